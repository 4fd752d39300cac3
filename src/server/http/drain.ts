// How does the process stop without breaking what it has begun?
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import type { Lifecycle } from './health.js'

export interface Drained { app: FastifyInstance; apollo: ApolloServer; lifecycle: Lifecycle }
export interface DrainOptions {
  /** Run one after the other when no request is left: workers first, the database last. */
  steps: (() => Promise<void>)[]
  /** How long new requests are still taken after readiness went off, until the balancer has seen it. */
  noticeMs: number
  /** A process that has not stopped by then is ended. */
  withinMs: number
}

/** A step that fails does not keep the next from closing. */
export async function drain({ app, apollo, lifecycle }: Drained, { steps, noticeMs }: Omit<DrainOptions, 'withinMs'>) {
  lifecycle.draining = true
  await sleep(noticeMs)
  await apollo.stop()
  const failed: unknown[] = []
  for (const step of steps) await step().catch(error => failed.push(error))
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} steps failed`)
  app.log.info('drained')
}

/** Signals and uncaught errors both come here; the latter end with exit code 1. */
export function drainOnSignal(server: Drained, options: DrainOptions): { uninstall(): void } {
  return closeWithGrace({ delay: options.withinMs, logger: server.app.log }, async ({ err }) => {
    if (err) server.app.log.error({ err }, 'uncaught')
    await drain(server, options)
  })
}
