// For which week is a key, and which weeks need one? From Monday to Monday in Shanghai; the next key two days ahead, so that its file is there in time.
import { addDays, startOfDay, weekdayOf, type LocalDate } from '../../../platform/calendar/local-date.js'

const DAYS = 7
/** 8 million listed numbers take three hours of one core. */
const DAYS_AHEAD = 2

export const mondayOf = (day: LocalDate): LocalDate => addDays(day, -((weekdayOf(day) + DAYS - 1) % DAYS))

export const epochsNeeded = (today: LocalDate): LocalDate[] => [...new Set([mondayOf(today), mondayOf(addDays(today, DAYS_AHEAD))])]

export const weekOf = (monday: LocalDate): { validFrom: Date, validTo: Date } => ({ validFrom: startOfDay(monday), validTo: startOfDay(addDays(monday, DAYS)) })
