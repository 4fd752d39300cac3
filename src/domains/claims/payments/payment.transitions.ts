// Every way a payment order, a recovery between insurers and a finding of reconciliation can move.
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const PAYMENT_STATUSES = ['CREATED', 'SENT', 'UNKNOWN', 'SUCCESS', 'FAILED'] as const
export const RECOVERY_STATUSES = ['CLAIMED', 'DISPUTED', 'ACCEPTED', 'NETTED', 'WITHDRAWN'] as const
export const RECONCILIATION_ITEM_STATUSES = ['OPEN', 'RESOLVED'] as const
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]
export type RecoveryStatus = (typeof RECOVERY_STATUSES)[number]
export type ReconciliationItemStatus = (typeof RECONCILIATION_ITEM_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface MovablePayment { readonly status: PaymentStatus }
export interface MovableRecovery { readonly status: RecoveryStatus, readonly creditorPartnerId: string, readonly debtorPartnerId: string }
export interface MovableItem { readonly status: ReconciliationItemStatus, readonly insurerPartnerId?: string | null | undefined }

const MANAGER = { INSURER: ['CLAIMS_MANAGER'] } as const
const CASHIER = { INSURER: ['CASHIER'] } as const

const ofDebtor: Condition<MovableRecovery> = ({ debtorPartnerId }, { partnerId }) => (debtorPartnerId === partnerId ? undefined : 'DEBTOR_ANSWERS')
const ofCreditor: Condition<MovableRecovery> = ({ creditorPartnerId }, { partnerId }) => (creditorPartnerId === partnerId ? undefined : 'CREDITOR_WITHDRAWS')
const ofInsurer: Condition<MovableItem> = ({ insurerPartnerId }, { partnerId }) => (insurerPartnerId === partnerId ? undefined : 'NOT_YOURS')

/** A bank may answer before we know that it got the order, and after we asked it to do it again: an answer counts from every open state. */
const OPEN = ['CREATED', 'SENT', 'UNKNOWN'] as const

export const paymentTransitions = {
  send:    { from: ['CREATED'], to: 'SENT', by: 'SYSTEM', when: [], tells: 'payment.sent', article: '保险法 §23' },
  defer:   { from: ['SENT'], to: 'CREATED', by: 'SYSTEM', when: [], tells: 'payment.deferred' },
  lose:    { from: ['SENT'], to: 'UNKNOWN', by: 'SYSTEM', when: [], tells: 'payment.unknown' },
  requeue: { from: ['UNKNOWN'], to: 'CREATED', by: 'SYSTEM', when: [], tells: 'payment.requeued' },
  succeed: { from: [...OPEN], to: 'SUCCESS', by: 'SYSTEM', when: [], tells: 'payment.succeeded' },
  fail:    { from: [...OPEN], to: 'FAILED', by: 'SYSTEM', when: [], tells: 'payment.failed' },
} as const satisfies Transitions<PaymentStatus, MovablePayment>

export const recoveryTransitions = {
  accept:   { from: ['CLAIMED', 'DISPUTED'], to: 'ACCEPTED', by: MANAGER, when: [ofDebtor], tells: 'recovery.accepted', article: '保险法 §60' },
  dispute:  { from: ['CLAIMED'], to: 'DISPUTED', by: MANAGER, when: [ofDebtor], tells: 'recovery.disputed' },
  withdraw: { from: ['CLAIMED', 'DISPUTED'], to: 'WITHDRAWN', by: MANAGER, when: [ofCreditor], tells: 'recovery.withdrawn' },
  lower:    { from: ['CLAIMED', 'DISPUTED'], to: 'SAME', by: 'SYSTEM', when: [], tells: 'recovery.lowered' },
  lapse:    { from: ['CLAIMED', 'DISPUTED'], to: 'WITHDRAWN', by: 'SYSTEM', when: [], tells: 'recovery.withdrawn' },
  net:      { from: ['ACCEPTED'], to: 'NETTED', by: 'SYSTEM', when: [], tells: 'recovery.netted' },
} as const satisfies Transitions<RecoveryStatus, MovableRecovery>

export const reconciliationItemTransitions = {
  resolve: { from: ['OPEN'], to: 'RESOLVED', by: CASHIER, when: [ofInsurer], tells: 'reconciliationItem.resolved' },
} as const satisfies Transitions<ReconciliationItemStatus, MovableItem>

export type PaymentVerb = keyof typeof paymentTransitions
export type RecoveryVerb = keyof typeof recoveryTransitions
export type ReconciliationItemVerb = keyof typeof reconciliationItemTransitions

/** Answered once and for all. */
export const isSettled = (status: PaymentStatus): boolean => status === 'SUCCESS' || status === 'FAILED'
