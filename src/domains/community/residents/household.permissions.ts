// Who reports households, who may look at them for a purpose, who exports, and what does a resident see?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const KEEPERS = ['CLERK', 'SITE_MANAGER'] as const
const OFFICERS = ['COMMUNITY_OFFICER'] as const
const read = 'community:read'
const KEEP = { who: { PROPERTY_COMPANY: KEEPERS }, scope: 'community:report', own: true } as const
const EXPORT = { who: { POLICE: OFFICERS }, scope: 'community:supervise' } as const

export const householdPermissions = {
  Query: {
    households: { who: { PROPERTY_COMPANY: KEEPERS }, scope: read, own: true },
    household: { who: { PROPERTY_COMPANY: KEEPERS, POLICE: OFFICERS }, scope: read, own: true },
    householdContact: { who: { PROPERTY_COMPANY: ['SITE_MANAGER'], POLICE: OFFICERS }, scope: read, own: true },
    myHouseholds: { who: { CITIZEN: true }, scope: read, own: true },
    householdExports: { who: { POLICE: ['COMMUNITY_OFFICER', 'SUPERVISOR'] }, scope: read },
    exportedHouseholds: { who: { POLICE: OFFICERS }, scope: read },
    dataFlows: { who: { PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER', 'GUARD'], POLICE: ['COMMUNITY_OFFICER', 'SUPERVISOR'], CITIZEN: true }, scope: read },
  },
  Mutation: {
    reportHousehold: KEEP, correctHousehold: KEEP, endHousehold: KEEP,
    requestHouseholdExport: EXPORT, approveHouseholdExport: EXPORT, rejectHouseholdExport: EXPORT,
  },
  Household: {
    $entry: { who: { PROPERTY_COMPANY: KEEPERS, POLICE: OFFICERS, CITIZEN: true }, scope: read },
    '*': { who: { PROPERTY_COMPANY: true, POLICE: true, CITIZEN: true }, own: true },
    // Who looked is for her whose data it is.
    looks: { who: { CITIZEN: true }, own: true },
  },
  HouseholdContact: { '*': { who: 'REACHED' } },
  HouseholdLook: { $entry: { who: { CITIZEN: true }, scope: read }, '*': { who: { CITIZEN: true }, own: true } },
  HouseholdExport: { $entry: { who: { POLICE: ['COMMUNITY_OFFICER', 'SUPERVISOR'] }, scope: read }, '*': { who: { POLICE: true } } },
  DataFlow: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
