// How often did a half-yearly check of a closed round find nothing? D4 of R17 §10 rests on it.
import { type Work } from '../../../platform/perform/work.js'
import { latestCase } from './case.lookup.js'
import { ClosureCheck, EnforcementClue } from './check.entities.js'

/**
 * Of the caller's court's case by that number, or of the case under which it went on: a find or a valid clue resumes it, and what was
 * checked before counts no more. A clue that is still open counts as a clue: none.
 */
export async function checksWithoutFind(work: Work, caseNo: string): Promise<number> {
  const { em, actor } = work
  const found = await latestCase(work, actor.partnerId, caseNo)
  if (found?.status !== 'CLOSED_ROUND') return 0
  if (await em.count(EnforcementClue, { caseId: found.id, status: 'REPORTED' })) return 0
  return em.count(ClosureCheck, { caseId: found.id, round: found.round, status: 'CHECKED', result: 'NOTHING' })
}
