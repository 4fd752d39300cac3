// Who may see and do what with accidents? Compiled to shield; mirrored in docs/reference/permissions.md.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const
const REPORTER = { POLICE: ['SEAT', 'LIABILITY_OFFICER', 'DISPATCHER', 'AUXILIARY', 'PERSUADER'], INSURER: ['SEAT', 'LINKAGE_OFFICER', 'CLERK', 'PERSUADER'], CITIZEN: true } as const
const TRIAGE = { POLICE: ['SEAT', 'LIABILITY_OFFICER', 'DISPATCHER'], INSURER: ['SEAT', 'LINKAGE_OFFICER'] } as const
const PARTY = { who: { CITIZEN: true }, scope: 'claims:report', own: true } as const

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
