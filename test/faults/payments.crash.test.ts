// kill -9 at every step between an order and its report: nothing is paid twice, nothing is lost. The bank is a process of its own and counts.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { startTestBank, type TestBank } from '../support/bank.js'
import { City } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { Paid, startAgain } from '../claims/pay.world.js'
import { eventually } from '../support/eventually.js'

const KILLS = 4
/** From the moment the cashier's request leaves: before it is read, while it commits, while orders leave, while the bank reports. Sooner where all had been paid before. */
const STEP_MS = 20
const SUITE_MS = 420_000
/** The sweep that asks the bank comes round in it. */
const ROUND_MS = 2500
const LEGS = [10_000, 180_000, 310_000]

let bank: TestBank
let server: TestServer
afterAll(async () => {
  await server.stop()
  await bank.stop()
})

describe('a server that is killed while it pays', () => {
  it('pays each leg once and in the end', async () => {
    bank = await startTestBank()
    server = await startServer({ env: bank.env })
    const cars = Array.from({ length: KILLS * 2 }, (_, index) => [2 * index, 2 * index + 1] as const)
    const tally: { killedAfterMs: number, open: number }[] = []
    const claims: Paid[] = []
    let misses = 0
    for (const pair of cars) {
      if (tally.length === KILLS) break
      const claim = await Paid.consented(new City(server.url, server.dataDir), pair, { fen: [320_000, 180_000] })
      const key = randomUUID()
      const killedAfterMs = Math.round(STEP_MS * (1 + tally.length) / (1 + misses))
      await killWhilePaying(claim, key, killedAfterMs)
      server = await startAgain(server, bank.env)
      const again = await resumed(claim)
      const { payments } = await again.read()
      const open = 3 - payments.filter(({ status }) => status === 'SUCCESS').length
      // Everything was reported before the kill: it does not count.
      if (open > 0) tally.push({ killedAfterMs, open })
      else misses++
      await again.pay(0, { idempotencyKey: key })
      claims.push(again)
    }
    expect(tally).toHaveLength(KILLS)
    process.stdout.write(`kills: ${JSON.stringify(tally)}\n`)
    await allPaid(claims)
    await eachLegOnce(claims)
  }, SUITE_MS)
})

async function killWhilePaying(claim: Paid, key: string, afterMs: number): Promise<void> {
  await claim.claim.reload()
  await claim.staff(0, 'cashier').token()
  const answer = claim.staff(0, 'cashier').do('payClaim', { id: claim.id, expectedVersion: claim.claim.seen.version, idempotencyKey: key }, 'accident { status }').catch(() => undefined)
  await sleep(afterMs)
  await server.kill()
  await answer
}

/** The same accident, seen with tokens of the new process. */
const resumed = (claim: Paid): Promise<Paid> => claim.on(new City(server.url, server.dataDir))

/** What a kill left as sent is asked after a minute; what never arrived goes out again after "not found" twice. */
async function allPaid(claims: readonly Paid[]): Promise<void> {
  const [first] = claims
  if (!first) throw new Error('nothing was paid')
  const statuses = () => Promise.all(claims.map(async claim => (await claim.read()).status))
  const arePaid = (seen: readonly string[]) => seen.every(status => status === 'PAID')
  for (let round = 0; round < 8; round++) {
    if (await eventually(statuses, arePaid, ROUND_MS).then(() => true, () => false)) return
    await first.city.advance(301)
  }
  await eventually(statuses, arePaid)
}

async function eachLegOnce(claims: readonly Paid[]): Promise<void> {
  const transfers = await bank.transfers()
  for (const claim of claims) {
    const mine = transfers.filter(({ reference }) => reference === claim.claim.seen.number)
    expect(mine.map(({ amountFen }) => amountFen).sort((a, b) => a - b)).toEqual(LEGS)
    expect((await claim.payments()).map(({ status, attempt }) => ({ status, attempt }))).toEqual(LEGS.map(() => ({ status: 'SUCCESS', attempt: 1 })))
  }
  expect(transfers).toHaveLength(claims.length * LEGS.length)
}
