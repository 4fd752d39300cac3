// Which quarter is it, when is it over, and when may its ranking be published?
import { addDays, addMonths, endOfMonth, type LocalDate } from '../../../platform/calendar/local-date.js'

/** 'YYYY-Qn'; such strings sort as the quarters do. */
export type Quarter = string

/** Source: design. */
export const PUBLISHED_AFTER_DAYS = 10

export const isQuarter = (quarter: string): boolean => /^20\d\d-Q[1-4]$/.test(quarter)

const firstDayOf = (quarter: Quarter): LocalDate => `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`
const quarterOf = (date: LocalDate): Quarter => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

export const lastDayOf = (quarter: Quarter): LocalDate => endOfMonth(addMonths(firstDayOf(quarter), 2))
export const publishableOn = (quarter: Quarter): LocalDate => addDays(lastDayOf(quarter), PUBLISHED_AFTER_DAYS)
export const quartersFrom = (quarter: Quarter, by: number): Quarter => quarterOf(addMonths(firstDayOf(quarter), 3 * by))
