// Which state machines has the credit domain, and which mutation moves each?
import { closurePermissions } from '../../src/domains/credit/closures/closure.permissions.js'
import { CASE_STATUSES, CHECK_STATUSES, CLUE_STATUSES, closureCheckTransitions, enforcementCaseTransitions, enforcementClueTransitions } from '../../src/domains/credit/closures/case.transitions.js'
import { dutyPermissions } from '../../src/domains/credit/duties/duty.permissions.js'
import { DUTY_STATUSES, dutyTransitions } from '../../src/domains/credit/duties/duty.transitions.js'
import { exposurePermissions } from '../../src/domains/credit/exposure/exposure.permissions.js'
import { BOARD_STATUSES, exposureNoticeTransitions, NOTICE_STATUSES, noticeBoardTransitions } from '../../src/domains/credit/exposure/exposure.transitions.js'
import { jobPermissions } from '../../src/domains/credit/jobs/job.permissions.js'
import { JOB_STATUSES, screeningJobTransitions } from '../../src/domains/credit/jobs/job.transitions.js'
import { listingPermissions } from '../../src/domains/credit/listings/listing.permissions.js'
import { LISTING_STATUSES, listingTransitions } from '../../src/domains/credit/listings/listing.transitions.js'
import { correctionPermissions } from '../../src/domains/credit/misled/correction.permissions.js'
import { CORRECTION_STATUSES, correctionTransitions } from '../../src/domains/credit/misled/correction.transitions.js'
import { objectionPermissions } from '../../src/domains/credit/objections/objection.permissions.js'
import { OBJECTION_STATUSES, objectionTransitions } from '../../src/domains/credit/objections/objection.transitions.js'
import { policyPermissions } from '../../src/domains/credit/policies/policy.permissions.js'
import { APPLICATION_STATUSES, policyApplicationTransitions } from '../../src/domains/credit/policies/policy.transitions.js'
import { restrictionPermissions } from '../../src/domains/credit/restrictions/restriction.permissions.js'
import { RESTRICTION_STATUSES, restrictionTransitions } from '../../src/domains/credit/restrictions/restriction.transitions.js'
import { MATCH_DECISION_STATUSES, matchDecisionTransitions } from '../../src/domains/credit/screening/match-decision.transitions.js'
import { screeningPermissions } from '../../src/domains/credit/screening/screening.permissions.js'
import { watchPermissions } from '../../src/domains/credit/watches/watch.permissions.js'
import { WATCH_STATUSES, watchTransitions } from '../../src/domains/credit/watches/watch.transitions.js'
import { type PermissionRow } from '../../src/platform/permissions/permissions.js'
import { type Machine } from '../support/machine.js'

