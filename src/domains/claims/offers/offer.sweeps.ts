// What happens by itself to offers: they expire, and on day 60 what nobody disputes becomes due.
import { sql } from 'kysely'
import { addDays, localDateOf, startOfDay, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Query, type Rows } from '../../../platform/database/reader.js'
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { withdrawActs } from '../../people/index.js'
import { type Accident } from '../accidents/accident.entity.js'
import { getAccident, moveAccident, partiesOf } from '../accidents/accident.lookup.js'
import { type AccidentStatus } from '../accidents/accident.transitions.js'
import { CLOCKS } from '../clocks/clock-table.js'
import { meetClock } from '../clocks/restart.js'
import { SettlementOffer } from './offer.entities.js'
import { offerTransitions } from './offer.transitions.js'
import { addressLegs, knownLegs } from './payees.js'
import { putOnFile, tellOffer } from './prepare.js'
import { undisputedTermsOf } from './terms.js'

const AT_ONCE = 200

/** While a file is held its offer waits with it, and expires on release. */
const expireOffers: Sweep = {
  action: 'expireOffer',
  due: async ({ rows, clock }) => {
    const query = rows.from('settlementOffer').where('settlementOffer.status', '=', 'MADE').where('settlementOffer.expiresAt', '<=', clock.now())
      .where(sql<boolean>`exists (select 1 from "accident" a where a."id" = "settlementOffer"."accidentId" and a."status" = 'OFFERED')`).limit(AT_ONCE)
    return (await rows.all('settlementOffer', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const found = await work.em.findOne(SettlementOffer, { id })
    if (!found) return
    const accident = await getAccident(work, found.accidentId)
    const offer = await work.em.findOneOrFail(SettlementOffer, { id }, { refresh: true })
    if (offer.status !== 'MADE' || accident.status !== 'OFFERED' || !offer.expiresAt || offer.expiresAt > work.now) return
    offer.move('expire', work.actor)
    offer.endedAt = offer.updatedAt = work.now
    await withdrawActs(work, offer.id)
    await moveAccident(work, accident, 'letOfferExpire', { offer: offer.id, version: offer.offerVersion })
    tellOffer(work, accident, offer, offerTransitions.expire.tells)
  },
}

/** In these nobody knows yet what it comes to. */
const UNFIXED: readonly AccidentStatus[] = ['LOSS', 'LOSS_DONE', 'OFFER_DISPUTED']

/** The beginning of the sixtieth day: by its end it must be paid. */
const claimedBefore = (today: LocalDate): Date => startOfDay(addDays(today, 1 - CLOCKS.UNDISPUTED_PART.amount))

/** Once, and again when an assessment has changed since: it may have fixed more. Sixty days from the claim, as its clock runs. */
const unfixed = (rows: Rows, now: Date): Query<'accident'> => rows.from('accident').where('accident.status', 'in', UNFIXED)
  .where('accident.liabilityFinalAt', 'is not', null)
  .where(sql<boolean>`exists (select 1 from "accidentClock" c where c."accidentId" = "accident"."id" and c."clock" = 'UNDISPUTED_PART'
    and c."voidedAt" is null and c."startedAt" < ${claimedBefore(localDateOf(now))}
    and not exists (select 1 from "settlementOffer" o where o."accidentId" = "accident"."id" and o."scope" = 'UNDISPUTED' and o."createdAt" >= c."startedAt"
      and o."createdAt" >= coalesce((select max(l."updatedAt") from "lossAssessment" l where l."accidentId" = "accident"."id"), c."startedAt")))`)

const payUndisputed: Sweep = {
  action: 'undisputedOffer',
  due: async ({ rows, clock }) => (await rows.all('accident', unfixed(rows, clock.now()).limit(AT_ONCE))).map(({ id }) => id),
  run: async (work, id) => {
    const accident = await getAccident(work, id)
    if (await work.rows.find('accident', unfixed(work.rows, work.now).where('accident.id', '=', id))) await offerUndisputed(work, accident)
  },
}

/** What is prepared beside it would pay the same again: the next one is counted from here. */
async function offerUndisputed(work: Work, accident: Accident): Promise<void> {
  const terms = await undisputedTermsOf(work, accident)
  const addressed = await addressLegs(work, await partiesOf(work, accident), terms.changes)
  const legs = knownLegs(addressed)
  const offer = await putOnFile(work, accident, terms, addressed, legs.length > 0 ? 'CONSENTED' : 'SUPERSEDED')
  if (legs.length === 0) await meetClock(work, accident, 'UNDISPUTED_PART')
  tellOffer(work, accident, offer, legs.length > 0 ? 'offer.undisputed' : offerTransitions.supersede.tells)
}

export const offerSweeps: readonly Sweep[] = [expireOffers, payUndisputed]
