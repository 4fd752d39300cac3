// How many checks after the closing of a round found nothing, and is a clue open? Two and none make D4 of R17 §10 possible.
import { type Work } from '../../../platform/perform/work.js'
import { EnforcementCase } from './case.entities.js'
import { ClosureCheck, EnforcementClue } from './check.entities.js'

/** Two or more network checks (R17 §10(4)). */
export const CHECKS_FOR_D4 = 2

/**
 * Of the court's case by that number, or of the case under which it went on: a find or a valid clue resumes it, and what was checked
 * before counts no more. Null: this court has no closed round under that number.
 */
export async function checksWithoutFind({ em }: Work, courtPartnerId: string, caseNo: string): Promise<number | null> {
  let found = await em.findOne(EnforcementCase, { courtPartnerId, caseNo })
  while (found?.resumedAsId) found = await em.findOne(EnforcementCase, { id: found.resumedAsId })
  if (found?.status !== 'CLOSED_ROUND') return null
  if (await em.count(EnforcementClue, { caseId: found.id, status: 'REPORTED' })) return 0
  return em.count(ClosureCheck, { caseId: found.id, round: found.round, status: 'CHECKED', result: 'NOTHING' })
}
