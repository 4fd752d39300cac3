// Which question about a subject is measured beside the look-up of a vehicle?
import type { Operation } from './operations.ts'
import { LISTED, listedOf, unlistedNumberOf } from './seed-credit.ts'

const QUESTIONS = 100_000
/** One in ten stands on the list. */
const LISTED_EVERY = 10

/** Prime to any size of the list: questions fall all over it, so that no cache has seen them. */
const STEP = 7919

const SCREEN_EXACT: Operation = {
  name: 'screen-exact',
  query: `query ScreenExact($input: MatchSubjectsInput!) { matchSubjects(input: $input) {
    results { ref class isListed matches { listingId class score isDisputed caseNo courtName performance } } listVersion algorithmVersion } }`,
  caller: { partner: 'bank', staffId: 'bank-clerk' },
  mode: 'any',
  variables: () => Array.from({ length: QUESTIONS }, (_, n) => {
    const subject = listedOf(1 + (n * STEP) % LISTED)
    const identityNumber = n % LISTED_EVERY === 0 ? subject.identityNumber : unlistedNumberOf(n)
    return JSON.stringify({ input: { purpose: 'CREDIT_APPROVAL', consentRef: 'BENCH', queries: [{ ref: `R${n}`, partyKind: 'PERSON', name: subject.name, identityNumber }] } })
  }),
  bar: { must: 0.4, aim: 0.55 },
}

export const CREDIT_OPERATIONS: readonly Operation[] = [SCREEN_EXACT]
