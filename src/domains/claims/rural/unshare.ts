// Who has to leave a point when what was shared is shared no longer?
import { type Work } from '../../../platform/perform/work.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { RuralPoint, RuralPosting, type SharingAgreement } from './point.entities.js'
import { isShared } from './posting.lookup.js'
import { ruralPostingTransitions } from './rural.transitions.js'

/** Ends the postings that stood on the agreement alone: with them ends what their people may read. */
export async function leaveShared(work: Work, { resource, resourceId, fromPartnerId, toPartnerId }: SharingAgreement): Promise<void> {
  if (resource !== 'SITE' && resource !== 'STAFF') return
  const { em } = work
  await em.flush()
  const [owner, employer] = resource === 'SITE' ? [fromPartnerId, toPartnerId] : [toPartnerId, fromPartnerId]
  const at = resource === 'SITE' ? { pointId: resourceId } : { staffId: resourceId }
  for (const posting of await em.find(RuralPosting, { ...at, partnerId: employer, status: { $ne: 'ENDED' } }, { orderBy: { id: 'asc' } })) {
    const point = await em.findOneOrFail(RuralPoint, { id: posting.pointId })
    if (point.ownerPartnerId !== owner) continue
    const still = resource === 'SITE'
      ? await isShared(work, 'STAFF', posting.staffId, employer, owner) : await isShared(work, 'SITE', point.id, owner, employer)
    if (still) continue
    posting.move('lapse', work.actor)
    posting.updatedAt = posting.endedAt = work.now
    tellOf(work, posting, ruralPostingTransitions.lapse.tells, posting.partnerId, posting.postedByPartnerId)
  }
}
