// When do the time limits of an accident and its claim end?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CLOCKS, type ClockRow } from '../../src/domains/claims/clocks/clock-table.js'
import { dueAt, isLate } from '../../src/platform/calendar/due-at.js'
import { addDays, localDateOf } from '../../src/platform/calendar/local-date.js'
import { workCalendar } from '../../src/platform/calendar/working-days.js'

const at = (shanghai: string) => new Date(`${shanghai}+08:00`)
const rows: [string, ClockRow][] = Object.entries(CLOCKS)

describe('an objection', () => {
  const thursday = dueAt(CLOCKS.OBJECTION, at('2026-03-12T15:30:00'))

  it('to a certificate served on Thursday is in time on Tuesday at 23:59 and late on Wednesday at 0:00', () => {
    expect(thursday).toEqual({ dueAt: at('2026-03-18T00:00:00'), provisional: false })
    expect(isLate(thursday, at('2026-03-17T23:59:59'))).toBe(false)
    expect(isLate(thursday, at('2026-03-18T00:00:00'))).toBe(true)
  })

  it('to one served on the Friday before the Spring Festival counts the worked Saturday and skips the holidays', () => {
    expect(dueAt(CLOCKS.OBJECTION, at('2026-02-13T10:00:00'))).toEqual({ dueAt: at('2026-02-26T00:00:00'), provisional: false })
  })

  it('counts from the day in Shanghai, whatever day it is in UTC', () => {
    expect(dueAt(CLOCKS.OBJECTION, at('2026-03-12T00:10:00'))).toEqual(thursday)
    expect(dueAt(CLOCKS.OBJECTION, at('2026-03-12T23:50:00'))).toEqual(thursday)
  })

  it('that runs into a year without published holidays is provisional', () => {
    expect(dueAt(CLOCKS.OBJECTION, at('2026-12-30T10:00:00')).provisional).toBe(true)
  })
})

describe('a limit of calendar days', () => {
  it('ends on its last day when that is a working day', () => {
    expect(dueAt(CLOCKS.MTI_DECISION, at('2026-03-11T09:00:00')).dueAt).toEqual(at('2026-03-17T00:00:00'))
  })

  it('rolls over a weekend and a holiday week', () => {
    expect(dueAt(CLOCKS.MTI_DOCUMENT_LIST, at('2026-03-13T09:00:00')).dueAt).toEqual(at('2026-03-17T00:00:00'))
    expect(dueAt(CLOCKS.PAYMENT, at('2026-09-21T09:00:00')).dueAt).toEqual(at('2026-10-09T00:00:00'))
  })

  it('may end on a weekend day that is worked', () => {
    expect(dueAt(CLOCKS.REFUSAL_LETTER, at('2026-02-11T09:00:00')).dueAt).toEqual(at('2026-02-15T00:00:00'))
  })
})

it('a limit of months ends on the same day of the month, or its last', () => {
  expect(dueAt(CLOCKS.LIMITATION, at('2024-03-10T12:00:00')).dueAt).toEqual(at('2026-03-11T00:00:00'))
  expect(dueAt(CLOCKS.LIMITATION, at('2024-02-29T12:00:00')).dueAt).toEqual(at('2026-03-01T00:00:00'))
})

it('the answer of police is owed five minutes to the millisecond, with a warning before and two steps after', () => {
  const asked = at('2026-03-10T23:58:00')
  expect(dueAt(CLOCKS.LIABILITY_ANSWER, asked)).toEqual({ dueAt: at('2026-03-11T00:03:00'), provisional: false })
  const ladder = [CLOCKS.LIABILITY_WARNING, CLOCKS.LIABILITY_ANSWER, CLOCKS.LIABILITY_LEADER, CLOCKS.LIABILITY_SCENE]
  expect(ladder.map(row => (dueAt(row, asked).dueAt.getTime() - asked.getTime()) / 60_000)).toEqual([3, 5, 8, 12])
})

describe('the table', () => {
  it('names an article for every limit of law, and marks none of its own as verified', () => {
    expect(rows.filter(([, { source, article }]) => source === 'law' && article === '').map(([code]) => code)).toEqual([])
    expect(rows.filter(([, { source, verified }]) => source === 'design' && verified).map(([code]) => code)).toEqual([])
  })

  it('lets the limits of insurance law roll over and those of police run in working days', () => {
    const calendarsOf = (word: RegExp) => [...new Set(rows
      .filter(([, { article }]) => word.test(article)).map(([, { unit, calendar }]) => `${unit} ${calendar}`))]
    expect(calendarsOf(/交强险条例|保险法 §2[3-5]/)).toEqual(['CALENDAR_DAYS CALENDAR_ROLL_OVER'])
    expect(calendarsOf(/处理程序规定 §7[12]/)).toEqual(['WORKING_DAYS WORKING'])
  })
})

const anyInstant = fc.date({ min: at('2024-01-01T00:00:00'), max: at('2026-09-30T00:00:00'), noInvalidDate: true })
const inDays = rows.map(([, row]) => row).filter(({ unit }) => unit !== 'MINUTES')

it('a limit in days ends at midnight after a working day, later than it began, and never before its own number of days', () => {
  fc.assert(fc.property(anyInstant, fc.constantFrom(...inDays), (from, row) => {
    const { dueAt: end } = dueAt(row, from)
    const lastDay = addDays(localDateOf(end), -1)
    expect(end.getTime()).toBe(at(`${localDateOf(end)}T00:00:00`).getTime())
    expect(workCalendar.isWorkingDay(lastDay).working).toBe(true)
    expect(lastDay > localDateOf(from)).toBe(true)
    if (row.unit !== 'MONTHS') expect(lastDay >= addDays(localDateOf(from), row.amount)).toBe(true)
  }), { numRuns: 2000 })
})
