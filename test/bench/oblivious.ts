// How many blinded numbers a second does one core evaluate, with the proof, and how many of its own for the file? Then the whole request over HTTP.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type * as Client from '../../src/client/oblivious.js'
import type * as Evaluation from '../../src/domains/credit/oblivious/evaluation.js'
import { cpuMs, end, freePort, heard } from './machine.ts'
import { CLOCK, credentialOf, DIST } from './product.ts'
import { partOf } from './synthetic.ts'

export const OBLIVIOUS_BAR = { must: 200, aim: 500 }
const BATCHES = [1, 10, 100, 250] as const
const NUMBERS = Array.from({ length: 250 }, (_, n) => `5001991990010${String(n).padStart(5, '0')}`)

const { evaluateBatch, evaluateListed, newKeyPair } = await partOf<typeof Evaluation>('domains/credit/oblivious/evaluation.js')
const { blindNumbers, unblind } = await partOf<typeof Client>('client/oblivious.js')

export interface ObliviousFigure { readonly operation: string, readonly perCpuSecond: number[], readonly isBarred: boolean }

/** Evaluations a second of CPU in each round; the first second warms up and is not told. */
export async function timeOblivious(rounds: number, seconds: number): Promise<ObliviousFigure[]> {
  const key = newKeyPair()
  const { blinded, state } = blindNumbers(NUMBERS)
  const elements = blinded.map(each => Buffer.from(each, 'base64url'))
  const figures = BATCHES.map(size => {
    const batch = Buffer.concat(elements.slice(0, size))
    return { operation: `oblivious, batch of ${size}`, isBarred: size === 250, perCpuSecond: measure(rounds, seconds, () => { evaluateBatch(key.secretKey, key.publicKey, batch); return size }) }
  })
  const answer = evaluateBatch(key.secretKey, key.publicKey, Buffer.concat(elements))
  if ('invalidAt' in answer) throw new Error('an element is refused')
  const evaluated = NUMBERS.map((_, n) => Buffer.from(answer.evaluated.subarray(32 * n, 32 * (n + 1))).toString('base64url'))
  const proof = Buffer.from(answer.proof).toString('base64url')
  const publicKey = Buffer.from(key.publicKey).toString('base64url')
  const outputs = unblind(state, { evaluated, proof }, publicKey)
  if (outputs.join() !== evaluateListed(key.secretKey, NUMBERS).join()) throw new Error('file and answer differ')
  return [
    ...figures,
    { operation: 'oblivious, listed numbers for the file', isBarred: false, perCpuSecond: measure(rounds, seconds, () => evaluateListed(key.secretKey, NUMBERS.slice(0, 50)).length) },
    { operation: 'oblivious, the bank\'s blinding', isBarred: false, perCpuSecond: measure(rounds, seconds, () => blindNumbers(NUMBERS.slice(0, 50)).blinded.length) },
    { operation: 'oblivious, the bank\'s unblinding', isBarred: false, perCpuSecond: measure(rounds, seconds, () => unblind(state, { evaluated, proof }, publicKey).length) },
    { operation: 'oblivious, whole requests of 250', isBarred: true, perCpuSecond: await timeRequests(rounds, seconds) },
  ]
}

function measure(rounds: number, seconds: number, run: () => number): number[] {
  const perSecond: number[] = []
  for (let round = -1; round < rounds; round++) {
    const until = performance.now() + (round < 0 ? 1000 : seconds * 1000)
    const since = process.cpuUsage()
    let done = 0
    while (performance.now() < until) done += run()
    const { user, system } = process.cpuUsage(since)
    if (round >= 0) perSecond.push(done / ((user + system) / 1_000_000))
  }
  return perSecond
}

/** All threads of the server counted: sign-in, permissions, the transaction that charges, and the log with them. */
async function timeRequests(rounds: number, seconds: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-oblivious-'))
  const port = await freePort()
  const child = spawn(process.execPath, [join(DIST, 'main.js'), '--sandbox'], {
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], PORT: String(port), DATA_DIR: folder, SANDBOX_CLOCK: CLOCK }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    await heard(child, 'tongban ready')
    const ask = await askerOf(`http://127.0.0.1:${port}`, folder)
    const perSecond: number[] = []
    for (let round = -1; round < rounds; round++) {
      const until = performance.now() + (round < 0 ? 1000 : seconds * 1000)
      const since = cpuMs(child.pid ?? 0)
      let done = 0
      while (performance.now() < until) done += await ask()
      if (round >= 0) perSecond.push(done / ((cpuMs(child.pid ?? 0) - since) / 1000))
    }
    return perSecond
  } finally {
    await end(child, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function askerOf(url: string, folder: string): Promise<() => Promise<number>> {
  const { clientId, clientSecret } = credentialOf(folder, 'bank')
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
  const { access_token: token } = (await (await fetch(`${url}/oauth/token`, { method: 'POST', body })).json()) as { access_token: string }
  const send = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) })
    return ((await response.json()) as { data: Record<string, unknown> }).data
  }
  let keys: { id: string, state: string }[] = []
  while (!keys.some(({ state }) => state === 'CURRENT')) {
    await sleep(250)
    keys = (await send('{ obliviousKeys { id state } }'))['obliviousKeys'] as typeof keys
  }
  const keyId = keys.find(({ state }) => state === 'CURRENT')?.id
  const { blinded } = blindNumbers(NUMBERS)
  return async () => {
    const input = { idempotencyKey: randomUUID(), keyId, blinded, purpose: 'CREDIT_APPROVAL', consentRef: 'bench' }
    const { evaluateBlinded } = await send('mutation ($input: EvaluateBlindedInput!) { evaluateBlinded(input: $input) { obliviousEvaluation { elementCount evaluated proof } userErrors { code } } }', { input })
    const { obliviousEvaluation, userErrors } = evaluateBlinded as { obliviousEvaluation: { evaluated: unknown[] } | null, userErrors: unknown[] }
    if (!obliviousEvaluation) throw new Error(`refused: ${JSON.stringify(userErrors)}`)
    return obliviousEvaluation.evaluated.length
  }
}
