// Which queries and changes of a record are tried for a stranger elsewhere than in the table of registration's tenants, and where? And does refusing take the same work?
import { expect } from '@jest/globals'
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import { statementsOf, type Answer, type Caller } from './client.js'

/** Its answer is an accident, so its id is one: tried by test/faults/claims.tenants.test.ts. */
export function changesAccident(schema: GraphQLSchema, mutation: string): boolean {
  const payload = getNamedType(schema.getMutationType()?.getFields()[mutation]?.type ?? schema.getQueryType() ?? undefined)
  return isObjectType(payload) && 'accident' in payload.getFields()
}

/** What an answer says, apart from which id was asked for and of which request it is the answer. */
export function said({ status, data, errors }: Pick<Answer, 'status' | 'data' | 'errors'>, ...asked: readonly string[]): string {
  const plain = errors.map(({ extensions: { requestId: _id, ...extensions }, ...error }) => ({ ...error, extensions }))
  return asked.reduce((text, id) => text.replaceAll(id, '<id>'), JSON.stringify({ status, data, errors: plain }))
}

/** Read anew every so often, by whichever request comes then: standing, budgets. */
const TRIES = 3

/** Whatever is asked of it takes as many statements as of a missing one: what they read would tell them apart by time. */
export async function expectSameWork(theirs: () => Promise<Answer>, missing: () => Promise<Answer>): Promise<void> {
  for (let n = 1; ; n++) {
    const [one, other] = [statementsOf(await theirs()), statementsOf(await missing())]
    if (one === other) return
    if (n === TRIES) expect(`${one} statements`).toBe(`${other} statements`)
  }
}

export const missingLike = (id: string): string => `${id.slice(0, -26)}01ARZ3NDEKTSV4RRFFQ69G5FAV`

/** Refused as one that is missing is: in the same words, with the same work. */
export async function expectMissing(caller: Caller, mutation: string, id: string, inputOf: (id: string) => Record<string, unknown>, selection: string): Promise<void> {
  const ask = (each: string) => caller.try(mutation, inputOf(each), selection)
  const said = async (each: string) => (await ask(each)).data?.[mutation]
  const theirs = await said(id)
  expect(theirs).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
  expect(theirs).toEqual(await said(missingLike(id)))
  await expectSameWork(() => ask(id), () => ask(missingLike(id)))
}

const RURAL = 'test/claims/rural.test.ts'
const SEATS = 'test/claims/seats.test.ts'
const DISPATCH = 'test/claims/dispatch.test.ts'
const LOSS = 'test/claims/loss.test.ts'
const BOOKS = 'test/claims/payments.books.test.ts'
const COMMUNITY = 'test/community/tenants.test.ts'
const HOOKS = 'test/server/webhooks.test.ts'

/** Tried there by a second court, bank, unit, property company or citizen; that table holds itself against this list. */
export const CREDIT = 'test/faults/credit.tenants.test.ts'
const TRIED_IN_CREDIT = [
  'dutyHits', 'enforcementCase', 'exposureNotice', 'policyApplications', 'screeningJob', 'screeningResults', 'ackDuties', 'approveClosure',
  'approveExposureNotice', 'askReconsideration', 'cancelListing', 'cancelScreeningJob', 'closeNoticeBoard', 'completeEnforcement', 'confirmCorrection',
  'confirmMatch', 'confirmNoticePosted', 'confirmNoticeRemoved', 'correctListing', 'createScreeningJob', 'decideClosureObjection',
  'decideEarlyDeletion', 'decideEnforcementClue', 'decideListing', 'decideMatch', 'decideObjection', 'decideReconsideration', 'deleteClosureEntry',
  'deleteListing', 'draftExposureNotice', 'enterClosure', 'fileObjection', 'grantExemption', 'grantGrace', 'instructPosting', 'liftDuty', 'noteBankruptcy', 'noteBankruptcyFraud',
  'publishListing', 'recordClosureObjection', 'recordClosurePapers', 'recordDebtorMeasures', 'recordNoticeWarning', 'recordRelease', 'recordSemiCheck',
  'rejectClosure', 'rejectListing', 'renewExposureNotice', 'reopenEnforcement', 'reportEnforcementClue', 'reportHit', 'requestAssistance',
  'requestClosure', 'revokeListing', 'serveClosure', 'serveListing', 'serveObjectionDecision', 'showPerformance', 'skipDuty', 'withdrawExposureNotice',
  'withdrawObjection',
]

