// Can a foreign record be told from a missing one, or an unlisted party from a listed one that was asked about obliviously, by how long the answer takes? Asked in turn, and compared by rank.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type * as Client from '../../src/client/oblivious.js'
import type { Caller, Flow } from './claims-flow.ts'
import { listedOf, listingIdOf, LISTED, unlistedNumberOf } from './seed-credit.ts'
import { partOf } from './synthetic.ts'

const PAIRS = 1500
const WARM = 100
const STEP = 7919
const missingIdOf = (n: number): string => `lst_02${String(n).padStart(24, '0')}`

const { blindNumbers } = await partOf<typeof Client>('client/oblivious.js')

export async function timeApart(flow: Flow, say: (line: string) => void): Promise<void> {
  const other = flow.as('court_2', 'court2-judge')
  const node = (id: string) => () => flow.ask(other, 'query ($id: ID!) { node(id: $id) { id } }', { id })
  await compare('a foreign listing, a missing one, by node', say, n => node(listingIdOf(1 + (n * STEP) % LISTED)), n => node(missingIdOf(n)))
  const change = (id: string) => () => flow.ask(other, 'mutation ($input: ListingChangeInput!) { serveListing(input: $input) { userErrors { code } } }', { input: { idempotencyKey: randomUUID(), id, expectedVersion: 1 } })
  await compare('a foreign listing, a missing one, by a change', say, n => change(listingIdOf(1 + (n * STEP) % LISTED)), n => change(missingIdOf(n)))
  const evaluate = await evaluator(flow)
  await compare('a listed number, an unlisted one, evaluated blindly', say, n => evaluate(listedOf(1 + (n * STEP) % LISTED).identityNumber), n => evaluate(unlistedNumberOf(n)))
}

async function evaluator(flow: Flow): Promise<(number: string) => () => Promise<unknown>> {
  const bank: Caller = flow.as('bank', 'bank-clerk')
  let keyId: string | undefined
  while (keyId === undefined) {
    await sleep(250)
    const { obliviousKeys } = await flow.ask(bank, '{ obliviousKeys { id state } }', {})
    keyId = (obliviousKeys as { id: string, state: string }[]).find(({ state }) => state === 'CURRENT')?.id
  }
  return number => {
    const { blinded } = blindNumbers([number])
    return () => flow.ask(bank, 'mutation ($input: EvaluateBlindedInput!) { evaluateBlinded(input: $input) { obliviousEvaluation { evaluated proof } userErrors { code } } }',
      { input: { idempotencyKey: randomUUID(), keyId, blinded, purpose: 'CREDIT_APPROVAL', consentRef: 'bench' } })
  }
}

type Ask = (n: number) => () => Promise<unknown>

/** Area under the curve of a guesser who knows nothing but the time: 0.5 is a coin, and a coin of so many throws lies within the band nineteen times of twenty. */
async function compare(what: string, say: (line: string) => void, one: Ask, other: Ask): Promise<void> {
  const times: [number[], number[]] = [[], []]
  for (let n = 0; n < PAIRS + WARM; n++) {
    // In turn, and the first of a pair is now the one and now the other: what drifts drifts for both.
    for (const which of n % 2 === 0 ? [0, 1] as const : [1, 0] as const) {
      const ask = (which === 0 ? one : other)(n)
      const from = performance.now()
      await ask()
      if (n >= WARM) times[which].push(performance.now() - from)
    }
  }
  const [first, second] = times
  const band = 1.96 * Math.sqrt((2 * PAIRS + 1) / (12 * PAIRS * PAIRS))
  say(`told apart by time: ${what}: median ${medianOf(first).toFixed(2)} and ${medianOf(second).toFixed(2)} ms; a guesser by time is right ${(100 * areaOf(first, second)).toFixed(1)} % of the time (a coin: ${(50 - 100 * band).toFixed(1)} to ${(50 + 100 * band).toFixed(1)} %), ${PAIRS} pairs`)
}

const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

function areaOf(first: readonly number[], second: readonly number[]): number {
  const all = [...first.map(time => ({ time, isFirst: true })), ...second.map(time => ({ time, isFirst: false }))].sort((a, b) => a.time - b.time)
  const ranks = all.reduce((sum, { isFirst }, place) => sum + (isFirst ? place + 1 : 0), 0)
  return (ranks - first.length * (first.length + 1) / 2) / (first.length * second.length)
}
