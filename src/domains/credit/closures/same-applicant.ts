// Were two enforcement cases of the caller's court asked for by the same applicant (申请执行人)?
import { type Work } from '../../../platform/perform/work.js'

/** A case has one applicant. Of two cases it is known where both are on record here. */
export async function hasSameApplicant({ rows, actor }: Work, caseNo: string, other: string): Promise<boolean> {
  if (caseNo === other) return true
  const cases = await rows.all('enforcementCase', rows.from('enforcementCase').where('enforcementCase.courtPartnerId', '=', actor.partnerId).where('enforcementCase.caseNo', 'in', [caseNo, other]))
  return cases.length > 1 && new Set(cases.map(({ applicantIndex }) => applicantIndex)).size === 1
}
