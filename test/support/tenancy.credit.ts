// Which changes and queries of the rooms of credit name a record, and who tries them on another's?

export interface CreditChange {
  readonly mutation: string
  readonly by: string
  readonly prefix: string
  readonly field?: string
  /** What the schema alone cannot make well formed. */
  readonly more?: object
  readonly code?: string
}

const JUDGE = 'court2-judge'
const PRESIDENT = 'court2-president'
const of = (by: string, prefix: string, mutations: readonly string[]): CreditChange[] => mutations.map(mutation => ({ mutation, by, prefix }))

export const CREDIT_CHANGES: readonly CreditChange[] = [
  ...of(JUDGE, 'lst', ['cancelListing', 'correctListing', 'deleteListing', 'publishListing', 'recordRelease', 'serveListing']),
  ...of(PRESIDENT, 'lst', ['decideEarlyDeletion', 'decideListing', 'grantGrace', 'rejectListing', 'revokeListing']),
  { mutation: 'fileObjection', by: 'citizen', prefix: 'lst', field: 'listingId' },
  { mutation: 'draftExposureNotice', by: JUDGE, prefix: 'lst', field: 'listingId', code: 'NOTICE_LISTING_UNFIT' },
  { mutation: 'grantExemption', by: PRESIDENT, prefix: 'rst' },
  ...of(JUDGE, 'obj', ['decideObjection', 'serveObjectionDecision']),
  ...of('citizen', 'obj', ['askReconsideration', 'withdrawObjection']),
  ...of(JUDGE, 'enc', ['decideClosureObjection', 'deleteClosureEntry', 'enterClosure', 'recordClosureObjection', 'recordClosurePapers', 'recordDebtorMeasures', 'reopenEnforcement', 'reportEnforcementClue', 'requestClosure', 'rejectClosure', 'serveClosure', 'approveClosure', 'completeEnforcement']),
  ...of(JUDGE, 'exn', ['instructPosting', 'recordNoticeWarning', 'withdrawExposureNotice', 'confirmNoticePosted', 'confirmNoticeRemoved']),
  ...of('property2-manager', 'exn', ['confirmNoticePosted', 'confirmNoticeRemoved']),
  ...of(PRESIDENT, 'exn', ['approveExposureNotice', 'renewExposureNotice']),
  { mutation: 'closeNoticeBoard', by: JUDGE, prefix: 'nbd' },
  { mutation: 'ackDuties', by: 'signatory2-clerk', prefix: 'dut', field: 'ids' },
  ...of('signatory2-clerk', 'dut', ['liftDuty', 'reportHit']),
  { mutation: 'skipDuty', by: 'signatory2-reviewer', prefix: 'dut' },
  { mutation: 'requestAssistance', by: JUDGE, prefix: 'lst', field: 'recordId', more: { measure: 'M12', unit: 'U06' } },
  { mutation: 'createScreeningJob', by: 'bank2-clerk', prefix: 'scf', field: 'fileId', more: { purpose: 'CREDIT_APPROVAL', consentPolicyRef: 'P-1' } },
  { mutation: 'decideMatch', by: 'bank2-reviewer', prefix: 'mat', field: 'matchId' },
]

export interface CreditQuery {
  readonly query: string
  readonly by: string
  readonly prefix: string
  readonly argument: string
  readonly selection: string
  readonly empty: unknown
}

export const CREDIT_QUERIES: readonly CreditQuery[] = [
  { query: 'enforcementCase', by: JUDGE, prefix: 'enc', argument: 'id: $id', selection: 'id', empty: null },
  { query: 'exposureNotice', by: JUDGE, prefix: 'exn', argument: 'id: $id', selection: 'id', empty: null },
  { query: 'dutyHits', by: 'signatory2-clerk', prefix: 'dut', argument: 'first: 1, dutyId: $id', selection: 'edges { node { id } }', empty: { edges: [] } },
]

/** Tried on another's in the test of their room, since the record comes at the end of a long way; or about no record at all. */
export const CREDIT_ELSEWHERE: Readonly<Record<string, string>> = {
  recordSemiCheck: 'test/credit/closures.test.ts', decideEnforcementClue: 'test/credit/closures.test.ts', confirmMatch: 'test/credit/match-reviews.test.ts',
  cancelScreeningJob: 'test/credit/jobs.test.ts', screeningJob: 'test/credit/jobs.test.ts', screeningResults: 'test/credit/jobs.test.ts',
  decideReconsideration: 'test/credit/objections.test.ts', confirmCorrection: 'test/credit/misled.test.ts', showPerformance: 'test/credit/policies.test.ts',
  // By number, year or version: the answer is the same for everybody whom the permissions let ask.
  creditFigures: '', incentivePolicies: '', listSnapshot: '', matchSubjects: 'test/credit/screening.test.ts', memorandum: '', restrictionCheck: '',
  policyApplications: 'test/credit/policies.test.ts',
}
