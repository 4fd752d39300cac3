// How long has a unit, and what happens when it lets the time pass? One row a clock, with its source.
import { type Limit } from '../../../platform/calendar/due-at.js'

interface ClockRow extends Limit { readonly article: string, readonly source: 'law' | 'design', readonly isVerified: boolean }

export const DUTY_CLOCKS = {
  /** To acknowledge, from delivery. */
  ACK: { amount: 2, unit: 'WORKING_DAYS', article: '备忘录', source: 'design', isVerified: false },
  /** What we aim at when a measure has to end. */
  LIFT_TARGET: { amount: 24 * 60, unit: 'MINUTES', article: '备忘录', source: 'design', isVerified: false },
  /** What the law gives, from the deletion. */
  LIFT: { amount: 3, unit: 'WORKING_DAYS', article: 'R17 §9, §10', source: 'law', isVerified: false },
} as const satisfies Record<string, ClockRow>

const DAY_MS = 24 * 3600 * 1000
/** Days after the acknowledgement was due: the unit is reminded, and then the court's liaison officer is asked to call (design). */
const REMIND_AFTER_DAYS = [1, 3, 5] as const
const LIAISON_AFTER_DAYS = 6
const STEPS = [...REMIND_AFTER_DAYS, LIAISON_AFTER_DAYS]

const stepAt = (ackDueAt: Date, step: number): Date => new Date(ackDueAt.getTime() + (STEPS[step] ?? LIAISON_AFTER_DAYS) * DAY_MS)
export const firstReminder = (ackDueAt: Date): Date => stepAt(ackDueAt, 0)

export interface OverdueStep { readonly reminders: number, readonly isLiaison: boolean, readonly nextAt: Date | null }

/** Where the ladder stands at a moment: of steps that passed together only the last is taken, so that nobody is reminded thrice at once. */
export function overdueStep(ackDueAt: Date, now: Date): OverdueStep {
  const passed = STEPS.filter((_days, step) => stepAt(ackDueAt, step) <= now).length
  const isLiaison = passed === STEPS.length
  return { reminders: Math.min(passed, REMIND_AFTER_DAYS.length), isLiaison, nextAt: isLiaison ? null : stepAt(ackDueAt, passed) }
}
