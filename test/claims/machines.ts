// Which state machines has the claims domain, and which mutation moves each?
import { accidentPermissions } from '../../src/domains/claims/accidents/accident.permissions.js'
import { ACCIDENT_STATUSES, accidentTransitions } from '../../src/domains/claims/accidents/accident.transitions.js'
import { fraudPermissions } from '../../src/domains/claims/fraud/fraud.permissions.js'
import { FINDING_STATUSES, fraudFindingTransitions } from '../../src/domains/claims/fraud/finding.transitions.js'
import { liabilityPermissions } from '../../src/domains/claims/liability/liability.permissions.js'
import { LIABILITY_STATUSES, liabilityTransitions, REVIEW_STATUSES, reviewTransitions } from '../../src/domains/claims/liability/liability.transitions.js'
import { lossPermissions } from '../../src/domains/claims/loss/loss.permissions.js'
import { LOSS_STATUSES, lossTransitions } from '../../src/domains/claims/loss/loss.transitions.js'
import { MESSAGE_STATUSES, messageTransitions } from '../../src/domains/claims/messages/message.transitions.js'
import { offerPermissions } from '../../src/domains/claims/offers/offer.permissions.js'
import { OFFER_STATUSES, offerTransitions } from '../../src/domains/claims/offers/offer.transitions.js'
import { paymentPermissions } from '../../src/domains/claims/payments/payment.permissions.js'
import {
  PAYMENT_STATUSES, paymentTransitions, RECONCILIATION_ITEM_STATUSES, reconciliationItemTransitions, RECOVERY_STATUSES, recoveryTransitions,
} from '../../src/domains/claims/payments/payment.transitions.js'
import { refusalPermissions } from '../../src/domains/claims/refusals/refusal.permissions.js'
import { claimRefusalTransitions, REFUSAL_STATUSES } from '../../src/domains/claims/refusals/refusal.transitions.js'
import { ruralPermissions } from '../../src/domains/claims/rural/rural.permissions.js'
import {
  HAZARD_STATUSES, hazardTransitions, POINT_STATUSES, POSTING_STATUSES, ruralPointTransitions, ruralPostingTransitions, SHARING_STATUSES, sharingTransitions,
} from '../../src/domains/claims/rural/rural.transitions.js'
import { seatPermissions } from '../../src/domains/claims/seats/seat.permissions.js'
import {
  dispatchJobTransitions, JOB_STATUSES, SEAT_STATUSES, seatTaskTransitions, seatTransitions, sceneTeamTransitions, TASK_STATUSES, TEAM_STATUSES,
} from '../../src/domains/claims/seats/seat.transitions.js'
import { type PermissionRow } from '../../src/platform/permissions/permissions.js'
import { type Machine } from '../support/machine.js'

