// How is a report kept? Its rows in their register, and a receipt with the outcome of each.
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type MutationKeys, type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { identityIndexOf } from '../../people/index.js'
import { restateVehicles } from '../vehicles/restate.js'
import { FeedReceipt, type FeedReceiptRow, type RowOutcome } from './feed.entity.js'
import { powerFeed } from './party.feeds.js'
import { type ReportPowersOfAttorneyInput } from './party.inputs.js'
import { receive, type Feed } from './receive.js'
import { releaseFeed } from './vehicle.feeds.js'
import { type ReleaseSeizuresInput } from './vehicle.inputs.js'

export type Rows<R> = MutationKeys & { readonly rows: readonly R[] }

export class FeedService {
  constructor(private readonly platform: Platform) {}

  report<R>(mutation: string, feed: Feed<R>, request: Request, input: Rows<R>): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const outcomes = await receive(work, this.platform.cipher, feed, input.rows)
      if (feed.vinToLock) await restateVehicles(work, input.rows.map(feed.vinToLock))
      return keepReceipt(work, feed.name, outcomes)
    })
  }

  reportPowersOfAttorney(request: Request, input: ReportPowersOfAttorneyInput): Promise<Performed> {
    const { cipher } = this.platform
    return this.platform.perform('reportPowersOfAttorney', request, input, async work => {
      const indexed = input.rows.map(row => ({
        row,
        principal: identityIndexOf(cipher, row.principalIdentityNumber),
        agent: identityIndexOf(cipher, row.agentIdentityNumber),
      }))
      const indexes = indexed.flatMap(({ principal, agent }) => [principal, agent])
      const found = await work.rows.byKeys('party', 'identityIndex', indexes)
      const parties = new Map(found.map(party => [party.identityIndex, party]))
      const rows = indexed.map(({ row, principal, agent }) =>
        ({ ...row, principal: parties.get(principal), agent: parties.get(agent) }))
      return keepReceipt(work, powerFeed.name, await receive(work, cipher, powerFeed, rows))
    })
  }

  releaseSeizures(request: Request, input: ReleaseSeizuresInput): Promise<Performed> {
    return this.platform.perform('releaseSeizures', request, input, async work => {
      const outcomes = await receive(work, this.platform.cipher, releaseFeed, input.rows)
      const vins = input.rows.filter((_row, index) => outcomes[index]?.accepted).map(row => row.vin)
      await beginWaiting(work, vins)
      await restateVehicles(work, vins)
      return keepReceipt(work, releaseFeed.name, outcomes)
    })
  }
}

function keepReceipt(
  { em, actor, now, tell }: Work, feed: FeedReceiptRow['feed'], outcomes: RowOutcome[],
): { id: string } {
  const id = newId('fed')
  const accepted = outcomes.filter(outcome => outcome.accepted).length
  em.create(FeedReceipt, {
    id, createdAt: now, updatedAt: now, feed, partnerId: actor.partnerId, at: now,
    accepted, refused: outcomes.length - accepted, outcomes,
  })
  tell({ type: 'feed.received', recordId: id, version: 1, audience: [actor.partnerId] })
  return { id }
}

/**
 * 轮候查封: when nothing else is in force the next in order begins now, and its term runs from now.
 * Source: 法释〔2020〕21号 §26–27 (unverified).
 */
async function beginWaiting({ em, now }: Work, vins: readonly string[]): Promise<void> {
  await execute(em, `update "seizure" w set "startsAt" = $2, "endsAt" = $2 + (w."endsAt" - w."startsAt"),
      "updatedAt" = $2, "version" = w."version" + 1
    from (select distinct on ("vin") "id" from "seizure"
      where "vin" = any($1) and "releasedAt" is null and "startsAt" > $2 order by "vin", "startsAt", "id") next
    where w."id" = next."id" and not exists (select 1 from "seizure" s
      where s."vin" = w."vin" and s."releasedAt" is null and s."startsAt" <= $2 and s."endsAt" > $2)`, [vins, now])
}
