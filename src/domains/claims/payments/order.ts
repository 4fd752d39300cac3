// Which legs does an insurer's cashier pay, under which key, and may a leg be tried again?
import { sha256 } from '../../../platform/crypto/canonical.js'
import { type LegKind } from '../settlement/legs.js'
import { ATTEMPTS_MAX } from './payment.entities.js'
import { type PaymentStatus } from './payment.transitions.js'

/** What persons owe is shown, and what is recovered is netted: neither is ordered here. */
export const PAID_KINDS: readonly LegKind[] = ['MTI', 'MTI_SELF', 'MTI_NOFAULT', 'CTPL', 'VDI', 'VDI_SUBRO']
const PERSONAL_KINDS: readonly LegKind[] = ['PERSONAL', 'OBLIGOR']

interface Leg {
  readonly id: string
  readonly kind: LegKind
  readonly amountFen: number
  readonly payerKind: 'INSURER' | 'PARTY'
  readonly payerId: string
  readonly paidById?: string | null | undefined
}

export const isPayable = ({ kind, amountFen, payerKind }: Leg): boolean => PAID_KINDS.includes(kind) && payerKind === 'INSURER' && amountFen > 0

/** A leg that takes back is a receivable of the insurer: the platform never collects. */
export const isReceivable = ({ kind, amountFen, payerKind }: Leg): boolean => PAID_KINDS.includes(kind) && payerKind === 'INSURER' && amountFen < 0

export const isBetweenPersons = ({ kind }: Pick<Leg, 'kind'>): boolean => PERSONAL_KINDS.includes(kind)

/** Whose cashier: the payer's, or that of the insurer which pays it out for the payer (无责代赔). */
export const ordererOf = ({ payerId, paidById }: Pick<Leg, 'payerId' | 'paidById'>): string => paidById ?? payerId

export interface Ordered { readonly accidentId: string, readonly offerVersion: number, readonly legSeq: number, readonly attempt: number }

/** What the bank knows an order by. The same leg and attempt have one key, whoever asks and however often. */
export const keyOf = ({ accidentId, offerVersion, legSeq, attempt }: Ordered): string => sha256([accidentId, offerVersion, legSeq, attempt].join('|'))

interface Attempt {
  readonly attempt: number
  readonly status: PaymentStatus
  readonly failureCode?: string | null | undefined
  readonly payeeAccountId: string
}

export type Next = { readonly attempt: number } | 'PAID' | 'UNDER_WAY' | 'PAYEE_ACCOUNT_AWAITED' | 'PAYMENT_ATTEMPTS' | 'PAYMENT_UNRECONCILED'

export const isAccountFault = (failureCode: string | null | undefined): boolean => failureCode?.startsWith('ACCOUNT_') ?? false

/**
 * A further attempt only after the last one has failed for good, and while bank and books agree on that: what the bank has paid all
 * the same would be paid twice. After a fault of the account only to another account.
 */
export function nextAttempt(attempts: readonly Attempt[], accountId: string, isUnreconciled: boolean): Next {
  const last = attempts.toSorted((a, b) => a.attempt - b.attempt).at(-1)
  if (!last) return { attempt: 1 }
  if (attempts.some(({ status }) => status === 'SUCCESS')) return 'PAID'
  if (last.status !== 'FAILED') return 'UNDER_WAY'
  if (isUnreconciled) return 'PAYMENT_UNRECONCILED'
  if (last.attempt >= ATTEMPTS_MAX) return 'PAYMENT_ATTEMPTS'
  return isAccountFault(last.failureCode) && last.payeeAccountId === accountId ? 'PAYEE_ACCOUNT_AWAITED' : { attempt: last.attempt + 1 }
}

/** Everything that insurers owe is paid, to the fen. */
export function isPaidUp(legs: readonly Leg[], payments: readonly { readonly legId: string, readonly status: PaymentStatus, readonly amountFen: number }[]): boolean {
  const paid = payments.filter(({ status }) => status === 'SUCCESS')
  const sum = (amounts: readonly { readonly amountFen: number }[]) => amounts.reduce((total, { amountFen }) => total + amountFen, 0)
  const due = legs.filter(isPayable)
  return due.every(({ id }) => paid.some(({ legId }) => legId === id)) && sum(due) === sum(paid.filter(({ legId }) => due.some(({ id }) => id === legId)))
}
