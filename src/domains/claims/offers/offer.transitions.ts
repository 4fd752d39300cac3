// Every way an offer can move. What nobody disputes on day 60 is due by law: that offer begins where others get by consent.
import { type Transitions } from '../../../platform/transitions.js'

export const OFFER_STATUSES = ['PREPARED', 'MADE', 'CONSENTED', 'DISPUTED', 'EXPIRED', 'SUPERSEDED'] as const
export type OfferStatus = (typeof OFFER_STATUSES)[number]

const OFFERER = { INSURER: ['ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR'] } as const
const PARTY = { CITIZEN: true } as const

export const offerTransitions = {
  make:      { from: ['PREPARED'], to: 'MADE', by: OFFERER, when: [], tells: 'offer.made', article: '保险法 §23' },
  consent:   { from: ['MADE'], to: 'CONSENTED', by: PARTY, when: [], tells: 'offer.consented' },
  dispute:   { from: ['MADE'], to: 'DISPUTED', by: PARTY, when: [], tells: 'offer.disputed' },
  expire:    { from: ['MADE'], to: 'EXPIRED', by: 'SYSTEM', when: [], tells: 'offer.expired' },
  supersede: { from: ['PREPARED', 'MADE'], to: 'SUPERSEDED', by: 'SYSTEM', when: [], tells: 'offer.superseded' },
} as const satisfies Transitions<OfferStatus, { readonly status: OfferStatus }>

export type OfferVerb = keyof typeof offerTransitions
