// What is counted, and how is it read?
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import type { Attributes, Counter, Histogram } from '@opentelemetry/api'
import type { RequestFact } from './logger.js'

export interface Metrics {
  counter(name: string, description: string): Counter
  histogram(name: string, description: string, buckets: number[]): Histogram
  /** Read whenever the metrics are: a pool's size, a queue's length. */
  gauge(name: string, description: string, read: () => number | Promise<number>, attributes?: Attributes): void
  /** Many readings of one kind, at each reading the same series: one that is left out would keep its last value. */
  gauges(name: string, description: string, read: () => Promise<readonly Reading[]>): void
  text(): Promise<string>
  stop(): Promise<void>
}

export interface Reading { readonly value: number, readonly attributes: Attributes }

export function createMetrics(): Metrics {
  const exporter = new PrometheusExporter({ preventServerStart: true })
  const provider = new MeterProvider({ readers: [exporter] })
  const meter = provider.getMeter('tongban')
  const serializer = new PrometheusSerializer(undefined, false, undefined, true, true)
  return {
    counter: (name, description) => meter.createCounter(name, { description }),
    histogram: (name, description, buckets) =>
      meter.createHistogram(name, { description, advice: { explicitBucketBoundaries: buckets } }),
    gauge(name, description, read, attributes) {
      meter.createObservableGauge(name, { description })
        .addCallback(async result => result.observe(await read(), attributes))
    },
    gauges(name, description, read) {
      meter.createObservableGauge(name, { description })
        .addCallback(async result => { for (const { value, attributes } of await read()) result.observe(value, attributes) })
    },
    text: async () => serializer.serialize((await exporter.collect()).resourceMetrics),
    stop: () => provider.shutdown(),
  }
}

/** Names come from clients, and every name is a time series. */
const NAMES_MAX = 200
const LATENCY_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Only operations that ran are named, so refused ones can't use the names up. */
export function countRequests(metrics: Metrics): (fact: RequestFact) => void {
  const requests = metrics.counter('graphql_requests', 'GraphQL requests by operation name and status')
  const latency = metrics.histogram('graphql_request_seconds', 'Time to the answer by operation name', LATENCY_SECONDS)
  const errors = metrics.counter('api_errors', 'Refusals and faults by code, each code once a request')
  const names = new Set<string>()

  function label(name = 'anonymous') {
    if (names.size < NAMES_MAX) names.add(name)
    return names.has(name) ? name : 'other'
  }

  return fact => {
    for (const code of fact.codes) errors.add(1, { code })
    if (fact.route !== undefined) return
    const operation = fact.ran ? label(fact.operationName) : 'refused'
    requests.add(1, { operation, status: fact.status })
    latency.record(fact.ms / 1000, { operation })
  }
}
