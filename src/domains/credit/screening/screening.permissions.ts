// Who may ask the list, review matches, see alerts, and see who asked? Which fields an answer fills is the purpose's matter (purposes.ts).
import { type Permissions } from '../../../platform/permissions/permissions.js'

/** A property company may ask too, and is refused for every purpose there is: it is told why, and the question is logged. */
const ASKS = { COURT: true, SIGNATORY: true, POLICE: true, BANK: true, INSURER: true, DEALERSHIP: true, CHANNEL: true, PROPERTY_COMPANY: true } as const
/** Each about what it sells; a court whatever it needs. */
const SELLERS = { COURT: true, DEALERSHIP: true, INSURER: true, SIGNATORY: true, CHANNEL: true } as const
const REVIEWER = { who: { BANK: ['REVIEWER'], SIGNATORY: ['REVIEWER'] }, scope: 'credit:screen', freshAct: true, own: true } as const
const REVIEWED = { BANK: true, SIGNATORY: true } as const
const WATCHES = { POLICE: ['SUPERVISOR'], COURT: true } as const

export const screeningPermissions = {
  Query: {
    matchSubjects: { who: ASKS, scope: 'credit:screen' },
    restrictionCheck: { who: SELLERS, scope: 'credit:screen' },
    screeningPurposes: { who: ASKS, scope: 'credit:screen' },
    screeningContracts: { who: ASKS, own: true },
    matchDecisions: { who: REVIEWED, scope: 'credit:screen', own: true },
    creditAlerts: { who: WATCHES },
    myRecords: { who: { CITIZEN: true }, scope: 'credit:read', own: true },
    myQueryLog: { who: { CITIZEN: true }, scope: 'credit:read', own: true },
  },
  Mutation: {
    decideMatch: REVIEWER,
    confirmMatch: REVIEWER,
    recordScreeningContract: { who: { POLICE: ['SUPERVISOR'] }, scope: 'partners:supervise', needs: ['qualified:SUPERVISOR'], freshAct: true },
  },
  SubjectMatches: { '*': { who: 'REACHED' } },
  SubjectMatch: { '*': { who: 'REACHED' } },
  SubjectListing: { '*': { who: 'REACHED' } },
  MatchExplanation: { '*': { who: 'REACHED' } },
  RestrictedActAnswer: { '*': { who: 'REACHED' } },
  PastListing: { '*': { who: 'REACHED' } },
  RestrictionCheck: { '*': { who: 'REACHED' } },
  ScreeningPurpose: { '*': { who: 'REACHED' } },
  ScreeningContract: { $entry: { who: ASKS }, '*': { who: 'REACHED', own: true } },
  MatchDecision: { $entry: { who: REVIEWED }, '*': { who: REVIEWED, own: true } },
  CreditAlert: { $entry: { who: WATCHES }, '*': { who: WATCHES } },
  MyCreditRecords: { '*': { who: 'REACHED', own: true } },
  MyQuery: { '*': { who: 'REACHED', own: true } },
} as const satisfies Permissions
