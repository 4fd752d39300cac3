// How is it proved that a notice went up, and that it came down? By a photo of it, with place, time and who did it.
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { placeOf } from '../../../platform/geo.js'
import { placeFault } from '../../../platform/land.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type EvidenceKind, type EvidenceRow } from '../../evidence/index.js'
import { type ExposureNotice } from './exposure.entities.js'
import { type ConfirmNoticePostedInput, type ConfirmNoticeRemovedInput } from './exposure.inputs.js'
import { findFitListing, getNotice, moveNotice } from './exposure.lookup.js'

export class PostingService {
  constructor(private readonly platform: Platform) {}

  /** What the listing says is asked once more: between approval and posting days pass. */
  confirmPosted(request: Request, input: ConfirmNoticePostedInput): Promise<Performed> {
    return this.platform.perform('confirmNoticePosted', request, input, async work => {
      const { actor, now, today } = work
      const notice = await getNotice(work, input.id, input.expectedVersion)
      await moveNotice(work, notice, 'confirmPosted')
      if (!await findFitListing(work, notice.listingId)) throw refuse('NOTICE_LISTING_UNFIT', 'id')
      const { fromOn: from = '', toOn: to = '' } = notice
      refuseAll([placeFault(input), !from || !to || today < from || today > to ? fault('NOTICE_OUTSIDE_PERIOD', 'id', { from: String(from), to: String(to) }) : undefined])
      const photo = await getPhoto(work, notice, input.evidenceId, 'POSTING_PHOTO')
      const { latE6, lonE6 } = placeOf(input)
      Object.assign(notice, {
        postedAt: now, postedByStaffId: actor.staffId ?? '', postedByPartnerId: actor.partnerId, postedLatE6: latE6, postedLonE6: lonE6, postedEvidenceId: photo.id, postedHash: photo.sha256,
      })
      return { id: notice.id }
    })
  }

  /** At any time: what is taken down too early harms nobody. */
  confirmRemoved(request: Request, input: ConfirmNoticeRemovedInput): Promise<Performed> {
    return this.platform.perform('confirmNoticeRemoved', request, input, async work => {
      const notice = await getNotice(work, input.id, input.expectedVersion)
      await moveNotice(work, notice, 'confirmRemoved')
      refuseAll([placeFault(input)])
      const photo = await getPhoto(work, notice, input.evidenceId, 'REMOVAL_PHOTO')
      const { latE6, lonE6 } = placeOf(input)
      Object.assign(notice, {
        removedAt: work.now, removedByStaffId: work.actor.staffId ?? '', removedLatE6: latE6, removedLonE6: lonE6, removedEvidenceId: photo.id, removedHash: photo.sha256,
      })
      return { id: notice.id }
    })
  }
}

async function getPhoto({ rows }: Work, { id, postedEvidenceId, removedEvidenceId }: ExposureNotice, evidenceId: string, kind: EvidenceKind): Promise<EvidenceRow> {
  const [photo] = await rows.many('evidence', 'id', evidenceId)
  const isFit = photo?.recordId === id && photo.kind === kind && photo.status === 'STORED' && ![postedEvidenceId, removedEvidenceId].includes(evidenceId)
  if (!isFit) throw refuse('NOTICE_PHOTO_MISSING', 'evidenceId')
  return photo
}
