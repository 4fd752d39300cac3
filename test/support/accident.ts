// How does an accident get to a state? By the people who may, one call a step; a test begins where its subject begins.
import sharp from 'sharp'
import { randomBytes } from 'node:crypto'
import { type Caller, type City, type Payload } from './client.js'

export const ACCIDENT = `accident { id version number status statusSince lane procedures procedure groundCodes evidenceComplete evidenceMissing { kind partyNo } liabilityForm
  liabilityWaitSeconds jointRequestHash offerVersion paidAt elapsedSeconds selfCompensationAsked
  liability { id form issue status documentHash objectionDueAt shares { number degree shareBps faultCodes } } review { status late }
  parties { id number kind plateNo insurerPartnerId faultCodes degree shareBps } timeline { seq type hat } viewerMay { verb blockedBy } }`

export interface SeenAccident {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly status: string
  readonly procedures: readonly string[]
  readonly groundCodes: readonly string[]
  readonly evidenceComplete: boolean
  readonly evidenceMissing: readonly { kind: string, partyNo: number | null }[]
  readonly jointRequestHash: string
  readonly offerVersion: number
  readonly liability: { id: string, form: string, issue: number, status: string, documentHash: string, objectionDueAt: string | null, shares: readonly { number: number, degree: string, shareBps: number }[] } | null
  readonly review: { status: string, late: boolean } | null
  readonly parties: readonly { id: string, number: number, kind: string, plateNo: string | null, insurerPartnerId: string | null, degree: string | null, shareBps: number | null }[]
  readonly timeline: readonly { seq: number, type: string, hat: string }[]
  readonly viewerMay: readonly { verb: string, blockedBy: readonly string[] }[]
  readonly [field: string]: unknown
}

/** Drivers of the sandbox, in the order of its cars: car n belongs to driver n % 24. */
const SURNAMES = '钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严'
export const driverOf = (car: number): string => `${SURNAMES[car % 24] ?? ''}驾`
export const plateOf = (car: number): string => `渝D${10_000 + car}`

export interface Share { readonly number: number, readonly degree: string, readonly faultCodes: readonly string[], readonly shareBps?: number }

/** A photo that a decoder takes, and that no other test has sent. */
export function photo(): Promise<Buffer> {
  return sharp(randomBytes(16 * 13 * 3), { raw: { width: 16, height: 13, channels: 3 } }).resize(256, 208, { kernel: 'nearest' }).jpeg({ quality: 60 }).toBuffer()
}

export class Claim {
  private constructor(private readonly city: City, public seen: SeenAccident, readonly drivers: readonly string[]) {}

