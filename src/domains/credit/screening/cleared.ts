// Which of the found listings did this client's reviewers find to be somebody else?
import { type Rows } from '../../../platform/database/reader.js'
import { type Found } from './candidates.js'
import { type Subject } from './subjects.js'

/** Nothing was found for most questions, and then nothing is asked. */
export async function findCleared(rows: Rows, partnerId: string, subjects: readonly Subject[], { byNumber, byName }: Found, now: Date): Promise<ReadonlySet<string>> {
  if (byNumber.length + byName.length === 0) return new Set()
  const decisions = await rows.text<{ subjectKey: string, listingId: string }>(`select "subjectKey", "listingId" from "matchDecision"
    where "partnerId" = $1 and "subjectKey" = any($2) and "decision" = 'DIFFERENT' and "status" = 'IN_FORCE' and "expiresAt" > $3`,
  [partnerId, subjects.map(({ key }) => key), now])
  return new Set(decisions.map(({ subjectKey, listingId }) => `${subjectKey}/${listingId}`))
}
