// When does a restriction stop a registration, and which rows does a decision read? For domains that decide on it.
import { type RestrictionRow } from './restriction.entity.js'

/** SQL condition on "restriction": about the party whose identity index is bound as that parameter. */
export const restrictionsAbout = (parameter: `$${number}`): string => `"partyIndex" = ${parameter}`

/**
 * Only once the court's notice of assistance has reached the vehicle office (§6), and until it is lifted (§9). The use
 * of the vehicle makes no difference: whether a car is needed for business is asked of the court (§8).
 */
export const stopsRegistration = ({ status, noticeDeliveredAt }: RestrictionRow, now: Date): boolean =>
  status === 'IN_FORCE' && noticeDeliveredAt !== null && noticeDeliveredAt <= now
