// Which days are working days (工作日), and when does a legal time limit end? Counting: 164号 §92, 162号 §110.
import { createRequire } from 'node:module'
import { addDays, weekdayOf, type LocalDate } from './local-date.js'

/** What the State Council's notice for one year says: days off, and weekend days that are worked (调休). */
export interface HolidayNotice {
  holidays: readonly LocalDate[]
  workdays: readonly LocalDate[]
}

/** Notices by year, '2026'. A year without one is answered from its weekends alone, and the answer is provisional. */
export type HolidayNotices = ReadonlyMap<string, HolidayNotice>

/** `provisional`: the notice for a year that was counted through is not out yet, so the answer may still move. */
export interface WorkingDayAnswer { working: boolean, provisional: boolean }
export interface DueAnswer { on: LocalDate, provisional: boolean }

export interface WorkingDays {
  isWorkingDay(date: LocalDate): WorkingDayAnswer
  /** The day after `date` is day 1; a negative number counts back. */
  addWorkingDays(date: LocalDate, days: number): DueAnswer
  /** The last day of a limit of so many working days: the day of acceptance (受理) does not count. */
  legalDueOn(acceptedOn: LocalDate, days: number): DueAnswer
}

export const workingDays = (notices: HolidayNotices = publishedNotices()): WorkingDays => {
  const holidays = new Set([...notices.values()].flatMap((notice) => notice.holidays))
  const workdays = new Set([...notices.values()].flatMap((notice) => notice.workdays))

  const isWorkingDay = (date: LocalDate): WorkingDayAnswer => ({
    working: workdays.has(date) || (!holidays.has(date) && !isWeekend(date)),
    provisional: !notices.has(date.slice(0, 4)),
  })
  const addWorkingDays = (date: LocalDate, days: number): DueAnswer => {
    const answer = { on: date, provisional: false }
    for (let left = Math.abs(days); left > 0;) {
      answer.on = addDays(answer.on, Math.sign(days))
      const day = isWorkingDay(answer.on)
      if (day.working) left -= 1
      answer.provisional ||= day.provisional
    }
    return answer
  }
  return { isWorkingDay, addWorkingDays, legalDueOn: addWorkingDays }
}

/**
 * The notices that chinese-days carries. Its data are read and its functions are not: they follow the time zone of the
 * process, and call every weekday after the last notice a working day without saying so.
 */
export const publishedNotices = (): HolidayNotices => {
  const published: Record<'holidays' | 'workdays', Record<LocalDate, string>> =
    createRequire(import.meta.url)('chinese-days/dist/chinese-days.json')
  const holidays = Object.keys(published.holidays)
  const workdays = Object.keys(published.workdays)
  const years = new Set(holidays.map((date) => date.slice(0, 4)))
  return new Map([...years].map((year) => [year, {
    holidays: holidays.filter((date) => date.startsWith(year)),
    workdays: workdays.filter((date) => date.startsWith(year)),
  }]))
}

const isWeekend = (date: LocalDate) => weekdayOf(date) === 0 || weekdayOf(date) === 6

/** The official calendar as far as it has been published. */
export const workCalendar: WorkingDays = workingDays()
