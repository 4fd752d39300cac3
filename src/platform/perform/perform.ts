// How does any change happen? Permission row, guards, key, one transaction, trace, outbox, rehearsal: always the same way.
import { type Actor } from '../actor.js'
import { type Database } from '../database/database.js'
import { rowsIn } from '../database/reader.js'
import { localDateOf } from '../calendar/local-date.js'
import { Refusal, refuse } from '../errors/refusal.js'
import { newId } from '../ids.js'
import { type Permissions, type TypePermissions } from '../permissions/permissions.js'
import { type Clock } from '../time/clock.js'
import { checkKey, inputMacOf, seenBefore } from './idempotency.js'
import { leaveTrace, type KeptKey, type Trace } from './trace.js'
import { type Change, type Decide, type Guards, type MutationKeys, type Performed, type Request, type Told, type Work } from './work.js'

export interface PerformParts {
  readonly database: Database
  readonly clock: Clock
  readonly permissions: Permissions
  /** Rows of the changes that come in beside GraphQL; their routes ask who may. */
  readonly routes: TypePermissions
  readonly guards: Guards
  /** Asked before every change, whatever its row says: is the partner still in good standing? */
  readonly standing: (work: Work) => Promise<void>
  /** After a commit with events. */
  readonly wake: () => void
  readonly macKey: Buffer
}

export type Perform = (mutation: string, request: Request, input: MutationKeys, decide: Decide) => Promise<Performed>

/** Thrown to roll a rehearsal back. */
class Rehearsed extends Error {}

const RETRIES = 3

export function performer(parts: PerformParts): Perform {
  return async (mutation, request, input, decide) => {
    const permission = parts.permissions['Mutation']?.[mutation] ?? parts.routes[mutation]
    if (!permission) throw new Error(`mutation ${mutation} has no permission row`)
    const change = { mutation, permission, request, input, decide }
    try {
      checkKey(input.idempotencyKey)
      return await transactRetrying(parts, change)
    } catch (error) {
      if (error instanceof Rehearsed) return { id: null, faults: [], replayed: false }
      if (!(error instanceof Refusal)) throw error
      await traceRefusal(parts, change, error)
      return { id: null, faults: error.faults, replayed: false }
    }
  }
}

async function transactRetrying(parts: PerformParts, change: Change): Promise<Performed> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(parts, change)
    } catch (error) {
      if (!isTransient(error)) throw error
      if (attempt > RETRIES) throw refuse('BUSY')
    }
  }
}

async function transact(parts: PerformParts, change: Change): Promise<Performed> {
  const { clock } = parts
  const { request, input, mutation } = change
  const inputMac = inputMacOf(parts.macKey, input)
  return inTransaction(parts, request, async (work, told) => {
    const replay = input.dryRun ? undefined : await seenBefore(work.em, change, inputMac, clock.wall())
    await parts.standing(work)
    for (const need of change.permission.needs ?? []) await runGuard(parts.guards, need, work, input)
    if (replay) return replay
    const { id } = await change.decide(work)
    await work.em.flush()
    if (input.dryRun) throw new Rehearsed()
    await leaveTrace(work.em, doneTrace(parts, work, mutation, id), told, { key: input.idempotencyKey, inputMac })
    checkDeadline(request, clock)
    return { id, faults: [], replayed: false }
  })
}

/** What the platform does by itself, when a time has come: the same transaction, trace and outbox, without a key. */
export type PerformOwn = (action: string, decide: Decide) => Promise<void>

const PLATFORM: Actor = { clientId: 'platform', partnerId: 'platform', kind: 'POLICE', scopes: new Set(), functions: new Set() }

export function ownPerformer(parts: PerformParts): PerformOwn {
  return (action, decide) => {
    const request: Request = { actor: PLATFORM, requestId: newId('own'), locale: 'en', deadlineAt: Number.POSITIVE_INFINITY }
    return inTransaction(parts, request, async (work, told) => {
      const { id } = await decide(work)
      await work.em.flush()
      await leaveTrace(work.em, doneTrace(parts, work, action, id), told)
    })
  }
}

async function inTransaction<T>(parts: PerformParts, request: Request, body: (work: Work, told: Told[]) => Promise<T>): Promise<T> {
  const { database, clock, wake } = parts
  const told: Told[] = []
  const result = await database.transact(em => {
    const now = clock.now()
    return body({
      em, now, request, rows: rowsIn(em, database.tables), actor: request.actor, today: localDateOf(now), tell: event => { told.push(event) },
    }, told)
  })
  if (told.length > 0) wake()
  return result
}

const doneTrace = ({ clock }: PerformParts, { request, actor, now }: Work, action: string, recordId: string): Trace =>
  ({ actor, action, recordId, outcome: 'DONE', codes: [], requestId: request.requestId, at: clock.wall(), businessAt: now })

async function runGuard(guards: Guards, need: string, work: Work, input: object): Promise<void> {
  const [name = '', param = ''] = need.split(':')
  const guard = guards[name]
  if (!guard) throw new Error(`no guard is called ${name}`)
  await guard(work, input, param)
}

/** After the answer TIMEOUT nothing was changed, unless operationOutcome says DONE. */
function checkDeadline(request: Request, clock: Clock): void {
  if (request.signal?.aborted || clock.wall().getTime() > request.deadlineAt) throw refuse('TIMEOUT')
}

/** Serialization failures, deadlocks, stale versions, and a key or business number that another change took meanwhile. */
function isTransient(error: unknown): boolean {
  if (error instanceof Refusal) return false
  const code = codeOf(error)
  return code === '40001' || code === '40P01' || code === '23505' || (error instanceof Error && error.name === 'OptimisticLockError')
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : undefined
}

/** Written after the rollback, or it would vanish with it. */
async function traceRefusal({ database, clock, macKey }: PerformParts, change: Change, refusal: Refusal): Promise<void> {
  const { request, input, mutation } = change
  const codes = refusal.faults.map(fault => fault.code)
  if (codes.includes('IN_PROGRESS')) return
  const keepsKey = !input.dryRun && !codes.some(code => ['INVALID_KEY', 'IDEMPOTENCY_MISMATCH', 'KEY_EXPIRED'].includes(code))
  const kept: KeptKey | undefined = keepsKey ? { key: input.idempotencyKey, inputMac: inputMacOf(macKey, input) } : undefined
  await database.transact(em => leaveTrace(em, {
    actor: request.actor, action: mutation, recordId: null, outcome: 'REFUSED', codes, requestId: request.requestId, at: clock.wall(), businessAt: clock.now(),
  }, [], kept))
}
