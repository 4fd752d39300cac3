// Who closes rounds of enforcement, and who sees them?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const JUDGE = { who: { COURT: ['JUDGE'] }, scope: 'credit:close', own: true } as const
const REVIEWERS = { who: { COURT: ['JUDGE', 'PRESIDENT'] }, scope: 'credit:close', freshAct: true, own: true } as const
/** Parties see where their case stands; papers, limits and clues are the court's own, results of checks also the applicant's. */
const PARTIES = { COURT: true, CITIZEN: true } as const
const COURT = { who: { COURT: true } } as const

export const closurePermissions = {
  Query: {
    enforcementCase: { who: PARTIES, own: true },
    enforcementCases: { who: PARTIES, own: true },
    closureChecks: { who: PARTIES, own: true },
    closureRules: { who: PARTIES },
  },
  Mutation: {
    openEnforcementCase: JUDGE,
    recordClosurePapers: JUDGE,
    recordDebtorMeasures: JUDGE,
    requestClosure: JUDGE,
    rejectClosure: REVIEWERS,
    approveClosure: REVIEWERS,
    serveClosure: JUDGE,
    enterClosure: JUDGE,
    recordClosureObjection: JUDGE,
    decideClosureObjection: REVIEWERS,
    deleteClosureEntry: JUDGE,
    recordSemiCheck: JUDGE,
    reportEnforcementClue: JUDGE,
    decideEnforcementClue: JUDGE,
    reopenEnforcement: JUDGE,
    completeEnforcement: JUDGE,
  },
  EnforcementCase: {
    $entry: { who: PARTIES }, '*': { who: PARTIES, own: true },
    handlerStaffId: COURT, approvedByStaffId: COURT, rejectedItems: COURT, rejectReason: COURT, objectorMasked: COURT, checklist: COURT, clocks: COURT,
  },
  EnforcementDebtor: { '*': { who: PARTIES }, restrictionId: COURT, listingId: COURT, notListedReason: COURT },
  ClosureChecklistItem: { '*': COURT },
  ClosurePaper: { '*': COURT },
  ClosureCheck: { $entry: { who: PARTIES }, '*': { who: PARTIES, own: true } },
  EnforcementClue: { $entry: { who: PARTIES }, '*': { who: PARTIES, own: true } },
  ClosureClock: { '*': COURT },
  ClosureRule: { '*': { who: PARTIES } },
} as const satisfies Permissions