export const CREDIT_MACHINES: Readonly<Record<string, Machine>> = {
  listing: {
    table: listingTransitions, statuses: LISTING_STATUSES, begins: ['PROPOSED'], last: ['REJECTED', 'CANCELLED', 'REVOKED'],
    mutations: {
      reject: ['rejectListing'], decide: ['decideListing'], serve: ['serveListing'], grantGrace: ['grantGrace'], cancel: ['cancelListing'], publish: ['publishListing'],
      correct: ['correctListing'], recordRelease: ['recordRelease'], noteBankruptcy: ['noteBankruptcy'], noteBankruptcyFraud: ['noteBankruptcyFraud'], delete: ['deleteListing'], revoke: ['revokeListing'],
    },
  },
  restriction: {
    table: restrictionTransitions, statuses: RESTRICTION_STATUSES, begins: ['IN_FORCE'], last: ['LIFTED'],
    mutations: { deliverNotice: ['deliverAssistanceNotice'], exempt: ['grantExemption'], lift: ['liftRestriction'] },
  },
  objection: {
    table: objectionTransitions, statuses: OBJECTION_STATUSES, begins: ['OPEN'], last: ['FINAL', 'WITHDRAWN', 'SETTLED', 'LAPSED'],
    mutations: {
      uphold: ['decideObjection'], refuse: ['decideObjection'], serve: ['serveObjectionDecision'], askAbove: ['askReconsideration'], upholdAbove: ['decideReconsideration'],
      refuseAbove: ['decideReconsideration'], withdraw: ['withdrawObjection'],
    },
  },
  duty: {
    table: dutyTransitions, statuses: DUTY_STATUSES, begins: ['UNDELIVERED', 'PUSHED'], last: ['LIFTED'],
    mutations: { acknowledge: ['ackDuties'], apply: ['reportHit'], skip: ['skipDuty'], lift: ['liftDuty'] },
  },
  policyApplication: {
    table: policyApplicationTransitions, statuses: APPLICATION_STATUSES, begins: ['APPLIED', 'REFUSED'], last: ['PAID', 'CANCELLED'],
    mutations: {
      passApply: ['checkPolicy'], refuse: ['checkPolicy'], passApprove: ['checkPolicy'], hold: ['checkPolicy'], passPay: ['checkPolicy'], showPerformance: ['showPerformance'],
    },
  },
  matchDecision: {
    table: matchDecisionTransitions, statuses: MATCH_DECISION_STATUSES, begins: ['IN_FORCE', 'AWAITING_SECOND'], last: ['DECLINED', 'SUPERSEDED'],
    mutations: { confirm: ['confirmMatch'], decline: ['confirmMatch'] },
  },
  screeningJob: {
    table: screeningJobTransitions, statuses: JOB_STATUSES, begins: ['QUEUED'], last: ['FAILED', 'CANCELLED', 'EXPIRED'], mutations: { cancel: ['cancelScreeningJob'] },
  },
  watch: { table: watchTransitions, statuses: WATCH_STATUSES, begins: ['ACTIVE'], last: ['ENDED'], mutations: { remove: ['removeWatches'] } },
  correction: { table: correctionTransitions, statuses: CORRECTION_STATUSES, begins: ['OPEN'], last: ['CONFIRMED'], mutations: { confirm: ['confirmCorrection'] } },
  enforcementCase: {
    table: enforcementCaseTransitions, statuses: CASE_STATUSES, begins: ['OPEN'], last: [],
    mutations: {
      recordPapers: ['recordClosurePapers'], recordMeasures: ['recordDebtorMeasures'], requestClosure: ['requestClosure'], rejectClosure: ['rejectClosure'], approveClosure: ['approveClosure'],
      serve: ['serveClosure'], enterDatabase: ['enterClosure'], object: ['recordClosureObjection'], upholdObjection: ['decideClosureObjection'], dismissObjection: ['decideClosureObjection'],
      reportClue: ['reportEnforcementClue'], resumeOnFind: ['recordSemiCheck'], resumeOnClue: ['decideEnforcementClue'], reopen: ['reopenEnforcement'], complete: ['completeEnforcement'],
      leaveDatabase: ['deleteClosureEntry'],
    },
  },
  closureCheck: { table: closureCheckTransitions, statuses: CHECK_STATUSES, begins: ['DUE'], last: ['CHECKED', 'CANCELLED'], mutations: { record: ['recordSemiCheck'] } },
  enforcementClue: {
    table: enforcementClueTransitions, statuses: CLUE_STATUSES, begins: ['REPORTED'], last: ['VERIFIED', 'UNFOUNDED'], mutations: { verify: ['decideEnforcementClue'], dismiss: ['decideEnforcementClue'] },
  },
  exposureNotice: {
    table: exposureNoticeTransitions, statuses: NOTICE_STATUSES, begins: ['DRAFT'], last: ['REMOVED', 'VOID'],
    mutations: {
      warn: ['recordNoticeWarning'], approve: ['approveExposureNotice'], instruct: ['instructPosting'], confirmPosted: ['confirmNoticePosted'], renew: ['renewExposureNotice'],
      withdraw: ['withdrawExposureNotice'], confirmRemoved: ['confirmNoticeRemoved'], cancel: ['withdrawExposureNotice'],
    },
  },
  noticeBoard: { table: noticeBoardTransitions, statuses: BOARD_STATUSES, begins: ['OPEN'], last: ['CLOSED'], mutations: { closeBoard: ['closeNoticeBoard'] } },
}

export const creditPermissions: Readonly<Record<string, PermissionRow>> = {
  ...closurePermissions.Mutation, ...dutyPermissions.Mutation, ...exposurePermissions.Mutation, ...jobPermissions.Mutation, ...listingPermissions.Mutation, ...correctionPermissions.Mutation,
  ...objectionPermissions.Mutation, ...policyPermissions.Mutation, ...restrictionPermissions.Mutation, ...screeningPermissions.Mutation, ...watchPermissions.Mutation,
}
