// Every way the assessment of one victim's loss can move, and what must be true before it counts.
import { type Actor } from '../../../platform/actor.js'
import { type Condition, type Transitions } from '../../../platform/transitions.js'
import { AUTHORITY, levelOf, reaches, type AuthorityLevel } from './authority.js'
import { needsSalvageBids } from './total-loss.js'

export const LOSS_STATUSES = ['DRAFT', 'PROPOSED', 'CONFIRMED', 'DISPUTED', 'SUPERSEDED'] as const
export type LossStatus = (typeof LOSS_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface MovableLoss {
  readonly status: LossStatus
  readonly isVehicle: boolean
  /** Insurers with a policy on the vehicle. */
  readonly coveringIds: readonly string[]
  readonly levelNeeded: AuthorityLevel
  readonly confirmedByStaffId?: string | null | undefined
  readonly excludedStaffIds: readonly string[]
  readonly salvageFen: number
  readonly total?: object | null | undefined
  readonly resurveyNeeded: boolean
  readonly onSiteEvidenceId?: string | null | undefined
  readonly biddingEvidenceId?: string | null | undefined
  readonly reSurveyEvidenceId?: string | null | undefined
}

type When = Condition<MovableLoss>

/** The second pair of eyes need not hold the level, but knows the trade. Source: design. */
const SECOND_EYES: AuthorityLevel = 'A3'

export const levelAsked = ({ levelNeeded, confirmedByStaffId }: Pick<MovableLoss, 'levelNeeded' | 'confirmedByStaffId'>): AuthorityLevel =>
  (confirmedByStaffId ? SECOND_EYES : levelNeeded)

export const needsSecond = ({ levelNeeded, confirmedByStaffId }: Pick<MovableLoss, 'levelNeeded' | 'confirmedByStaffId'>): boolean =>
  AUTHORITY[levelNeeded].secondEyes && !confirmedByStaffId

export const withinAuthority: When = (loss, { functions }) => (reaches(levelOf([...functions]), levelAsked(loss)) ? undefined : 'LOSS_AUTHORITY')

/** Who has signed the amount, or the one that it replaces, does not sign again. */
export const otherEyes: When = ({ excludedStaffIds }, { staffId }) => (staffId !== undefined && excludedStaffIds.includes(staffId) ? 'FOUR_EYES' : undefined)

export const ownInsured: When = ({ coveringIds }, actor) => (coveringIds.includes(actor.partnerId) || !isLinkageOnly(actor) ? undefined : 'LINKAGE_DRAFTS_ONLY')

const isLinkageOnly = ({ functions }: Actor): boolean => levelOf([...functions]) === 'A1'

export const seenOnSite: When = ({ levelNeeded, onSiteEvidenceId }) => (AUTHORITY[levelNeeded].onSite && !onSiteEvidenceId ? 'ON_SITE_NEEDED' : undefined)

export const valueChecked: When = ({ levelNeeded, isVehicle, total }) =>
  (AUTHORITY[levelNeeded].totalLossCheck && isVehicle && !total ? 'TOTAL_LOSS_CHECK_NEEDED' : undefined)

export const bidsRecorded: When = ({ salvageFen, biddingEvidenceId }) => (needsSalvageBids(salvageFen) && !biddingEvidenceId ? 'BIDDING_RECORD_NEEDED' : undefined)

export const surveyedAgain: When = ({ resurveyNeeded, reSurveyEvidenceId }) => (resurveyNeeded && !reSurveyEvidenceId ? 'RESURVEY_NEEDED' : undefined)

const ASSESSOR = { INSURER: ['LINKAGE_OFFICER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR'] } as const
const OPEN = ['DRAFT', 'PROPOSED'] as const

export const lossTransitions = {
  reviseLoss:    { from: [...OPEN], to: 'DRAFT', by: ASSESSOR, when: [], tells: 'loss.revised' },
  escalateLoss:  { from: ['DRAFT'], to: 'PROPOSED', by: ASSESSOR, when: [], tells: 'loss.proposed' },
  signLoss:      { from: [...OPEN], to: 'PROPOSED', by: 'SYSTEM', when: [], tells: 'loss.signed' },
  confirmLoss:   { from: [...OPEN], to: 'CONFIRMED', by: ASSESSOR, when: [withinAuthority, otherEyes, ownInsured, seenOnSite, valueChecked, bidsRecorded, surveyedAgain], tells: 'loss.confirmed', article: '保险法 §23' },
  disputeLoss:   { from: ['CONFIRMED'], to: 'DISPUTED', by: { CITIZEN: true }, when: [], tells: 'loss.disputed' },
  supersedeLoss: { from: ['CONFIRMED', 'DISPUTED'], to: 'SUPERSEDED', by: 'SYSTEM', when: [], tells: 'loss.superseded' },
} as const satisfies Transitions<LossStatus, MovableLoss>

export type LossVerb = keyof typeof lossTransitions

/** A verb that the service tries itself: everything that stands in the way, at once. */
export const confirmObstacles = (loss: MovableLoss, actor: Actor): string[] =>
  lossTransitions.confirmLoss.when.map(condition => condition(loss, actor)).filter(code => code !== undefined)
