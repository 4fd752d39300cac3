// Every way an assessment and a ranking can move: drafted, published, objected to once, decided by another officer, final. Source: design.
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const ASSESSMENT_STATUSES = ['DRAFT', 'PUBLISHED', 'OBJECTED', 'FINAL'] as const
export const RANKING_STATUSES = ['PUBLISHED', 'FINAL'] as const
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number]
export type RankingStatus = (typeof RANKING_STATUSES)[number]

export interface MovableAssessment { readonly status: AssessmentStatus, readonly assessedByStaffId: string, readonly objectedAt?: Date | null | undefined }

const OFFICER = { POLICE: ['COMMUNITY_OFFICER'] } as const
const byAnother: Condition<MovableAssessment> = ({ assessedByStaffId }, { staffId }) => (assessedByStaffId === staffId ? 'FOUR_EYES' : undefined)
const once: Condition<MovableAssessment> = ({ objectedAt }) => (objectedAt ? 'OBJECTION_DECIDED' : undefined)

export const assessmentTransitions = {
  reviseAssessment: { from: ['DRAFT'], to: 'DRAFT', by: OFFICER, when: [], tells: 'assessment.revised' },
  publishRanking:   { from: ['DRAFT'], to: 'PUBLISHED', by: OFFICER, when: [], tells: 'assessment.published' },
  objectAssessment: { from: ['PUBLISHED'], to: 'OBJECTED', by: { PROPERTY_COMPANY: ['SITE_MANAGER'] }, when: [once], tells: 'assessment.objected' },
  decideAssessment: { from: ['OBJECTED'], to: 'PUBLISHED', by: OFFICER, when: [byAnother], tells: 'assessment.decided' },
  finishAssessment: { from: ['PUBLISHED'], to: 'FINAL', by: 'SYSTEM', when: [], tells: 'assessment.final' },
} as const satisfies Transitions<AssessmentStatus, MovableAssessment>

export const rankingTransitions = {
  finishRanking: { from: ['PUBLISHED'], to: 'FINAL', by: 'SYSTEM', when: [], tells: 'ranking.final' },
} as const satisfies Transitions<RankingStatus, { readonly status: RankingStatus }>

export type AssessmentVerb = keyof typeof assessmentTransitions
