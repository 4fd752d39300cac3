// Who may see and do duties? Permissions say who; the scopes of the room which rows.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const UNIT = { SIGNATORY: ['CLERK', 'REVIEWER'], BANK: ['CLERK', 'REVIEWER'], INSURER: ['CLERK'], POLICE: ['REGISTRAR'] } as const
const SEES = { COURT: true, ...UNIT, CITIZEN: true } as const
const INSIDE = { COURT: true, SIGNATORY: true, BANK: true, INSURER: true, POLICE: true, CITIZEN: true } as const
const UNITS_AND_COURTS = { COURT: true, SIGNATORY: true, BANK: true, INSURER: true, POLICE: true } as const
const ACTS = { who: UNIT, scope: 'credit:act', own: true } as const

export const dutyPermissions = {
  Query: { duties: { who: SEES, own: true }, dutyHits: { who: SEES, own: true } },
  Mutation: {
    ackDuties: ACTS, reportHit: ACTS, liftDuty: ACTS,
    skipDuty: { who: { SIGNATORY: ['REVIEWER'], BANK: ['REVIEWER'] }, scope: 'credit:act', own: true, freshAct: true },
    requestAssistance: { who: { COURT: ['JUDGE'] }, scope: 'credit:publish', own: true },
  },
  Duty: { $entry: { who: SEES }, '*': { who: INSIDE } },
  DutyAck: { $entry: { who: UNIT }, '*': { who: UNITS_AND_COURTS } },
  DutyHit: { $entry: { who: SEES }, '*': { who: INSIDE }, operatorStaffId: { who: UNITS_AND_COURTS } },
  SignatoryUnit: { coverage: { who: UNITS_AND_COURTS, own: true } },
  UnitCoverage: { '*': { who: UNITS_AND_COURTS } },
} as const satisfies Permissions
