// Which operations on claims are measured beside those on vehicles?
import { cursorOf } from './cursor.ts'
import type { Operation } from './operations.ts'
import { ACCIDENTS, accidentIdOf } from './synthetic.ts'

/** The documented one, schema/operations/claims/Accidents.graphql. Claims have no bar of their own: the page's stands for orientation. */
const CLAIMS_PAGE: Operation = {
  name: 'claims-page',
  query: `query Accidents($first: Int!, $after: String) { accidents(first: $first, after: $after) {
    edges { node { id version number status statusSince reportedAt elapsedSeconds parties { number plateNo nameMasked insurerPartnerId shareBps } } }
    pageInfo { hasNextPage endCursor } } }`,
  caller: { partner: 'insurer' },
  mode: 'any',
  variables: ({ cursorKey }) => Array.from({ length: 4000 }, (_, n) =>
    JSON.stringify({ first: 50, after: cursorOf(cursorKey, accidentIdOf(1 + (n * 47) % (ACCIDENTS - 100)), 'accident') })),
  bar: { must: 0.5, aim: 0.8, cpuAim: 0.5 },
}

export const CLAIM_OPERATIONS: readonly Operation[] = [CLAIMS_PAGE]
