// Which watches have ended by themselves? Judged before anybody is told of a change, and by a sweep for the rest.
import { type Actor } from '../../../platform/actor.js'
import { execute } from '../../../platform/database/execute.js'
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { agreementOf, agreementsBegun } from '../screening/agreement.js'
import { grantOf } from '../screening/grant.js'
import { watchTransitions } from './watch.transitions.js'

const AT_ONCE = 1000

/** A partner that is terminated hears nothing any more; one that is suspended may be restored, and finds its notices. */
const END = (which: string) => ending(`case when p."status" = 'TERMINATED' then 'PARTNER_ENDED' when w."endsOn" >= $1::date then w."endReason"
      when w."endsOn" = w."agreementUntil" and w."agreementUntil" < w."consentUntil" then 'AGREEMENT_ENDED' else 'CONSENT_ENDED' end`,
`(w."endsOn" < $1::date or p."status" = 'TERMINATED') and ${which}`)

const ending = (reason: string, which: string) => `update "watch" w set "status" = 'ENDED', "endedAt" = $2::timestamptz, "updatedAt" = $2::timestamptz, "version" = w."version" + 1,
    "endReason" = ${reason} from "partner" p where p."id" = w."partnerId" and w."status" = 'ACTIVE' and ${which}
  returning w."id", w."partnerId", w."version"`

const WITHOUT_PURPOSE = ending(`'PURPOSE_ENDED'`, 'w."partyIndex" = any($1) and w."partnerId" = $3 and w."purpose" = $4')

interface Ended { readonly id: string, readonly partnerId: string, readonly version: number }

const tellEnded = (work: Work, ended: readonly Ended[]): void => {
  for (const { id, partnerId, version } of ended) work.tell({ type: watchTransitions.expire.tells, recordId: id, version, audience: [partnerId] })
}

/** Of the parties that a change is about. */
export async function endWatchesOf(work: Work, partyIndexes: readonly string[]): Promise<void> {
  tellEnded(work, await execute<Ended>(work.em, END(`w."partyIndex" = any($3)`), [work.today, work.now, [...partyIndexes]]))
  for (const { partnerId, purpose } of await withoutPurpose(work, partyIndexes)) {
    tellEnded(work, await execute<Ended>(work.em, WITHOUT_PURPOSE, [[...partyIndexes], work.now, partnerId, purpose]))
  }
}

interface Holder { readonly partnerId: string, readonly kind: Actor['kind'], readonly purpose: string }

/** Whoever may not ask any more hears nothing either: by an agreement that has come, or a unit that has gone. */
async function withoutPurpose({ em, rows, today }: Work, partyIndexes: readonly string[]): Promise<Holder[]> {
  const holders = await execute<Holder>(em, `select distinct w."partnerId", p."kind", w."purpose" from "watch" w join "partner" p on p."id" = w."partnerId"
    where w."status" = 'ACTIVE' and w."partyIndex" = any($1) and (w."purpose" like 'MEASURE%' or w."purpose" like 'POLICY%'
      or exists (select 1 from "screeningContract" c where c."partnerId" = w."partnerId" and c."validFrom" <= $2::date and c."updatedAt" > w."updatedAt"))`, [[...partyIndexes], today])
  const may = await Promise.all(holders.map(async ({ partnerId, kind, purpose }) =>
    await grantOf(rows, { kind, partnerId }, purpose, today) !== undefined && agreementOf(await agreementsBegun(rows, partnerId, today), purpose, today).allows))
  return holders.filter((_, place) => !may[place])
}

const endWatches: Sweep = {
  action: 'endWatches',
  due: async ({ rows, clock }) => (await rows.text<{ clientId: string }>(`select distinct w."clientId" from "watch" w join "partner" p on p."id" = w."partnerId"
    where w."status" = 'ACTIVE' and (w."endsOn" < ($1::timestamptz at time zone 'Asia/Shanghai')::date or p."status" = 'TERMINATED') limit 200`, [clock.now()])).map(({ clientId }) => clientId),
  run: async (work, clientId) => {
    const which = `w."id" in (select x."id" from "watch" x join "partner" q on q."id" = x."partnerId"
      where x."clientId" = $3 and x."status" = 'ACTIVE' and (x."endsOn" < $1::date or q."status" = 'TERMINATED') order by x."endsOn" limit ${AT_ONCE})`
    tellEnded(work, await execute<Ended>(work.em, END(which), [work.today, work.now, clientId]))
  },
}

export const watchSweeps: readonly Sweep[] = [endWatches]
