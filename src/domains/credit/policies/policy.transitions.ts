// Every way an application under an incentive policy can move, as far as its three checks go (rule book 4).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const APPLICATION_STATUSES = ['APPLIED', 'REFUSED', 'APPROVED', 'HELD', 'PAID', 'CANCELLED'] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]
export interface ApplicationLike { readonly status: ApplicationStatus, readonly performanceShownAt?: Date | null | undefined }

const notShown: Condition<ApplicationLike> = ({ performanceShownAt }) => (performanceShownAt ? 'PERFORMANCE_SHOWN' : undefined)
const CHECKS = { SIGNATORY: ['CLERK', 'REVIEWER'] } as const

export const policyApplicationTransitions = {
  passApply:       { from: ['REFUSED'],            to: 'APPLIED', by: CHECKS, when: [], tells: 'incentive.applied' },
  refuse:          { from: ['APPLIED', 'REFUSED'], to: 'REFUSED', by: CHECKS, when: [], tells: 'incentive.refused', article: 'R17 §8' },
  /** Also of one that was refused at its entry: whoever was deleted since goes on. */
  passApprove:     { from: ['APPLIED', 'REFUSED'], to: 'APPROVED', by: CHECKS, when: [], tells: 'incentive.approved' },
  hold:            { from: ['APPROVED', 'HELD'],   to: 'HELD', by: CHECKS, when: [], tells: 'incentive.held', article: 'R17 §8' },
  passPay:         { from: ['APPROVED', 'HELD'],   to: 'PAID', by: CHECKS, when: [], tells: 'incentive.paid' },
  showPerformance: { from: ['HELD'],               to: 'HELD', by: CHECKS, when: [notShown], tells: 'incentive.performanceShown' },
  cancel:          { from: ['HELD'],               to: 'CANCELLED', by: 'SYSTEM', when: [notShown], tells: 'incentive.cancelled' },
} as const satisfies Transitions<ApplicationStatus, ApplicationLike>

export type ApplicationVerb = keyof typeof policyApplicationTransitions
