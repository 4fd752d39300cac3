// How is a notice drafted, the debtor warned, and the notice approved, handed to a property company, renewed, or taken back by the court?
import { addDays } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Listing } from '../listings/listing.entity.js'
import { isMinor } from '../listings/exclude.js'
import { daysLeft, hungBefore } from './days-hung.js'
import { ExposureNotice, NoticeBoard } from './exposure.entities.js'
import {
  type ApproveExposureNoticeInput, type DraftExposureNoticeInput, type InstructPostingInput, type RecordNoticeWarningInput, type RenewExposureNoticeInput, type WithdrawExposureNoticeInput,
} from './exposure.inputs.js'
import { findFitListing, getNotice, hashFault, moveNotice, tellOfNotice } from './exposure.lookup.js'
import { EXPOSURE_LIMITS } from './exposure.rules.js'
import { contentFaults } from './forbidden-content.js'
import { listingFaults, noticeText } from './notice-text.js'
import { bringDown } from './withdraw.js'

const REMARK_LENGTH_MAX = 100
const NUMBER_LENGTH_MAX = 64

export class DraftService {
  constructor(private readonly platform: Platform) {}

  draft(request: Request, input: DraftExposureNoticeInput): Promise<Performed> {
    return this.platform.perform('draftExposureNotice', request, input, async work => {
      const { em, actor, now, today } = work
      const remark = input.remark ?? null
      const listing = await findFitListing(work, input.listingId)
      const board = await em.findOne(NoticeBoard, { id: input.boardId, courtPartnerId: actor.partnerId, status: 'OPEN' })
      refuseAll([
        board ? undefined : fault('BOARD_UNFIT', 'boardId'), hashFault(input.childCheckHash, 'childCheckHash'),
        input.namesNoChild ? undefined : fault('NOTICE_MINOR', 'namesNoChild'),
        ...(remark === null ? [] : remarkFaults(remark)), ...(listing ? textFaults(work, listing) : [fault('NOTICE_LISTING_UNFIT', 'listingId')]),
      ])
      if (!listing || !board) throw refuse('NOT_FOUND')
      if (await em.count(ExposureNotice, { listingId: listing.id, boardId: board.id, status: { $in: ['DRAFT', 'APPROVED', 'POSTED'] } })) throw refuse('NOTICE_EXISTS', 'boardId')
      const before = await hungBefore(work, listing.id, board.id)
      if (daysLeft(before) < 1) throw refuse('NOTICE_DAYS_SPENT', 'boardId', { days: String(before.daysBefore) })
      const notice = em.create(ExposureNotice, {
        id: newId('exn'), createdAt: now, updatedAt: now, courtPartnerId: actor.partnerId, propertyPartnerId: board.propertyPartnerId ?? null,
        listingId: listing.id, partyIndex: listing.partyIndex, boardId: board.id, status: 'DRAFT', text: noticeText(listing, today, remark), remark,
        childCheckHash: input.childCheckHash, draftedByStaffId: actor.staffId ?? '', removalDueProvisional: false, ...before,
      })
      await tellOfNotice(work, notice, 'exposureNotice.drafted')
      return { id: notice.id }
    })
  }

  /** A message or letter, sent outside the platform; its paper stands here by its hash. */
  warn(request: Request, input: RecordNoticeWarningInput): Promise<Performed> {
    return this.change('recordNoticeWarning', request, input, async (work, notice) => {
      refuseAll([hashFault(input.sha256, 'sha256'), input.warnedOn > work.today ? fault('NOTICE_DATE_INVALID', 'warnedOn', { day: input.warnedOn }) : undefined])
      await moveNotice(work, notice, 'warn')
      Object.assign(notice, { warnedOn: input.warnedOn, warningWay: input.way, warningHash: input.sha256 })
    })
  }

  approve(request: Request, input: ApproveExposureNoticeInput): Promise<Performed> {
    return this.change('approveExposureNotice', request, input, async (work, notice) => {
      await moveNotice(work, notice, 'approve')
      if (!await findFitListing(work, notice.listingId)) throw refuse('NOTICE_LISTING_UNFIT', 'id')
      const earliest = addDays(notice.warnedOn ?? work.today, EXPOSURE_LIMITS.WARNING.amount)
      refuseAll([
        input.fromOn < work.today ? fault('NOTICE_DATE_INVALID', 'fromOn', { day: input.fromOn }) : undefined,
        input.fromOn < earliest ? fault('NOTICE_WARNING_SHORT', 'fromOn', { earliest }) : undefined,
      ])
      Object.assign(notice, {
        approvedByStaffId: work.actor.staffId ?? '', approvedAt: work.now, fromOn: input.fromOn, toOn: addDays(input.fromOn, daysLeft(notice) - 1),
      })
    })
  }

  instruct(request: Request, input: InstructPostingInput): Promise<Performed> {
    return this.change('instructPosting', request, input, async (work, notice) => {
      refuseAll([textFault(input.assistanceNo, 'assistanceNo', NUMBER_LENGTH_MAX)])
      notice.move('instruct', work.actor)
      Object.assign(notice, { assistanceNo: input.assistanceNo, instructedAt: work.now })
      await tellOfNotice(work, notice, 'exposureNotice.instructed')
    })
  }

  renew(request: Request, input: RenewExposureNoticeInput): Promise<Performed> {
    return this.change('renewExposureNotice', request, input, async (work, notice) => {
      await moveNotice(work, notice, 'renew')
      if (!await findFitListing(work, notice.listingId)) throw refuse('NOTICE_LISTING_UNFIT', 'id')
      Object.assign(notice, { renewals: notice.renewals + 1, toOn: addDays(notice.toOn ?? work.today, EXPOSURE_LIMITS.PERIOD.amount) })
    })
  }

  withdraw(request: Request, input: WithdrawExposureNoticeInput): Promise<Performed> {
    return this.change('withdrawExposureNotice', request, input, async (work, notice) => {
      if (notice.withdrawnAt && notice.status === 'POSTED') throw refuse('NOTICE_WITHDRAWN', 'id')
      await bringDown(work, notice, input.reason)
    })
  }

  private change(
    mutation: string, request: Request, input: { id: string, expectedVersion: number, idempotencyKey: string, dryRun: boolean },
    decide: (work: Work, notice: ExposureNotice) => Promise<void>,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const notice = await getNotice(work, input.id, input.expectedVersion)
      await decide(work, notice)
      return { id: notice.id }
    })
  }
}

function remarkFaults(remark: string): (Fault | undefined)[] {
  const content = contentFaults(remark)
  return [textFault(remark, 'remark', REMARK_LENGTH_MAX), content.length > 0 ? fault('NOTICE_FIELD', 'remark', { content: content.join(', ') }) : undefined]
}

/** Of the listing's own texts; a debtor under age is not listed, and never hangs on a board. */
function textFaults({ today }: Work, listing: Listing): (Fault | undefined)[] {
  return [
    isMinor(listing.birthDate ?? null, today) ? fault('NOTICE_MINOR', 'listingId') : undefined,
    ...listingFaults(listing).map(({ field, content }) => fault('NOTICE_FIELD', 'listingId', { content: `${field}: ${content.join(', ')}` })),
  ]
}
