// Who may run sites and the duty roster, and who sees them?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const read = 'community:read'
const OFFICERS = ['COMMUNITY_OFFICER', 'SUPERVISOR'] as const
const PROPERTY = ['CLERK', 'SITE_MANAGER', 'GUARD'] as const
const MANAGER = { who: { PROPERTY_COMPANY: ['SITE_MANAGER'] }, scope: 'community:report', own: true } as const
const GUARD = { who: { PROPERTY_COMPANY: ['GUARD'] }, scope: 'community:report', own: true } as const
const BOTH = { PROPERTY_COMPANY: PROPERTY, POLICE: OFFICERS } as const
const READ = { who: BOTH, scope: read, own: true } as const
const SEES = { '*': { who: { PROPERTY_COMPANY: true, POLICE: true }, own: true } } as const
const ENTRY = { who: BOTH, scope: read } as const

export const sitePermissions = {
  Query: {
    associationMembers: READ, associationFacts: READ,
    site: { who: { ...BOTH, CITIZEN: true }, scope: read, own: true }, sites: { who: { ...BOTH, CITIZEN: true }, scope: read, own: true },
    guardShifts: READ,
  },
  Mutation: {
    admitMember: { who: { POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:supervise' },
    openSite: MANAGER, closeSite: MANAGER, agreeFeeLink: MANAGER, openGuardPost: MANAGER, closeGuardPost: MANAGER,
    planGuardShift: MANAGER, cancelGuardShift: MANAGER, goOnGuard: GUARD, goOffGuard: GUARD,
  },
  AssociationFact: { '*': { who: 'REACHED' } },
  AssociationMember: { $entry: ENTRY, ...SEES },
  Site: {
    $entry: { who: { ...BOTH, CITIZEN: true }, scope: read },
    '*': { who: { PROPERTY_COMPANY: true, POLICE: true, CITIZEN: true }, own: true },
    // What the company agreed with the owners, and how it is guarded, is not for each who lives there.
    feeLinkContractNo: { who: { PROPERTY_COMPANY: true, POLICE: true }, own: true },
    posts: { who: { PROPERTY_COMPANY: true, POLICE: true }, own: true },
    guardsOnDuty: { who: { PROPERTY_COMPANY: true, POLICE: true }, own: true },
  },
  GuardPost: { $entry: ENTRY, ...SEES },
  GuardShift: { $entry: ENTRY, ...SEES },
} as const satisfies Permissions
