// What ends with a closed round: its checks that are still to come, its limits, its entry in the public database, the notices on boards?
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { withdrawNotices } from '../exposure/withdraw.js'
import { EnforcementCase } from './case.entities.js'
import { closureCheckTransitions } from './case.transitions.js'
import { ClosureCheck } from './check.entities.js'
import { startClock, voidClocks } from './clocks.js'

/** Nobody is told of each: the case says that it goes on, or that it is done. */
export async function endRound(work: Work, { id, round }: EnforcementCase): Promise<void> {
  // What was just decided is asked for below.
  await work.em.flush()
  for (const check of await work.em.find(ClosureCheck, { caseId: id, round, status: { $in: [...closureCheckTransitions.cancel.from] } })) {
    check.move('cancel', work.actor)
    check.updatedAt = work.now
  }
  await voidClocks(work, id, 'REVIEW', 'DATABASE_ENTRY', 'OBJECTION')
}

/** Once: performed while the entry of an annulled or resumed round is still there, the limit that runs is the one to meet. */
export function leaveDatabase(work: Work, found: EnforcementCase): void {
  if (!found.databaseNo || found.leavesDatabase) return
  found.leavesDatabase = true
  startClock(work, found, 'DATABASE_DELETION')
}

/** Of every listing of the case, and of those under the numbers that it had before: locked, so that none goes up meanwhile. */
export async function takeDownNotices(work: Work, found: EnforcementCase): Promise<void> {
  const { em } = work
  const caseNos = [found.caseNo]
  for (let before = found.resumesId; before;) {
    const resumed: EnforcementCase = await em.findOneOrFail(EnforcementCase, { id: before })
    caseNos.push(resumed.caseNo)
    before = resumed.resumesId
  }
  const listings = await execute<{ id: string }>(em, `select "id" from "listing" where "courtPartnerId" = $1 and "caseNo" = any($2) and "status" = 'PUBLISHED' order by "id" for update`, [found.courtPartnerId, caseNos])
  for (const listing of listings) await withdrawNotices(work, listing, 'PERFORMED')
}
