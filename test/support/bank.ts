// How does a test watch a bank? The sandbox bank as a process of its own, which survives the platform and is asked what it really paid.
import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { freePort } from './server.js'

const DIST = process.env['TONGBAN_DIST'] ?? join(process.cwd(), 'dist')
const READY_WITHIN_MS = 20_000

export interface Transfer { readonly idempotencyKey: string, readonly orderRef: string, readonly amountFen: number, readonly reference: string, readonly payer: string }

export interface TestBank {
  readonly url: string
  readonly secret: string
  /** What a server needs to order from it. */
  readonly env: Readonly<Record<string, string>>
  transfers(): Promise<Transfer[]>
  /** A message to the platform in the bank's name, or in a forger's. */
  tell(platform: string, message: object, more?: { id?: string, secret?: string, at?: Date }): Promise<{ status: number, body: string }>
  stop(): Promise<void>
}

export async function startTestBank(port?: number, secret = randomBytes(32).toString('base64')): Promise<TestBank> {
  const at = port ?? (await freePort())
  const child = spawn(process.execPath, [join(DIST, 'sandbox/bank/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', PORT: String(at), PAYMENT_SECRET: secret }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => { if (chunk.toString().includes('bank ready')) resolve() })
    child.once('exit', code => { reject(new Error(`the bank ended with ${code}`)) })
    setTimeout(() => { reject(new Error('the bank is not ready')) }, READY_WITHIN_MS).unref()
  })
  const url = `http://127.0.0.1:${at}`
  return {
    url, secret, env: { PAYMENT_URL: url, PAYMENT_SECRET: secret },
    transfers: async () => (await (await fetch(`${url}/transfers`, { headers: signed(secret, '/transfers') })).json()) as Transfer[],
    tell: async (platform, message, more = {}) => {
      const body = JSON.stringify(message)
      const response = await fetch(`${platform}/callbacks/payments`, {
        method: 'POST', body, headers: { 'content-type': 'application/json', ...signed(more.secret ?? secret, body, more.id, more.at) },
      })
      return { status: response.status, body: await response.text() }
    },
    stop: async () => {
      if (child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function signed(secret: string, text: string, id: string = randomUUID(), at = new Date()): Record<string, string> {
  return { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': new Webhook(secret).sign(id, at, text) }
}

/** A card for which the sandbox bank plays a scenario: digits 9 and 10 say which, the last one is Luhn's. */
export function cardOf(scenario: string, serial: number): string {
  const body = `62220000${scenario}${String(serial).padStart(8, '0')}`
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${body}${(10 - sum % 10) % 10}`
}
