// How does a test ask the list about parties, and what does it see?
import { type Caller } from '../support/client.js'

const FIELDS = `listVersion algorithmVersion refusals { code field } results { ref queryId class isListed isDisputed isTruncated excludedByReview
  matches { id listingId class score use isDisputed caseNo courtName performance duty explanations { feature points queryValueMasked recordValueMasked } }
  restrictions { item isRestricted orderNo } history { listingId status caseNo } refusal { code field } }`

interface SeenMatch {
  readonly id: string
  readonly listingId: string
  readonly class: string
  readonly score: number
  readonly explanations: readonly { readonly feature: string, readonly points: number }[]
}

interface SeenSubject {
  readonly class: string | null
  readonly isListed: boolean | null
  readonly isDisputed: boolean | null
  readonly matches: readonly SeenMatch[]
  readonly restrictions: readonly { readonly item: string, readonly isRestricted: boolean, readonly orderNo: string | null }[]
  readonly history: readonly { readonly listingId: string, readonly status: string }[]
  readonly refusal: { readonly code: string } | null
}

export interface Seen {
  readonly listVersion: string | null
  readonly algorithmVersion: string
  readonly refusals: readonly { readonly code: string }[]
  readonly results: readonly SeenSubject[]
}

export interface LoggedLine { readonly id: string, readonly at: string, readonly organisation: string, readonly purpose: string, readonly wasRefused: boolean, readonly keptUntil: string }

/** Everything that was asked about a person, oldest first: in a city that tests share it is more than a page. */
export async function logOf(person: Caller): Promise<LoggedLine[]> {
  const lines: LoggedLine[] = []
  for (let after: string | null = null, more = true; more;) {
    const { myQueryLog } = await person.ask('query ($after: String) { myQueryLog(first: 100, after: $after) { edges { node { id at organisation purpose wasRefused keptUntil } } pageInfo { hasNextPage endCursor } } }', { after })
    lines.push(...(myQueryLog.edges as { node: LoggedLine }[]).map(({ node }) => node))
    after = myQueryLog.pageInfo.endCursor as string | null
    more = myQueryLog.pageInfo.hasNextPage as boolean
  }
  return lines
}

export const about = ({ name, identityNumber }: { readonly name: string, readonly identityNumber: string }) => ({ name, identityNumber })

export async function screen(caller: Caller, purpose: string, queries: readonly object[], more: object = {}): Promise<Seen> {
  const input = { purpose, queries: queries.map((query, place) => ({ ref: String(place), partyKind: 'PERSON', ...query })), ...more }
  return (await caller.ask(`query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { ${FIELDS} } }`, { input }))['matchSubjects'] as Seen
}

export async function first(asked: Promise<Seen>): Promise<SeenSubject> {
  const [answer] = (await asked).results
  if (!answer) throw new Error('no answer')
  return answer
}
