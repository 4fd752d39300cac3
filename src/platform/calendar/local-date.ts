// Which calendar day is it in Asia/Shanghai, and which day lies so many days, months or years away?

/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD'. Such strings sort as the days do. */
export type LocalDate = string

/** Shanghai has kept +08:00 without summer time since September 1991, before any instant that is recorded here. */
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000

export const localDateOf = (instant: Date): LocalDate => dayOf(new Date(instant.getTime() + SHANGHAI_OFFSET_MS))

export const startOfDay = (date: LocalDate): Date => new Date(`${date}T00:00:00+08:00`)

/** By arithmetic: a million identity numbers each carry a day. */
export const isLocalDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))]
  return day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS_OF_MONTH[month - 1] ?? 0)
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const addDays = (date: LocalDate, days: number): LocalDate => {
  const at = midnightOf(date)
  at.setUTCDate(at.getUTCDate() + days)
  return dayOf(at)
}

/** From one to the other: 1 from a day to the next. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (midnightOf(to).getTime() - midnightOf(from).getTime()) / (24 * 3600 * 1000)

/** A day that the month does not have becomes its last: 2025-11-30 plus three months is 2026-02-28. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const at = midnightOf(date)
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + months)
  const lastDay = endOfMonth(dayOf(at))
  const sameDay = `${lastDay.slice(0, 8)}${date.slice(8)}`
  return sameDay < lastDay ? sameDay : lastDay
}

export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12)

export const endOfMonth = (date: LocalDate): LocalDate => {
  const at = midnightOf(date)
  at.setUTCMonth(at.getUTCMonth() + 1, 0)
  return dayOf(at)
}

/** For sorting: negative when `a` comes first. */
export const compare = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** 0 is Sunday. */
export const weekdayOf = (date: LocalDate): number => midnightOf(date).getUTCDay()

const midnightOf = (date: LocalDate) => new Date(`${date}T00:00:00Z`)
const dayOf = (utc: Date): LocalDate => utc.toISOString().slice(0, 10)
