// How is a question written down before it is answered? Lines of concurrent requests in one statement, committed before any of them is answered.
import { setImmediate } from 'node:timers/promises'
import { type SqlEntityManager } from '@mikro-orm/sql'
import { execute } from '../../../platform/database/execute.js'
import { type Sql } from '../../../platform/database/sql.js'
import { type CreditHitRow, type CreditQueryRow } from './query-log.entities.js'

export interface LoggedQuery {
  readonly query: CreditQueryRow
  readonly hits: readonly CreditHitRow[]
}

export class QueryLog {
  private gathered: LoggedQuery[] = []
  private next: Promise<void> | undefined
  private writing: Promise<void> = Promise.resolve()

  constructor(private readonly sql: Sql) {}

  /** While one statement is under way the next is gathered: the busier, the fewer commits a question. */
  async write(lines: readonly LoggedQuery[]): Promise<void> {
    if (lines.length === 0) return
    this.gathered.push(...lines)
    this.next ??= this.flush()
    await this.next
  }

  private async flush(): Promise<void> {
    await Promise.all([setImmediate(), this.writing])
    const lines = this.gathered
    this.gathered = []
    this.next = undefined
    const written = this.insert(lines)
    this.writing = written.catch(() => undefined)
    await written
  }

  private async insert(lines: readonly LoggedQuery[]): Promise<void> {
    const { text, values } = insertOf(lines)
    await this.sql.query(text, values)
  }
}

/** With the decision that asked, in its transaction. */
export async function writeInside(em: SqlEntityManager, lines: readonly LoggedQuery[]): Promise<void> {
  const { text, values } = insertOf(lines)
  await execute(em, text, values)
}

function insertOf(lines: readonly LoggedQuery[]): { readonly text: string, readonly values: readonly string[] } {
  const hits = lines.flatMap(line => line.hits)
  const queries = JSON.stringify(lines.map(({ query }) => query))
  return hits.length === 0 ? { text: INSERT_QUERIES, values: [queries] } : { text: INSERT_BOTH, values: [queries, JSON.stringify(hits)] }
}

const INSERT_QUERIES = `insert into "creditQuery" ("id", "at", "partnerId", "clientId", "staffId", "kind", "purpose", "consentRef", "caseNo", "subjectIndex", "subjectKey",
    "nameHash", "resultClass", "refusal", "fieldsReturned", "listVersion", "ip", "requestId")
  select r."id", r."at", r."partnerId", r."clientId", r."staffId", r."kind", r."purpose", r."consentRef", r."caseNo", r."subjectIndex", r."subjectKey",
    r."nameHash", r."resultClass", r."refusal", r."fieldsReturned", r."listVersion", r."ip", r."requestId"
  from jsonb_to_recordset($1::jsonb) as r("id" text, "at" timestamptz, "partnerId" text, "clientId" text, "staffId" text, "kind" text, "purpose" text,
    "consentRef" text, "caseNo" text, "subjectIndex" text, "subjectKey" text, "nameHash" text, "resultClass" text, "refusal" text, "fieldsReturned" text[],
    "listVersion" text, "ip" text, "requestId" text)`

const INSERT_BOTH = `with q as (${INSERT_QUERIES})
  insert into "creditHit" ("id", "queryId", "at", "partnerId", "clientId", "purpose", "subjectKey", "listingId", "restrictionId", "class", "score", "listVersion")
  select h."id", h."queryId", h."at", h."partnerId", h."clientId", h."purpose", h."subjectKey", h."listingId", h."restrictionId", h."class", h."score", h."listVersion"
  from jsonb_to_recordset($2::jsonb) as h("id" text, "queryId" text, "at" timestamptz, "partnerId" text, "clientId" text, "purpose" text, "subjectKey" text,
    "listingId" text, "restrictionId" text, "class" text, "score" int, "listVersion" text)`
