// Who works through the rows of confirmed batches? Each process, row by row, each row one change of its own; after a crash the next one goes on.
import { EventEmitter } from 'node:events'
import { type Actor } from '../../../platform/actor.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, type Fault } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type MutationKeys, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'
import { findAgentFault } from '../../people/index.js'
import { SubmissionService, type Parties } from '../applications/submission.service.js'
import { Batch, Visit, type BatchRecord, type BatchRowRecord, type VisitRow } from './batch.entities.js'
import { giveWay } from './give-way.js'
import { carOf } from './list.columns.js'
import { tellOfBatch, tellOfVisit } from './visit.lookup.js'

/** Batches that another process confirmed, or left behind. */
const LOOK_EVERY_MS = 1000
const SLICE = 20
const ROW_WITHIN_MS = 30_000
const FIRST_GUESS_MS = 50

type RowOutcome = 'DONE' | 'FAILED' | 'LATER'

export class BatchRunner {
  private readonly events = new EventEmitter().setMaxListeners(0)
  private readonly submissions: SubmissionService
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.runAll(), error => { process.stderr.write(`batches: ${String(error)}\n`) })
  private msPerRow = FIRST_GUESS_MS

  constructor(private readonly platform: Platform) {
    this.submissions = new SubmissionService(platform)
  }

  start(): void {
    this.rounds.start()
  }

  /** The row at hand is finished; the others wait for the next process. */
  stop(): Promise<void> {
    return this.rounds.stop()
  }

  wake(): void {
    this.rounds.wake()
  }

  tell(batchId: string): void {
    this.events.emit(batchId)
  }

  /** Resolves when a row of the batch has ended here, at the latest after so many milliseconds. */
  async nextOf(batchId: string, withinMs: number): Promise<void> {
    await new Promise<void>(resolve => {
      const done = () => { clearTimeout(timer); this.events.off(batchId, done); resolve() }
      const timer = setTimeout(done, withinMs)
      this.events.once(batchId, done)
    })
  }

  /** As fast as the last rows went here. */
  etaSeconds(waiting: number): number {
    return Math.ceil((waiting * this.msPerRow) / 1000)
  }

  /** A slice of each batch in turn: a list of two thousand does not keep one of twenty waiting. */
  private async runAll(): Promise<void> {
    const { rows } = this.platform
    for (let moved = true; moved && !this.rounds.isStopped;) {
      moved = false
      for (const batch of await rows.all('batch', rows.from('batch').where('batch.status', '=', 'RUNNING').orderBy('batch.id'))) {
        const visit = await rows.find('visit', rows.from('visit').where('visit.id', '=', batch.visitId))
        if (visit && (await this.runSlice(batch, visit))) moved = true
      }
    }
  }

  private async runSlice(batch: BatchRecord, visit: VisitRow): Promise<boolean> {
    const { rows } = this.platform
    const slice = await rows.all('batchRow', rows.from('batchRow').where('batchRow.batchId', '=', batch.id)
      .where('batchRow.status', '=', 'WAITING').orderBy('batchRow.line').limit(SLICE))
    if (slice.length === 0) await this.finish(batch.id)
    let moved = false
    for (const row of slice) {
      await giveWay()
      if (this.rounds.isStopped) return false
      if ((await this.timed(() => this.runRow(batch, visit, row))) !== 'LATER') moved = true
      this.tell(batch.id)
    }
    this.tell(batch.id)
    return moved
  }

  private async timed(run: () => Promise<RowOutcome>): Promise<RowOutcome> {
    const startedAt = performance.now()
    const outcome = await run()
    this.msPerRow = this.msPerRow * 0.9 + (performance.now() - startedAt) * 0.1
    return outcome
  }

  /** In the name of the clerk who opened the batch: her certificate, her station and her partner's standing are asked for each row. */
  private async runRow(batch: BatchRecord, visit: VisitRow, row: BatchRowRecord): Promise<RowOutcome> {
    const car = carOf(row.cells, visit.stationId)
    const input: MutationKeys = { ...car, idempotencyKey: `${batch.id}:${row.line}`, dryRun: false }
    try {
      const { id, faults } = await this.platform.perform('submitRegistration', requestOf(batch, this.platform), input, async work => {
        const parties = await partiesOf(work, visit)
        const application = await this.submissions.enter(work, car, parties, {
          visitId: visit.id, batchId: batch.id, confirmedAt: batch.confirmedAt ?? work.now,
        })
        application.confirmedAt = batch.confirmedAt
        application.move('confirm', work.actor)
        await this.submissions.arrive(work, application)
        await takeRow(work, row.id, application.id)
        return { id: application.id }
      })
      if (id !== null) return 'DONE'
      return await this.fail(row.id, faults)
    } catch (error) {
      process.stderr.write(`batch ${batch.id} line ${row.line}: ${String(error)}\n`)
      return this.fail(row.id, [fault('ROW_BROKEN')])
    }
  }

  /** What may succeed unchanged is tried again; another process that has the row keeps it. */
  private async fail(rowId: string, faults: readonly Fault[]): Promise<RowOutcome> {
    if (faults.some(({ code }) => this.platform.errors.rows[code]?.retryable)) return 'LATER'
    await this.platform.performOwn('failBatchRow', async ({ em, now }) => {
      await execute(em, `update "batchRow" set "status" = 'FAILED', "faults" = $2::jsonb, "version" = "version" + 1, "updatedAt" = $3
        where "id" = $1 and "status" = 'WAITING'`, [rowId, JSON.stringify(faults), now])
      return { id: rowId }
    })
    return 'FAILED'
  }

  /** The list has been checked as a whole: the visit is prepared. */
  private async finish(batchId: string): Promise<void> {
    await this.platform.performOwn('finishBatch', async work => {
      const { em, now, actor } = work
      const [left] = await execute<{ waiting: number }>(em,
        `select count(*)::int as waiting from "batchRow" where "batchId" = $1 and "status" = 'WAITING'`, [batchId])
      const batch = await em.findOne(Batch, { id: batchId })
      const visit = batch && (await em.findOne(Visit, { id: batch.visitId }))
      if (!batch || !visit || batch.status !== 'RUNNING' || left?.waiting !== 0) return { id: batchId }
      em.assign(batch, { status: 'FINISHED', finishedAt: now, updatedAt: now })
      tellOfBatch(work, batch, visit, 'batch.finished')
      if (visit.status === 'APPROVED') {
        visit.move('prepare', actor)
        visit.updatedAt = now
        tellOfVisit(work, visit, 'visit.prepared')
      }
      return { id: batchId }
    })
  }
}

