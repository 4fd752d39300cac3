// How long has the police taken to answer? Only the time the ball was with them counts.
import { type Accident } from '../accidents/accident.entity.js'

const MINUTE_MS = 60_000

interface Step { readonly afterMs: number, readonly type: string }

/** Promised are five minutes; the other steps are design. None changes the state by itself. */
export const ESCALATIONS: readonly Step[] = [
  { afterMs: 3 * MINUTE_MS, type: 'slaWarning' },
  { afterMs: 5 * MINUTE_MS, type: 'slaBreached' },
  { afterMs: 8 * MINUTE_MS, type: 'slaLeader' },
  { afterMs: 12 * MINUTE_MS, type: 'slaOfferScene' },
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
  return step && waitSince ? new Date(waitSince.getTime() + step.afterMs - waitUsedMs) : null
}
