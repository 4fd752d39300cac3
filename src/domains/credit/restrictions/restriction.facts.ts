// When does a restriction bind, and which rows does a decision read? For domains that decide on it.
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type ActItem } from './acts.js'
import { type RestrictionRow } from './restriction.entity.js'

/** SQL condition on "restriction": about the party whose identity index is bound as that parameter. */
export const restrictionsAbout = (parameter: `$${number}`): string => `"partyIndex" = ${parameter}`

/**
 * Only once the court's notice of assistance has been delivered (R15 §6), and until it is lifted (§9). The use of a
 * vehicle makes no difference: whether it is needed for business is asked of the court (§8), which may exempt.
 */
export function binds(restriction: RestrictionRow, item: ActItem, at: Date): boolean {
  const { status, noticeDeliveredAt, items, validFrom, validTo } = restriction
  const on = localDateOf(at)
  return status === 'IN_FORCE' && noticeDeliveredAt !== null && noticeDeliveredAt <= at && items.includes(item)
    && (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo) && !isExempt(restriction, item, on)
}

const isExempt = ({ exemptions }: RestrictionRow, item: ActItem, on: LocalDate): boolean =>
  exemptions.some(each => each.items.includes(item) && each.from <= on && on <= each.to)

/** C5: a vehicle is bought by registering it. */
export const stopsRegistration = (restriction: RestrictionRow, now: Date): boolean => binds(restriction, 'C5', now)
