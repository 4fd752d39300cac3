// How long does each whole request of a claim take, one after the other, and how fast are the queue of the seats and the webhooks?
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { bareReport, bareSeats } from './claims-limits.ts'
import { BareClaims, type Officer } from './limit-claims-writes.ts'
import { freePort } from './machine.ts'
import { startPostgres, type BenchPostgres } from './postgres.ts'
import { credentialOf, exchangeOf, startProduct, type Product } from './product.ts'
import { spreadOf } from './report.ts'

/** Of the sandbox's insured cars, two a file: the first are warm-up and not told. */
const FILES = 60
const WARM = 10
const TAKERS = 50
const TASKS = 500
const FIVE_DAYS_S = 5 * 24 * 3600

type Answer = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- a bench asserts what it needs
export interface Caller { readonly token: () => Promise<string> }
interface File { id: string, version: number }

export async function timeFlow(folder: string, say: (line: string) => void): Promise<void> {
  mkdirSync(join(folder, 'product'), { recursive: true })
  const postgres = await startPostgres(folder)
  const product = await startProduct(join(folder, 'product'), postgres.url, false)
  try {
    const flow = new Flow(product, join(folder, 'product'), say)
    await flow.claims(postgres)
    await flow.preview()
    await flow.seats(postgres)
  } finally {
    await product.stop()
    await postgres.stop()
  }
}

export class Flow {
  private readonly product: Product
  private readonly folder: string
  private readonly say: (line: string) => void
  private readonly times = new Map<string, number[]>()

  constructor(product: Product, folder: string, say: (line: string) => void) {
    this.product = product
    this.folder = folder
    this.say = say
  }

  async claims({ url }: BenchPostgres): Promise<void> {
    const receiver = await Receiver.open(this)
    const files: File[] = []
    for (let n = 0; n < FILES; n++) {
      const photos = await Promise.all(Array.from({ length: 4 }, () => photo()))
      files.push(await this.timed('report with four photos', n, () => this.report(n, photos)))
      await this.timed('the same photos alone (limit)', n, () => bareReport(this.folder, photos))
    }
    const bare = await BareClaims.open(url)
    for (const [n, file] of files.entries()) {
      await this.timed('the same rows by one statement (limit)', n, () => bare.determine(file.id, this.officer('police', 'liability-1')))
      file.version = (await this.timed('determination', n, () => this.change('police', 'liability-1', 'issueLiability', 'IssueLiabilityInput', file, {
        facts: '甲车追尾乙车。', session: 'SCENE', parties: [{ number: 1, degree: 'FULL', faultCodes: ['F01'] }, { number: 2, degree: 'NONE', faultCodes: [] }],
      }))).version
    }
    receiver.report(this.say)
    // Nobody objected: the determination stands, and money may be settled on it.
    await this.ask(this.as('police', 'dispatcher'), `mutation { sandboxAdvanceClock(seconds: ${FIVE_DAYS_S}) }`)
    for (const [n, { id }] of files.entries()) {
      await this.settle(n, id)
      await this.timed('the same reads and rows by two statements (limit)', n, () => bare.offer(id, this.officer('insurer', 'insurer-assessor')))
    }
    this.tell()
    await bare.close()
    await receiver.close()
  }

  async preview(): Promise<void> {
    const party = (name: string, shareBps: number, amountFen: number) => ({ name, kind: 'MOTOR', shareBps, losses: [{ item: 'L1_PART', amountFen }], mti: { policyNo: `P${name}`, insurer: name } })
    const input = { facts: { occurredAt: '2026-03-10T09:00:00+08:00', parties: [party('A', 10_000, 320_000), party('B', 0, 180_000)] } }
    for (let n = 0; n < 200; n++) {
      await this.timed('settlement preview', n, () => this.ask(this.as('insurer'), 'query ($input: SettlementPreviewInput!) { settlementPreview(input: $input) { mode legs { kind amountFen } } }', { input }))
    }
    this.tell()
  }

