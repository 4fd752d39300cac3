// How does a consumption restriction move, once the court has issued it (法释〔2010〕8号, as amended by 法释〔2015〕17号)?
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const RESTRICTION_STATUSES = ['IN_FORCE', 'LIFTED'] as const
export type RestrictionStatus = (typeof RESTRICTION_STATUSES)[number]

/** What the conditions look at; the entity and the row both are one. */
export interface Restricting {
  readonly status: RestrictionStatus
  readonly noticeDeliveredAt?: Date | null | undefined
}

/** The time from which it acts is set once: a second delivery would move it. */
export const notDelivered: Condition<Restricting> = ({ noticeDeliveredAt }) => (noticeDeliveredAt ? 'NOTICE_DELIVERED' : undefined)

const COURT = { COURT: true } as const
const PRESIDENT = { COURT: ['PRESIDENT'] } as const

export const restrictionTransitions = {
  deliverNotice: { from: ['IN_FORCE'], to: 'IN_FORCE', by: COURT, when: [notDelivered], tells: 'restriction.noticeDelivered', article: '法释〔2010〕8号 §6' },
  exempt:        { from: ['IN_FORCE'], to: 'IN_FORCE', by: PRESIDENT, when: [], tells: 'restriction.exempted', article: '法释〔2010〕8号 §8' },
  lift:          { from: ['IN_FORCE'], to: 'LIFTED', by: COURT, when: [], tells: 'restriction.lifted', article: '法释〔2010〕8号 §9' },
} as const satisfies Transitions<RestrictionStatus, Restricting>

export type RestrictionVerb = keyof typeof restrictionTransitions
