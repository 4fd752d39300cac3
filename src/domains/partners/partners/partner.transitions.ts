// Every way the standing of a partner can move (164号 §70; names of states and verbs are the platform's).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const PARTNER_STATUSES = ['ACTIVE', 'SUSPENDED', 'TERMINATED'] as const
export type PartnerStatus = (typeof PARTNER_STATUSES)[number]

export interface MovablePartner { readonly id: string, readonly status: PartnerStatus }

/** Who suspends or ends his own house leaves nobody to restore it. */
const notOwn: Condition<MovablePartner> = ({ id }, { partnerId }) => (id === partnerId ? 'OWN_PARTNER' : undefined)

const SUPERVISOR = { POLICE: ['SUPERVISOR'] } as const

export const partnerTransitions = {
  suspend: { from: ['ACTIVE'], to: 'SUSPENDED', by: SUPERVISOR, when: [notOwn], tells: 'partner.suspended', article: '164号 §70' },
  restore: { from: ['SUSPENDED'], to: 'ACTIVE', by: SUPERVISOR, when: [], tells: 'partner.restored' },
  /** For severe violations, or because the agreement was ended; nothing leads back. */
  terminate: { from: ['ACTIVE', 'SUSPENDED'], to: 'TERMINATED', by: SUPERVISOR, when: [notOwn], tells: 'partner.terminated', article: '164号 §70' },
} as const satisfies Transitions<PartnerStatus, MovablePartner>

export type PartnerVerb = keyof typeof partnerTransitions