  /** Fifty people with a seat each take from one queue at once until it is empty. */
  async seats({ pool, url }: BenchPostgres): Promise<void> {
    const police = credentialOf(this.folder, 'police')
    const model = police.staff.find(({ id }) => id === 'police-seat')
    if (!model) throw new Error('no seat to copy')
    const takers = Array.from({ length: TAKERS }, (_, n) => ({ id: `bench-seat-${n}`, privateKey: model.privateKey }))
    for (const { id } of takers) {
      await pool.query(`insert into "staff" select (jsonb_populate_record(s, jsonb_build_object('id', $1::text))).* from "staff" s where s."id" = 'police-seat'`, [id])
      await pool.query(`insert into "qualification" select (jsonb_populate_record(q, jsonb_build_object('id', $1 || q."function", 'staffId', $1::text, 'certificateNo', $1::text))).* from "qualification" q where q."staffId" = 'police-seat'`, [id])
    }
    const callers = takers.map(({ id }) => this.caller(async () => this.token('police', await exchangeOf(this.product.url, { staff: takers }, id))))
    for (const caller of callers) {
      await this.mutate(caller, 'goOnDuty', 'GoOnDutyInput', { skills: ['ADVICE'], zones: ['500103'], maxParallel: 30 }, 'seat { id }')
    }
    const queue = () => pool.query(`insert into "seatTask" ("id", "createdAt", "updatedAt", "orgKind", "skill", "kind", "recordId", "zone", "priority", "waitingSince", "status", "handedOverFrom", "passedOverStaffIds", "escalation")
      select 'tsk_' || lpad((n + (select count(*) from "seatTask"))::text, 26, '0'), now(), now(), 'POLICE', 'ADVICE', 'TRIAGE', gen_random_uuid()::text, '500103', n % 3, now() - n * interval '1 second', 'WAITING', '{}', '{}', 0 from generate_series(1, ${TASKS}) n`)
    await queue()
    const taken: string[] = []
    const from = performance.now()
    await Promise.all(callers.map(async caller => {
      for (let n = 0; n < TASKS / TAKERS; n++) {
        const { task } = await this.mutate(caller, 'takeTask', 'TakeTaskInput', {}, 'task { id }')
        taken.push(String(task.id))
      }
    }))
    const ms = performance.now() - from
    if (new Set(taken).size !== TASKS) throw new Error(`${taken.length} takes of ${new Set(taken).size} tasks`)
    this.say(`seat queue: ${TASKS} waiting, ${TAKERS} takers at once: all taken once each in ${ms.toFixed(0)} ms, ${(TASKS / ms * 1000).toFixed(0)} a second`)
    await queue()
    this.say(`seat queue by plain SQL (limit): ${(await bareSeats(url, TAKERS)).toFixed(0)} a second`)
  }

  private async report(n: number, photos: readonly Buffer[]): Promise<File> {
    const linkage = this.as('insurer', 'insurer-linkage')
    const party = (car: number) => ({ kind: 'MOTOR', plateNo: `渝D${10_000 + car}` })
    const { accident } = await this.mutate(linkage, 'reportAccident', 'ReportAccidentInput', {
      channel: 'LINKAGE_OFFICER', occurredAt: '2026-03-10T09:55:00+08:00', latitude: 29.5586, longitude: 106.5691, place: '民生路口', divisionCode: '500103', grounds: [],
      parties: [party(2 * n), party(2 * n + 1)],
    }, 'accident { id version }')
    const kinds = [['ACCIDENT_FRONT_SIDE', null], ['ACCIDENT_CONTACT', null], ['ACCIDENT_DAMAGE', 1], ['ACCIDENT_DAMAGE', 2]] as const
    for (const [place, [kind, partyNo]] of kinds.entries()) {
      const { upload } = await this.mutate(linkage, 'requestUpload', 'RequestUploadInput', { recordId: accident.id, kind, ...(partyNo ? { partyNo } : {}) }, 'upload { uploadUrl uploadTicket }')
      const response = await fetch(upload.uploadUrl, { method: 'PUT', body: new Uint8Array(photos[place] ?? Buffer.alloc(0)), headers: { authorization: `Bearer ${await linkage.token()}`, 'x-upload-ticket': upload.uploadTicket, 'content-type': 'application/octet-stream' } })
      if (!response.ok) throw new Error(await response.text())
    }
    return this.read(String(accident.id))
  }

  private async settle(n: number, id: string): Promise<void> {
    await this.change('insurer', 'insurer-assessor', 'startLoss', 'AccidentChangeInput', await this.read(id))
    for (const [place, partner, staff, fen] of [[1, 'insurer', 'insurer-assessor', 320_000], [2, 'insurer_2', 'insurer2-assessor', 180_000]] as const) {
      const caller = this.as(partner, staff)
      const { loss } = await this.mutate(caller, 'draftLoss', 'DraftLossInput', { accidentId: id, partyNumber: place, sheet: { lines: [{ kind: 'OUT', label: '外修', amountFen: fen }] } }, 'loss { id version }')
      await this.mutate(caller, 'confirmLoss', 'LossChangeInput', { id: loss.id, expectedVersion: loss.version }, 'loss { status }')
    }
    const file = await this.read(id)
    await this.timed('settlement of two cars', n, () => this.change('insurer', 'insurer-assessor', 'makeOffer', 'MakeOfferInput', file))
  }

