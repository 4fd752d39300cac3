// When does a restriction bind, and which rows does a decision read? For domains that decide on it.
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type ActItem } from './acts.js'
import { type RestrictionRow } from './restriction.entity.js'

/** SQL condition on "restriction": about the party whose identity index is bound as that parameter. */
export const restrictionsAbout = (parameter: `$${number}`): string => `"partyIndex" = ${parameter}`

/** Whether the order stands on that day: one that names its last day ends with it, and the court need not lift it. */
export const isInForce = ({ status, validTo }: Pick<RestrictionRow, 'status' | 'validTo'>, on: LocalDate): boolean => status === 'IN_FORCE' && (validTo === null || on <= validTo)

/**
 * Only once the court's notice of assistance has been delivered (R15 §6), and until it is lifted (§9). The use of a
 * vehicle makes no difference: whether it is needed for business is asked of the court (§8), which may exempt.
 */
export function binds(restriction: RestrictionRow, item: ActItem, at: Date): boolean {
  const { noticeDeliveredAt, items, validFrom } = restriction
  const on = localDateOf(at)
  return isInForce(restriction, on) && noticeDeliveredAt !== null && noticeDeliveredAt <= at && items.includes(item)
    && (validFrom === null || validFrom <= on) && !isExempt(restriction, item, on)
}

const isExempt = ({ exemptions }: RestrictionRow, item: ActItem, on: LocalDate): boolean =>
  exemptions.some(each => each.items.includes(item) && each.from <= on && on <= each.to)

/** C5: a vehicle is bought by registering it. */
export const stopsRegistration = (restriction: RestrictionRow, now: Date): boolean => binds(restriction, 'C5', now)
