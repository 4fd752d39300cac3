// How does work get into a queue, out of it again, and to another seat? What the other rooms of the domain call.
import { type Work } from '../../../platform/perform/work.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Accident } from '../accidents/accident.entity.js'
import { POLICE_TASKS, PRIORITY, PRIORITY_STEP, type OrgKind, type SeatSkill, type TaskKind } from './seat.codes.js'
import { Seat, SeatTask } from './seat.entities.js'
import { seatTaskTransitions, seatTransitions } from './seat.transitions.js'

interface TaskToOpen {
  readonly skill: SeatSkill
  readonly kind: TaskKind
  /** What is to be worked on: an accident, a loss, an offer, a statement. */
  readonly recordId: string
  readonly accidentId: string | null
  /** Whose queue: one house's, or else every house's of that kind. */
  readonly orgPartnerId?: string
  readonly orgKind: OrgKind
  /** Division of the place. */
  readonly zone: string
  readonly priority: number
}

/** What an accident asks of the police. */
export const policeTask = (kind: keyof typeof POLICE_TASKS, { id, divisionCode }: Pick<Accident, 'id' | 'divisionCode'>): TaskToOpen =>
  ({ ...POLICE_TASKS[kind], kind, recordId: id, accidentId: id, orgKind: 'POLICE', zone: divisionCode })

/** One open task a record and kind: asked for again, it only becomes more urgent. */
export async function openTask(work: Work, wanted: TaskToOpen): Promise<SeatTask> {
  const { em, now } = work
  const known = await findOpenTask(work, wanted.recordId, wanted.kind)
  if (known) {
    if (known.priority < wanted.priority) Object.assign(known, { priority: wanted.priority, updatedAt: now })
    return known
  }
  const task = em.create(SeatTask, {
    ...wanted, id: newId('tsk'), createdAt: now, updatedAt: now, orgPartnerId: wanted.orgPartnerId ?? null, waitingSince: now, status: 'WAITING',
    handedOverFrom: [], passedOverStaffIds: [], escalation: 0,
  })
  tellOfTask(work, task, 'seatTask.opened')
  return task
}

/** The work is done, whoever held the task. */
export const finishTasks = (work: Work, recordId: string, kind?: TaskKind): Promise<void> => endTasks(work, recordId, kind, 'settle')

/** The work is not needed any more. */
export const cancelTasks = (work: Work, recordId: string, kind?: TaskKind): Promise<void> => endTasks(work, recordId, kind, 'cancel')

/** To another seat: it waits again, more urgent than before, and the queue gives it to everybody but who had it. */
export async function passTaskOn(work: Work, recordId: string, kind: TaskKind): Promise<SeatTask | undefined> {
  const task = await findOpenTask(work, recordId, kind)
  if (!task) return undefined
  const seatId = task.takenBySeatId
  if (task.takenByStaffId) passOver(task, task.takenByStaffId)
  task.move('passOn', work.actor)
  task.priority = Math.min(task.priority + PRIORITY_STEP, PRIORITY.TOP)
  clearTaker(task)
  touch(work, task, 'passOn')
  await settleSeat(work, seatId)
  return task
}

export const findOpenTask = ({ em }: Work, recordId: string, kind: TaskKind): Promise<SeatTask | null> =>
  em.findOne(SeatTask, { recordId, kind, status: { $in: ['WAITING', 'TAKEN'] } })

export function passOver(task: SeatTask, staffId: string): void {
  if (!task.passedOverStaffIds.includes(staffId)) task.passedOverStaffIds = [...task.passedOverStaffIds, staffId]
}

export function clearTaker(task: SeatTask): void {
  task.takenBySeatId = task.takenByStaffId = null
  task.takenAt = null
}

/** After a move: written, and told. */
export function touch(work: Work, task: SeatTask, verb: keyof typeof seatTaskTransitions): void {
  task.updatedAt = work.now
  tellOfTask(work, task, seatTaskTransitions[verb].tells)
}

/** A seat without tasks is idle, one with tasks busy; one that is away stays away. */
export async function settleSeat(work: Work, seatId: string | null | undefined): Promise<void> {
  const { em, actor, now } = work
  if (!seatId) return
  await em.flush()
  await execute(em, 'select 1 from "seat" where "id" = $1 for update', [seatId])
  const seat = await em.findOneOrFail(Seat, { id: seatId })
  const taken = await em.count(SeatTask, { takenBySeatId: seatId, status: 'TAKEN' })
  const verb = seat.status === 'IDLE' && taken > 0 ? 'occupy' : seat.status === 'BUSY' && taken === 0 ? 'free' : undefined
  if (!verb) return
  seat.move(verb, actor)
  seat.updatedAt = now
  tellOfSeat(work, seat, seatTransitions[verb].tells)
}

export function tellOfSeat({ tell }: Work, { id, version, orgPartnerId }: { id: string, version?: number, orgPartnerId: string }, type: string): void {
  tell({ type, recordId: id, version: (version ?? 0) + 1, audience: [orgPartnerId] })
}

async function endTasks(work: Work, recordId: string, kind: TaskKind | undefined, verb: 'settle' | 'cancel'): Promise<void> {
  const tasks = await work.em.find(SeatTask, { recordId, status: { $in: ['WAITING', 'TAKEN'] }, ...(kind ? { kind } : {}) })
  for (const task of tasks) {
    task.move(verb, work.actor)
    task.endedAt = work.now
    touch(work, task, verb)
  }
  for (const seatId of new Set(tasks.map(({ takenBySeatId }) => takenBySeatId))) await settleSeat(work, seatId)
}

/** The police hear of everything; an insurer of its own queue. */
function tellOfTask({ tell }: Work, task: { id: string, version?: number, orgPartnerId?: string | null | undefined }, type: string): void {
  tell({ type, recordId: task.id, version: (task.version ?? 0) + 1, audience: task.orgPartnerId ? [task.orgPartnerId] : [] })
}
