// Every way a paper on liability can move: an agreement of the parties, or a certificate of the police; and its review.
import { type Transitions } from '../../../platform/transitions.js'

export const LIABILITY_STATUSES = ['DRAFT', 'SIGNED', 'ISSUED', 'VOID', 'FINAL'] as const
export type LiabilityStatus = (typeof LIABILITY_STATUSES)[number]

const PARTY = { CITIZEN: true } as const
const OFFICER = { POLICE: ['LIABILITY_OFFICER'] } as const

export const liabilityTransitions = {
  signLiability:   { from: ['DRAFT'], to: 'SIGNED', by: PARTY, when: [], tells: 'liability.signed', article: '处理程序规定 §21' },
  finalLiability:  { from: ['ISSUED'], to: 'FINAL', by: 'SYSTEM', when: [], tells: 'liability.final' },
  voidLiability:   { from: ['DRAFT', 'SIGNED', 'ISSUED', 'FINAL'], to: 'VOID', by: OFFICER, when: [], tells: 'liability.voided', article: '处理程序规定 §74–76' },
} as const satisfies Transitions<LiabilityStatus, { readonly status: LiabilityStatus }>

export const REVIEW_STATUSES = ['REQUESTED', 'FORWARDED', 'UPHELD', 'REINVESTIGATE'] as const
export type ReviewStatus = (typeof REVIEW_STATUSES)[number]

export const reviewTransitions = {
  forwardReview:  { from: ['REQUESTED'], to: 'FORWARDED', by: OFFICER, when: [], tells: 'review.forwarded', article: '处理程序规定 §72' },
  upholdReview:   { from: ['FORWARDED'], to: 'UPHELD', by: OFFICER, when: [], tells: 'review.upheld', article: '处理程序规定 §74–76' },
  reopenReview:   { from: ['FORWARDED'], to: 'REINVESTIGATE', by: OFFICER, when: [], tells: 'review.reopened', article: '处理程序规定 §74–76' },
} as const satisfies Transitions<ReviewStatus, { readonly status: ReviewStatus }>
