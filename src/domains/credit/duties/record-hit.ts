// How is a hit written? By the unit that reports it, or by another room that acted under a duty: with the written reason, and told to the person it hit.
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty } from '../../people/index.js'
import { lapsedAt } from './lapsed.js'
import { Duty, DutyHit, type HIT_ACTIONS } from './duty.entities.js'

export interface HitFacts {
  readonly action: (typeof HIT_ACTIONS)[number]
  readonly at: Date
  readonly docNo: string
  readonly basis: string
  readonly facts: string
  readonly remedy: string
  /** Null: a system refused by itself. */
  readonly operatorStaffId: string | null
}

export async function recordHit(work: Work, duty: Duty, given: HitFacts): Promise<DutyHit> {
  const { em, actor, now, tell } = work
  duty.move('apply', actor)
  duty.ackedAt ??= now
  duty.nextReminderAt = null
  duty.hitCount += 1
  duty.lastHitAt = given.at
  duty.updatedAt = now
  const { measure, unit, partyIndex, courtPartnerId, memorandumVersion, ruleDocVersion } = duty
  const partnerId = duty.partnerId ?? actor.partnerId
  const hit = em.create(DutyHit, {
    id: newId('hit'), createdAt: now, updatedAt: now, dutyId: duty.id, partnerId, courtPartnerId, partyIndex, measure, unit, ...given, memorandumVersion, ruleDocVersion,
  })
  const person = await findParty(work.rows, partyIndex)
  tell({ type: 'duty.hit', recordId: hit.id, version: 1, audience: [partnerId, courtPartnerId, ...(person ? [person.id] : [])] })
  return hit
}

/** Of one order, or of a unit about a party. */
type DutiesWhere = { readonly measure: string } & ({ readonly restrictionId: string } | { readonly unit: string, readonly partyIndex: string })

/**
 * For rooms whose own rules carry out a measure: a registration that an order holds (M10), an incentive refused under M03.
 * Every duty in force is hit once by that document; without one nothing is written.
 */
export async function hitDuties(work: Work, where: DutiesWhere, given: HitFacts): Promise<void> {
  const duties = await work.em.find(Duty, { ...where, liftAskedAt: null, status: { $in: ['PUSHED', 'ACKED', 'APPLIED'] } })
  const lapsed = await lapsedAt(work.rows, duties, given.at)
  for (const duty of duties) {
    if (lapsed.has(duty.id)) continue
    if (await work.em.count(DutyHit, { dutyId: duty.id, docNo: given.docNo })) continue
    await recordHit(work, duty, duty.mode === 'ADVISORY' ? { ...given, action: 'NOTED' } : given)
  }
}
