// Which number has an event? None while its change is open; then the next one, given in one place, so that `changes` has no gap.
import { type Database } from '../database/database.js'
import { execute } from '../database/execute.js'
import { statementCount } from '../database/sql.js'

/** Events of changes that commit together are numbered together. */
const GATHER_MS = 50
/** For the events of a process that died, and of those that found the lock taken. */
const SWEEP_MS = 500
const BATCH = 2000

/** One writer at a time: a change that commits later gets later numbers, in whatever order transactions end. */
export async function numberEvents(database: Database): Promise<void> {
  for (let numbered = BATCH; numbered === BATCH;) {
    numbered = await database.transact(async em => {
      const [got] = await execute<{ locked: boolean }>(em, `select pg_try_advisory_xact_lock(7001) as locked`)
      if (!got?.locked) return 0
      const rows = await execute(em, `
        update "event" e set "seq" = n."seq" from (
          select "id", (select coalesce(max("seq"), 0) from "event") + row_number() over (order by "id") as "seq"
          from (select "id" from "event" where "seq" is null order by "id" limit ${BATCH}) waiting
        ) n where e."id" = n."id" returning 1`)
      return rows.length
    })
  }
}

export class EventNumbers {
  private soon: NodeJS.Timeout | undefined
  private sweep: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()

  constructor(private readonly database: Database, private readonly onFault: (error: unknown) => void) {}

  start(): void {
    this.sweep = setInterval(() => { this.run() }, SWEEP_MS)
  }

  /** After a commit: the events need not wait for the next sweep. */
  wake(): void {
    this.soon ??= statementCount.exit(() => setTimeout(() => { this.run() }, GATHER_MS))
  }

  async stop(): Promise<void> {
    clearInterval(this.sweep)
    clearTimeout(this.soon)
    await this.running
    await numberEvents(this.database)
  }

  private run(): void {
    clearTimeout(this.soon)
    this.soon = undefined
    this.running = this.running.then(() => numberEvents(this.database)).catch(this.onFault)
  }
}
