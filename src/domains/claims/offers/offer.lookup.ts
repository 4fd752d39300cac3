// Which legs of an accident stand, which offer waits for its payees, and to which account does the money of a leg go?
import { type Work } from '../../../platform/perform/work.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Accident } from '../accidents/accident.entity.js'
import { type StandingLeg } from './changes.js'
import { PayeeAccount, SettlementLeg, SettlementOffer } from './offer.entities.js'

/** Of offers that were consented to, or are due by law without consent. */
export async function standingLegs({ em }: Work, accident: Accident): Promise<StandingLeg[]> {
  const offers = await em.find(SettlementOffer, { accidentId: accident.id, status: 'CONSENTED' })
  const rows = offers.length === 0 ? [] : await em.find(SettlementLeg, { offerId: { $in: offers.map(({ id }) => id) } }, { orderBy: { id: 'asc' } })
  return rows.map(asLeg)
}

/** The account that was named last for the money of a leg; undefined: nobody has named one yet. */
export async function findPayeeAccount({ em }: Work, { offerId, payeeId, beneficiaryId }: SettlementLeg): Promise<PayeeAccount | undefined> {
  const account = beneficiaryId ? await em.findOne(PayeeAccount, { offerId, partyId: payeeId, beneficiaryId, replacedAt: null }) : null
  return account ?? undefined
}

/** The one that waits for its payees. */
export async function getMadeOffer({ em }: Work, accident: Accident): Promise<SettlementOffer> {
  const offer = await em.findOne(SettlementOffer, { accidentId: accident.id, status: 'MADE' })
  if (!offer) throw refuse('OFFER_NOT_OPEN', 'id')
  return offer
}

const asLeg = (row: SettlementLeg): StandingLeg => ({
  id: row.id, reversesLegId: row.reversesLegId ?? null, seq: row.seq, kind: row.kind, from: row.fromPartyId, to: row.toPartyId, head: row.head,
  amountFen: row.amountFen, payer: { kind: row.payerKind, id: row.payerId }, payee: { kind: row.payeeKind, id: row.payeeId },
  ...(row.policyNo ? { policyNo: row.policyNo } : {}), ...(row.paidById ? { paidBy: row.paidById } : {}),
  ...(row.recoveryRight ? { recoveryRight: true as const } : {}), ...(row.needsPersonalConsent ? { needsPersonalConsent: true as const } : {}),
  basis: row.basis, step: row.step, source: row.source, verified: row.verified,
})
