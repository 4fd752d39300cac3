// How does a notice come down when what it says is no longer to be said? What hangs has 24 hours and three working days; a digital board goes dark at once.
import { dueAt } from '../../../platform/calendar/due-at.js'
import { type Work } from '../../../platform/perform/work.js'
import { ExposureNotice, NoticeBoard } from './exposure.entities.js'
import { moveNotice } from './exposure.lookup.js'
import { EXPOSURE_LIMITS, type WithdrawalReason } from './exposure.rules.js'

/** Every notice of a listing, in the transaction of what ended it. `only` leaves alone what still says the truth. */
export async function withdrawNotices(work: Work, { id }: { readonly id: string }, reason: WithdrawalReason, only: (notice: ExposureNotice) => boolean = () => true): Promise<void> {
  const notices = await work.em.find(ExposureNotice, { listingId: id, status: { $in: ['DRAFT', 'APPROVED', 'POSTED'] } }, { orderBy: { id: 'asc' } })
  for (const notice of notices.filter(only)) await bringDown(work, notice, reason)
}

/** A notice that does not hang yet is void; one that hangs has to come down, once. */
export async function bringDown(work: Work, notice: ExposureNotice, reason: WithdrawalReason): Promise<void> {
  const { em, now } = work
  if (notice.status === 'POSTED' && notice.withdrawnAt) return
  notice.updatedAt = now
  if (notice.status !== 'POSTED') {
    await moveNotice(work, notice, 'cancel')
    notice.withdrawalReason = reason
    return
  }
  await moveNotice(work, notice, 'withdraw')
  const latest = dueAt(EXPOSURE_LIMITS.REMOVAL, now)
  Object.assign(notice, {
    withdrawnAt: now, withdrawalReason: reason, removalTargetAt: dueAt(EXPOSURE_LIMITS.REMOVAL_TARGET, now).dueAt,
    removalDueAt: latest.dueAt, removalDueProvisional: latest.provisional,
  })
  const board = await em.findOne(NoticeBoard, { id: notice.boardId })
  if (!board?.isDigital) return
  await moveNotice(work, notice, 'takeDown')
  notice.removedAt = now
}
