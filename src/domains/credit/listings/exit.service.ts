// How does a published listing change or end: corrected, due for release, deleted, revoked? Each within three working days (R17 §9, §10).
import { dueAt } from '../../../platform/calendar/due-at.js'
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { checksWithoutFind } from '../closures/checks.js'
import { withdrawNotices } from '../exposure/withdraw.js'
import { changeList } from '../list/change-list.js'
import { refuseAfterFraud } from './bankruptcy.service.js'
import { correctionOf } from './correct.js'
import { enterList, leaveList, markEntries } from './entries.js'
import { DELETION_GROUNDS, type DeletionGround, type Ground } from './grounds.js'
import { type Listing } from './listing.entity.js'
import { type CorrectListingInput, type DeleteListingInput, type ListingReasonInput, type RecordReleaseInput } from './listing.inputs.js'
import { changeListing, moveListing, tellOfListing } from './listing.lookup.js'
import { LONG } from './propose.js'
import { hasTerm, RELEASE_LIMIT } from './term.js'

const D4_CHECKS = 2

export class ExitService {
  constructor(private readonly platform: Platform) {}

  correct(request: Request, input: CorrectListingInput): Promise<Performed> {
    return changeListing(this.platform, 'correctListing', request, input, async (work, listing) => {
      const changes = await correctionOf(work, this.platform.cipher, listing, input)
      await moveListing(work, listing, 'correct')
      Object.assign(listing, changes)
      await leaveList(work, listing)
      await enterList(work, listing)
      await changeList(work, { change: 'UPDATED', listing })
    })
  }

  /** The court has what obliges it to delete; after the third working day the answer is "not listed" even if it forgets. */
  recordRelease(request: Request, input: RecordReleaseInput): Promise<Performed> {
    return changeListing(this.platform, 'recordRelease', request, input, async (work, listing) => {
      await this.checkGround(work, listing, input.ground)
      await moveListing(work, listing, 'recordRelease')
      await this.promise(work, listing, input.ground)
    })
  }

  decideEarly(request: Request, input: ListingReasonInput): Promise<Performed> {
    return changeListing(this.platform, 'decideEarlyDeletion', request, input, async (work, listing) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      if (!hasTerm(listing.grounds as Ground[])) throw refuse('HAS_NO_TERM', 'id')
      if (listing.status !== 'PUBLISHED') throw refuse('STATE_CONFLICT', 'id', { state: listing.status, open: '–' })
      if (listing.endGround) throw refuse('RELEASE_RECORDED', 'id')
      refuseAfterFraud(listing, work.today)
      await this.promise(work, listing, 'EARLY')
      listing.endReason = input.reason
      await tellOfListing(work, listing, 'listing.releaseDue')
    })
  }

  delete(request: Request, input: DeleteListingInput): Promise<Performed> {
    return changeListing(this.platform, 'deleteListing', request, input, async (work, listing) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      const ground = input.ground ?? listing.endGround
      if (!ground) throw refuse(hasTerm(listing.grounds as Ground[]) ? 'HAS_TERM' : 'HAS_NO_TERM', 'ground')
      if (ground !== listing.endGround) await this.checkGround(work, listing, ground)
      await moveListing(work, listing, 'delete')
      Object.assign(listing, { endGround: ground, endedAt: work.now, endReason: input.reason, listedUntil: work.now })
      await leaveList(work, listing)
      await changeList(work, { change: 'DELETED', listing })
    })
  }

  revoke(request: Request, input: ListingReasonInput): Promise<Performed> {
    return changeListing(this.platform, 'revokeListing', request, input, async (work, listing) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      await moveListing(work, listing, 'revoke')
      Object.assign(listing, { endedAt: work.now, endReason: input.reason, listedUntil: work.now })
      await leaveList(work, listing)
      await changeList(work, { change: 'REVOKED', listing })
    })
  }

  private async promise(work: Work, listing: Listing, ground: DeletionGround): Promise<void> {
    const { dueAt: due } = dueAt(RELEASE_LIMIT, work.now)
    Object.assign(listing, { endGround: ground, releaseDueAt: due, listedUntil: listing.listedUntil && listing.listedUntil < due ? listing.listedUntil : due })
    await work.em.flush()
    await markEntries(work, listing)
    // A notice comes down from the moment that the debt is performed, not only when the entry goes.
    await withdrawNotices(work, listing, ground === 'D1' || ground === 'D2' ? 'PERFORMED' : 'DELETED')
    // Whoever keeps a copy learns until when it counts: it must end there too if the court forgets.
    await changeList(work, { change: 'UPDATED', listing })
  }

  private async checkGround(work: Work, listing: Listing, ground: DeletionGround): Promise<void> {
    const withTerm = hasTerm(listing.grounds as Ground[])
    if (ground === 'EARLY') throw refuse('EARLY_NOT_DECIDED', 'ground')
    if (DELETION_GROUNDS[ground].withTerm !== withTerm || ground === 'TERM') throw refuse(withTerm ? 'HAS_TERM' : 'HAS_NO_TERM', 'ground')
    if (ground !== 'D4') return
    const found = await checksWithoutFind(work, listing.caseNo)
    if (found < D4_CHECKS) throw refuse('CHECKS_MISSING', 'ground', { found: String(found) })
  }
}
