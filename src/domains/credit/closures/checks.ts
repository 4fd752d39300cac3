// How often did a half-yearly check of a closed round find nothing? D4 of R17 §10 rests on it.
import { type Work } from '../../../platform/perform/work.js'
import { EnforcementCase } from './case.entities.js'
import { ClosureCheck, EnforcementClue } from './check.entities.js'

/**
 * Of the caller's court's case by that number, or of the case under which it went on: a find or a valid clue resumes it, and what was
 * checked before counts no more. A clue that is still open counts as a clue: none.
 */
export async function checksWithoutFind({ em, actor }: Work, caseNo: string): Promise<number> {
  let found = await em.findOne(EnforcementCase, { courtPartnerId: actor.partnerId, caseNo })
  while (found?.resumedAsId) found = await em.findOne(EnforcementCase, { id: found.resumedAsId })
  if (found?.status !== 'CLOSED_ROUND') return 0
  if (await em.count(EnforcementClue, { caseId: found.id, status: 'REPORTED' })) return 0
  return em.count(ClosureCheck, { caseId: found.id, round: found.round, status: 'CHECKED', result: 'NOTHING' })
}
