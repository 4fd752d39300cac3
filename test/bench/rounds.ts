// How are the variants timed? Warm, in turns, several rounds; each round of one is set against the same round of the other.
import { setTimeout as sleep } from 'node:timers/promises'
import { checkEqual } from './equality.ts'
import { CONNECTIONS, load, type Ammunition, type Figures } from './load.ts'
import { cpuMs } from './machine.ts'
import type { Operation } from './operations.ts'
import { owed, type Stage, type Variant } from './stage.ts'

export interface Round {
  readonly rps: number
  /** Of the server, a request; what it does for a request after the answer is in it. */
  readonly cpuMs: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly bytes: number
  /** How long the server went on working after the last answer. */
  readonly owedSeconds: number
}

export interface Timed { readonly operation: Operation, readonly limit: readonly Round[], readonly ours: readonly Round[] }

export interface Pace { readonly rounds: number, readonly seconds: number, readonly warmSeconds: number }

const OWED_SECONDS_MAX = 300

export async function timeOperation(stage: Stage, operation: Operation, pace: Pace): Promise<Timed> {
  const ammunition = await stage.arm(operation)
  await checkEqual(stage, operation, ammunition)
  for (const variant of stage.variants) await time(stage, variant, operation, ammunition, pace.warmSeconds)
  const timed = { limit: [] as Round[], ours: [] as Round[] }
  for (let round = 0; round < pace.rounds; round++) {
    // Whoever comes second finds the caches of the first.
    const order = round % 2 === 0 ? stage.variants : [...stage.variants].reverse()
    for (const variant of order) timed[variant.name].push(await time(stage, variant, operation, ammunition, pace.seconds))
  }
  return { operation, ...timed }
}

export async function time(stage: Stage, variant: Variant, operation: Operation, ammunition: Ammunition, seconds: number): Promise<Round> {
  const before = cpuMs(variant.pid)
  const figures = await load(variant.urlOf(operation), ammunition, variant.used, seconds)
  const owedSeconds = await settle(stage, variant)
  const spent = cpuMs(variant.pid) - before
  checkFigures(variant, operation, figures)
  if (ammunition.mode === 'next') await checkSubmitted(stage, variant, ammunition, figures)
  const { requests, p50Ms, p99Ms } = figures
  return { rps: requests / figures.seconds, cpuMs: spent / requests, p50Ms, p99Ms, bytes: figures.bytes / requests, owedSeconds }
}

async function settle({ postgres }: Stage, { name }: Variant): Promise<number> {
  if (name === 'limit') return 0
  const from = performance.now()
  while (await owed(postgres.pool) > 0) {
    if (performance.now() - from > OWED_SECONDS_MAX * 1000) throw new Error('events or audit lines are still waiting')
    await sleep(100)
  }
  return (performance.now() - from) / 1000
}

function checkFigures({ name }: Variant, operation: Operation, figures: Figures): void {
  if (figures.requests === 0 || figures.faults > 0 || figures.refused > 0) throw new Error(`${operation.name}, ${name}: ${JSON.stringify(figures)}`)
}

/** A refusal in userErrors has status 200, so what was stored is counted. */
async function checkSubmitted({ postgres }: Stage, variant: Variant, { count }: Ammunition, { requests }: Figures): Promise<void> {
  const schema = variant.name === 'limit' ? 'copies' : 'public'
  const { rows: [row] } = await postgres.pool.query<{ n: string }>(
    `select count(*) as n from ${schema}."application" where right("certificateNo", 13)::int > $1 and "certificateNo" like 'YB%'`, [variant.used])
  if (Number(row?.n) < requests) throw new Error(`${variant.name} answered ${requests} submissions and stored ${row?.n}`)
  // What was under way at the end is stored too, perhaps later.
  variant.used += requests + 2 * CONNECTIONS
  if (variant.used > count * 0.9) throw new Error('the papers are nearly used up: fewer seconds, or a fresh folder')
}
