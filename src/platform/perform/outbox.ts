// How does an event leave? Through the queue, in the same transaction as the change; the table `event` is its sink.
import { PgBoss, fromKysely, fromPglite, type Job } from 'pg-boss'
import { type SqlEntityManager } from '@mikro-orm/sql'
import { type Database } from '../database/database.js'
import { execute } from '../database/execute.js'
import { transactionFlow } from '../database/sql.js'
import { newId } from '../ids.js'
import { type Told } from './work.js'

const QUEUE = 'outbox'
const DEAD = 'dead'

interface Message extends Told {
  readonly id: string
  readonly requestId: string
  readonly at: string
  readonly businessAt: string
}

export interface Outbox {
  send(em: SqlEntityManager, told: readonly Told[], cause: { requestId: string, businessAt: Date }): Promise<void>
  /** After the commit: this process's worker need not wait for its next poll. */
  wake(): void
}

/** The queue of the platform. pg-boss gives up after two retries by default: an event may not be given up. */
export class Queue implements Outbox {
  private workerId: string | undefined

  private constructor(readonly boss: PgBoss, private readonly database: Database) {}

  static async open(database: Database, onError: (error: Error) => void): Promise<Queue> {
    const common = { schema: 'pgboss', monitorIntervalSeconds: 5, useListenNotify: database.kind === 'postgresql' }
    const boss = 'pool' in database.native
      ? new PgBoss({ ...common, connectionString: connectionOf(database), max: 3 })
      : new PgBoss({ ...common, backend: 'pglite', db: fromPglite(database.native.pglite) } as never)
    boss.on('error', onError)
    await boss.start()
    await boss.createQueue(DEAD)
    await boss.createQueue(QUEUE, {
      retryLimit: 50, retryBackoff: true, retryDelayMax: 3600, deadLetter: DEAD, heartbeatSeconds: 10, notify: database.kind === 'postgresql',
    })
    return new Queue(boss, database)
  }

  async send(em: SqlEntityManager, told: readonly Told[], cause: { requestId: string, businessAt: Date }): Promise<void> {
    const context = em.getTransactionContext()
    if (!context) throw new Error('an event outside a transaction would outlive a rollback')
    const at = new Date().toISOString()
    const messages = told.map((event): Message =>
      ({ ...event, id: newId('evt'), requestId: cause.requestId, at, businessAt: cause.businessAt.toISOString() }))
    if (messages.length === 0) return
    await this.boss.insert(QUEUE, messages.map(data => ({ data })), { db: fromKysely(context as never) })
  }

  /** Delivers to the table `event`, in batches, each event at least once and under one id. */
  async work(): Promise<void> {
    this.workerId = await this.boss.work<Message>(QUEUE, { batchSize: 200, pollingIntervalSeconds: 0.5 }, jobs => this.deliver(jobs))
  }

  wake(): void {
    if (this.workerId !== undefined) this.boss.notifyWorker(this.workerId)
  }

  async stop(): Promise<void> {
    this.workerId = undefined
    await this.boss.stop({ graceful: true, close: true, timeout: 5000 })
  }

  /** One writer at a time gives the numbers, so that `changes` has neither gap nor double, in whatever order transactions commit. */
  private async deliver(jobs: readonly Job<Message>[]): Promise<void> {
    const messages = jobs.map(job => job.data).sort((a, b) => (a.id < b.id ? -1 : 1))
    await transactionFlow.run(true, () => this.database.fork().transactional(async em => {
      await execute(em, `select pg_advisory_xact_lock(7001)`)
      await execute(em, `
        insert into "event" ("id", "seq", "type", "recordId", "recordVersion", "audience", "tombstone", "requestId", "at", "businessAt")
        select m->>'id', (select coalesce(max("seq"), 0) from "event") + row_number() over (order by m->>'id'), m->>'type', m->>'recordId',
          (m->>'version')::int, array(select jsonb_array_elements_text(m->'audience')), false, m->>'requestId',
          (m->>'at')::timestamptz, (m->>'businessAt')::timestamptz
        from jsonb_array_elements($1::jsonb) m
        where not exists (select 1 from "event" e where e."id" = m->>'id')`, [JSON.stringify(messages)])
    }))
  }
}

function connectionOf(database: Database): string {
  const url = database.orm.config.get('clientUrl')
  if (!url) throw new Error('a PostgreSQL without a URL')
  return url
}
