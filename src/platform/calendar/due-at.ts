// When does a time limit that began at an instant end? The end is exclusive: at `dueAt` it is already too late.
import { addDays, addMonths, localDateOf, startOfDay, type LocalDate } from './local-date.js'
import { workCalendar, type DueAnswer } from './working-days.js'

/** How long a limit runs. Days and months are those of the calendar and roll over; working days are counted. */
export interface Limit {
  readonly amount: number
  readonly unit: 'MINUTES' | 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'MONTHS'
}

export interface Deadline {
  dueAt: Date
  /** The holidays of a year that was counted through are not published yet. */
  provisional: boolean
}

const MINUTE_MS = 60_000

/** The day of the event does not count (民法典 §201); a limit of days ends at 24:00 of its last day. */
export function dueAt(row: Limit, from: Date): Deadline {
  if (row.unit === 'MINUTES') return { dueAt: new Date(from.getTime() + row.amount * MINUTE_MS), provisional: false }
  const { on, provisional } = lastDay(row, localDateOf(from))
  return { dueAt: startOfDay(addDays(on, 1)), provisional }
}

export const isLate = ({ dueAt: end }: Deadline, at: Date) => at >= end

function lastDay({ amount, unit }: Limit, from: LocalDate): DueAnswer {
  if (unit === 'WORKING_DAYS') return workCalendar.addWorkingDays(from, amount)
  return rollOver(unit === 'MONTHS' ? addMonths(from, amount) : addDays(from, amount))
}

/** A last day that is a day off becomes the next working day (民法典 §203). */
function rollOver(on: LocalDate): DueAnswer {
  const { working, provisional } = workCalendar.isWorkingDay(on)
  if (working) return { on, provisional }
  const next = workCalendar.addWorkingDays(on, 1)
  return { on: next.on, provisional: provisional || next.provisional }
}
