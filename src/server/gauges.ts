// Is the process keeping up, and are the promises kept? Read from the database whenever the metrics are.
import { type Platform } from '../platform/platform.js'
import { type Metrics } from './http/metrics.js'

export function mountGauges(metrics: Metrics, { database, clock }: Platform): void {
  const ask = async (text: string, values: readonly unknown[] = []): Promise<number> => {
    const [row] = await database.sql.query<{ n: number | string | null }>(text, values)
    return Number(row?.n ?? 0)
  }
  if ('pool' in database.native) {
    const { pool } = database.native
    metrics.gauge('db_pool_connections', 'Connections of the pool', () => pool.totalCount)
    metrics.gauge('db_pool_idle', 'Connections that do nothing', () => pool.idleCount)
    metrics.gauge('db_pool_waiting', 'Requests that wait for a connection', () => pool.waitingCount)
  }
  metrics.gauge('outbox_lag_seconds', 'Age of the oldest event that has no number yet', () =>
    ask(`select coalesce(extract(epoch from $1::timestamptz - min("at")), 0)::float8 as n from "event" where "seq" is null`, [clock.wall()]))
  metrics.gauge('audit_unsealed', 'Lines of the audit that are not sealed yet', () =>
    ask(`select count(*)::int as n from "auditEntry" where "seq" is null`))
  metrics.gauge('registration_seconds_median', 'Submission to plate, median of the last day', () => elapsed(0.5))
  metrics.gauge('registration_seconds_p95', 'Submission to plate, 95th percentile of the last day', () => elapsed(0.95))
  metrics.gauge('registration_overdue', 'Applications past the promise of two hours without a plate', () =>
    ask(`select count(*)::int as n from "application" where "slaDueAt" < $1 and "plateMadeAt" is null and "endedAt" is null`, [clock.now()]))

  function elapsed(share: number): Promise<number> {
    const since = new Date(clock.now().getTime() - DAY_MS)
    return ask(`select coalesce(percentile_cont($1::float8) within group (order by extract(epoch from "plateMadeAt" - "submittedAt")), 0)::float8 as n
      from "application" where "plateMadeAt" >= $2`, [share, since])
  }
}

const DAY_MS = 24 * 3600 * 1000