  /** Two or more cars of the sandbox, the first driver reports in her own channel. */
  static async report(city: City, cars: readonly number[], more: Record<string, unknown> = {}): Promise<Claim> {
    const [first = 0, ...others] = cars
    const payload = await city.citizen(driverOf(first)).do('reportAccident', Claim.input([first, ...others], more), ACCIDENT)
    if (!payload['accident']) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`)
    return new Claim(city, payload['accident'] as SeenAccident, cars.map(driverOf))
  }

  static input(cars: readonly number[], more: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      channel: 'APP', occurredAt: '2026-03-10T09:55:00+08:00', latitude: 29.5586, longitude: 106.5691, place: '渝中区民生路与中山路口', divisionCode: '500103',
      form: '追尾', weather: '晴', grounds: [], parties: cars.map((car, index) => ({ kind: 'MOTOR', plateNo: plateOf(car), isCaller: index === 0 })), ...more,
    }
  }

  /** A claim that somebody else reported. */
  static async of(city: City, id: string, drivers: readonly string[]): Promise<Claim> {
    const claim = new Claim(city, { id } as SeenAccident, drivers)
    return claim.reload()
  }

  driver(place: number): Caller { return this.city.citizen(this.drivers[place] ?? '') }
  get officer(): Caller { return this.city.as('police', 'liability-1') }
  get upper(): Caller { return this.city.as('police', 'liability-2') }
  get linkage(): Caller { return this.city.as('insurer', 'insurer-linkage') }

  /** Takes one step with the latest version, as a client does: a bank's answer or a sweep may come between the look and the step. */
  async step(caller: Caller, mutation: string, more: Record<string, unknown> = {}, looks = 5): Promise<Payload> {
    await this.reload()
    const payload = await caller.do(mutation, { id: this.seen.id, expectedVersion: this.seen.version, ...more }, ACCIDENT)
    if (looks > 1 && payload.userErrors.some(({ code }) => code === 'STALE')) return this.step(caller, mutation, more, looks - 1)
    if (payload['accident']) this.seen = payload['accident'] as SeenAccident
    return payload
  }

  async must(status: string, caller: Caller, mutation: string, more: Record<string, unknown> = {}): Promise<this> {
    const payload = await this.step(caller, mutation, more)
    if (this.seen.status !== status) throw new Error(`${mutation} did not reach ${status}: ${this.seen.status} ${JSON.stringify(payload.userErrors)}`)
    return this
  }

  async upload(caller: Caller, kind: string, partyNo: number | null, bytes?: Buffer): Promise<string> {
    const payload = await caller.do('requestUpload', { recordId: this.seen.id, kind, ...(partyNo === null ? {} : { partyNo }) }, 'upload { id uploadUrl uploadTicket }')
    const upload = payload['upload'] as { id: string, uploadUrl: string, uploadTicket: string } | null
    if (!upload) throw new Error(`no ticket: ${JSON.stringify(payload)}`)
    const response = await fetch(`${this.city.url}${new URL(upload.uploadUrl).pathname}`, {
      method: 'PUT', body: new Uint8Array(bytes ?? (await photo())),
      headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': upload.uploadTicket, 'content-type': 'application/octet-stream' },
    })
    if (!response.ok) throw new Error(`upload refused: ${response.status} ${await response.text()}`)
    return upload.id
  }

  /** Every view that is missing, as the officer sees it; each party's papers by herself. */
  async photographed(): Promise<this> {
    await this.reload()
    for (const { kind, partyNo } of this.seen.evidenceMissing) await this.upload(this.driver((partyNo ?? 1) - 1), kind, partyNo)
    return this.reload()
  }

  async signed(shares: readonly Share[]): Promise<this> {
    await this.photographed()
    await this.must('NEGOTIATING', this.driver(0), 'draftAgreement', { parties: shares, facts: '甲车追尾乙车，双方无人受伤。' })
    for (const place of this.drivers.keys()) await this.step(this.driver(place), 'signAgreement', { documentHash: this.seen.liability?.documentHash })
    return this
  }

  /** All drivers sign what the first one drafted; with a bicycle the police confirm it. */
  async agreed(shares: readonly Share[]): Promise<this> {
    await this.signed(shares)
    if (this.seen['lane'] === 'CAR_EBIKE') await this.step(this.city.as('police', 'police-seat'), 'confirmAgreement')
    if (this.seen.status !== 'LIABILITY_FINAL') throw new Error(`not agreed: ${this.seen.status}`)
    return this
  }

  async waiting(): Promise<this> {
    await this.photographed()
    for (const place of this.drivers.keys()) await this.step(this.driver(place), 'requestOnlineLiability', { documentHash: this.seen.jointRequestHash })
    if (this.seen.status !== 'LIABILITY_WAIT') throw new Error(`not waiting: ${this.seen.status}`)
    return this
  }

  async issued(shares: readonly Share[], more: Record<string, unknown> = {}): Promise<this> {
    await this.waiting()
    return this.must('LIABILITY_ISSUED', this.officer, 'issueLiability', { parties: shares, facts: '甲车未与前车保持安全距离，追尾乙车。', session: 'ONLINE', ...more })
  }

  async determined(shares: readonly Share[], more: Record<string, unknown> = {}): Promise<this> {
    await this.issued(shares, more)
    for (const place of this.drivers.keys()) await this.step(this.driver(place), 'acceptLiability', { documentHash: this.seen.liability?.documentHash })
    if (this.seen.status !== 'LIABILITY_FINAL') throw new Error(`not determined: ${this.seen.status}`)
    return this
  }

  async reload(caller: Caller = this.officer): Promise<this> {
    const data = await caller.ask(`query ($id: ID!) { ${ACCIDENT.replace('accident', 'accident(id: $id)')} }`, { id: this.seen.id })
    this.seen = data['accident'] as SeenAccident
    return this
  }
}

export const REAR_END: readonly Share[] = [{ number: 1, degree: 'FULL', faultCodes: ['F01'] }, { number: 2, degree: 'NONE', faultCodes: [] }]

export interface SeenClock { readonly clock: string, readonly startedAt: string, readonly dueAt: string, readonly metAt: string | null, readonly breachedAt: string | null }

export const clocksOf = async (reader: Caller, id: string): Promise<SeenClock[]> =>
  (await reader.ask('query ($id: ID!) { accident(id: $id) { clocks { clock startedAt dueAt metAt breachedAt } } }', { id }))['accident'].clocks as SeenClock[]
