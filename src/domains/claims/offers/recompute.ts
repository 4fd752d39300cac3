// What becomes of an offer, or of money that was paid, when the liability comes out otherwise after all, or a payee is found late?
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { moveAccident, partiesOf } from '../accidents/accident.lookup.js'
import { isLiable } from './facts.js'
import { SettlementOffer } from './offer.entities.js'
import { addressLegs, knownLegs } from './payees.js'
import { putOnFile, supersede, tellOffer } from './prepare.js'
import { termsOf } from './terms.js'

/** What is being paid is paid first; then it is asked again. Nothing that stands is changed: the difference is an offer of its own. */
export async function recompute(work: Work, accident: Accident): Promise<void> {
  if (!isLiable(accident)) return
  if (accident.status === 'LOSS_DONE' || accident.status === 'OFFERED') await renewOffer(work, accident)
  if (accident.status === 'PAID' || accident.status === 'CLOSED') await offerDifference(work, accident)
}

async function renewOffer(work: Work, accident: Accident): Promise<void> {
  const open = await work.em.findOne(SettlementOffer, { accidentId: accident.id, status: { $in: ['PREPARED', 'MADE'] } })
  if (!open || open.settlementHash === (await termsOf(work, accident)).settlementHash) return
  await supersede(work, accident, open)
  if (accident.status === 'OFFERED') await moveAccident(work, accident, 'letOfferExpire', { offer: open.id, superseded: true })
}

async function offerDifference(work: Work, accident: Accident): Promise<void> {
  const terms = await termsOf(work, accident)
  const legs = await addressLegs(work, await partiesOf(work, accident), terms.changes)
  const changes = knownLegs(legs).length
  if (changes === 0) return
  await moveAccident(work, accident, 'owePayment', { changes })
  const offer = await putOnFile(work, accident, terms, legs)
  tellOffer(work, accident, offer, 'offer.prepared')
}
