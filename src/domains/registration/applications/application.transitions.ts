// Every way an application can move (164号 §3, §12, §43, §50, §73, §87; names of states and verbs are the platform's).
import { type Actor } from '../../../platform/actor.js'
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const APPLICATION_STATUSES = [
  'DRAFT', 'SUBMITTED', 'INSPECTION_FAILED', 'CORRECTION_REQUIRED', 'NOT_ACCEPTED', 'ACCEPTED', 'INSPECTED', 'IN_REVIEW', 'SUSPENDED',
  'REFUSED', 'APPROVED', 'PLATE_CHOSEN', 'PLATE_MAKING', 'PLATE_MADE', 'ISSUED', 'ARCHIVED', 'WITHDRAWN',
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Movable {
  readonly status: ApplicationStatus
  readonly confirmedAt?: Date | null | undefined
  readonly inspectionRequired: boolean
  readonly filmOnFile: boolean
  readonly inspectedAt?: Date | null | undefined
  readonly acceptedAt?: Date | null | undefined
  readonly acceptedByStaffId?: string | null | undefined
  readonly inspectedByStaffId?: string | null | undefined
  readonly submittedByStaffId?: string | null | undefined
  readonly reviewedByStaffId?: string | null | undefined
  readonly touchedBy: readonly string[]
  readonly grounds: readonly string[]
}

type When = Condition<Movable>

export const ownerConfirmed: When = ({ confirmedAt }) => (confirmedAt ? undefined : 'OWNER_NOT_CONFIRMED')
/** §73: an inspection without its full film is invalid. */
export const filmed: When = ({ filmOnFile }) => (filmOnFile ? undefined : 'FILM_MISSING')
/** The person who entered a case may not inspect it. */
export const inspectorDidNotEnter: When = ({ submittedByStaffId }, { staffId }) => (staffId !== undefined && staffId === submittedByStaffId ? 'FOUR_EYES' : undefined)
/** §14 waives the inspection only where the maker's own is online. */
export const inspectedOrWaived: When = ({ inspectionRequired, inspectedAt }) => (inspectionRequired && !inspectedAt ? 'INSPECTION_MISSING' : undefined)
export const acceptedFirst: When = ({ acceptedAt }) => (acceptedAt ? undefined : 'NOT_YET_ACCEPTED')
/** The reviewer is nobody who touched it before. */
export const freshEyes: When = ({ touchedBy }, { staffId }) => (staffId !== undefined && touchedBy.includes(staffId) ? 'FOUR_EYES' : undefined)
export const reviewerHerself: When = ({ reviewedByStaffId }, { staffId }: Actor) => (reviewedByStaffId === staffId ? undefined : 'NOT_YOUR_REVIEW')
export const groundGiven: When = ({ grounds }) => (grounds.length > 0 ? undefined : 'GROUND_MISSING')

const CLERK = { DEALERSHIP: ['CLERK'] } as const
const OWNER = { CITIZEN: true } as const
const REGISTRAR = { POLICE: ['REGISTRAR'] } as const
const INSPECTOR = { POLICE: ['INSPECTOR'], DEALERSHIP: ['INSPECTOR'] } as const
const MAKER = { PLATE_MAKER: ['PLATE'] } as const

export const applicationTransitions = {
  confirm:           { from: ['DRAFT', 'SUBMITTED'], to: 'SUBMITTED', by: OWNER, when: [], tells: 'application.submitted', article: '164号 §9' },
  correct:           { from: ['CORRECTION_REQUIRED'], to: 'SUBMITTED', by: CLERK, when: [], tells: 'application.corrected', article: '164号 §3' },
  reportGaps:        { from: ['SUBMITTED'], to: 'CORRECTION_REQUIRED', by: 'SYSTEM', when: [], tells: 'application.correctionRequired', article: '164号 §3' },
  requestCorrection: { from: ['SUBMITTED', 'IN_REVIEW'], to: 'CORRECTION_REQUIRED', by: REGISTRAR, when: [], tells: 'application.correctionRequired', article: '164号 §3' },
  lapse:             { from: ['CORRECTION_REQUIRED'], to: 'WITHDRAWN', by: 'SYSTEM', when: [], tells: 'application.lapsed' },
  decline:           { from: ['SUBMITTED', 'CORRECTION_REQUIRED'], to: 'NOT_ACCEPTED', by: REGISTRAR, when: [], tells: 'application.notAccepted', article: '164号 §3' },
  accept:            { from: ['SUBMITTED', 'INSPECTED'], to: 'ACCEPTED', by: REGISTRAR, when: [ownerConfirmed], tells: 'application.accepted', article: '164号 §10' },
  inspect:           { from: ['SUBMITTED', 'ACCEPTED', 'INSPECTION_FAILED'], to: 'INSPECTED', by: INSPECTOR, when: [inspectorDidNotEnter, filmed], tells: 'application.inspected', article: '164号 §73' },
  failInspection:    { from: ['SUBMITTED', 'ACCEPTED', 'INSPECTION_FAILED'], to: 'INSPECTION_FAILED', by: INSPECTOR, when: [inspectorDidNotEnter, filmed], tells: 'application.inspectionFailed', article: '164号 §73' },
  review:            { from: ['ACCEPTED', 'INSPECTED'], to: 'IN_REVIEW', by: REGISTRAR, when: [acceptedFirst, inspectedOrWaived, freshEyes], tells: 'application.inReview' },
  suspend:           { from: ['SUBMITTED', 'INSPECTION_FAILED', 'CORRECTION_REQUIRED', 'ACCEPTED', 'INSPECTED', 'IN_REVIEW', 'APPROVED', 'PLATE_CHOSEN', 'PLATE_MAKING', 'PLATE_MADE'], to: 'SUSPENDED', by: REGISTRAR, when: [], tells: 'application.suspended', article: '164号 §74–76' },
  resume:            { from: ['SUSPENDED'], to: 'KEPT', by: REGISTRAR, when: [], tells: 'application.resumed', article: '164号 §75' },
  refuse:            { from: ['IN_REVIEW', 'SUSPENDED', 'INSPECTION_FAILED', 'ACCEPTED', 'INSPECTED', 'SUBMITTED'], to: 'REFUSED', by: REGISTRAR, when: [groundGiven], tells: 'application.refused', article: '164号 §15' },
  approve:           { from: ['IN_REVIEW'], to: 'APPROVED', by: REGISTRAR, when: [reviewerHerself], tells: 'application.approved', article: '164号 §12' },
  chooseNumber:      { from: ['APPROVED'], to: 'PLATE_CHOSEN', by: OWNER, when: [], tells: 'application.plateChosen', article: '164号 §43' },
  loseNumber:        { from: ['PLATE_CHOSEN'], to: 'APPROVED', by: 'SYSTEM', when: [], tells: 'application.numberLost' },
  startPlate:        { from: ['PLATE_CHOSEN'], to: 'PLATE_MAKING', by: MAKER, when: [], tells: 'application.plateMaking', article: '164号 §50' },
  finishPlate:       { from: ['PLATE_MAKING'], to: 'PLATE_MADE', by: MAKER, when: [], tells: 'application.plateMade', article: '164号 §50' },
  issue:             { from: ['PLATE_MADE'], to: 'ISSUED', by: REGISTRAR, when: [], tells: 'application.issued', article: '164号 §12' },
  archive:           { from: ['ISSUED'], to: 'ARCHIVED', by: REGISTRAR, when: [], tells: 'application.archived', article: '164号 §87' },
  withdraw:          { from: ['DRAFT', 'SUBMITTED', 'INSPECTION_FAILED', 'CORRECTION_REQUIRED', 'ACCEPTED', 'INSPECTED', 'IN_REVIEW', 'APPROVED'], to: 'WITHDRAWN', by: { ...CLERK, ...OWNER }, when: [], tells: 'application.withdrawn' },
} as const satisfies Transitions<ApplicationStatus, Movable>

export type ApplicationVerb = keyof typeof applicationTransitions

/** No verb leads out of these, or only filing away. */
export const ENDED_STATUSES = ['NOT_ACCEPTED', 'REFUSED', 'ISSUED', 'ARCHIVED', 'WITHDRAWN'] as const satisfies readonly ApplicationStatus[]

export const isEnded = (status: ApplicationStatus): boolean => (ENDED_STATUSES as readonly ApplicationStatus[]).includes(status)
