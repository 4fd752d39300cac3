// Who may see and do what with accidents? Compiled to shield; mirrored in docs/reference/permissions.md.
import { type Kind, type StaffFunction } from '../../../platform/permissions/kinds.js'
import { type Permissions } from '../../../platform/permissions/permissions.js'
import { type AccidentRow } from './accident.entity.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const
const REPORTER = { POLICE: ['SEAT', 'LIABILITY_OFFICER', 'DISPATCHER', 'AUXILIARY', 'PERSUADER'], INSURER: ['SEAT', 'LINKAGE_OFFICER', 'CLERK', 'PERSUADER'], CITIZEN: true } as const
const TRIAGE = { POLICE: ['SEAT', 'LIABILITY_OFFICER', 'DISPATCHER'], INSURER: ['SEAT', 'LINKAGE_OFFICER'] } as const
const FINDER = { POLICE: ['SEAT', 'LIABILITY_OFFICER'], INSURER: ['SEAT', 'LINKAGE_OFFICER', 'CLERK', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER'] } as const
const PARTY = { who: { CITIZEN: true }, scope: 'claims:report', own: true } as const

/** Who learns of an accident how: at a rural point only who is posted there, and nobody else in its name. */
export const CHANNEL_OF: Readonly<Record<AccidentRow['channel'], { readonly [K in Kind]?: true | readonly StaffFunction[] }>> = {
  APP: { CITIZEN: true },
  POLICE_HOTLINE: { POLICE: ['SEAT', 'DISPATCHER', 'LIABILITY_OFFICER', 'AUXILIARY'] },
  INSURER_HOTLINE: { INSURER: ['SEAT', 'CLERK', 'LINKAGE_OFFICER'] },
  LINKAGE_OFFICER: { INSURER: ['LINKAGE_OFFICER'] },
  RURAL_POINT: { POLICE: ['PERSUADER', 'AUXILIARY'], INSURER: ['PERSUADER'] },
  SEAT: { POLICE: ['SEAT', 'DISPATCHER'], INSURER: ['SEAT'] },
}

export const accidentPermissions = {
  Query: {
    accident: { who: SEES, scope: 'claims:read', own: true },
    accidents: { who: SEES, scope: 'claims:read', own: true },
  },
  Mutation: {
    reportAccident: { who: REPORTER, scope: 'claims:report', own: true },
    triageAccident: { who: TRIAGE, scope: 'claims:report', own: true },
    requestOfficer: PARTY,
    cancelAccident: PARTY,
    chooseSettlement: PARTY,
    nameThingOwner: { who: FINDER, scope: 'claims:report', own: true },
    settleGeneral: { who: { POLICE: ['LIABILITY_OFFICER'] }, scope: 'claims:determine', needs: ['qualified:LIABILITY_OFFICER'] },
    holdAccident: { who: { INSURER: ['INVESTIGATOR'] }, scope: 'claims:investigate', own: true },
    releaseAccident: { who: { INSURER: ['INVESTIGATOR'] }, scope: 'claims:investigate', own: true },
  },
  Accident: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  AccidentParty: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  AccidentEntry: { '*': { who: 'REACHED' } },
  Awaiting: { '*': { who: 'REACHED' } },
  Place: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
