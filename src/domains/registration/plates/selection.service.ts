// How does an owner get her number (选号): drawn by computer or composed by herself, chosen by her alone?
import { workCalendar } from '../../../platform/calendar/working-days.js'
import { addDays, startOfDay } from '../../../platform/calendar/local-date.js'
import { sha256 } from '../../../platform/crypto/canonical.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { plateFault, plateLettersOf, type EnergyClass } from '../../../platform/identifiers/plate-number.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { answerAct, renewAct } from '../../people/index.js'
import { type Application } from '../applications/application.entity.js'
import { getApplication, tellOf } from '../applications/application.lookup.js'
import { drawFrom, newDraw } from './draw.js'
import { PlateDraw, PlateOrder } from './plate.entities.js'
import { type ChooseNumberInput, type ComposeNumberInput, type OfferNumbersInput } from './selection.inputs.js'
import { SELECTION } from './selection-rules.js'

export class SelectionService {
  constructor(private readonly platform: Platform) {}

  /** At the station's terminal: fifty numbers of the pool are held for 180 s, and the owner is asked to choose. */
  offer(request: Request, input: OfferNumbersInput): Promise<Performed> {
    return this.platform.perform('offerNumbers', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      requireApproved(application, work)
      if (application.randomGroupsUsed >= SELECTION.randomGroupsMax) throw refuse('SELECT_LIMIT', 'id', { mode: 'RANDOM' })
      await closeDraw(work, application.id)
      await this.draw(work, application)
      application.randomGroupsUsed += 1
      tellOf(work, application, 'application.numbersOffered')
      return { id: application.id }
    })
  }

  /** For one of many cars: one number is drawn and taken, with the same record as any draw. */
  drawOne(request: Request, input: OfferNumbersInput): Promise<Performed> {
    return this.platform.perform('drawNumbers', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      requireApproved(application, work)
      if (application.randomGroupsUsed >= SELECTION.randomGroupsMax) throw refuse('SELECT_LIMIT', 'id', { mode: 'RANDOM' })
      await closeDraw(work, application.id)
      const [drawn = ''] = await this.draw(work, application, 1)
      application.randomGroupsUsed += 1
      await work.em.flush()
      await this.reserve(work, application, drawn)
      return { id: application.id }
    })
  }

  choose(request: Request, input: ChooseNumberInput): Promise<Performed> {
    return this.platform.perform('chooseNumber', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      await this.reserve(work, application, input.plateNo)
      return { id: application.id }
    })
  }

  /** By the owner herself: up to five at a time, in her order; the first free one is taken. A number lost to another is not used up. */
  compose(request: Request, input: ComposeNumberInput): Promise<Performed> {
    return this.platform.perform('composeNumber', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      requireApproved(application, work)
      refuseAll(input.plateNos.map((plateNo, index) => formatFault(application, plateNo, `plateNos.${index}`)))
      if (input.plateNos.length > SELECTION.composedBatchMax) throw refuse('SELECT_LIMIT', 'plateNos', { mode: 'COMPOSED' })
      if (application.composedTriesUsed + 1 > SELECTION.composedTriesMax) throw refuse('SELECT_LIMIT', 'plateNos', { mode: 'COMPOSED' })
      const free = await firstFree(work, application, input.plateNos)
      if (free === undefined) throw refuse('PLATE_TAKEN', 'plateNos')
      application.composedTriesUsed += 1
      await closeDraw(work, application.id)
      await requestChoice(work, application, [free])
      await this.reserve(work, application, free)
      return { id: application.id }
    })
  }

  private async draw(work: Work, application: Application, size: number = SELECTION.groupSize): Promise<string[]> {
    const { em, now } = work
    const { plateKind } = application
    if (!plateKind) throw refuse('PLATE_KIND_UNKNOWN', 'id')
    const letters = application.energyClass ? `[${plateLettersOf(application.energyClass as EnergyClass)}]` : null
    const { seed, seedHash } = newDraw()
    // Rows that another draw holds are skipped, so that two groups on show are disjoint.
    const pool = await execute<{ plateNo: string }>(em, `select "plateNo" from "plateNumber"
      where "plateKind" = $1 and "status" = 'AVAILABLE' and ($2::text is null or substr("plateNo", case when "plateKind" = '51' then 8 else 3 end, 1) ~ $2)
      order by md5("id" || $3) limit ${SELECTION.groupSize * 4} for update skip locked`,
    [plateKind, letters, seed])
    const candidates = drawFrom(seed, pool.map(row => row.plateNo), size)
    if (candidates.length === 0) throw refuse('POOL_EMPTY', 'id')
    const until = new Date(now.getTime() + SELECTION.groupSeconds * 1000)
    await execute(em, `update "plateNumber" set "status" = 'HELD', "holderId" = $1, "until" = $2, "version" = "version" + 1, "updatedAt" = $3
      where "plateKind" = $4 and "plateNo" = any($5)`, [application.id, until, now, plateKind, candidates])
    em.create(PlateDraw, {
      id: newId('drw'), createdAt: now, updatedAt: now, applicationId: application.id, mode: 'RANDOM', plateKind,
      seed, seedHash, candidates, status: 'OPEN', expiresAt: until,
    })
    await requestChoice(work, application, candidates)
    return candidates
  }

  /** One conditional update decides a race; the loser's tries are unchanged. Chosen is chosen: only an error is corrected (§53). */
  private async reserve(work: Work, application: Application, plateNo: string): Promise<void> {
    const { em, now } = work
    refuseAll([formatFault(application, plateNo, 'plateNo')])
    application.move('chooseNumber', work.actor)
    const due = workCalendar.addWorkingDays(work.today, SELECTION.reservationWorkingDays)
    const until = startOfDay(addDays(due.on, 1))
    const won = await execute(em, `update "plateNumber" set "status" = 'RESERVED', "holderId" = $1, "until" = $2, "version" = "version" + 1, "updatedAt" = $3
      where "plateKind" = $4 and "plateNo" = $5 and ("status" = 'AVAILABLE' or ("status" = 'HELD' and ("holderId" = $1 or "until" <= $3)))
      returning "id"`, [application.id, until, now, application.plateKind, plateNo])
    if (won.length === 0) throw refuse('PLATE_TAKEN', 'plateNo')
    await answerAct(work, this.platform.signingKeys, { kind: 'CHOOSE_NUMBER', recordId: application.id }, plateNo)
    await closeDraw(work, application.id, plateNo)
    application.plateNo = plateNo
    em.create(PlateOrder, {
      id: newId('ord'), createdAt: now, updatedAt: now, applicationId: application.id, plateKind: application.plateKind ?? '', plateNo,
      stationId: application.stationId, status: 'ORDERED', faultyBlanks: 0,
    })
    tellOf(work, application, 'application.plateChosen')
  }
}

