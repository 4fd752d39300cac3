// What was answered about one party, as a record that a receipt can sign? No name and no number; the subject by the keyed hash of the number.
import { type MatchClass } from '../matching/match-classes.js'
import { type ActItem } from '../restrictions/acts.js'

export interface ScreeningResult {
  /** Line of the query log. */
  readonly queryId: string
  readonly at: Date
  readonly partnerId: string
  readonly clientId: string
  readonly purpose: string
  readonly partyKind: 'PERSON' | 'UNIT'
  /** Null where no whole number was asked about: of a name alone nothing can be vouched for. */
  readonly subjectIndex: string | null
  /** Null where the purpose does not tell it. */
  readonly class: MatchClass | null
  readonly isListed: boolean | null
  readonly isDisputed: boolean | null
  /** Those that the purpose asks about. */
  readonly restrictions: readonly { readonly item: ActItem, readonly isRestricted: boolean }[]
  readonly listVersion: string
  readonly listingIds: readonly string[]
}

/** Of the source object of the API's SubjectMatch; null when the question was refused. */
export const screeningResult = (source: { readonly result: ScreeningResult | null }): ScreeningResult | null => source.result
