// How is a loss assessed: begun, drafted, revised, sent up, confirmed?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { closeVehicleMarks, openVehicleMarks } from '../../registration/index.js'
import { type AccidentStatus } from '../accidents/accident.transitions.js'
import { addEntry, getAccident, moveAccident, partiesOf } from '../accidents/accident.lookup.js'
import { type AccidentChangeInput } from '../accidents/report.inputs.js'
import { levelOf } from './authority.js'
import { coveringInsurers, readersOf } from './competence.js'
import { LossAssessment } from './loss.entity.js'
import { type DraftLossInput, type LossChangeInput, type ReviseLossInput } from './loss.inputs.js'
import {
  asVictim, checkAssessor, claimantIdOf, checkStatus, disputedOf, getCase, getLoss, goOn, missingPhotos, moveLoss, tellOfLoss, openOf, standingOf, unsettledParties, type LossCase,
} from './loss.lookup.js'
import { confirmObstacles, levelAsked, needsSecond } from './loss.transitions.js'
import { sheetColumns, type Filling } from './sheet.js'

/** A supplement may follow the payment. */
const ASSESSABLE: readonly AccidentStatus[] = ['LOSS', 'PAID']

export class LossService {
  constructor(private readonly platform: Platform) {}

  start(request: Request, input: AccidentChangeInput): Promise<Performed> {
    return this.platform.perform('startLoss', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      await moveAccident(work, accident, 'startLoss')
      return { id: accident.id }
    })
  }

  /** Nothing has changed since they were assessed: the file goes on as it is. */
  finish(request: Request, input: AccidentChangeInput): Promise<Performed> {
    return this.platform.perform('finishLoss', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const unsettled = await unsettledParties(work, accident, await partiesOf(work, accident))
      if (accident.status === 'LOSS' && unsettled.length > 0) throw refuse('LOSS_UNSETTLED', 'id', { parties: unsettled.join(', ') })
      await moveAccident(work, accident, 'finishLoss')
      return { id: accident.id }
    })
  }

  /** After a dispute it is a second assessor's, who takes the whole vehicle anew. */
  draft(request: Request, input: DraftLossInput): Promise<Performed> {
    return this.platform.perform('draftLoss', request, input, async work => {
      const found = await getCase(work, await getAccident(work, input.accidentId), ({ number }) => number === input.partyNumber)
      checkAssessor(work, found)
      checkStatus(work, found.accident, ['LOSS'])
      checkNoneOpen(found)
      const isSecond = disputedOf(found) !== undefined
      if (!isSecond && standingOf(found).length > 0) throw refuse('LOSS_STANDS', 'partyNumber')
      const loss = await createLoss(work, found, { kind: isSecond ? 'SECOND' : 'FIRST', sheet: input.sheet })
      return { id: loss.id }
    })
  }

  revise(request: Request, input: ReviseLossInput): Promise<Performed> {
    return this.platform.perform('reviseLoss', request, input, async work => {
      const found = await getLoss(work, input.id, input.expectedVersion)
      const { loss } = found
      checkAssessor(work, found)
      checkStatus(work, found.accident, ASSESSABLE)
      const { supplementReason } = loss
      // A supplement may become a total loss as it is revised, and a supplement again.
      const kind = supplementReason ? 'SUPPLEMENT' : loss.kind
      const columns = await sheetColumns(work, found, { kind, sheet: input.sheet, ...supplementReason && { reason: supplementReason } })
      const excludedStaffIds = excludedFrom(columns.kind, found.losses.filter(each => each !== loss))
      checkEyes(work, excludedStaffIds)
      moveLoss(work, found, loss, 'reviseLoss')
      work.em.assign(loss, {
        ...columns, excludedStaffIds, insurerPartnerId: work.actor.partnerId, draftedByStaffId: work.actor.staffId ?? null, confirmedByStaffId: null,
      })
      return { id: loss.id }
    })
  }

  escalate(request: Request, input: LossChangeInput): Promise<Performed> {
    return this.platform.perform('escalateLoss', request, input, async work => {
      const found = await getLoss(work, input.id, input.expectedVersion)
      checkAssessor(work, found)
      checkStatus(work, found.accident, ASSESSABLE)
      moveLoss(work, found, found.loss, 'escalateLoss')
      return { id: found.loss.id }
    })
  }

  /** From level A3 two sign: the first holds the level, the second is another. */
  confirm(request: Request, input: LossChangeInput): Promise<Performed> {
    return this.platform.perform('confirmLoss', request, input, async work => {
      const found = await getLoss(work, input.id, input.expectedVersion)
      const { loss } = found
      checkAssessor(work, found)
      checkStatus(work, found.accident, ASSESSABLE)
      if (openOf(found) === loss) refuseAll([...obstacleFaults(work, loss), ...await missingPhotos(work, found)])
      if (needsSecond(loss)) sign(work, found, loss)
      else await confirmed(work, found, loss)
      return { id: loss.id }
    })
  }
}

