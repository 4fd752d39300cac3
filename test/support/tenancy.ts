// Which queries and changes of a record are tried for a stranger elsewhere than in the table of registration's tenants, and where?
import { CREDIT_CHANGES, CREDIT_ELSEWHERE, CREDIT_QUERIES } from './tenancy.credit.js'
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

export const ELSEWHERE: Readonly<Record<string, string>> = {
  ...CREDIT_ELSEWHERE, ...Object.fromEntries([...CREDIT_CHANGES.map(({ mutation }) => mutation), ...CREDIT_QUERIES.map(({ query }) => query)].map(name => [name, 'test/faults/credit.tenants.test.ts'])),
  accident: 'test/faults/claims.tenants.test.ts', settlementPreview: 'test/claims/preview.test.ts', ruralPoint: RURAL,
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
