// Is this process alive, may it be given requests, and how busy is it?
import type { FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Neither logged nor counted. */
    quiet?: boolean
    /** Of under-pressure: answers nothing, so the request goes on. */
    pressureHandler?: () => void
  }
}

/** Turned by the drain; read by the readiness probe. */
export interface Lifecycle { draining: boolean }

export interface HealthOptions {
  lifecycle: Lifecycle
  metrics: Metrics
  ready(): Promise<Record<string, boolean>>
}

const READY_WITHIN_MS = 2000

/** Probes are answered under pressure as well: a busy process that looks dead would be killed. */
const probe = { config: { pressureHandler: () => undefined, quiet: true } }

export async function mountHealth(app: FastifyInstance, { lifecycle, metrics, ready }: HealthOptions) {
  app.get('/health/live', probe, async () => ({ status: 'live' }))
  app.get('/health/ready', probe, async (_request, reply) => {
    const checks = await within(ready(), READY_WITHIN_MS).catch(() => ({ answered: false }))
    const isReady = !lifecycle.draining && Object.values(checks).every(Boolean)
    return reply.code(isReady ? 200 : 503).send({
      status: lifecycle.draining ? 'draining' : isReady ? 'ready' : 'unready', checks,
    })
  })
  app.get('/metrics', probe, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.text()))
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
