// For how long did a listing hang on a board before? Taken down early and hung again it has what is left of its days, and no new ones.
import { addDays, daysBetween, localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Work } from '../../../platform/perform/work.js'
import { ExposureNotice } from './exposure.entities.js'
import { EXPOSURE_LIMITS } from './exposure.rules.js'

export interface HungBefore { readonly daysBefore: number, readonly renewals: number }

/** Days as they were, from the one on which it went up to the one on which it came down: a late removal counts too, and a day counts once. */
export async function hungBefore({ em }: Work, listingId: string, boardId: string): Promise<HungBefore> {
  const earlier = await em.find(ExposureNotice, { listingId, boardId, status: 'REMOVED' }, { orderBy: { postedAt: 'asc' } })
  let [daysBefore, counted] = [0, '' as LocalDate]
  for (const { postedAt, removedAt } of earlier) {
    if (!postedAt || !removedAt) continue
    const [up, last] = [localDateOf(postedAt), localDateOf(removedAt)]
    const first = counted >= up ? addDays(counted, 1) : up
    if (first > last) continue
    daysBefore += daysBetween(first, last) + 1
    counted = last
  }
  return { daysBefore, renewals: earlier.reduce((sum, { renewals }) => sum + renewals, 0) }
}

/** Of thirty days, or sixty where it was renewed. */
export const daysLeft = ({ daysBefore, renewals }: HungBefore): number => EXPOSURE_LIMITS.PERIOD.amount * (1 + renewals) - daysBefore
