// What do the rounds say? Ratios inside the same round, their median and range, and whether a bar is met in all of them.
import type { Round, Timed } from './rounds.ts'

/** One line of the JSON file. Ratios are ours to the limit: requests a second, and CPU the other way round, so that more is better in both. */
export interface Row {
  readonly operation: string
  readonly variant: string
  readonly rps: number | null
  readonly cpuMs: number | null
  readonly rpsRatio: number | null
  readonly cpuRatio: number | null
  /** Of a cold start. */
  readonly seconds?: number
}

interface Spread { readonly median: number, readonly min: number, readonly max: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const [low = NaN, high = NaN] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  return { median: (low + high) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN }
}

const ratios = ({ limit, ours }: Timed, of: (limit: Round, ours: Round) => number): Spread =>
  spreadOf(ours.flatMap((round, n) => (limit[n] ? [of(limit[n], round)] : [])))

export function rowsOf(timed: Timed): Row[] {
  const rps = ratios(timed, (limit, ours) => ours.rps / limit.rps).median
  const cpu = ratios(timed, (limit, ours) => limit.cpuMs / ours.cpuMs).median
  const row = (variant: 'limit' | 'ours', rpsRatio: number, cpuRatio: number): Row => ({
    operation: timed.operation.name, variant, rpsRatio: round(rpsRatio), cpuRatio: round(cpuRatio),
    rps: round(spreadOf(timed[variant].map(each => each.rps)).median), cpuMs: round(spreadOf(timed[variant].map(each => each.cpuMs)).median),
  })
  return [row('limit', 1, 1), row('ours', rps, cpu)]
}

export function printTimed(timed: Timed): string {
  const { operation: { name, bar }, limit, ours } = timed
  const rps = ratios(timed, (a, b) => b.rps / a.rps)
  const cpu = ratios(timed, (a, b) => a.cpuMs / b.cpuMs)
  return [
    `| ${name} | req/s | ${told(limit, each => each.rps)} | ${told(ours, each => each.rps)} | ${print(rps)} | must ${bar.must}: ${verdict(rps, bar.must)}; aim ${bar.aim}: ${verdict(rps, bar.aim)} |`,
    `| | CPU ms a request | ${told(limit, each => each.cpuMs)} | ${told(ours, each => each.cpuMs)} | ${print(cpu)} | ${bar.cpuAim === undefined ? '' : `aim ${bar.cpuAim}: ${verdict(cpu, bar.cpuAim)}`} |`,
    `| | p50 / p99 ms | ${told(limit, each => each.p50Ms)} / ${told(limit, each => each.p99Ms)} | ${told(ours, each => each.p50Ms)} / ${told(ours, each => each.p99Ms)} | | |`,
    `| | bytes, s of work after the answers | ${told(limit, each => each.bytes)} | ${told(ours, each => each.bytes)}, ${told(ours, each => each.owedSeconds)} | | |`,
  ].join('\n')
}

export const TABLE_HEAD = '| operation | | limit, median [min–max] | ours | ratio | bars |\n|---|---|---|---|---|---|'

/** Rounds that disagree about a bar do not decide it. */
function verdict({ median, min, max }: Spread, bar: number): string {
  if (min >= bar) return 'met'
  if (max < bar) return 'missed'
  return `unresolved, median ${median >= bar ? 'above' : 'below'}`
}

const told = (rounds: readonly Round[], of: (round: Round) => number): string => print(spreadOf(rounds.map(of)))
const print = ({ median, min, max }: Spread): string => `${round(median)} [${round(min)}–${round(max)}]`

/** Three significant digits, whole above a thousand. */
const round = (value: number): number => (Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3)))
