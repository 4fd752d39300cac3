// Which clocks run on an accident from now on, which were met, and which stand still because the file went another way?
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { type AccidentVerb } from '../accidents/accident.transitions.js'
import { AccidentClock } from './clock.entity.js'
import { CLOCKS, type ClockCode, type ClockRow } from './clock-table.js'
import { dueAt } from '../../../platform/calendar/due-at.js'
import { MOMENTS } from './moments.js'

const ROWS = Object.entries<ClockRow>(CLOCKS) as [ClockCode, ClockRow][]

/** Clocks of a state stop with it; those of a moment (a claim, a report) run until theirs comes, whatever the state. */
const OF_A_STATE = new Set(['LIABILITY_WAIT', 'OFFERED', 'LIABILITY_FINAL', 'LOSS', 'OFFER_DISPUTED', 'HOLD', 'PAID'])

export const restartClocks = (work: Work, accident: Accident, verb: AccidentVerb | 'report'): Promise<void> =>
  passMoments(work, accident, [accident.status, ...(verb in MOMENTS ? MOMENTS[verb as keyof typeof MOMENTS] : [])])

/** Its clocks run beside the money, and past the closing of the file. */
const OF_A_REVIEW = new Set(['OBJECTION', 'REVIEW', 'REINVESTIGATE'])

/** Also where a moment comes and the file stays where it is: a review beside the money, an objection during a hold. */
export async function passMoments(work: Work, accident: Accident, passed: readonly string[]): Promise<void> {
  const { em, now } = work
  const moments = new Set(passed)
  const running = await em.find(AccidentClock, { accidentId: accident.id, metAt: null, voidedAt: null })
  for (const clock of running) {
    const row: ClockRow = CLOCKS[clock.clock as ClockCode]
    if (moments.has(row.until)) clock.metAt = now
    else if (isOver(accident, row)) clock.voidedAt = now
    else continue
    clock.updatedAt = now
  }
  const left = new Set(running.filter(({ metAt, voidedAt }) => !metAt && !voidedAt).map(({ clock }) => clock))
  for (const [clock, row] of ROWS.filter(([code, { from, until }]) => moments.has(from) && !moments.has(until) && !left.has(code))) {
    const due = dueAt(row, startOf(accident, row, now))
    em.create(AccidentClock, { id: newId('clk'), createdAt: now, updatedAt: now, accidentId: accident.id, clock, startedAt: now, dueAt: due.dueAt, provisional: due.provisional })
  }
}

/** Met by something that moves the file nowhere. */
export async function meetClock({ em, now }: Work, { id }: Accident, clock: ClockCode): Promise<void> {
  const running = await em.findOne(AccidentClock, { accidentId: id, clock, metAt: null, voidedAt: null })
  if (running) running.metAt = running.updatedAt = now
}

/** A hold stops nothing: the limits of the law run on, and the state that they belong to comes back. */
function isOver({ status }: Accident, { from }: ClockRow): boolean {
  if (status === 'CLOSED' && OF_A_REVIEW.has(from)) return false
  if (['CLOSED', 'CANCELLED', 'TRIAGED_GENERAL'].includes(status)) return true
  return status !== 'HOLD' && OF_A_STATE.has(from) && from !== status
}

/** The police's five minutes go on from where they rested; the promises to the parties run from the report. */
function startOf(accident: Accident, { from }: ClockRow, now: Date): Date {
  return from === 'LIABILITY_WAIT' ? new Date(now.getTime() - accident.waitUsedMs) : now
}
