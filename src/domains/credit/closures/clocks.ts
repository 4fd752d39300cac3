// How does a time limit of a closing start, and how is it met or dropped?
import { dueAt } from '../../../platform/calendar/due-at.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EnforcementCase } from './case.entities.js'
import { ClosureClock } from './check.entities.js'
import { CLOSURE_CLOCKS, type ClosureClockCode } from './closure.clocks.js'

export function startClock({ em, now }: Work, { id, courtPartnerId }: EnforcementCase, clock: ClosureClockCode, aboutId = id): Date {
  const due = dueAt(CLOSURE_CLOCKS[clock], now)
  em.create(ClosureClock, {
    id: newId('ccl'), createdAt: now, updatedAt: now, caseId: id, courtPartnerId, aboutId, clock, startedAt: now,
    dueAt: due.dueAt, provisional: due.provisional, metAt: null, breachedAt: null, voidedAt: null,
  })
  return due.dueAt
}

export async function meetClock({ em, now }: Work, aboutId: string, ...clocks: readonly ClosureClockCode[]): Promise<void> {
  for (const running of await em.find(ClosureClock, { aboutId, clock: { $in: [...clocks] }, metAt: null, voidedAt: null })) {
    running.metAt = now
    running.updatedAt = now
  }
}

/** The case went another way: nobody has to meet them. */
export async function voidClocks({ em, now }: Work, aboutId: string, ...clocks: readonly ClosureClockCode[]): Promise<void> {
  for (const running of await em.find(ClosureClock, { aboutId, clock: { $in: [...clocks] }, metAt: null, voidedAt: null })) {
    running.voidedAt = now
    running.updatedAt = now
  }
}
