// How does a change of the list reach everything that hangs on it? In one transaction: its number, then each follower, in a fixed order.
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Listing } from '../listings/listing.entity.js'
import { type Restriction } from '../restrictions/restriction.entity.js'
import { publishToFeed } from '../feed/follow-list.js'
import { openAndLiftDuties } from '../duties/follow-list.js'
import { withdrawWithList } from '../exposure/follow-list.js'
import { findMisled } from '../misled/follow-list.js'
import { settleObjections } from '../objections/follow-list.js'
import { noticeWatchers } from '../watches/follow-list.js'
import { type LIST_CHANGES } from './list.entities.js'
import { nextVersion } from './list-version.js'

export type ChangeKind = Exclude<(typeof LIST_CHANGES)[number], 'NONE'>

/** What happened to whom. Exactly one of listing and restriction is there. */
export interface ListChanged {
  readonly change: ChangeKind
  readonly listing?: Listing
  readonly restriction?: Restriction
  readonly seq: number
  readonly listVersion: string
}
export type Follower = (work: Work, changed: ListChanged) => Promise<void>

const FOLLOWERS: readonly Follower[] = [settleObjections, openAndLiftDuties, findMisled, withdrawWithList, noticeWatchers, publishToFeed]

const OPERATION = { LISTED: 'ADD', UPDATED: 'MOD', DISPUTED: 'MOD', DELETED: 'DEL', REVOKED: 'DEL', RESTRICTED: 'NONE', LIFTED: 'NONE' } as const

export async function changeList(work: Work, what: Pick<ListChanged, 'change' | 'listing' | 'restriction'>): Promise<ListChanged> {
  const { em, now } = work
  await em.flush()
  const { change, listing, restriction } = what
  const { seq, listVersion } = await nextVersion(work)
  await execute(em, `insert into "listChange" ("seq", "listVersion", "at", "change", "operation", "listingId", "restrictionId", "partyIndex") values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [seq, listVersion, now, change, OPERATION[change], listing?.id ?? null, restriction?.id ?? null, (listing ?? restriction)?.partyIndex ?? null])
  const changed = { ...what, seq, listVersion }
  for (const follow of FOLLOWERS) await follow(work, changed)
  return changed
}
