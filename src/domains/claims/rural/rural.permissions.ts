// Who may run rural points, serve at them, and see what is recorded there?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const MANAGERS = { POLICE: ['SUPERVISOR', 'DISPATCHER'], INSURER: ['CLAIMS_MANAGER'] } as const
const SERVING = { POLICE: ['PERSUADER', 'AUXILIARY'], INSURER: ['PERSUADER'] } as const
const BOTH = { POLICE: ['SUPERVISOR', 'DISPATCHER', 'PERSUADER', 'AUXILIARY'], INSURER: ['CLAIMS_MANAGER', 'PERSUADER'] } as const
const OVERSEERS = { POLICE: ['SUPERVISOR', 'DISPATCHER'] } as const
const scope = 'rural:report'

const MANAGE = { who: MANAGERS, scope, own: true } as const
const SERVE = { who: SERVING, scope, own: true } as const
const READ = { who: BOTH, scope, own: true } as const
const SEES = { '*': { who: { POLICE: true, INSURER: true } } } as const
const RECORD = { $entry: { who: BOTH, scope }, ...SEES } as const

export const ruralPermissions = {
  Query: {
    ruralPoint: READ,
    ruralPoints: READ,
    persuasionRecords: READ,
    hazards: READ,
    sharingAgreements: MANAGE,
    ruralFigures: { who: OVERSEERS, scope },
  },
  Mutation: {
    openRuralPoint: MANAGE,
    closeRuralPoint: MANAGE,
    postRuralStaff: MANAGE,
    endRuralPosting: MANAGE,
    checkIn: SERVE,
    checkOut: SERVE,
    recordPersuasion: SERVE,
    reportHazard: SERVE,
    sendHazard: { who: { POLICE: ['DISPATCHER'] }, scope },
    confirmHazardFixed: { who: { POLICE: ['DISPATCHER', 'PERSUADER', 'AUXILIARY'], INSURER: ['PERSUADER'] }, scope, own: true },
    proposeSharing: MANAGE,
    acceptSharing: MANAGE,
    endSharing: MANAGE,
  },
  RuralPoint: RECORD,
  RuralPosting: RECORD,
  RuralShift: RECORD,
  PersuasionRecord: RECORD,
  Hazard: RECORD,
  SharingAgreement: { $entry: { who: MANAGERS, scope }, ...SEES },
  RuralFigures: { '*': { who: 'REACHED' } },
  RuralPointFigure: { '*': { who: 'REACHED' } },
  HazardFigure: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
