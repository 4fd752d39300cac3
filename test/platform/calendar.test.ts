// Do days, months and working days count as the law counts them?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addDays, addMonths, addYears, compare, endOfMonth, isLocalDate, localDateOf, startOfDay,
} from '../../src/platform/calendar/local-date.js'
import { publishedNotices, workingDays } from '../../src/platform/calendar/working-days.js'

const { isWorkingDay, addWorkingDays, legalDueOn } = workingDays()
const someDay = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays('2004-01-01', days))

describe('calendar days', () => {
  it('the day in Chongqing begins at 16:00 UTC of the day before', () => {
    expect(localDateOf(new Date('2026-03-09T15:59:59.999Z'))).toBe('2026-03-09')
    expect(localDateOf(new Date('2026-03-09T16:00:00Z'))).toBe('2026-03-10')
    expect(startOfDay('2026-03-10').toISOString()).toBe('2026-03-09T16:00:00.000Z')
  })

  it('a day that the month does not have becomes its last', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2026-04-30', -3)).toBe('2026-01-30')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
    expect(endOfMonth('2028-02-01')).toBe('2028-02-29')
    expect(endOfMonth('2026-12-31')).toBe('2026-12-31')
  })

  it('only days that exist are days', () => {
    expect(['2000-02-29', '1900-02-29', '2026-02-30', '2026-13-01', '2026-3-1', ''].map(isLocalDate))
      .toEqual([true, false, false, false, false, false])
  })

  it('days added and taken away again leave the day', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: -4_000, max: 4_000 }), (date, days) => {
      const moved = addDays(date, days)
      expect(addDays(moved, -days)).toBe(date)
      expect(Math.sign(compare(moved, date))).toBe(Math.sign(days))
      expect(localDateOf(startOfDay(date))).toBe(date)
    }))
  })
})

describe('working days', () => {
  it('the day after acceptance is day 1', () => {
    expect(legalDueOn('2026-03-10', 2)).toEqual({ on: '2026-03-12', provisional: false })
    expect(legalDueOn('2026-03-13', 1)).toEqual({ on: '2026-03-16', provisional: false })
    expect(addWorkingDays('2026-03-10', 5).on).toBe('2026-03-17')
    expect(addWorkingDays('2026-03-10', 10).on).toBe('2026-03-24')
    expect(addWorkingDays('2026-03-16', -1).on).toBe('2026-03-13')
  })

  it('Spring Festival 2026 is off, and the Saturdays before and after are worked', () => {
    expect(isWorkingDay('2026-02-14').working).toBe(true)
    expect(isWorkingDay('2026-02-28').working).toBe(true)
    expect(isWorkingDay('2026-02-16').working).toBe(false)
    expect(addWorkingDays('2026-02-13', 1).on).toBe('2026-02-14')
    expect(addWorkingDays('2026-02-14', 1).on).toBe('2026-02-24')
    expect(addWorkingDays('2026-02-24', 4).on).toBe('2026-02-28')
  })

  it('a year without a notice is answered from its weekends, and says so', () => {
    expect(isWorkingDay('2027-01-01')).toEqual({ working: true, provisional: true })
    expect(isWorkingDay('2027-01-02')).toEqual({ working: false, provisional: true })
    expect(isWorkingDay('2003-12-31').provisional).toBe(true)
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ on: '2026-12-31', provisional: false })
    expect(addWorkingDays('2026-12-30', 2)).toEqual({ on: '2027-01-01', provisional: true })
    expect(addWorkingDays('2027-01-04', -2)).toEqual({ on: '2026-12-31', provisional: true })
  })

  it('a notice that comes out is given, and the answer is final', () => {
    const notice = { holidays: ['2027-01-01', '2027-01-02', '2027-01-03'], workdays: [] }
    const later = workingDays(new Map([...publishedNotices(), ['2027', notice]]))
    expect(later.addWorkingDays('2026-12-30', 2)).toEqual({ on: '2027-01-04', provisional: false })
  })

  it('a limit ends on a working day, with as many working days in it as the law gives', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: 1, max: 10 }), (date, days) => {
      const due = addWorkingDays(date, days)
      let counted = 0
      for (let day = addDays(date, 1); day <= due.on; day = addDays(day, 1)) if (isWorkingDay(day).working) counted += 1
      expect(counted).toBe(days)
      expect(isWorkingDay(due.on).working).toBe(true)
    }))
  })
})
