// How long has the police taken to answer? Only the time the ball was with them counts.
import { type Accident } from '../accidents/accident.entity.js'
import { CLOCKS, type ClockCode } from '../clocks/clock-table.js'
import { dueAt } from '../../../platform/calendar/due-at.js'

interface Step { readonly clock: ClockCode, readonly type: string }

/** Promised are five minutes; the other steps are design. None changes the state by itself. */
const ESCALATIONS: readonly Step[] = [
  { clock: 'LIABILITY_WARNING', type: 'slaWarning' },
  { clock: 'LIABILITY_ANSWER', type: 'slaBreached' },
  { clock: 'LIABILITY_LEADER', type: 'slaLeader' },
  { clock: 'LIABILITY_SCENE', type: 'slaOfferScene' },
]

export function startWait(accident: Accident, now: Date): void {
  accident.waitSince = now
  accident.escalateAt = nextAt(accident)
}

export function pauseWait(accident: Accident, now: Date): void {
  accident.waitUsedMs += now.getTime() - (accident.waitSince ?? now).getTime()
  accident.waitSince = null
  accident.escalateAt = null
}

/** One step further. */
export function escalate(accident: Accident): Step | undefined {
  const step = ESCALATIONS[accident.escalation]
  accident.escalation += 1
  accident.escalateAt = nextAt(accident)
  return step
}

/** A new determination after a review starts from nothing. */
export function resetWait(accident: Accident): void {
  accident.waitUsedMs = 0
  accident.escalation = 0
}

/** What the promise has used so far. */
export const waitedMs = ({ waitSince, waitUsedMs }: Pick<Accident, 'waitSince' | 'waitUsedMs'>, now: Date): number =>
  waitUsedMs + (waitSince ? now.getTime() - waitSince.getTime() : 0)

function nextAt({ waitSince, waitUsedMs, escalation }: Accident): Date | null {
  const step = ESCALATIONS[escalation]
  return step && waitSince ? dueAt(CLOCKS[step.clock], new Date(waitSince.getTime() - waitUsedMs)).dueAt : null
}
