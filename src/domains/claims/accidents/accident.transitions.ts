// Every way an accident file can move, from the report to the last payment (names of states and verbs are the platform's).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const ACCIDENT_STATUSES = [
  'REPORTED', 'TRIAGED_FAST', 'TRIAGED_GENERAL', 'EVIDENCE', 'NEGOTIATING', 'LIABILITY_WAIT', 'LIABILITY_ISSUED', 'OBJECTION', 'REVIEW',
  'LIABILITY_FINAL', 'LOSS', 'LOSS_DONE', 'OFFERED', 'OFFER_DISPUTED', 'CONSENTED', 'PAYING', 'PAID', 'CLOSED', 'HOLD', 'CANCELLED',
] as const
export type AccidentStatus = (typeof ACCIDENT_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Movable {
  readonly status: AccidentStatus
  readonly procedures: readonly string[]
  readonly evidenceComplete: boolean
  readonly moreEvidenceAsked: number
  readonly issuedByUnitId?: string | null | undefined
  readonly liabilityForm?: string | null | undefined
}

type When = Condition<Movable>

const MORE_EVIDENCE_MAX = 2

export const negotiable: When = ({ procedures }) => (procedures.includes('SELF') ? undefined : 'NOT_NEGOTIABLE')
export const onlineAllowed: When = ({ procedures }) => (procedures.includes('ONLINE') ? undefined : 'NOT_NEGOTIABLE')
export const simpleAllowed: When = ({ procedures }) => (procedures.includes('SIMPLE') ? undefined : 'NOT_SIMPLE')
export const evidenceComplete: When = accident => (accident.evidenceComplete ? undefined : 'EVIDENCE_INCOMPLETE')
/** The second question for more evidence is the last. Source: design. */
export const asksLeft: When = ({ moreEvidenceAsked }) => (moreEvidenceAsked < MORE_EVIDENCE_MAX ? undefined : 'MORE_EVIDENCE_LIMIT')

/** Agreements in these lanes stand only when a seat of the police has confirmed them. Source: design. */
const CONFIRMED_LANES: readonly string[] = ['CAR_EBIKE']
export const needsConfirmation = (lane: string | null | undefined): boolean => CONFIRMED_LANES.includes(lane ?? '')

const isSigned = ({ liabilityForm }: Pick<Movable, 'liabilityForm'>): boolean => liabilityForm === 'AGREEMENT'
/** What all have signed none of them takes back alone, while it waits for the police. */
export const notSigned: When = accident => (isSigned(accident) ? 'AGREEMENT_SIGNED' : undefined)
export const signedByAll: When = accident => (isSigned(accident) ? undefined : 'AGREEMENT_UNSIGNED')

const PARTY = { CITIZEN: true } as const
const CONFIRMER = { POLICE: ['SEAT', 'LIABILITY_OFFICER'] } as const
const OFFICER = { POLICE: ['LIABILITY_OFFICER'] } as const
const TRIAGE = { POLICE: ['SEAT', 'LIABILITY_OFFICER', 'DISPATCHER'], INSURER: ['SEAT', 'LINKAGE_OFFICER'] } as const
const DRAFTER = { POLICE: ['LIABILITY_OFFICER', 'SEAT', 'AUXILIARY'], INSURER: ['SEAT', 'LINKAGE_OFFICER'], CITIZEN: true } as const
const ASSESSOR = { INSURER: ['LINKAGE_OFFICER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR'] } as const
const OFFERER = { INSURER: ['ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR'] } as const
const CASHIER = { INSURER: ['CASHIER'] } as const
const INVESTIGATOR = { INSURER: ['INVESTIGATOR'] } as const

const BEFORE_FINAL = ['REPORTED', 'TRIAGED_FAST', 'EVIDENCE', 'NEGOTIATING', 'LIABILITY_WAIT', 'LIABILITY_ISSUED'] as const
const BEFORE_PAID = [
  ...BEFORE_FINAL, 'OBJECTION', 'REVIEW', 'LIABILITY_FINAL', 'LOSS', 'LOSS_DONE', 'OFFERED', 'OFFER_DISPUTED', 'CONSENTED', 'PAYING',
] as const

export const accidentTransitions = {
  takeFast:           { from: ['REPORTED'], to: 'TRIAGED_FAST', by: TRIAGE, when: [], tells: 'accident.triaged', article: '处理程序规定 §19–20, §23' },
  takeSimple:         { from: ['TRIAGED_FAST', 'EVIDENCE', 'NEGOTIATING'], to: 'EVIDENCE', by: TRIAGE, when: [], tells: 'accident.triaged', article: '处理程序规定 §14' },
  takeGeneral:        { from: ['REPORTED', 'TRIAGED_FAST', 'EVIDENCE', 'NEGOTIATING'], to: 'TRIAGED_GENERAL', by: TRIAGE, when: [], tells: 'accident.handedToPolice', article: '处理程序规定 §13' },
  collectEvidence:    { from: ['TRIAGED_FAST'], to: 'EVIDENCE', by: 'SYSTEM', when: [], tells: 'accident.evidenceBegun', article: '处理程序规定 §19' },
  draftAgreement:     { from: ['EVIDENCE', 'NEGOTIATING'], to: 'NEGOTIATING', by: DRAFTER, when: [negotiable, evidenceComplete, notSigned], tells: 'accident.agreementDrafted', article: '处理程序规定 §21' },
  sign:               { from: ['NEGOTIATING'], to: 'LIABILITY_FINAL', by: PARTY, when: [negotiable, evidenceComplete], tells: 'accident.agreed', article: '处理程序规定 §21' },
  confirmAgreement:   { from: ['NEGOTIATING'], to: 'LIABILITY_FINAL', by: CONFIRMER, when: [signedByAll], tells: 'accident.agreed' },
  returnAgreement:    { from: ['NEGOTIATING'], to: 'EVIDENCE', by: CONFIRMER, when: [signedByAll], tells: 'accident.agreementReturned' },
  requestLiability:   { from: ['EVIDENCE', 'NEGOTIATING'], to: 'LIABILITY_WAIT', by: PARTY, when: [onlineAllowed], tells: 'accident.liabilityRequested', article: '处理程序规定 §20' },
  issueLiability:     { from: ['LIABILITY_WAIT'], to: 'LIABILITY_ISSUED', by: OFFICER, when: [], tells: 'accident.liabilityIssued', article: '道交法 §73' },
  issueOnScene:       { from: ['TRIAGED_FAST', 'EVIDENCE', 'NEGOTIATING'], to: 'LIABILITY_ISSUED', by: OFFICER, when: [simpleAllowed], tells: 'accident.liabilityIssued', article: '处理程序规定 §23–24' },
  askMoreEvidence:    { from: ['LIABILITY_WAIT'], to: 'EVIDENCE', by: OFFICER, when: [asksLeft], tells: 'accident.moreEvidenceAsked' },
  answerEvidence:     { from: ['EVIDENCE'], to: 'LIABILITY_WAIT', by: 'SYSTEM', when: [], tells: 'accident.evidenceAnswered' },
  sendOfficer:        { from: ['LIABILITY_WAIT'], to: 'TRIAGED_GENERAL', by: OFFICER, when: [], tells: 'accident.handedToPolice', article: '处理程序规定 §20' },
  requestOfficer:     { from: ['TRIAGED_FAST', 'EVIDENCE', 'NEGOTIATING', 'LIABILITY_WAIT'], to: 'TRIAGED_GENERAL', by: PARTY, when: [notSigned], tells: 'accident.officerRequested', article: '实施条例 §86' },
  settleGeneral:      { from: ['TRIAGED_GENERAL'], to: 'CLOSED', by: OFFICER, when: [], tells: 'accident.closed' },
  acceptLiability:    { from: ['LIABILITY_ISSUED'], to: 'LIABILITY_FINAL', by: PARTY, when: [], tells: 'accident.liabilityFinal' },
  objectLiability:    { from: ['LIABILITY_ISSUED'], to: 'OBJECTION', by: PARTY, when: [], tells: 'accident.objected', article: '处理程序规定 §71' },
  letObjectionLapse:  { from: ['LIABILITY_ISSUED'], to: 'LIABILITY_FINAL', by: 'SYSTEM', when: [], tells: 'accident.liabilityFinal', article: '处理程序规定 §71' },
  forwardReview:      { from: ['OBJECTION'], to: 'REVIEW', by: OFFICER, when: [], tells: 'accident.reviewForwarded', article: '处理程序规定 §72' },
  uphold:             { from: ['REVIEW'], to: 'LIABILITY_FINAL', by: OFFICER, when: [], tells: 'accident.liabilityFinal', article: '处理程序规定 §74–76' },
  reinvestigate:      { from: ['REVIEW'], to: 'LIABILITY_WAIT', by: OFFICER, when: [], tells: 'accident.liabilityVoided', article: '处理程序规定 §74–76' },
  challengeAgreement: { from: ['LIABILITY_FINAL', 'LOSS'], to: 'LIABILITY_WAIT', by: { INSURER: ['CLAIMS_MANAGER'] }, when: [], tells: 'accident.challenged' },
  startLoss:          { from: ['LIABILITY_FINAL', 'OFFER_DISPUTED'], to: 'LOSS', by: ASSESSOR, when: [], tells: 'accident.lossBegun' },
  finishLoss:         { from: ['LOSS'], to: 'LOSS_DONE', by: ASSESSOR, when: [], tells: 'accident.lossDone', article: '交强险条例 §28–29' },
  reopenLoss:         { from: ['LOSS_DONE', 'OFFERED'], to: 'LOSS', by: 'SYSTEM', when: [], tells: 'accident.lossReopened' },
  makeOffer:          { from: ['LOSS_DONE'], to: 'OFFERED', by: OFFERER, when: [], tells: 'accident.offered', article: '保险法 §23' },
  consentOffer:       { from: ['OFFERED'], to: 'CONSENTED', by: PARTY, when: [], tells: 'accident.consented' },
  disputeOffer:       { from: ['OFFERED'], to: 'OFFER_DISPUTED', by: PARTY, when: [], tells: 'accident.offerDisputed' },
  letOfferExpire:     { from: ['OFFERED'], to: 'LOSS_DONE', by: 'SYSTEM', when: [], tells: 'accident.offerExpired' },
  pay:                { from: ['CONSENTED', 'PAYING'], to: 'PAYING', by: CASHIER, when: [], tells: 'accident.paying', article: '保险法 §23' },
  completePayment:    { from: ['CONSENTED', 'PAYING'], to: 'PAID', by: 'SYSTEM', when: [], tells: 'accident.paid' },
  owePayment:         { from: ['PAID', 'CLOSED'], to: 'LOSS_DONE', by: 'SYSTEM', when: [], tells: 'accident.recomputed' },
  close:              { from: ['PAID'], to: 'CLOSED', by: 'SYSTEM', when: [], tells: 'accident.closed' },
  hold:               { from: [...BEFORE_PAID], to: 'HOLD', by: INVESTIGATOR, when: [], tells: 'accident.held', article: '保险法 §27' },
  holdByMatch:        { from: [...BEFORE_PAID], to: 'HOLD', by: 'SYSTEM', when: [], tells: 'accident.held' },
  release:            { from: ['HOLD'], to: 'KEPT', by: INVESTIGATOR, when: [], tells: 'accident.released' },
  cancel:             { from: [...BEFORE_FINAL], to: 'CANCELLED', by: PARTY, when: [], tells: 'accident.cancelled' },
} as const satisfies Transitions<AccidentStatus, Movable>

export type AccidentVerb = keyof typeof accidentTransitions

export const ENDED_STATUSES = ['CLOSED', 'CANCELLED'] as const satisfies readonly AccidentStatus[]

/** In these the liability stands and money may be settled on it. */
export const LIABLE_STATUSES = ['LIABILITY_FINAL', 'LOSS', 'LOSS_DONE', 'OFFERED', 'OFFER_DISPUTED', 'CONSENTED', 'PAYING', 'PAID', 'CLOSED'] as const satisfies readonly AccidentStatus[]