/** All at once, where the table of transitions would name the first. */
function obstacleFaults({ actor }: Work, loss: LossAssessment): Fault[] {
  const yours = levelOf([...actor.functions]) ?? '–'
  return confirmObstacles(loss, actor).map(code => fault(code, 'id', code === 'LOSS_AUTHORITY' ? { needed: levelAsked(loss), yours } : {}))
}

function sign(work: Work, found: LossCase, loss: LossAssessment): void {
  moveLoss(work, found, loss, 'signLoss')
  loss.confirmedByStaffId = work.actor.staffId ?? null
  loss.excludedStaffIds = [...loss.excludedStaffIds, ...work.actor.staffId ? [work.actor.staffId] : []]
}

/** The older ones are written as replaced before the new one stands: two bases at once are a constraint's business. */
async function confirmed(work: Work, found: LossCase, loss: LossAssessment): Promise<void> {
  const { accident, parties, party } = found
  if (loss.kind === 'SECOND' || loss.kind === 'TOTAL') for (const older of standingOf(found)) moveLoss(work, found, older, 'supersedeLoss')
  await work.em.flush()
  moveLoss(work, found, loss, 'confirmLoss')
  if (loss.confirmedByStaffId) loss.secondByStaffId = work.actor.staffId ?? null
  else loss.confirmedByStaffId = work.actor.staffId ?? null
  loss.confirmedAt = work.now
  if (loss.offline) addEntry(work, accident, 'fastCeilingExceeded', { party: party.number })
  const mark = { kind: 'TOTAL_LOSS' as const, sourceId: accident.id, vins: party.vin ? [party.vin] : [] }
  if (loss.total?.isTotal) await openVehicleMarks(work, mark)
  else if (loss.kind === 'SECOND') await closeVehicleMarks(work, mark)
  await goOn(work, accident, parties)
}

/** One at a time is assessed of a victim. */
export function checkNoneOpen(found: LossCase): void {
  const open = openOf(found)
  if (open) throw refuse('LOSS_UNDER_WAY', 'partyNumber', { id: open.id })
}

const signersOf = (losses: readonly LossAssessment[]): string[] =>
  [...new Set(losses.flatMap(({ draftedByStaffId, confirmedByStaffId, secondByStaffId }) => [draftedByStaffId, confirmedByStaffId, secondByStaffId]))]
    .filter(each => each !== null && each !== undefined)

/** Of what replaces a disputed assessment. */
const excludedFrom = (kind: LossAssessment['kind'], losses: readonly LossAssessment[]): string[] =>
  (kind === 'SECOND' || kind === 'TOTAL' && disputedOf({ losses }) ? signersOf(losses) : [])

/** Whoever had a part in what was disputed has none in what replaces it. */
function checkEyes({ actor }: Work, excluded: readonly string[]): void {
  if (actor.staffId !== undefined && excluded.includes(actor.staffId)) throw refuse('FOUR_EYES')
}

type More = Partial<Pick<LossAssessment, 'supplementReason' | 'beforeEvidenceId' | 'afterEvidenceId'>>

export async function createLoss(work: Work, found: LossCase, filling: Filling, more: More = {}): Promise<LossAssessment> {
  const { em, actor, now } = work
  const { accident, party, assessors } = found
  const columns = await sheetColumns(work, found, filling)
  const excludedStaffIds = excludedFrom(columns.kind, found.losses)
  checkEyes(work, excludedStaffIds)
  const loss = em.create(LossAssessment, {
    id: newId('los'), createdAt: now, updatedAt: now, accidentId: accident.id, partyId: party.id, insurerPartnerId: actor.partnerId,
    readerIds: readersOf(asVictim(party), assessors, await claimantIdOf(work, found)), isVehicle: party.kind === 'MOTOR', coveringIds: coveringInsurers(party),
    status: 'DRAFT', draftedByStaffId: actor.staffId ?? null, excludedStaffIds, ...columns, ...more,
  })
  tellOfLoss(work, found, loss, filling.kind === 'SUPPLEMENT' ? 'supplementLoss' : 'draftLoss', 'loss.drafted')
  return loss
}
