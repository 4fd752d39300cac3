// What is owed on an accident, and what has become of it? Read inside the change that decides on it.
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { SettlementLeg, SettlementOffer } from '../offers/offer.entities.js'
import { Payment } from './payment.entities.js'

export interface Due {
  /** Legs of every offer that stands: the first, and what later decisions added. */
  readonly legs: readonly SettlementLeg[]
  readonly payments: readonly Payment[]
  versionOf(leg: SettlementLeg): number
  isUndisputed(leg: SettlementLeg): boolean
}

/** The accident's row is locked by the caller: two cashiers see one after the other what is owed. */
export async function dueOf({ em }: Work, { id: accidentId }: Accident): Promise<Due> {
  const offers = await em.find(SettlementOffer, { accidentId, status: 'CONSENTED' })
  const legs = await em.find(SettlementLeg, { offerId: { $in: offers.map(({ id }) => id) } }, { orderBy: { offerId: 'asc', seq: 'asc' } })
  const payments = await em.find(Payment, { accidentId }, { orderBy: { id: 'asc' } })
  const offerOf = ({ offerId }: SettlementLeg): SettlementOffer => {
    const offer = offers.find(({ id }) => id === offerId)
    if (!offer) throw new Error(`offer ${offerId} does not stand`)
    return offer
  }
  return { legs, payments, versionOf: leg => offerOf(leg).offerVersion, isUndisputed: leg => offerOf(leg).scope === 'UNDISPUTED' }
}
