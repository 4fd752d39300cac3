// Who reports incidents, who answers them, who closes them, and who sees them?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const PROPERTY = ['CLERK', 'SITE_MANAGER', 'GUARD'] as const
const OFFICERS = ['COMMUNITY_OFFICER', 'SUPERVISOR'] as const
const BOTH = { PROPERTY_COMPANY: PROPERTY, POLICE: OFFICERS } as const
const GUARD = { who: { PROPERTY_COMPANY: ['GUARD'] }, scope: 'community:report', own: true } as const
const OFFICER = { who: { POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:supervise' } as const
const READ = { who: BOTH, scope: 'community:read', own: true } as const
const RECORD = { $entry: { who: BOTH, scope: 'community:read' }, '*': { who: { PROPERTY_COMPANY: true, POLICE: true }, own: true } } as const

export const incidentPermissions = {
  Query: { incident: READ, incidents: READ, guardOrders: READ, guardInstructions: READ, guardRules: { who: BOTH, scope: 'community:read' } },
  Mutation: {
    reportIncident: { who: { PROPERTY_COMPANY: PROPERTY, POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:report', own: true },
    requestPatrol: { who: { PROPERTY_COMPANY: PROPERTY, POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:report', own: true },
    acceptOrder: GUARD, arriveAtOrder: GUARD, giveFeedback: GUARD,
    arrivePatrol: OFFICER, finishPatrol: OFFICER, closeIncident: OFFICER,
    instructGuard: { who: { PROPERTY_COMPANY: ['SITE_MANAGER'], POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:report', own: true },
    confirmInstruction: GUARD,
  },
  Incident: { ...RECORD, reportedByStaffId: { who: { POLICE: true } } },
  GuardOrder: RECORD,
  Patrol: RECORD,
  GuardInstruction: RECORD,
  GuardRules: { '*': { who: 'REACHED' } },
  IncidentLevelRule: { '*': { who: 'REACHED' } },
  GuardActRule: { '*': { who: 'REACHED' } },
  NeverRule: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
