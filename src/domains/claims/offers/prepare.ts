// How is the next version of an offer put on file: its legs, its payees, and the hash they consent to?
import { canonicalJson, sha256 } from '../../../platform/crypto/canonical.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { withdrawActs } from '../../people/index.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, audienceOf } from '../accidents/accident.lookup.js'
import { admit } from '../accidents/claimants.js'
import { OfferPayee, SettlementLeg, SettlementOffer } from './offer.entities.js'
import { offerTransitions } from './offer.transitions.js'
import { knownLegs, type AddressedLeg, type Payee } from './payees.js'
import { payersOf, type Terms } from './terms.js'

/** What is due by law stands at once; everything else is prepared, and asks for consent. Money of which nobody knows whose it is waits, and holds up nobody else's. */
export async function putOnFile(
  work: Work, accident: Accident, terms: Terms, all: readonly AddressedLeg[], status: 'PREPARED' | 'CONSENTED' | 'SUPERSEDED' = 'PREPARED',
): Promise<SettlementOffer> {
  const { em, now } = work
  const { scope, mode, settlementHash } = terms
  const legs = knownLegs(all)
  const warnings = legs.length < all.length ? [...terms.warnings, 'OWNER_AWAITED'] : [...terms.warnings]
  accident.offerVersion += 1
  const id = newId('sof')
  const offer = em.create(SettlementOffer, {
    id, createdAt: now, updatedAt: now, accidentId: accident.id, offerVersion: accident.offerVersion, status, scope, mode,
    documentHash: hashOf(accident, terms, legs), settlementHash, warnings, payerIds: payersOf(legs.map(({ change }) => change)), joinedIds: [],
    madeAt: status === 'CONSENTED' ? now : null, endedAt: status === 'PREPARED' ? null : now,
  })
  const keys = { createdAt: now, updatedAt: now, accidentId: accident.id, offerId: id }
  for (const leg of legs) em.create(SettlementLeg, { id: newId('slg'), ...keys, ...columnsOf(leg) })
  const payees = uniquePayees(legs)
  for (const payee of payees) em.create(OfferPayee, { id: newId('ofp'), ...keys, ...payee })
  admit(accident, payees.map(({ personId }) => personId))
  // Before anybody is asked: the index that lets one offer be open at a time speaks here.
  await em.flush()
  addEntry(work, accident, 'prepareOffer', { offer: id, version: accident.offerVersion, scope })
  return offer
}

export async function supersede(work: Work, accident: Accident, offer: SettlementOffer): Promise<void> {
  await withdrawActs(work, offer.id)
  offer.move('supersede', work.actor)
  offer.endedAt = offer.updatedAt = work.now
  tellOffer(work, accident, offer, offerTransitions.supersede.tells)
  await work.em.flush()
}

export function tellOffer({ tell }: Work, accident: Accident, offer: SettlementOffer, type: string): void {
  tell({ type, recordId: offer.id, version: offer.version + 1, audience: audienceOf(accident) })
}

const uniquePayees = (legs: readonly AddressedLeg[]): Payee[] => {
  const payees = legs.flatMap(({ payee }) => (payee ? [payee] : []))
  return [...new Map(payees.map(payee => [`${payee.partyId} ${payee.beneficiaryId}`, payee])).values()]
}

const columnsOf = ({ change, payee }: AddressedLeg) => ({
  seq: change.seq, kind: change.kind, fromPartyId: change.from, toPartyId: change.to, head: change.head, amountFen: change.amountFen,
  payerKind: change.payer.kind, payerId: change.payer.id, payeeKind: change.payee.kind, payeeId: change.payee.id,
  beneficiaryId: payee?.beneficiaryId ?? null, policyNo: change.policyNo ?? null, paidById: change.paidBy ?? null,
  recoveryRight: change.recoveryRight ?? false, needsPersonalConsent: change.needsPersonalConsent ?? false,
  basis: change.basis, step: change.step, source: change.source, verified: change.verified, reversesLegId: change.reversesLegId,
})

/** All that a payee agrees to; what a rule is called may be corrected later without another consent. */
const hashOf = (accident: Accident, { scope, mode }: Terms, legs: readonly AddressedLeg[]): string => sha256(canonicalJson({
  accident: accident.number, version: accident.offerVersion, scope, mode,
  legs: legs.map(leg => {
    const { basis: _basis, step: _step, source: _source, verified: _verified, ...owed } = columnsOf(leg)
    return { ...owed, personId: leg.payee?.personId ?? null }
  }),
}))
