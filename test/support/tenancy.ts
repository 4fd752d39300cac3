// Which queries and changes of a record are tried for a stranger elsewhere than in the table of registration's tenants, and where?
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'

/** Its answer is an accident, so its id is one: tried by test/faults/claims.tenants.test.ts. */
export function changesAccident(schema: GraphQLSchema, mutation: string): boolean {
  const payload = getNamedType(schema.getMutationType()?.getFields()[mutation]?.type ?? schema.getQueryType() ?? undefined)
  return isObjectType(payload) && 'accident' in payload.getFields()
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
  'deleteListing', 'draftExposureNotice', 'enterClosure', 'fileObjection', 'grantExemption', 'grantGrace', 'instructPosting', 'liftDuty',
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
