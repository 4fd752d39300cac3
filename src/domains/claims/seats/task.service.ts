// Who gets the next task, and what may she do with it: release it, hand it over, finish it?
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident, tellOf } from '../accidents/accident.lookup.js'
import { ENDED_STATUSES, type AccidentStatus } from '../accidents/accident.transitions.js'
import { type TaskKind } from './seat.codes.js'
import { Seat, SeatTask } from './seat.entities.js'
import { type AskSeatInput, type HandOverTaskInput, type SeatTaskChangeInput, type TakeTaskInput } from './seat.inputs.js'
import { clearTaker, openTask, passOver, policeTask, settleSeat, touch } from './tasks.js'

/** The most urgent first, and among equals the one that waits longest. Who locks a task first has it; the others go on to the next. */
const NEXT = `select "id" from "seatTask"
  where "status" = 'WAITING' and "orgKind" = $1 and ("orgPartnerId" is null or "orgPartnerId" = $2) and "skill" = any($3::text[])
    and not ($4 = any("passedOverStaffIds")) and exists (select 1 from unnest($5::text[]) z where starts_with("zone", z))
  order by "priority" desc, "waitingSince", "id" limit 1 for update skip locked`

export class TaskService {
  constructor(private readonly platform: Platform) {}

  /** Of the police, by whoever works on the accident. */
  ask(request: Request, input: AskSeatInput): Promise<Performed> {
    return this.platform.perform('askSeat', request, input, async work => {
      const accident = await getAccident(work, input.accidentId)
      if (ENDED_STATUSES.some(status => status === accident.status)) throw refuse('STATE_CONFLICT', 'accidentId', { state: accident.status, open: '–' })
      await openTask(work, policeTask(input.kind, accident))
      addEntry(work, accident, 'seatAsked', { kind: input.kind })
      tellOf(work, accident, 'accident.seatAsked')
      return { id: accident.id }
    })
  }

  take(request: Request, input: TakeTaskInput): Promise<Performed> {
    return this.platform.perform('takeTask', request, input, async work => {
      const { rows, actor } = work
      const [own] = await rows.all('seat', rows.from('seat').where('seat.holderStaffId', '=', actor.staffId ?? '').where('seat.status', '<>', 'OFF'))
      if (!own) throw refuse('NOT_AT_SEAT')
      const seat = await roomAt(work, own.id)
      const task = input.taskId ? await fitting(work, seat, input.taskId) : await next(work, seat)
      task.move('take', actor)
      giveTo(work, task, seat)
      touch(work, task, 'take')
      await settleSeat(work, seat.id)
      return { id: task.id }
    })
  }

  /** It waits as long as before, and the queue gives it to somebody else. */
  release(request: Request, input: SeatTaskChangeInput): Promise<Performed> {
    return this.change('releaseTask', 'release', request, input, (work, task) => {
      task.move('release', work.actor)
      passOver(task, work.actor.staffId ?? '')
      clearTaker(task)
    })
  }

  handOver(request: Request, input: HandOverTaskInput): Promise<Performed> {
    return this.change('handOverTask', 'handOver', request, input, async (work, task) => {
      task.move('handOver', work.actor)
      const seat = await roomAt(work, input.toSeatId, 'toSeatId')
      if (!fits(task, seat)) throw refuse('TASK_UNFIT', 'toSeatId')
      if (seat.id === task.takenBySeatId) throw refuse('SEAT_FULL', 'toSeatId', { max: String(seat.maxParallel) })
      task.handedOverFrom = [...task.handedOverFrom, task.takenByStaffId ?? work.actor.staffId ?? ''].slice(-HAND_OVERS_MAX)
      giveTo(work, task, seat)
      await settleSeat(work, seat.id)
    })
  }

  finish(request: Request, input: SeatTaskChangeInput): Promise<Performed> {
    return this.change('finishTask', 'finish', request, input, async (work, task) => {
      task.move('finish', work.actor)
      const waiting = ANSWERED_IN[task.kind]
      if (waiting && await work.em.count(Accident, { id: task.recordId, status: waiting })) throw refuse('TASK_UNANSWERED', 'id')
      task.endedAt = work.now
    })
  }

  private change<I extends SeatTaskChangeInput>(
    mutation: string, verb: 'release' | 'handOver' | 'finish', request: Request, input: I, then: (work: Work, task: SeatTask) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const found = await work.em.findOne(SeatTask, { id: input.id })
      const task = getAtVersion(work, found && isOwn(found, work) ? found : null, input.expectedVersion)
      const seatId = task.takenBySeatId
      await then(work, task)
      touch(work, task, verb)
      await settleSeat(work, seatId)
      return { id: task.id }
    })
  }
}

const HAND_OVERS_MAX = 20
/** Tasks that end with the answer, as long as the file waits for it. */
const ANSWERED_IN: Partial<Record<TaskKind, AccidentStatus>> = { LIABILITY: 'LIABILITY_WAIT', AGREEMENT: 'NEGOTIATING' }

const isOwn = ({ orgKind, orgPartnerId }: SeatTask, { actor }: Work): boolean =>
  orgKind === actor.kind && (orgPartnerId === null || orgPartnerId === undefined || orgPartnerId === actor.partnerId)

const fits = ({ orgKind, orgPartnerId, skill, zone }: SeatTask, seat: Seat): boolean =>
  orgKind === seat.orgKind && (!orgPartnerId || orgPartnerId === seat.orgPartnerId) && seat.skills.includes(skill) && seat.zones.some(each => zone.startsWith(each))

/** Locked, so that two hands filling one seat count one after the other. */
async function roomAt({ em, actor }: Work, seatId: string, field = ''): Promise<Seat> {
  const [locked] = await execute(em, `select 1 from "seat" where "id" = $1 and "orgKind" = $2 and ("orgKind" = 'POLICE' or "orgPartnerId" = $3) for update`, [seatId, actor.kind, actor.partnerId])
  if (!locked) throw refuse('NOT_FOUND', field)
  const seat = await em.findOneOrFail(Seat, { id: seatId })
  if (seat.status === 'AWAY' || seat.status === 'OFF') throw refuse('SEAT_AWAY', field)
  if ((await em.count(SeatTask, { takenBySeatId: seat.id, status: 'TAKEN' })) >= seat.maxParallel) throw refuse('SEAT_FULL', field, { max: String(seat.maxParallel) })
  return seat
}

async function next({ em, actor }: Work, seat: Seat): Promise<SeatTask> {
  const [row] = await execute<{ id: string }>(em, NEXT, [seat.orgKind, seat.orgPartnerId, seat.skills, actor.staffId ?? '', seat.zones])
  if (!row) throw refuse('NO_TASK_WAITING')
  return em.findOneOrFail(SeatTask, { id: row.id })
}

async function fitting(work: Work, seat: Seat, taskId: string): Promise<SeatTask> {
  const { em, actor } = work
  const [locked] = await execute(em, `select 1 from "seatTask" where "id" = $1 and "orgKind" = $2 and ("orgPartnerId" is null or "orgPartnerId" = $3) for update`, [taskId, actor.kind, actor.partnerId])
  if (!locked) throw refuse('NOT_FOUND', 'taskId')
  const task = await em.findOneOrFail(SeatTask, { id: taskId })
  if (!fits(task, seat)) throw refuse('TASK_UNFIT', 'taskId')
  return task
}

function giveTo({ now }: Work, task: SeatTask, seat: Seat): void {
  task.takenBySeatId = seat.id
  task.takenByStaffId = seat.holderStaffId
  task.takenAt = now
}
