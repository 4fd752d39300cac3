// How does a group stand after a publication or a corrected score, and what does that change in the quarters behind it?
import { dueAt } from '../../../platform/calendar/due-at.js'
import { type Work } from '../../../platform/perform/work.js'
import { type PeerGroup } from '../sites/site.codes.js'
import { Assessment, Ranking } from './assessment.entities.js'
import { quartersFrom, type Quarter } from './quarter.js'
import { outcomeOf, ranked, type Before } from './ranking.js'

/** A red counts in the four quarters to which it belongs. */
const LOOK_BACK = 3
const RECTIFY = { amount: 30, unit: 'CALENDAR_DAYS' } as const

/** The quarter itself, and those published after it that look back on it. */
export async function placeAll(work: Work, group: PeerGroup, quarter: Quarter): Promise<void> {
  await placeGroup(work, group, quarter)
  for (let by = 1; by <= LOOK_BACK; by++) {
    const later = quartersFrom(quarter, by)
    if (await work.em.count(Ranking, { quarter: later, peerGroup: group })) await placeGroup(work, group, later)
  }
}

async function placeGroup(work: Work, group: PeerGroup, quarter: Quarter): Promise<void> {
  const { em, now } = work
  const all = await em.find(Assessment, { quarter, peerGroup: group })
  const past = await em.find(Assessment, { siteId: { $in: all.map(({ siteId }) => siteId) }, quarter: { $gte: quartersFrom(quarter, -LOOK_BACK), $lt: quarter } })
  for (const placed of ranked(all)) {
    const { of, rank, isLast } = placed
    const { result, isEliminationRecommended } = outcomeOf(placed, all.length, beforeOf(past, of, quarter))
    const changes = of.rank !== rank || of.isLast !== isLast || of.result !== result || of.isEliminationRecommended !== isEliminationRecommended
    if (!changes) continue
    const isWarned = result === 'YELLOW' || result === 'RED'
    Object.assign(of, { rank, isLast, result, isEliminationRecommended, rectifyBy: isWarned ? dueAt(RECTIFY, of.publishedAt ?? now).dueAt : null, updatedAt: now })
  }
  await em.flush()
}

function beforeOf(past: readonly Assessment[], { siteId }: Assessment, quarter: Quarter): Before {
  const own = past.filter(each => each.siteId === siteId && each.status !== 'DRAFT')
  return { wasLast: own.some(each => each.quarter === quartersFrom(quarter, -1) && each.isLast), reds: own.filter(({ result }) => result === 'RED').length }
}
