// What do insurers owe each other once money is paid, and what becomes of it when a later settlement takes some back?
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type SettlementLeg } from '../offers/offer.entities.js'
import { sumOf } from '../settlement/split.js'
import { type Due } from './due.js'
import { type Payment } from './payment.entities.js'
import { recoveryTransitions } from './payment.transitions.js'
import { Recovery, RECOVERY_KINDS } from './recovery.entities.js'

/**
 * The right arises on payment, in the amount paid (保险法 §60): against the insurers that the settlement named, never before. The
 * two may stand in different offers, and either may come last; asked again, nothing is claimed twice.
 */
export async function claimRecoveries(work: Work, accidentId: string, due: Due): Promise<void> {
  const known = await work.em.find(Recovery, { accidentId }, { orderBy: { id: 'asc' } })
  for (const leg of due.legs.filter(isBetweenInsurers)) {
    const taken = due.legs.filter(({ reversesLegId }) => reversesLegId === leg.id)
    const leftFen = leg.amountFen + sumOf(taken)
    const recovery = known.find(({ legId }) => legId === leg.id)
    const payment = paymentBehind(due, leg)
    if (recovery) takeBack(work, recovery, { taken, leftFen, known })
    else if (payment && leftFen > 0) claim(work, leg, { paymentId: payment.id, amountFen: leftFen, ...sidesOf(leg) })
  }
}

const isBetweenInsurers = ({ kind, amountFen, payerKind, paidById }: SettlementLeg): boolean => amountFen > 0 && payerKind === 'INSURER'
  && (kind === 'RECOVER_MTI' || kind === 'RECOVER_CTPL' || kind === 'MTI_NOFAULT' && !!paidById)

/** Of a recovery the last payment in the insured's place, once none is open. */
function paymentBehind({ legs, payments }: Due, leg: SettlementLeg): Payment | undefined {
  const paid = leg.kind === 'MTI_NOFAULT' ? [leg] : legs.filter(({ kind, toPartyId, amountFen }) => kind === 'VDI_SUBRO' && toPartyId === leg.toPartyId && amountFen > 0)
  const behind = paid.map(({ id }) => payments.find(({ legId, status }) => legId === id && status === 'SUCCESS'))
  return behind.includes(undefined) ? undefined : behind.at(-1)
}

const sidesOf = ({ paidById, payerId, payeeId, kind }: SettlementLeg) =>
  ({ creditorPartnerId: kind === 'MTI_NOFAULT' ? (paidById ?? payerId) : payeeId, debtorPartnerId: payerId })

type Claimed = Pick<Recovery, 'paymentId' | 'amountFen' | 'creditorPartnerId' | 'debtorPartnerId'>

function claim(work: Work, { id: legId, accidentId, kind: legKind }: SettlementLeg, claimed: Claimed): void {
  const { creditorPartnerId, debtorPartnerId } = claimed
  const kind = RECOVERY_KINDS.find(each => each === legKind)
  if (kind === undefined || creditorPartnerId === debtorPartnerId) return
  const recovery = work.em.create(Recovery, {
    id: newId('rcv'), createdAt: work.now, updatedAt: work.now, accidentId, legId, kind, ...claimed, status: 'CLAIMED', claimedAt: work.now,
  })
  work.tell({ type: 'recovery.claimed', recordId: recovery.id, version: 1, audience: [creditorPartnerId, debtorPartnerId] })
}

interface Taken { readonly taken: readonly SettlementLeg[], readonly leftFen: number, readonly known: readonly Recovery[] }

/** What is accepted stands, and may be netted already: the difference is claimed the other way. */
function takeBack(work: Work, recovery: Recovery, { taken, leftFen, known }: Taken): void {
  const { status, paymentId, creditorPartnerId, debtorPartnerId } = recovery
  let tooMuchFen = recovery.amountFen - leftFen - sumOf(known.filter(({ legId }) => taken.some(({ id }) => id === legId)))
  if (tooMuchFen <= 0 || status === 'WITHDRAWN') return
  if (status === 'CLAIMED' || status === 'DISPUTED') return lower(work, recovery, leftFen)
  for (const leg of taken.filter(({ id }) => !known.some(({ legId }) => legId === id))) {
    const amountFen = Math.min(-leg.amountFen, tooMuchFen)
    tooMuchFen -= amountFen
    if (amountFen > 0) claim(work, leg, { paymentId, amountFen, creditorPartnerId: debtorPartnerId, debtorPartnerId: creditorPartnerId })
  }
}

function lower(work: Work, recovery: Recovery, leftFen: number): void {
  const verb = leftFen > 0 ? 'lower' : 'lapse'
  recovery.move(verb, work.actor)
  work.em.assign(recovery, { updatedAt: work.now, ...(leftFen > 0 ? { amountFen: leftFen } : { answeredAt: work.now }) })
  work.tell({ type: recoveryTransitions[verb].tells, recordId: recovery.id, version: recovery.version + 1, audience: [recovery.creditorPartnerId, recovery.debtorPartnerId] })
}
