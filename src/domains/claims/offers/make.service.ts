// How do the insurers that pay come to one offer, and from when are the payees asked?
import { refuse } from '../../../platform/errors/refusal.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { step } from '../../../platform/transitions.js'
import { requestAct } from '../../people/index.js'
import { type Accident, type AccidentParty } from '../accidents/accident.entity.js'
import { addEntry, getAccident, moveAccident, partiesOf } from '../accidents/accident.lookup.js'
import { accidentTransitions } from '../accidents/accident.transitions.js'
import { CLOCKS } from '../clocks/clock-table.js'
import { dueAt } from '../../../platform/calendar/due-at.js'
import { dueOf } from '../payments/due.js'
import { completeIfPaid } from '../payments/outcome.js'
import { type Change } from './changes.js'
import { findFile } from './files.js'
import { OfferPayee, SettlementOffer } from './offer.entities.js'
import { type MakeOfferInput, type PayInsuredInput } from './offer.inputs.js'
import { offerTransitions } from './offer.transitions.js'
import { addressLegs, type AddressedLeg } from './payees.js'
import { putOnFile, supersede, tellOffer } from './prepare.js'
import { LEGS_MAX, termsOf, type Terms } from './terms.js'

/** After so many versions it is no longer a matter of figures. Source: design. */
const VERSIONS_MAX = 20

export class MakeService {
  constructor(private readonly platform: Platform) {}

  make(request: Request, input: MakeOfferInput): Promise<Performed> {
    return this.platform.perform('makeOffer', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      step(accidentTransitions, accident, 'makeOffer', work.actor)
      const terms = await termsOf(work, accident)
      const prepared = await currentOffer(work, accident, terms)
      const offer = prepared ? join(work, prepared, input) : await prepare(work, accident, terms, input)
      offer.joinedIds = [...offer.joinedIds, work.actor.partnerId]
      offer.updatedAt = work.now
      if (offer.payerIds.every(id => offer.joinedIds.includes(id))) await makeToPayees(work, accident, offer)
      else {
        addEntry(work, accident, 'joinOffer', { offer: offer.id, partner: work.actor.partnerId })
        tellOffer(work, accident, offer, prepared ? 'offer.joined' : 'offer.prepared')
      }
      return { id: accident.id }
    })
  }
}

/** What was prepared from other facts than today's is out of date, and so is what payees were asked before the losses were reopened. */
async function currentOffer(work: Work, accident: Accident, terms: Terms): Promise<SettlementOffer | null> {
  const open = await work.em.findOne(SettlementOffer, { accidentId: accident.id, status: { $in: ['PREPARED', 'MADE'] } })
  if (!open || open.status === 'PREPARED' && open.settlementHash === terms.settlementHash) return open
  await supersede(work, accident, open)
  return null
}

function join({ actor }: Work, offer: SettlementOffer, { expectedHash, payInsured }: MakeOfferInput): SettlementOffer {
  if (offer.payerIds.length > 0 && !offer.payerIds.includes(actor.partnerId)) throw refuse('OFFER_NOT_PAYER', 'id')
  if (offer.joinedIds.includes(actor.partnerId)) throw refuse('OFFER_JOINED', 'id')
  if (offer.documentHash !== expectedHash || (payInsured?.length ?? 0) > 0) throw refuse('OFFER_CHANGED', 'expectedHash')
  return offer
}

async function prepare(work: Work, accident: Accident, terms: Terms, { expectedHash, payInsured }: MakeOfferInput): Promise<SettlementOffer> {
  if (expectedHash) throw refuse('OFFER_CHANGED', 'expectedHash')
  if (accident.offerVersion >= VERSIONS_MAX) throw refuse('OFFER_VERSIONS_MAX', 'id', { max: String(VERSIONS_MAX) })
  const parties = await partiesOf(work, accident)
  const changes = await payInsuredParties(work, accident, parties, terms.changes, payInsured ?? [])
  if (changes.length > LEGS_MAX) throw refuse('OFFER_LEGS_MAX', 'id', { max: String(LEGS_MAX) })
  const legs = await addressLegs(work, parties, changes)
  refuseUnknown(legs)
  const offer = await putOnFile(work, accident, terms, legs)
  if (offer.payerIds.length > 0 && !offer.payerIds.includes(work.actor.partnerId)) throw refuse('OFFER_NOT_PAYER', 'id')
  return offer
}

/** Where nobody else is paid there is nothing to offer yet. */
function refuseUnknown(legs: readonly AddressedLeg[]): void {
  const unknown = legs.find(({ unknownParty }) => unknownParty !== null)
  if (unknown && legs.every(({ payee }) => payee === null)) throw refuse('PAYEE_UNKNOWN', 'id', { number: String(unknown.unknownParty) })
}

/** Third-party insurance pays the victim; its insured only when she has paid him, and proves it (保险法 §65¶3). */
async function payInsuredParties(
  work: Work, accident: Accident, parties: readonly AccidentParty[], changes: readonly Change[], asked: readonly PayInsuredInput[],
): Promise<readonly Change[]> {
  const paid = new Set<string>()
  for (const [index, { number, proofEvidenceId }] of asked.entries()) {
    const party = parties.find(each => each.number === number)
    if (!party || !changes.some(({ kind, from }) => kind === 'CTPL' && from === party.id)) throw refuse('PAY_INSURED_NOTHING', `payInsured.${index}.number`)
    if (!(await findFile(work, accident.id, proofEvidenceId))) throw refuse('VICTIM_UNPAID', `payInsured.${index}.proofEvidenceId`)
    paid.add(party.id)
  }
  return changes.map(change => (change.kind === 'CTPL' && change.amountFen > 0 && paid.has(change.from) ? { ...change, payee: { kind: 'PARTY', id: change.from } } : change))
}

/** Where no insurer pays a party there is nobody to ask. */
async function makeToPayees(work: Work, accident: Accident, offer: SettlementOffer): Promise<void> {
  offer.move('make', work.actor)
  offer.madeAt = work.now
  offer.expiresAt = dueAt(CLOCKS.OFFER_VALID, work.now).dueAt
  await moveAccident(work, accident, 'makeOffer', { offer: offer.id, version: offer.offerVersion, scope: offer.scope })
  tellOffer(work, accident, offer, offerTransitions.make.tells)
  const payees = await work.em.find(OfferPayee, { offerId: offer.id }, { orderBy: { id: 'asc' } })
  for (const { personId, beneficiaryId } of uniquePersons(payees)) {
    requestAct(work, { kind: 'CONSENT_OFFER', personId, partyId: beneficiaryId, recordId: offer.id, documentHash: offer.documentHash, expiresAt: offer.expiresAt })
  }
  if (payees.length === 0) await settleConsent(work, accident, offer)
}

/** Who acts for two payees is asked once. */
const uniquePersons = (payees: readonly OfferPayee[]): OfferPayee[] => payees.filter(({ personId }, place) => payees.findIndex(each => each.personId === personId) === place)

export async function settleConsent(work: Work, accident: Accident, offer: SettlementOffer): Promise<void> {
  offer.move('consent', work.actor)
  offer.endedAt = offer.updatedAt = work.now
  accident.consentedAt = work.now
  await moveAccident(work, accident, 'consentOffer', { offer: offer.id, version: offer.offerVersion })
  tellOffer(work, accident, offer, offerTransitions.consent.tells)
  // A difference may leave nothing to order: no bank will report anything that could end it.
  await work.em.flush()
  await completeIfPaid(work, accident, await dueOf(work, accident))
}
