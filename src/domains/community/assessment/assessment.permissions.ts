// Who assesses, who objects, and who sees which results?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const PROPERTY = ['CLERK', 'SITE_MANAGER', 'GUARD'] as const
const BOTH = { PROPERTY_COMPANY: PROPERTY, POLICE: ['COMMUNITY_OFFICER', 'SUPERVISOR'] } as const
const OFFICER = { who: { POLICE: ['COMMUNITY_OFFICER'] }, scope: 'community:supervise' } as const
const READ = { who: BOTH, scope: 'community:read', own: true } as const
const RECORD = { $entry: { who: BOTH, scope: 'community:read' }, '*': { who: { PROPERTY_COMPANY: true, POLICE: true }, own: true } } as const

export const assessmentPermissions = {
  Query: { assessments: READ, assessmentRankings: READ, assessmentRules: { who: BOTH, scope: 'community:read' } },
  Mutation: {
    assessSite: OFFICER, reviseAssessment: OFFICER, publishRanking: OFFICER, decideAssessment: OFFICER, removeMember: OFFICER,
    objectAssessment: { who: { PROPERTY_COMPANY: ['SITE_MANAGER'] }, scope: 'community:report', own: true },
  },
  Assessment: { ...RECORD, assessedByStaffId: { who: { POLICE: true } }, decidedByStaffId: { who: { POLICE: true } } },
  Ranking: RECORD,
  RankingEntry: { '*': { who: 'REACHED' } },
  ItemScore: { '*': { who: 'REACHED' } },
  AssessmentDeduction: { '*': { who: 'REACHED' } },
  AssessmentRules: { '*': { who: 'REACHED' } },
  AssessmentPartRule: { '*': { who: 'REACHED' } },
  DeductionRule: { '*': { who: 'REACHED' } },
  ConsequenceRule: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
