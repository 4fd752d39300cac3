// What did this partner's reviewers find of the found listings, or of restrictions under another name: somebody else, or the same?
import { type Rows } from '../../../platform/database/reader.js'
import { type Subject } from './subjects.js'

/** Each `subject key/listing` or `subject key/restriction`. */
export interface Reviewed {
  /** Found to be somebody else. */
  readonly cleared: ReadonlySet<string>
  /** Found to be the same, and a second person said so: something adverse may follow. */
  readonly confirmed: ReadonlySet<string>
}

interface Decided { readonly pair: string, readonly decision: 'SAME' | 'DIFFERENT' }

/** Nothing that may be in doubt was found for most questions, and then nothing is asked. */
export async function findReviewed(rows: Rows, partnerId: string, subjects: readonly Subject[], hasFound: boolean, now: Date): Promise<Reviewed> {
  if (!hasFound) return { cleared: new Set(), confirmed: new Set() }
  const decided = await rows.text<Decided>(`select "subjectKey" || '/' || coalesce("listingId", "restrictionId") as "pair", "decision" from "matchDecision"
    where "partnerId" = $1 and "subjectKey" = any($2) and "status" = 'IN_FORCE' and "expiresAt" > $3 and ("decision" = 'DIFFERENT' or "confirmedByStaffId" is not null)`,
  [partnerId, subjects.map(({ key }) => key), now])
  const pairsOf = (finding: Decided['decision']) => new Set(decided.filter(({ decision }) => decision === finding).map(({ pair }) => pair))
  return { cleared: pairsOf('DIFFERENT'), confirmed: pairsOf('SAME') }
}
