// Which duties does a change of the list open or lift? In its own transaction: from the second of publication every unit has what it must do, and from that of the exit what it must undo.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { addDays, startOfDay } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty } from '../../people/index.js'
import { type Follower, type ListChanged } from '../list/change-list.js'
import { type Listing } from '../listings/listing.entity.js'
import { currentMemorandum } from '../memorandum/memorandum.lookup.js'
import { type Restriction } from '../restrictions/restriction.entity.js'
import { DUTY_CLOCKS } from './duty-clocks.js'
import { dutyTransitions } from './duty.transitions.js'
import { openDuties, type DutySubject } from './open-duties.js'
import { dutiesOfListing, dutiesOfRestriction, subjectKindOf } from './which-duties.js'

export const openAndLiftDuties: Follower = async (work, changed) => {
  switch (changed.change) {
    case 'LISTED':
    case 'RESTRICTED': return open(work, changed)
    case 'UPDATED':
    case 'DISPUTED': return update(work, changed)
    case 'DELETED':
    case 'REVOKED':
    case 'LIFTED': return lift(work, changed)
  }
}

async function open(work: Work, changed: ListChanged): Promise<void> {
  const { version, measures } = await currentMemorandum(work.rows)
  const { listing, restriction, listVersion } = changed
  const specs = listing ? dutiesOfListing(measures, subjectKindOf(listing.partyKind))
    : restriction ? dutiesOfRestriction(measures, subjectKindOf(restriction.partyKind, restriction.capacity), restriction.items) : []
  const about = listing ?? restriction
  if (!about || specs.length === 0) return
  const { partnerIds } = await openDuties(work, listing ? ofListing(listing) : ofRestriction(restriction as Restriction), specs, { memorandumVersion: version, listVersion })
  await tellAll(work, about, dutyTransitions.deliver.tells, partnerIds)
}

/** Of a correction and a dispute the units see the new words at once (SZ §50). */
async function update(work: Work, changed: ListChanged): Promise<void> {
  const { listing } = changed
  if (!listing) return
  const told = await execute<{ partnerId: string | null }>(work.em, `update "duty" set "name" = $2, "identityMasked" = $3, "isDisputed" = $4, "partyIndex" = $5, "version" = "version" + 1, "updatedAt" = $6
    where "listingId" = $1 and "status" <> 'LIFTED' returning "partnerId"`, [listing.id, listing.name, listing.identityMasked, listing.isDisputed, listing.partyIndex, work.now])
  if (told.length > 0) await tellAll(work, listing, 'duty.updated', partnersOf(told))
}

async function lift(work: Work, { listing, restriction, change }: ListChanged): Promise<void> {
  const about = listing ?? restriction
  if (!about) return
  await askLift(work, about)
  if (change === 'REVOKED') await execute(work.em, `update "duty" set "isRevoked" = true where "listingId" = $1`, [about.id])
}

/** What the system of a unit refuses by itself ends at once, and what was never delivered; the rest is to be ended within 24 hours, and three working days at most. */
export async function askLift(work: Work, about: About): Promise<void> {
  const { em, now } = work
  const legal = dueAt(DUTY_CLOCKS.LIFT, now)
  const target = dueAt(DUTY_CLOCKS.LIFT_TARGET, now)
  const told = await execute<{ partnerId: string | null }>(em, `update "duty" set
      "status" = case when "mode" = 'AUTO' or "status" = 'UNDELIVERED' then 'LIFTED' else "status" end,
      "liftedAt" = case when "mode" = 'AUTO' or "status" = 'UNDELIVERED' then $2::timestamptz end,
      "liftAskedAt" = $2::timestamptz, "liftTargetAt" = $3::timestamptz, "liftDueAt" = $4::timestamptz, "liftDueProvisional" = $5::boolean,
      "nextReminderAt" = null, "version" = "version" + 1, "updatedAt" = $2::timestamptz
    where coalesce("listingId", "restrictionId") = $1 and "liftAskedAt" is null returning "partnerId"`,
  [about.id, now, target.dueAt, legal.dueAt, legal.provisional])
  if (told.length > 0) await tellAll(work, about, dutyTransitions.endAtOnce.tells, partnersOf(told))
}

const partnersOf = (rows: readonly { partnerId: string | null }[]): string[] => [...new Set(rows.flatMap(({ partnerId }) => partnerId ?? []))]

/** The listing or restriction that duties hang on. */
type About = Pick<Listing, 'id' | 'version' | 'courtPartnerId' | 'partyIndex'>

/** One event for all duties of a change: thin, to every unit that has one, the court and the person. */
async function tellAll(work: Work, about: About, type: string, partnerIds: readonly string[]): Promise<void> {
  const person = await findParty(work.rows, about.partyIndex)
  work.tell({ type, recordId: about.id, version: about.version, audience: [about.courtPartnerId, ...partnerIds, ...(person ? [person.id] : [])] })
}

export const ofListing = ({ id, partyKind, partyIndex, name, identityMasked, courtPartnerId, courtName, caseNo, isDisputed }: Omit<Listing, 'move'>): DutySubject =>
  ({ listingId: id, restrictionId: null, partyKind, partyIndex, name, identityMasked, courtPartnerId, courtName, caseNo, isDisputed, standsUntil: null })

export const ofRestriction = ({ id, partyKind, partyIndex, nameMasked, identityMasked, courtPartnerId, courtName, orderNo, validTo }: Omit<Restriction, 'move'>): DutySubject =>
  ({ listingId: null, restrictionId: id, partyKind, partyIndex, name: nameMasked, identityMasked, courtPartnerId, courtName, caseNo: orderNo, isDisputed: false, standsUntil: validTo ? startOfDay(addDays(validTo, 1)) : null })
