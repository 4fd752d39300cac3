// Every way a listing can move (credit rule book 1.5; 法释〔2017〕7号, R17).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const LISTING_STATUSES = ['PROPOSED', 'REJECTED', 'DECIDED', 'GRACE', 'CANCELLED', 'PUBLISHED', 'DELETED', 'REVOKED'] as const
export type ListingStatus = (typeof LISTING_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Listed {
  readonly status: ListingStatus
  readonly proposedByStaffId: string
  readonly servedAt?: Date | null | undefined
  readonly endGround?: string | null | undefined
  readonly bankruptcyRuling?: string | null | undefined
  readonly bankruptcyFraudOn?: string | null | undefined
}

/** Signed and not served is forbidden (R17 §5, SW35 §14). */
const served: Condition<Listed> = ({ servedAt }) => (servedAt ? undefined : 'NOT_SERVED')
const freshEyes: Condition<Listed> = ({ proposedByStaffId }, { staffId }) => (proposedByStaffId === staffId ? 'FOUR_EYES' : undefined)

/** The three working days run once, from what obliged the court first (R17 §10). */
const notRecorded: Condition<Listed> = ({ endGround }) => (endGround ? 'RELEASE_RECORDED' : undefined)

const noRuling: Condition<Listed> = ({ bankruptcyRuling }) => (bankruptcyRuling ? 'BANKRUPTCY_NOTED' : undefined)
const noFraud: Condition<Listed> = ({ bankruptcyFraudOn }) => (bankruptcyFraudOn ? 'BANKRUPTCY_NOTED' : undefined)

const JUDGE = { COURT: ['JUDGE'] } as const
const PRESIDENT = { COURT: ['PRESIDENT'] } as const

export const listingTransitions = {
  reject:        { from: ['PROPOSED'],          to: 'REJECTED',  by: PRESIDENT, when: [freshEyes], tells: 'listing.rejected', article: 'R17 §3–§5' },
  decide:        { from: ['PROPOSED'],          to: 'DECIDED',   by: PRESIDENT, when: [freshEyes], tells: 'listing.decided', article: 'R17 §5' },
  serve:         { from: ['DECIDED', 'GRACE'],  to: 'SAME',      by: JUDGE, when: [], tells: 'listing.served', article: 'R17 §5, SW35 §14' },
  grantGrace:    { from: ['DECIDED'],           to: 'GRACE',     by: PRESIDENT, when: [], tells: 'listing.graceGranted', article: 'SW35 §15' },
  cancel:        { from: ['DECIDED', 'GRACE'],  to: 'CANCELLED', by: JUDGE, when: [], tells: 'listing.cancelled', article: 'SW35 §15' },
  publish:       { from: ['DECIDED', 'GRACE'],  to: 'PUBLISHED', by: JUDGE, when: [served], tells: 'listing.published', article: 'R17 §7' },
  correct:       { from: ['PUBLISHED'],         to: 'PUBLISHED', by: JUDGE, when: [], tells: 'listing.corrected', article: 'R17 §9' },
  recordRelease: { from: ['PUBLISHED'],         to: 'PUBLISHED', by: JUDGE, when: [notRecorded], tells: 'listing.releaseDue', article: 'R17 §10' },
  noteBankruptcy:      { from: ['PUBLISHED'],   to: 'PUBLISHED', by: JUDGE, when: [noRuling], tells: 'listing.bankruptcyNoted', article: 'SZ §84' },
  noteBankruptcyFraud: { from: ['PUBLISHED'],   to: 'PUBLISHED', by: JUDGE, when: [noFraud], tells: 'listing.bankruptcyFraudNoted', article: 'SZ §83' },
  dispute:       { from: ['PUBLISHED'],         to: 'PUBLISHED', by: 'SYSTEM', when: [], tells: 'listing.disputed', article: 'SZ §50' },
  delete:        { from: ['PUBLISHED'],         to: 'DELETED',   by: JUDGE, when: [], tells: 'listing.deleted', article: 'R17 §10' },
  expire:        { from: ['PUBLISHED'],         to: 'DELETED',   by: 'SYSTEM', when: [], tells: 'listing.deleted', article: 'R17 §10 ¶2' },
  revoke:        { from: ['PUBLISHED', 'DELETED'], to: 'REVOKED', by: PRESIDENT, when: [freshEyes], tells: 'listing.revoked', article: 'R17 §9' },
} as const satisfies Transitions<ListingStatus, Listed>

export type ListingVerb = keyof typeof listingTransitions