function requireApproved(application: Application, { actor }: Work): void {
  if (application.status !== 'APPROVED') throw refuse('STATE_CONFLICT', 'id', { state: application.status, open: actor.kind === 'CITIZEN' ? '–' : 'viewerMay' })
}

function formatFault(application: Application, plateNo: string, field: string) {
  const wrong = plateFault(plateNo, application.plateKind ?? '', (application.energyClass ?? undefined) as EnergyClass | undefined)
  return wrong ? fault('PLATE_FORMAT', field, {
    kind: application.plateKind ?? '', letters: application.energyClass ? plateLettersOf(application.energyClass as EnergyClass) : '–',
  }) : undefined
}

async function requestChoice(work: Work, application: Application, candidates: readonly string[]): Promise<void> {
  await renewAct(work, {
    kind: 'CHOOSE_NUMBER', personId: application.agentId ?? application.ownerId, partyId: application.ownerId, recordId: application.id,
    documentHash: sha256(candidates.join(' ')), expiresAt: startOfDay(addDays(work.today, 1)),
  })
}

/** Locked as it is found: whoever waited for another's choice sees it, and goes on to her next number. */
async function firstFree({ em, now }: Work, application: Application, plateNos: readonly string[]): Promise<string | undefined> {
  const free = await execute<{ plateNo: string }>(em, `select "plateNo" from "plateNumber" where "plateKind" = $1 and "plateNo" = any($2)
    and ("status" = 'AVAILABLE' or ("status" = 'HELD' and ("holderId" = $3 or "until" <= $4))) order by "id" for update`,
  [application.plateKind, plateNos, application.id, now])
  return plateNos.find(plateNo => free.some(row => row.plateNo === plateNo))
}

/** Numbers on show go back to the pool; the opened seed lets anybody repeat the draw. */
async function closeDraw({ em, now }: Work, applicationId: string, chosen?: string): Promise<void> {
  await em.nativeUpdate(PlateDraw, { applicationId, status: 'OPEN' }, { status: chosen ? 'CHOSEN' : 'EXPIRED', chosen: chosen ?? null, updatedAt: now })
  await execute(em, `update "plateNumber" set "status" = 'AVAILABLE', "holderId" = null, "until" = null, "version" = "version" + 1, "updatedAt" = $2
    where "holderId" = $1 and "status" = 'HELD'`, [applicationId, now])
}