  private officer(partner: string, staffId: string): Officer {
    const { clientId, partnerId } = credentialOf(this.folder, partner)
    return { clientId, partnerId, staffId }
  }

  private async read(id: string): Promise<File> {
    return (await this.ask(this.as('insurer'), 'query ($id: ID!) { accident(id: $id) { id version } }', { id }))['accident'] as File
  }

  private async change(partner: string, staff: string, mutation: string, type: string, { id, version }: File, more: object = {}): Promise<File> {
    return (await this.mutate(this.as(partner, staff), mutation, type, { id, expectedVersion: version, ...more }, 'accident { id version }'))['accident'] as File
  }

  async mutate(caller: Caller, mutation: string, type: string, input: object, selection: string): Promise<Answer> {
    const data = await this.ask(caller, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code field } } }`, { input: { idempotencyKey: randomUUID(), ...input } })
    const payload = data[mutation] as Answer
    if (payload['userErrors'].length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload['userErrors'])}`)
    return payload
  }

  async ask(caller: Caller, query: string, variables: object = {}): Promise<Answer> {
    for (;;) {
      const response = await fetch(`${this.product.url}/graphql`, {
        method: 'POST', body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${await caller.token()}` },
      })
      const body = await response.json() as { data?: Answer, errors?: unknown }
      if (response.status === 429 || response.status === 503) continue
      if (!body.data || body.errors) throw new Error(JSON.stringify(body).slice(0, 500))
      return body.data
    }
  }

  private readonly callers = new Map<string, Caller>()
  as(partner: string, staff?: string): Caller {
    const key = `${partner} ${staff ?? ''}`
    const known = this.callers.get(key) ?? this.caller(async () => this.token(partner, staff === undefined ? { grant_type: 'client_credentials' } : await exchangeOf(this.product.url, credentialOf(this.folder, partner), staff)))
    this.callers.set(key, known)
    return known
  }

  private caller(renew: () => Promise<string>): Caller {
    let held: { token: Promise<string>, at: number } | undefined
    return { token: () => { if (!held || performance.now() - held.at > 80_000) held = { token: renew(), at: performance.now() }; return held.token } }
  }

  private async token(partner: string, proof: Record<string, string>): Promise<string> {
    const { clientId, clientSecret } = credentialOf(this.folder, partner)
    const response = await fetch(`${this.product.url}/oauth/token`, { method: 'POST', body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...proof }) })
    return ((await response.json()) as { access_token: string }).access_token
  }

  private async timed<T>(name: string, n: number, work: () => Promise<T>): Promise<T> {
    const from = performance.now()
    const result = await work()
    if (n >= WARM) this.times.set(name, [...this.times.get(name) ?? [], performance.now() - from])
    return result
  }

  private tell(): void {
    for (const [name, times] of this.times) {
      const { median, min, max } = spreadOf(times)
      this.say(`${name}: ${median.toFixed(1)} ms [${min.toFixed(1)}–${max.toFixed(1)}], ${times.length} times one after the other`)
    }
    this.times.clear()
  }
}

/** What an insurer's system hears, and how long after the event was told. */
class Receiver {
  private readonly server: Server
  private readonly late: readonly number[]

  private constructor(server: Server, late: readonly number[]) {
    this.server = server
    this.late = late
  }

  static async open(flow: Flow): Promise<Receiver> {
    const late: number[] = []
    const server = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk: Buffer) => { text += chunk.toString() })
      request.on('end', () => {
        const body = JSON.parse(text) as { type: string, challenge?: string, at?: string }
        if (body.at) late.push(Date.now() - new Date(body.at).getTime())
        response.end(body.challenge ?? '')
      })
    })
    const port = await freePort()
    await new Promise<void>(resolve => { server.listen(port, '127.0.0.1', resolve) })
    const caller = flow.as('insurer')
    const { webhookEndpoint } = await flow.mutate(caller, 'registerWebhookEndpoint', 'RegisterWebhookEndpointInput', { url: `http://127.0.0.1:${port}/` }, 'webhookEndpoint { id version }')
    await flow.mutate(caller, 'verifyWebhookEndpoint', 'ChangeEndpointInput', { id: webhookEndpoint.id, expectedVersion: webhookEndpoint.version }, 'webhookEndpoint { status }')
    return new Receiver(server, late)
  }

  report(say: (line: string) => void): void {
    const sorted = [...this.late].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
    say(`event to webhook received: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, ${sorted.length} events`)
  }

  close(): Promise<void> {
    return new Promise(resolve => { this.server.close(() => { resolve() }) })
  }
}

/** As large as a telephone's, and no two alike. */
function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: 90, g: 110, b: 130 }, noise: { type: 'gaussian', mean: 128, sigma: 20 } } }).jpeg({ quality: 75 }).toBuffer()
}