export const CLAIMS_MACHINES: Readonly<Record<string, Machine>> = {
  accident: {
    table: accidentTransitions, statuses: ACCIDENT_STATUSES, begins: ['REPORTED'], last: ['CANCELLED'], keepers: ['hold', 'holdByMatch'],
    mutations: {
      takeFast: ['triageAccident'], takeSimple: ['triageAccident'], takeGeneral: ['triageAccident'], draftAgreement: ['draftAgreement'], sign: ['signAgreement'], confirmAgreement: ['confirmAgreement'], returnAgreement: ['returnAgreement'], requestLiability: ['requestOnlineLiability'],
      issueLiability: ['issueLiability'], issueOnScene: ['issueLiability'], askMoreEvidence: ['askMoreEvidence'], sendOfficer: ['sendOfficer'], requestOfficer: ['requestOfficer'],
      settleGeneral: ['settleGeneral'], acceptLiability: ['acceptLiability'], objectLiability: ['objectLiability'], forwardReview: ['forwardReview'], uphold: ['concludeReview'],
      reinvestigate: ['concludeReview'], challengeAgreement: ['challengeLiability'], startLoss: ['startLoss'], finishLoss: ['finishLoss', 'confirmLoss'], makeOffer: ['makeOffer'],
      consentOffer: ['consentOffer'], disputeOffer: ['disputeOffer'], pay: ['payClaim'], hold: ['holdAccident'], release: ['releaseAccident'], cancel: ['cancelAccident'],
    },
  },
  liability: { table: liabilityTransitions, statuses: LIABILITY_STATUSES, begins: ['DRAFT', 'ISSUED'], last: ['VOID'], mutations: { signLiability: ['signAgreement'], voidLiability: ['concludeReview'] } },
  review: {
    table: reviewTransitions, statuses: REVIEW_STATUSES, begins: ['REQUESTED'], last: ['UPHELD', 'REINVESTIGATE'],
    mutations: { forwardReview: ['forwardReview'], upholdReview: ['concludeReview'], reopenReview: ['concludeReview'] },
  },
  loss: {
    table: lossTransitions, statuses: LOSS_STATUSES, begins: ['DRAFT'], last: ['SUPERSEDED'],
    mutations: { reviseLoss: ['reviseLoss'], escalateLoss: ['escalateLoss'], confirmLoss: ['confirmLoss'], disputeLoss: ['disputeLoss'] },
  },
  offer: {
    table: offerTransitions, statuses: OFFER_STATUSES, begins: ['PREPARED', 'CONSENTED', 'SUPERSEDED'], last: ['CONSENTED', 'DISPUTED', 'EXPIRED', 'SUPERSEDED'],
    mutations: { make: ['makeOffer'], consent: ['consentOffer'], dispute: ['disputeOffer'] },
  },
  payment: { table: paymentTransitions, statuses: PAYMENT_STATUSES, begins: ['CREATED'], last: ['SUCCESS', 'FAILED'], mutations: {} },
  recovery: {
    table: recoveryTransitions, statuses: RECOVERY_STATUSES, begins: ['CLAIMED'], last: ['NETTED', 'WITHDRAWN'],
    mutations: { accept: ['acceptRecovery'], dispute: ['disputeRecovery'], withdraw: ['withdrawRecovery'] },
  },
  reconciliationItem: { table: reconciliationItemTransitions, statuses: RECONCILIATION_ITEM_STATUSES, begins: ['OPEN'], last: ['RESOLVED'], mutations: { resolve: ['resolveReconciliationItem'] } },
  message: { table: messageTransitions, statuses: MESSAGE_STATUSES, begins: ['QUEUED'], last: ['DELIVERED', 'FAILED'], mutations: {} },
  fraudFinding: {
    table: fraudFindingTransitions, statuses: FINDING_STATUSES, begins: ['OPEN'], last: ['CONFIRMED', 'DISMISSED'],
    mutations: { confirmFinding: ['decideFinding'], dismissFinding: ['decideFinding'] },
  },
  claimRefusal: { table: claimRefusalTransitions, statuses: REFUSAL_STATUSES, begins: ['DECIDED'], last: ['LETTER_SENT'], mutations: { recordLetter: ['recordRefusalLetter'] } },
  ruralPoint: { table: ruralPointTransitions, statuses: POINT_STATUSES, begins: ['OPEN'], last: ['CLOSED'], mutations: { close: ['closeRuralPoint'] } },
  ruralPosting: { table: ruralPostingTransitions, statuses: POSTING_STATUSES, begins: ['PLANNED', 'ACTIVE'], last: ['ENDED'], mutations: { end: ['endRuralPosting'] } },
  hazard: { table: hazardTransitions, statuses: HAZARD_STATUSES, begins: ['OPEN'], last: ['FIXED'], mutations: { send: ['sendHazard'], confirmFixed: ['confirmHazardFixed'] } },
  sharing: { table: sharingTransitions, statuses: SHARING_STATUSES, begins: ['PROPOSED'], last: ['ENDED'], mutations: { accept: ['acceptSharing'], end: ['endSharing'] } },
  seat: { table: seatTransitions, statuses: SEAT_STATUSES, begins: ['IDLE'], last: ['OFF'], mutations: { goAway: ['goAway'], comeBack: ['comeBack'], goOffDuty: ['goOffDuty'] } },
  seatTask: {
    table: seatTaskTransitions, statuses: TASK_STATUSES, begins: ['WAITING'], last: ['DONE', 'CANCELLED'],
    mutations: { take: ['takeTask'], release: ['releaseTask'], handOver: ['handOverTask'], finish: ['finishTask'] },
  },
  sceneTeam: { table: sceneTeamTransitions, statuses: TEAM_STATUSES, begins: ['OFFLINE'], last: ['DISBANDED'], mutations: { goOnline: ['goOnline'], goOffline: ['goOffline'], disband: ['disbandTeam'] } },
  dispatchJob: {
    table: dispatchJobTransitions, statuses: JOB_STATUSES, begins: ['OFFERED', 'HANDED_ON'], last: ['FINISHED', 'LAPSED', 'RECALLED', 'HANDED_ON'],
    mutations: { accept: ['acceptJob'], arrive: ['arriveAtScene'], clear: ['clearRoad'], finish: ['finishJob'], recall: ['recallTeam'] },
  },
}

export const claimsPermissions: Readonly<Record<string, PermissionRow>> = {
  ...accidentPermissions.Mutation, ...liabilityPermissions.Mutation, ...lossPermissions.Mutation, ...offerPermissions.Mutation, ...paymentPermissions.Mutation,
  ...fraudPermissions.Mutation, ...refusalPermissions.Mutation, ...ruralPermissions.Mutation, ...seatPermissions.Mutation,
}