const runners = new WeakMap<Platform, BatchRunner>()

/** One a process. */
export function runnerOf(platform: Platform): BatchRunner {
  const runner = runners.get(platform) ?? new BatchRunner(platform)
  runners.set(platform, runner)
  return runner
}

function requestOf({ clientId, partnerId, staffId }: BatchRecord, { clock }: Platform): Request {
  const actor: Actor = { clientId, partnerId, staffId, kind: 'DEALERSHIP', scopes: new Set(), functions: new Set(['CLERK']) }
  return { actor, requestId: newId('job'), locale: 'en', deadlineAt: clock.wall().getTime() + ROW_WITHIN_MS }
}

async function partiesOf({ rows, today }: Work, visit: VisitRow): Promise<Parties> {
  const owner = await rows.find('party', rows.from('party').where('party.id', '=', visit.hostId))
  const agent = await rows.find('party', rows.from('party').where('party.id', '=', visit.agentId))
  if (!owner || !agent) throw new Error(`visit ${visit.id} has no host or agent`)
  const code = await findAgentFault(rows, owner, agent, today)
  if (code) throw refuse(code, 'agent')
  return { owner, agent }
}

/** In the same transaction as the application: a row is done if and only if its application exists, once. */
async function takeRow({ em, now }: Work, rowId: string, applicationId: string): Promise<void> {
  const taken = await execute(em, `update "batchRow" set "status" = 'DONE', "applicationId" = $2, "version" = "version" + 1, "updatedAt" = $3
    where "id" = $1 and "status" = 'WAITING' returning "id"`, [rowId, applicationId, now])
  if (taken.length === 0) throw refuse('ROW_ENDED')
}
