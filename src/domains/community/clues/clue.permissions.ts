// Who reports clues, who judges them, and who may know who reported?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const PROPERTY = ['CLERK', 'SITE_MANAGER', 'GUARD'] as const
const OFFICER = { who: { POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:supervise' } as const
const SEES = { PROPERTY_COMPANY: PROPERTY, POLICE: ['COMMUNITY_OFFICER', 'SUPERVISOR'], CITIZEN: true } as const
const READ = { who: SEES, scope: 'community:read', own: true } as const

export const cluePermissions = {
  Query: { clue: READ, clues: READ, cluePoints: { who: { PROPERTY_COMPANY: PROPERTY, CITIZEN: true }, scope: 'community:read', own: true } },
  Mutation: {
    reportClue: { who: { PROPERTY_COMPANY: PROPERTY, CITIZEN: true }, scope: 'community:report', own: true },
    assignClue: OFFICER, verifyClue: OFFICER, findClueFalse: OFFICER, closeClue: OFFICER,
  },
  Clue: {
    $entry: { who: SEES, scope: 'community:read' },
    '*': { who: { PROPERTY_COMPANY: true, POLICE: true, CITIZEN: true }, own: true },
    // Of a company: yes or no, and nothing of the file (10.5).
    reporterStaffId: { who: { POLICE: true } }, reporterPersonId: { who: { POLICE: true } }, assignedStaffId: { who: { POLICE: true } }, finding: { who: { POLICE: true } },
  },
} as const satisfies Permissions
