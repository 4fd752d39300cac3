// Did the person really answer? Her receipt is verified with the platform's published keys and nothing else.
import { compactVerify, createRemoteJWKSet } from 'jose'
import { PersonActsDocument, type ActKind, type PersonActsQuery } from './generated/graphql.js'
import { type Caller } from './client.js'

type PersonAct = PersonActsQuery['personActs']['edges'][number]['node']
interface Receipt { readonly act: string, readonly record: string, readonly documentHash: string, readonly answer: string, readonly method: string }

/** What the person is asked about this record. */
export async function findAct(person: Caller, kind: ActKind, recordId: string): Promise<PersonAct> {
  for (let after: string | null = null; ;) {
    const { personActs: { edges, pageInfo } }: PersonActsQuery = await person.ask(PersonActsDocument, { first: 100, after })
    const found = edges.map(({ node }) => node).find(act => act.kind === kind && act.recordId === recordId)
    if (found) return found
    if (!pageInfo.hasNextPage) throw new Error(`she is asked for no ${kind} of ${recordId}`)
    after = pageInfo.endCursor
  }
}

export async function verifyReceipt(url: string, receipt: string): Promise<Receipt> {
  const { payload } = await compactVerify(receipt, createRemoteJWKSet(new URL('/oauth/jwks', url)), { algorithms: ['ES256'] })
  return JSON.parse(new TextDecoder().decode(payload)) as Receipt
}
