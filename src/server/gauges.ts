// Is the process keeping up, and are the promises kept? Read from the database whenever the metrics are.
import { type Platform } from '../platform/platform.js'
import { answersByDistrict, missedClocks, paidByDistrict, paidByInsurer } from '../domains/claims/index.js'
import { type Metrics } from './http/metrics.js'

export function mountGauges(metrics: Metrics, platform: Platform): void {
  const { database, clock } = platform
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

  mountClaims(metrics, platform)

  function elapsed(share: number): Promise<number> {
    const since = new Date(clock.now().getTime() - DAY_MS)
    return ask(`select coalesce(percentile_cont($1::float8) within group (order by extract(epoch from "plateMadeAt" - "submittedAt")), 0)::float8 as n
      from "application" where "plateMadeAt" >= $2`, [share, since])
  }
}

/** Of the last day, medians and 95th percentiles under Prometheus' own name for them. */
function mountClaims(metrics: Metrics, platform: Platform): void {
  const mount = (name: string, description: string, by: string, read: typeof paidByDistrict) => {
    metrics.gauges(name, description, async () => (await read(platform)).flatMap(({ label, p50, p95 }) => [
      { value: p50, attributes: { [by]: label, quantile: '0.5' } }, { value: p95, attributes: { [by]: label, quantile: '0.95' } },
    ]))
  }
  mount('claims_liability_answer_seconds', 'Request to certificate online, of the last day, by code of the district unit', 'district', answersByDistrict)
  mount('claims_report_to_paid_seconds', 'Report to payment, of the last day, by code of the district unit', 'district', paidByDistrict)
  mount('claims_insurer_report_to_paid_seconds', 'Report to payment, of the last day, by partner id of each insurer concerned', 'insurer', paidByInsurer)
  metrics.gauges('claims_clock_breaches', 'Time limits of accidents found missed in the last day, by clock', async () =>
    (await missedClocks(platform)).map(({ label, count }) => ({ value: count, attributes: { clock: label } })))
}

const DAY_MS = 24 * 3600 * 1000
