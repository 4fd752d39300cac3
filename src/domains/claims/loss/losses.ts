// What do the parties' losses come to, as the settlement takes them?
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { type Loss } from '../settlement/facts.js'
import { LossAssessment, type LossAssessmentRow } from './loss.entity.js'

/** By party id. What an owner claims beyond the assessed amount is in it, undisputed at nothing, until a second assessor has decided. */
export async function lossesOf({ em }: Work, accident: Accident): Promise<Map<string, Loss[]>> {
  const standing = await em.find(LossAssessment, { accidentId: accident.id, status: { $in: ['CONFIRMED', 'DISPUTED'] } }, { orderBy: { id: 'asc' } })
  const losses = new Map<string, Loss[]>()
  for (const loss of standing) losses.set(loss.partyId, [...(losses.get(loss.partyId) ?? []), ...claimedItems(loss)])
  return losses
}

function claimedItems({ status, items, netFen, claimedFen }: Pick<LossAssessmentRow, 'status' | 'items' | 'netFen'> & { claimedFen?: number | null | undefined }): Loss[] {
  const more = status === 'DISPUTED' && claimedFen ? claimedFen - netFen : 0
  return [...items, ...(more > 0 ? [{ item: 'L1_PART' as const, amountFen: more, undisputedFen: 0 }] : [])]
}
