// Who may see and change what about partners? Compiled to shield; mirrored in docs/reference/permissions.md.
import { type Permissions } from '../../platform/permissions/permissions.js'

const POLICE = { POLICE: true } as const
const READ = { who: POLICE, scope: 'partners:supervise' } as const
const SUPERVISOR = { who: { POLICE: ['SUPERVISOR'] }, scope: 'partners:supervise', needs: ['qualified:SUPERVISOR'], freshAct: true } as const
/** Each sees its own, the police all; the scopes of the tables decide which rows those are. */
const OWN = { $entry: { who: 'ANYONE' }, '*': { who: 'REACHED', own: true } } as const

export const partnerPermissions = {
  Query: {
    viewer: { who: 'ANYONE' },
    partners: READ,
    stations: READ,
    policeUnits: READ,
    staffMembers: { who: 'ANYONE', own: true },
  },
  Mutation: {
    accreditStation: SUPERVISOR,
    endAccreditation: SUPERVISOR,
    suspendPartner: SUPERVISOR,
    restorePartner: SUPERVISOR,
    terminatePartner: SUPERVISOR,
    suspendStation: SUPERVISOR,
    restoreStation: SUPERVISOR,
    restrictStation: SUPERVISOR,
    reinstateStation: SUPERVISOR,
    terminateStation: SUPERVISOR,
    expireStation: SUPERVISOR,
    suspendStaff: SUPERVISOR,
    restoreStaff: SUPERVISOR,
    certifyStaff: SUPERVISOR,
    revokeQualification: SUPERVISOR,
  },
  Viewer: { '*': { who: 'REACHED' } },
  Limits: { '*': { who: 'REACHED' } },
  Partner: OWN,
  Station: OWN,
  Accreditation: OWN,
  Qualification: OWN,
  Staff: { '*': { who: 'REACHED', own: true }, policeUnit: { who: POLICE } },
  PoliceUnit: { $entry: { who: POLICE }, '*': { who: POLICE } },
  PoliceArea: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
