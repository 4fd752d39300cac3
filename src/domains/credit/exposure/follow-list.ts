// Which notices does a change of the list bring down? Every exit all of them; a correction those whose text is not true any more.
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Follower } from '../list/change-list.js'
import { noticeText } from './notice-text.js'
import { withdrawNotices } from './withdraw.js'

export const withdrawWithList: Follower = async (work, { change, listing }) => {
  if (!listing) return
  if (change === 'DELETED' || change === 'REVOKED') await withdrawNotices(work, listing, change)
  if (change === 'UPDATED') {
    await withdrawNotices(work, listing, 'CORRECTED', ({ text, createdAt, remark }) => text !== noticeText(listing, localDateOf(createdAt), remark ?? null))
  }
}
