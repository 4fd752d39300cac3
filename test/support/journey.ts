// How does an application get to a state? By the people who may, one call a step; a test begins where its subject begins.
import { type Caller, type City, type Payload } from './client.js'

/** A picture of one pixel: real PNG bytes. */
export const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
/** The head of an MP4 file, which is what its kind is known by. */
export const FILM = Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypmp42'), Buffer.alloc(4), Buffer.from('mp42isom'), Buffer.alloc(32)])

export const STATE = `application { id version status documentHash plateNo plateKind gaps { code check } grounds reason legalDueOn slaDueAt elapsedSeconds
  evidenceMissing inspectionRequired viewerMay { verb blockedBy } checks { check stage outcome failsAs code } numbersOnShow { candidates } plateOrder { id version status } }`

export interface Seen {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly documentHash: string
  readonly plateNo: string | null
  readonly plateKind: string | null
  readonly gaps: readonly { code: string, check: string }[]
  readonly grounds: readonly string[]
  readonly legalDueOn: string | null
  readonly evidenceMissing: readonly string[]
  readonly inspectionRequired: boolean
  readonly viewerMay: readonly { verb: string, blockedBy: readonly string[] }[]
  readonly checks: readonly { check: string, stage: string, outcome: string, failsAs: string | null, code: string | null }[]
  readonly numbersOnShow: { candidates: readonly string[] } | null
  readonly plateOrder: { id: string, version: number, status: string } | null
}

export interface Car {
  readonly vin: string
  readonly certificateNo: string
  readonly invoiceNo: string
  readonly policyNo?: string
  readonly useNature?: string
  readonly clientReference?: string
}

export class Journey {
  private constructor(private readonly city: City, public seen: Seen, readonly owner: string, readonly clerk: Caller) {}

  /** Entered by a clerk; throws when it is refused. */
  static async submit(city: City, car: Car, owner = { name: '张三', identityNumber: '500199199506154450' }, dealer = 'dealership'): Promise<Journey> {
    const clerk = city.as(dealer, dealer === 'dealership' ? 'dealer-clerk' : 'dealer2-clerk')
    const payload = await clerk.do('submitRegistration', Journey.input(city, car, owner, dealer), STATE)
    return new Journey(city, applicationOf(payload), owner.name, clerk)
  }

  static input(city: City, car: Car, owner = { name: '张三', identityNumber: '500199199506154450' }, dealer = 'dealership'): Record<string, unknown> {
    return { stationId: city.credentials[dealer]?.stationId, useNature: 'A', ...car, owner: { kind: 'PERSON', ...owner } }
  }

  /** Takes one step with the latest version; returns the payload whatever it says. */
  async step(caller: Caller, mutation: string, more: Record<string, unknown> = {}): Promise<Payload> {
    const payload = await caller.do(mutation, { id: this.seen.id, expectedVersion: this.seen.version, ...more }, STATE)
    if (payload['application']) this.seen = payload['application'] as Seen
    return payload
  }

  get first(): Caller { return this.city.as('police', 'registrar-1') }
  get second(): Caller { return this.city.as('police', 'registrar-2') }
  get citizen(): Caller { return this.city.citizen(this.owner) }

  async upload(caller: Caller, recordId: string, kind: string, bytes: Buffer): Promise<string> {
    const payload = await caller.do('requestUpload', { recordId, kind }, 'upload { id uploadUrl uploadTicket }')
    const upload = payload['upload'] as { id: string, uploadUrl: string, uploadTicket: string } | null
    if (!upload) throw new Error(`no ticket: ${JSON.stringify(payload)}`)
    const url = new URL(upload.uploadUrl)
    const response = await fetch(`${this.city.url}${url.pathname}`, {
      method: 'PUT', body: new Uint8Array(bytes),
      headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': upload.uploadTicket, 'content-type': 'application/octet-stream' },
    })
    if (!response.ok) throw new Error(`upload refused: ${response.status} ${await response.text()}`)
    return upload.id
  }

  /** Every paper that the list of the business names. */
  async papers(): Promise<this> {
    for (const kind of this.seen.evidenceMissing) await this.upload(this.clerk, this.seen.id, kind, PIXEL)
    return this
  }

  async confirmed(): Promise<this> {
    await this.papers()
    await this.step(this.citizen, 'confirmApplication', { documentHash: this.seen.documentHash })
    return this
  }

  async accepted(): Promise<this> {
    await this.confirmed()
    await this.mustReach('ACCEPTED', this.first, 'acceptApplication')
    return this
  }

  async inReview(): Promise<this> {
    await this.accepted()
    if (this.seen.inspectionRequired) {
      const filmId = await this.upload(this.clerk, this.seen.id, 'INSPECTION_FILM', FILM)
      await this.mustReach('INSPECTED', this.city.as('police', 'police-inspector'), 'inspectVehicle', { passed: true, filmId })
    }
    await this.mustReach('IN_REVIEW', this.second, 'startReview')
    return this
  }

  async approved(): Promise<this> {
    await this.inReview()
    await this.mustReach('APPROVED', this.second, 'approveApplication')
    return this
  }

  async plateChosen(): Promise<this> {
    await this.approved()
    await this.step(this.clerk, 'offerNumbers')
    await this.mustReach('PLATE_CHOSEN', this.citizen, 'chooseNumber', { plateNo: this.seen.numbersOnShow?.candidates[0] })
    return this
  }

  async plateMade(): Promise<this> {
    await this.plateChosen()
    const maker = this.city.as('plate_maker', 'plate-maker')
    const order = this.seen.plateOrder
    const started = await maker.do('startPlate', { id: order?.id, expectedVersion: order?.version }, 'plateOrder { id version status }')
    const photoId = await this.upload(maker, String(order?.id), 'PLATE_PHOTO', PIXEL)
    const finished = await maker.do('finishPlate', {
      id: order?.id, expectedVersion: started['plateOrder']?.version, blankSerial: `B${this.seen.id.slice(-10)}`, photoId,
    }, 'plateOrder { id version status }')
    if (finished['plateOrder']?.status !== 'MADE') throw new Error(`plate not made: ${JSON.stringify(finished)}`)
    return this.reload()
  }

  async issued(): Promise<this> {
    await this.plateMade()
    await this.mustReach('ISSUED', this.second, 'issueDocuments')
    return this
  }

  async reload(): Promise<this> {
    const data = await this.first.ask(`query ($id: ID!) { ${STATE.replace('application', 'application(id: $id)')} }`, { id: this.seen.id })
    this.seen = data['application'] as Seen
    return this
  }

  private async mustReach(status: string, caller: Caller, mutation: string, more: Record<string, unknown> = {}): Promise<void> {
    const payload = await this.step(caller, mutation, more)
    if (this.seen.status !== status) throw new Error(`${mutation} did not reach ${status}: ${JSON.stringify(payload)}`)
  }
}

function applicationOf(payload: Payload): Seen {
  if (!payload['application']) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`)
  return payload['application'] as Seen
}
