// How is a plate made on the police's order (164号 §50): started, spoilt blanks scrapped with a record, finished with serial and photo?
import { execute } from '../../../platform/database/execute.js'
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type ApplicationVerb } from '../applications/application.transitions.js'
import { getApplication, tellOf } from '../applications/application.lookup.js'
import { REASON_LENGTH_MAX } from '../applications/police.service.js'
import { PlateOrder, ScrappedBlank } from './plate.entities.js'
import { type FinishPlateInput, type ScrapBlankInput, type StartPlateInput } from './plate-order.inputs.js'

const SERIAL = /^[A-Z0-9]{6,20}$/

export class PlateOrderService {
  constructor(private readonly platform: Platform) {}

  start(request: Request, input: StartPlateInput): Promise<Performed> {
    return this.platform.perform('startPlate', request, input, async work => {
      const order = await getOrder(work, input.id, input.expectedVersion)
      if (order.status !== 'ORDERED') throw refuse('STATE_CONFLICT', 'id', { state: order.status, open: '–' })
      await moveApplication(work, order, 'startPlate')
      order.status = 'MAKING'
      order.makerPartnerId = work.actor.partnerId
      order.makerStaffId = work.actor.staffId ?? null
      return { id: order.id }
    })
  }

  scrap(request: Request, input: ScrapBlankInput): Promise<Performed> {
    return this.platform.perform('scrapBlank', request, input, async work => {
      const order = await getOrder(work, input.id, input.expectedVersion)
      requireMaking(order, work)
      requireSerial(input.blankSerial)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      await refuseUsedBlank(work, input.blankSerial)
      work.em.create(ScrappedBlank, {
        id: newId('scb'), createdAt: work.now, updatedAt: work.now, orderId: order.id, blankSerial: input.blankSerial,
        reason: input.reason, staffId: work.actor.staffId ?? '',
      })
      order.faultyBlanks += 1
      return { id: order.id }
    })
  }

  finish(request: Request, input: FinishPlateInput): Promise<Performed> {
    return this.platform.perform('finishPlate', request, input, async work => {
      const order = await getOrder(work, input.id, input.expectedVersion)
      requireMaking(order, work)
      requireSerial(input.blankSerial)
      await refuseUsedBlank(work, input.blankSerial)
      await requirePhoto(work, order.id, input.photoId)
      await moveApplication(work, order, 'finishPlate')
      work.em.assign(order, { status: 'MADE', blankSerial: input.blankSerial, photoEvidenceId: input.photoId, madeAt: work.now })
      return { id: order.id }
    })
  }
}

async function getOrder(work: Work, id: string, expectedVersion: number): Promise<PlateOrder> {
  const found = await work.em.findOne(PlateOrder, { id })
  if (!found || (found.makerPartnerId && found.makerPartnerId !== work.actor.partnerId)) throw refuse('NOT_FOUND', 'id')
  await getApplication(work, found.applicationId)
  return getAtVersion(work, await work.em.refresh(found), expectedVersion)
}

function requireMaking(order: PlateOrder, { actor }: Work): void {
  if (order.status !== 'MAKING' || order.makerPartnerId !== actor.partnerId) throw refuse('STATE_CONFLICT', 'id', { state: order.status, open: '–' })
}

function requireSerial(serial: string): void {
  if (!SERIAL.test(serial)) throw refuse('BLANK_SERIAL_MALFORMED', 'blankSerial')
}

/** A blank is one plate, or one scrapped piece: never two. */
async function refuseUsedBlank({ rows }: Work, blankSerial: string): Promise<void> {
  const scrapped = await rows.find('scrappedBlank', rows.from('scrappedBlank').where('scrappedBlank.blankSerial', '=', blankSerial))
  const used = await rows.find('plateOrder', rows.from('plateOrder').where('plateOrder.blankSerial', '=', blankSerial))
  if (scrapped || used) throw refuse('BLANK_USED', 'blankSerial')
}

/** At a visit one photo may cover a row of plates: then it was stored for another order of the same maker and visit. */
async function requirePhoto(work: Work, orderId: string, photoId: string): Promise<void> {
  const { rows, em, actor } = work
  const photo = await rows.find('evidence', rows.from('evidence').where('evidence.id', '=', photoId).where('evidence.kind', '=', 'PLATE_PHOTO')
    .where('evidence.status', '=', 'STORED').where('evidence.partnerId', '=', actor.partnerId))
  const covers = photo && (photo.recordId === orderId || (await execute(em, `select 1 from "plateOrder" o
    join "application" a on a."id" = o."applicationId" join "application" b on b."visitId" = a."visitId" join "plateOrder" p on p."applicationId" = b."id"
    where o."id" = $1 and p."id" = $2`, [orderId, photo.recordId])).length > 0)
  if (!covers) throw refuse('PHOTO_MISSING', 'photoId')
}

async function moveApplication(work: Work, order: PlateOrder, verb: ApplicationVerb): Promise<void> {
  const application = await getApplication(work, order.applicationId)
  application.move(verb, work.actor)
  if (verb === 'finishPlate') application.plateMadeAt = work.now
  tellOf(work, application, verb === 'startPlate' ? 'application.plateMaking' : 'application.plateMade')
}
