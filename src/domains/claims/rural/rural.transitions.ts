// Every way a rural point, a posting, a hazard and a sharing agreement can move. States and verbs are the platform's (source: design).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const POINT_STATUSES = ['OPEN', 'CLOSED'] as const
export const POSTING_STATUSES = ['PLANNED', 'ACTIVE', 'ENDED'] as const
export const HAZARD_STATUSES = ['OPEN', 'SENT', 'FIXED'] as const
export const SHARING_STATUSES = ['PROPOSED', 'IN_FORCE', 'ENDED'] as const
export type PointStatus = (typeof POINT_STATUSES)[number]
export type PostingStatus = (typeof POSTING_STATUSES)[number]
export type HazardStatus = (typeof HAZARD_STATUSES)[number]
export type SharingStatus = (typeof SHARING_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface MovablePoint { readonly status: PointStatus, readonly ownerPartnerId: string }
export interface MovablePosting { readonly status: PostingStatus, readonly postedByPartnerId: string }
export interface MovableHazard { readonly status: HazardStatus }
export interface MovableSharing { readonly status: SharingStatus, readonly fromPartnerId: string, readonly toPartnerId: string }

const MANAGERS = { POLICE: ['SUPERVISOR', 'DISPATCHER'], INSURER: ['CLAIMS_MANAGER'] } as const
const AT_THE_SPOT = { POLICE: ['DISPATCHER', 'PERSUADER', 'AUXILIARY'], INSURER: ['PERSUADER'] } as const

const ofOwner: Condition<MovablePoint> = ({ ownerPartnerId }, { partnerId }) => (ownerPartnerId === partnerId ? undefined : 'NOT_YOURS')
const ofPoster: Condition<MovablePosting> = ({ postedByPartnerId }, { partnerId }) => (postedByPartnerId === partnerId ? undefined : 'NOT_YOURS')
const ofOtherSide: Condition<MovableSharing> = ({ toPartnerId }, { partnerId }) => (toPartnerId === partnerId ? undefined : 'OTHER_SIDE_ACCEPTS')
const ofEitherSide: Condition<MovableSharing> = ({ fromPartnerId, toPartnerId }, { partnerId }) =>
  ([fromPartnerId, toPartnerId].includes(partnerId) ? undefined : 'NOT_YOURS')

export const ruralPointTransitions = {
  close: { from: ['OPEN'], to: 'CLOSED', by: MANAGERS, when: [ofOwner], tells: 'ruralPoint.closed' },
} as const satisfies Transitions<PointStatus, MovablePoint>

export const ruralPostingTransitions = {
  begin: { from: ['PLANNED'], to: 'ACTIVE', by: 'SYSTEM', when: [], tells: 'ruralPosting.begun' },
  end:   { from: ['PLANNED', 'ACTIVE'], to: 'ENDED', by: MANAGERS, when: [ofPoster], tells: 'ruralPosting.ended' },
  lapse: { from: ['PLANNED', 'ACTIVE'], to: 'ENDED', by: 'SYSTEM', when: [], tells: 'ruralPosting.lapsed' },
} as const satisfies Transitions<PostingStatus, MovablePosting>

export const hazardTransitions = {
  send:         { from: ['OPEN'], to: 'SENT', by: { POLICE: ['DISPATCHER'] }, when: [], tells: 'hazard.sent' },
  confirmFixed: { from: ['SENT'], to: 'FIXED', by: AT_THE_SPOT, when: [], tells: 'hazard.fixed' },
} as const satisfies Transitions<HazardStatus, MovableHazard>

export const sharingTransitions = {
  accept: { from: ['PROPOSED'], to: 'IN_FORCE', by: MANAGERS, when: [ofOtherSide], tells: 'sharing.accepted' },
  end:    { from: ['PROPOSED', 'IN_FORCE'], to: 'ENDED', by: MANAGERS, when: [ofEitherSide], tells: 'sharing.ended' },
  lapse:  { from: ['PROPOSED', 'IN_FORCE'], to: 'ENDED', by: 'SYSTEM', when: [], tells: 'sharing.lapsed' },
} as const satisfies Transitions<SharingStatus, MovableSharing>

export type PointVerb = keyof typeof ruralPointTransitions
export type PostingVerb = keyof typeof ruralPostingTransitions
export type HazardVerb = keyof typeof hazardTransitions
export type SharingVerb = keyof typeof sharingTransitions
