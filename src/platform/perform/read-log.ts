// Who looked at whom? Masked reads of persons are gathered in memory and written in batches; an unmasked one is written before it is answered.
import { setImmediate } from 'node:timers/promises'
import { type Actor } from '../actor.js'
import { type Database } from '../database/database.js'
import { execute } from '../database/execute.js'
import { statementCount, transactionFlow } from '../database/sql.js'
import { newId } from '../ids.js'
import { type Clock } from '../time/clock.js'

export interface Look {
  readonly actor: Actor
  readonly requestId: string
  readonly action: string
  readonly purpose: string | null
  /** Ids of the persons and units that were seen. */
  readonly subjects: readonly string[]
}

/** What a crash may lose of masked reads: a fifth of a second. */
const FLUSH_MS = 200

export class ReadLog {
  private buffer: (Look & { at: Date, businessAt: Date })[] = []
  private timer: NodeJS.Timeout | undefined
  private unwritten: (Look & { at: Date, businessAt: Date })[] = []
  private writing: Promise<void> | undefined

  constructor(private readonly database: Database, private readonly clock: Clock, private readonly onFault: (error: unknown) => void) {}

  note(look: Look): void {
    this.buffer.push({ ...look, at: this.clock.wall(), businessAt: this.clock.now() })
    this.timer ??= setTimeout(() => { statementCount.exit(() => this.flush()).catch(this.onFault) }, FLUSH_MS)
  }

  /** Committed before the value leaves; the looks of one page in one statement. */
  write(look: Look): Promise<void> {
    this.unwritten.push({ ...look, at: this.clock.wall(), businessAt: this.clock.now() })
    this.writing ??= setImmediate().then(() => {
      const looks = this.unwritten
      this.unwritten = []
      this.writing = undefined
      return this.insert(looks)
    })
    return this.writing
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const looks = this.buffer
    this.buffer = []
    if (looks.length > 0) await this.insert(looks)
  }

  private async insert(looks: readonly (Look & { at: Date, businessAt: Date })[]): Promise<void> {
    const rows = looks.map(({ actor, subjects, ...look }) => ({
      ...look, id: newId('aud'), subjects, kind: actor.kind, clientId: actor.clientId, partnerId: actor.partnerId,
      staffId: actor.staffId ?? null, personId: actor.personId ?? null,
    }))
    await transactionFlow.run(true, () => execute(this.database.fork(), `
      insert into "auditEntry" ("id", "at", "businessAt", "kind", "clientId", "partnerId", "staffId", "personId", "action", "outcome", "codes",
        "subjects", "purpose", "requestId")
      select r.id, r.at, r."businessAt", r.kind, r."clientId", r."partnerId", r."staffId", r."personId", r.action, 'READ', '{}',
        array(select jsonb_array_elements_text(r.subjects)), r.purpose, r."requestId"
      from jsonb_to_recordset($1::jsonb) as r(id text, at timestamptz, "businessAt" timestamptz, kind text, "clientId" text, "partnerId" text,
        "staffId" text, "personId" text, action text, subjects jsonb, purpose text, "requestId" text)`, [JSON.stringify(rows)]))
  }
}