export const ELSEWHERE: Readonly<Record<string, string>> = {
  accident: 'test/faults/claims.tenants.test.ts', settlementPreview: 'test/claims/preview.test.ts', ruralPoint: RURAL,
  ...Object.fromEntries(TRIED_IN_CREDIT.map(name => [name, CREDIT])),
  // They name no record, but a quarter, a category, a version or subjects, and answer every partner that may ask the same.
  creditFigures: 'test/credit/misled.test.ts', incentivePolicies: 'test/credit/policies.test.ts', memorandum: 'test/credit/memorandum.test.ts', listSnapshot: 'test/credit/feed.test.ts',
  matchSubjects: 'test/credit/screening.test.ts', restrictionCheck: 'test/credit/restrictions.test.ts',
  // Keys are the same for every partner.
  evaluateBlinded: 'test/credit/oblivious.test.ts',
  // They name no record.
  claimFigures: 'test/claims/figures.test.ts', liabilityProposal: '', seatFigures: SEATS,
  acceptRecovery: BOOKS, disputeRecovery: BOOKS, withdrawRecovery: BOOKS, resolveReconciliationItem: BOOKS, decideFinding: 'test/claims/fraud.test.ts',
  refuseClaim: 'test/claims/refusals.test.ts', recordRefusalLetter: 'test/claims/refusals.test.ts',
  draftLoss: LOSS, reviseLoss: LOSS, escalateLoss: LOSS, confirmLoss: LOSS, supplementLoss: LOSS, disputeLoss: LOSS,
  acceptSharing: RURAL, endSharing: RURAL, proposeSharing: RURAL, closeRuralPoint: RURAL, openRuralPoint: RURAL, postRuralStaff: RURAL, endRuralPosting: RURAL, checkIn: RURAL, checkOut: RURAL,
  recordPersuasion: RURAL, reportHazard: RURAL, confirmHazardFixed: RURAL,
  takeTask: SEATS, releaseTask: SEATS, handOverTask: SEATS, finishTask: SEATS, goAway: SEATS, comeBack: SEATS, goOffDuty: SEATS,
  acceptJob: DISPATCH, arriveAtScene: DISPATCH, clearRoad: DISPATCH, finishJob: DISPATCH, goOnline: DISPATCH, goOffline: DISPATCH, reportPosition: DISPATCH,
  site: COMMUNITY, incident: COMMUNITY, clue: COMMUNITY, household: COMMUNITY, households: COMMUNITY, householdContact: COMMUNITY, guardShifts:
  COMMUNITY, guardInstructions: COMMUNITY, incidents: COMMUNITY, clues: COMMUNITY, assessments: COMMUNITY, openGuardPost: COMMUNITY, closeSite:
  COMMUNITY, agreeFeeLink: COMMUNITY, closeGuardPost: COMMUNITY, planGuardShift: COMMUNITY, cancelGuardShift: COMMUNITY, goOnGuard: COMMUNITY,
  goOffGuard: COMMUNITY, acceptOrder: COMMUNITY, arriveAtOrder: COMMUNITY, giveFeedback: COMMUNITY, confirmInstruction: COMMUNITY, requestPatrol:
  COMMUNITY, reportIncident: COMMUNITY, instructGuard: COMMUNITY, reportClue: COMMUNITY, objectAssessment: COMMUNITY, reportHousehold: COMMUNITY,
  correctHousehold: COMMUNITY, endHousehold: COMMUNITY,
  // Asked by the police and by residents, of what is theirs.
  exportedHouseholds: 'test/community/community.test.ts', assessmentRankings: '', guardOrders: '', sites: '',
  verifyWebhookEndpoint: HOOKS, changeWebhookEndpoint: HOOKS, rotateWebhookSecret: HOOKS, pauseWebhookEndpoint: HOOKS, resumeWebhookEndpoint: HOOKS,
  removeWebhookEndpoint: HOOKS, redeliverWebhooks: HOOKS, testWebhookEndpoint: HOOKS,
}
