// How does a court register a board, and close it?
import { refuse, refuseAll, fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { placeOf } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { placeFault } from '../../../platform/land.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Partner } from '../../partners/index.js'
import { BOARD_PLACES } from './board-places.js'
import { ExposureNotice, NoticeBoard } from './exposure.entities.js'
import { type CloseNoticeBoardInput, type RegisterNoticeBoardInput } from './exposure.inputs.js'
import { noticeBoardTransitions } from './exposure.transitions.js'

const SHORT = 100
const LONG = 200

export class BoardService {
  constructor(private readonly platform: Platform) {}

  register(request: Request, input: RegisterNoticeBoardInput): Promise<Performed> {
    return this.platform.perform('registerNoticeBoard', request, input, async work => {
      const { em, actor, now } = work
      const { place, name, address, isDigital, propertyCode } = input
      refuseAll([
        BOARD_PLACES[place].isAllowed ? undefined : fault('BOARD_PLACE_FORBIDDEN', 'place', { place: BOARD_PLACES[place].zh }),
        textFault(name, 'name', SHORT), textFault(address, 'address', LONG), placeFault(input),
      ])
      if (await em.count(NoticeBoard, { courtPartnerId: actor.partnerId, name, status: 'OPEN' })) throw refuse('BOARD_EXISTS', 'name')
      const property = propertyCode ? await getProperty(work, propertyCode) : null
      const board = em.create(NoticeBoard, {
        id: newId('nbd'), createdAt: now, updatedAt: now, courtPartnerId: actor.partnerId, place, name, address, ...placeOf(input), isDigital,
        propertyPartnerId: property?.id ?? null, propertyName: property?.name ?? null, status: 'OPEN', closedAt: null,
      })
      work.tell({ type: 'noticeBoard.registered', recordId: board.id, version: 1, audience: audienceOf(board) })
      return { id: board.id }
    })
  }

  close(request: Request, input: CloseNoticeBoardInput): Promise<Performed> {
    return this.platform.perform('closeNoticeBoard', request, input, async work => {
      const { em, actor, now } = work
      const board = getAtVersion(work, await em.findOne(NoticeBoard, { id: input.id, courtPartnerId: actor.partnerId }), input.expectedVersion)
      board.move('closeBoard', actor)
      if (await em.count(ExposureNotice, { boardId: board.id, status: { $in: ['DRAFT', 'APPROVED', 'POSTED'] } })) throw refuse('BOARD_IN_USE', 'id')
      board.closedAt = now
      work.tell({ type: noticeBoardTransitions.closeBoard.tells, recordId: board.id, version: board.version + 1, audience: audienceOf(board) })
      return { id: board.id }
    })
  }
}

const audienceOf = ({ courtPartnerId, propertyPartnerId }: NoticeBoard): string[] => [courtPartnerId, ...(propertyPartnerId ? [propertyPartnerId] : [])]

async function getProperty({ em }: Work, uscc: string): Promise<Partner> {
  const property = await em.findOne(Partner, { uscc, kind: 'PROPERTY_COMPANY', status: 'ACTIVE' })
  if (!property) throw refuse('BOARD_PARTNER_UNFIT', 'propertyCode')
  return property
}
