// Who pays in the sandbox? A bank that speaks HTTP: takes signed orders, moves play money, and reports by signed messages.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { stringify } from 'csv-stringify/sync'
import { Webhook } from 'standardwebhooks'
import { Ledger, type BankOrder, type Taken } from './ledger.js'
import { report } from './reports.js'
import { scenarioOf } from './scenarios.js'

const SOON_MS = 50
const HANGS_MS = 3000
const DOWN_TIMES = 3
const COLUMNS = ['idempotencyKey', 'orderRef', 'amountFen', 'reference', 'payer'] as const

export interface BankSettings {
  readonly secret: string
  readonly port?: number
  /** Where it keeps its books. */
  readonly file?: string
}

export interface RunningBank {
  readonly url: string
  stop(): Promise<void>
}

export async function startBank({ secret, port = 0, file }: BankSettings): Promise<RunningBank> {
  const bank = new Bank(new Ledger(file), new Webhook(secret))
  const server = createServer((request, response) => {
    void bank.answer(request, response).catch(() => { response.destroy() })
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  bank.goOn()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      bank.close()
      server.closeAllConnections()
      await new Promise(resolve => { server.close(resolve) })
    },
  }
}

class Bank {
  private readonly tries = new Map<string, number>()
  private readonly asked = new Map<string, number>()
  private readonly closing = new AbortController()

  constructor(private readonly ledger: Ledger, private readonly webhook: Webhook) {}

  /** What a restart interrupted is settled now. */
  goOn(): void {
    for (const taken of this.ledger.all()) if (taken.status === 'PENDING') void this.settle(taken)
  }

  close(): void {
    this.closing.abort()
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/' } = request
    const body = await textOf(request)
    if (!this.isSigned(request, body || url)) return send(response, 401, { code: 'SIGNATURE_INVALID' })
    if (method === 'POST' && url === '/orders') return this.takeOrder(JSON.parse(body) as BankOrder, response)
    const [, kind = '', name = ''] = url.split('/')
    if (kind === 'orders') return this.tellOrder(decodeURIComponent(name), response)
    if (kind === 'statements') return sendText(response, this.statement(name))
    if (kind === 'transfers') return send(response, 200, this.ledger.all().filter(({ status }) => status === 'SUCCESS').map(lineOf))
    return send(response, 404, { code: 'NOT_FOUND' })
  }

  private async takeOrder(order: BankOrder, response: ServerResponse): Promise<void> {
    const { idempotencyKey: key } = order
    const known = this.ledger.find(key)
    if (known) return isSame(known.order, order) ? send(response, 200, { orderRef: known.orderRef }) : send(response, 409, { code: 'KEY_TAKEN' })
    const scenario = scenarioOf(order.accountNo)
    const tries = (this.tries.get(key) ?? 0) + 1
    this.tries.set(key, tries)
    if (scenario.order === 'DOWN' && tries <= DOWN_TIMES) return send(response, 503, { code: 'UNAVAILABLE' })
    if (scenario.order === 'LOST' && tries === 1) return void response.destroy()
    if (scenario.order === 'REFUSED') return send(response, 422, { code: scenario.failureCode })
    const taken = this.ledger.take(order)
    void this.settle(taken)
    if (scenario.order === 'HANGS') await this.pause(HANGS_MS)
    send(response, 202, { orderRef: taken.orderRef })
  }

  private async settle(taken: Taken): Promise<void> {
    const scenario = scenarioOf(taken.order.accountNo)
    await this.pause(scenario.afterMs ?? SOON_MS)
    this.ledger.settle(taken.order.idempotencyKey, scenario.failureCode ?? null)
    await report(this.webhook, taken, scenario.tells, this.closing.signal)
  }

  private tellOrder(key: string, response: ServerResponse): void {
    const taken = this.ledger.find(key)
    if (!taken) return send(response, 404, { code: 'NOT_FOUND' })
    const asked = (this.asked.get(key) ?? 0) + 1
    this.asked.set(key, asked)
    const status = asked <= (scenarioOf(taken.order.accountNo).pendingTimes ?? 0) ? 'PENDING' : taken.status
    return send(response, 200, { status, orderRef: taken.orderRef, failureCode: status === 'FAILED' ? taken.failureCode : null })
  }

  private statement(day: string): string {
    const lines = this.ledger.all().filter(({ status, order }) => status === 'SUCCESS' && order.valueOn === day).flatMap(taken => {
      const { statement } = scenarioOf(taken.order.accountNo)
      const line = lineOf(taken)
      if (statement === 'MISSING') return []
      return statement === 'DOUBLE' ? [line, { ...line, orderRef: `${line.orderRef}-2` }] : [line]
    })
    return stringify(lines, { header: true, columns: [...COLUMNS] })
  }

  private isSigned({ headers }: IncomingMessage, text: string): boolean {
    try {
      this.webhook.verify(text, headers as Record<string, string>, { jsonParse: false })
      return true
    } catch {
      return false
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.closing.signal, ref: false }).catch(() => undefined)
  }
}

const lineOf = ({ order: { idempotencyKey, amountFen, reference, payer }, orderRef }: Taken) => ({ idempotencyKey, orderRef, amountFen, reference, payer })

/** Where the answer goes may change with a restart of the platform. */
const isSame = ({ callbackUrl: _one, ...a }: BankOrder, { callbackUrl: _other, ...b }: BankOrder): boolean =>
  Object.entries(a).every(([name, value]) => (b as Record<string, unknown>)[name] === value)

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendText(response: ServerResponse, csv: string): void {
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(csv)
}
