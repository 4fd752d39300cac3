// How does a test bring many cars? A visit of the mobile vehicle office, its list, and the acts on rows of cars, over HTTP.
import { randomUUID } from 'node:crypto'
import { type Caller, type City, type Payload } from './client.js'
import { BUYERS, paperRows } from './papers.js'
import { vinOf } from './synthetic.js'

/** Five working days after the cases begin. */
export const HELD_ON = '2026-03-17'
const VISIT = 'visit { id version status }'
export const BATCH = 'batch { id version status listHash rowCount waiting done failed cancelled etaSeconds failedRowsUrl }'
const OUTCOMES = 'bulk { outcomes { id done version userErrors { code } } }'
export const TEAM = ['registrar-1', 'registrar-2', 'police-inspector', 'police-inspector-2']
const PAGE = 100

export interface Ref { readonly id: string, readonly version: number }
export interface Seen extends Ref { readonly status: string }
export interface BatchSeen extends Seen {
  readonly listHash: string
  readonly rowCount: number
  readonly waiting: number
  readonly done: number
  readonly failed: number
  readonly cancelled: number
  readonly etaSeconds: number | null
  readonly failedRowsUrl: string
}
export interface ListedCar { readonly vin: string, readonly certificateNo: string, readonly invoiceNo: string, readonly useNature: string }
export interface Outcome { readonly id: string, readonly done: boolean, readonly version: number, readonly userErrors: readonly { readonly code: string }[] }

export const clerk = (city: City): Caller => city.as('dealership', 'dealer-clerk')
export const agent = (city: City): Caller => city.citizen('赵六')
export const first = (city: City): Caller => city.as('police', 'registrar-1')
export const second = (city: City): Caller => city.as('police', 'registrar-2')

export const visitInput = (city: City, more: object = {}): Record<string, unknown> => ({
  stationId: city.credentials['dealership']?.stationId, siteAddress: '测试路3号停车场', divisionCode: '500103', heldOn: HELD_ON, plannedCount: 203,
  host: { name: BUYERS.rental.name, uscc: BUYERS.rental.identityNumber }, agent: BUYERS.zhao, ...more,
})

/** Asked for by the dealership, approved by the police with a full team. */
export async function approvedVisit(city: City, dealer = 'dealership', staffId = 'dealer-clerk'): Promise<Seen> {
  const input = visitInput(city, { stationId: city.credentials[dealer]?.stationId })
  const requested = must(await city.as(dealer, staffId).do('requestVisit', input, VISIT), 'visit')
  return act(first(city), 'approveVisit', requested, { teamStaffIds: TEAM })
}

export const act = async (caller: Caller, mutation: string, { id, version }: Ref, more: object = {}): Promise<Seen> =>
  must(await caller.do(mutation, { id, expectedVersion: version, ...more }, VISIT), 'visit')

export async function upload(caller: Caller, recordId: string, kind: string, bytes: Uint8Array): Promise<string> {
  const { id, uploadUrl, uploadTicket } = must(await caller.do('requestUpload', { recordId, kind }, 'upload { id uploadUrl uploadTicket }'), 'upload') as
    unknown as { id: string, uploadUrl: string, uploadTicket: string }
  const response = await fetch(caller.url + new URL(uploadUrl).pathname, {
    method: 'PUT', body: new Uint8Array(bytes),
    headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': uploadTicket, 'content-type': 'application/octet-stream' },
  })
  if (!response.ok) throw new Error(`upload refused: ${response.status} ${await response.text()}`)
  return id
}

export const openBatch = (city: City, visitId: string, list: object): Promise<Payload> => clerk(city).do('openBatch', { visitId, ...list }, BATCH)

export const confirmBatch = async (city: City, { id, version, listHash }: BatchSeen): Promise<BatchSeen> =>
  must(await agent(city).do('confirmBatch', { id, expectedVersion: version, listHash }, BATCH), 'batch') as BatchSeen

export const readBatch = async (caller: Caller, id: string): Promise<BatchSeen> =>
  (await patiently(() => caller.ask(`query ($id: ID!) { ${BATCH.replace('batch', 'batch(id: $id)')} }`, { id })))['batch'] as BatchSeen

/** As a partner's program does: an answer that says it may succeed later is asked for again. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await ask()
    } catch (error) {
      if (left === 0 || !/OVERLOADED|TIMEOUT/.test(String(error))) throw error
      await pause(500)
    }
  }
}

export async function finished(caller: Caller, id: string, withinMs = 60_000): Promise<BatchSeen> {
  for (const until = Date.now() + withinMs; Date.now() < until;) {
    const batch = await readBatch(caller, id)
    if (batch.status === 'FINISHED') return batch
    await pause(100)
  }
  throw new Error(`batch ${id} is not finished: ${JSON.stringify(await readBatch(caller, id))}`)
}

/** Every record of a list that hangs off a field with `first` and `after`. */
export async function all<T>(caller: Caller, query: string, field: string, variables: object = {}): Promise<T[]> {
  const found: T[] = []
  for (let after: string | null = null, more = true; more;) {
    const page = (await patiently(() => caller.ask(query, { ...variables, after })))[field] as Connection<T>
    found.push(...page.edges.map(({ node }) => node))
    more = page.pageInfo.hasNextPage
    after = page.pageInfo.endCursor
  }
  return found
}

interface Connection<T> { readonly edges: readonly { readonly node: T }[], readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }

/** A bulk verb over any number of records, a hundred at a time. */
export async function onEach(caller: Caller, mutation: string, records: readonly (Ref & { blankSerial?: string })[], more: object = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let from = 0; from < records.length; from += PAGE) {
    const items = records.slice(from, from + PAGE).map(({ id, version, blankSerial }) => ({ id, expectedVersion: version, ...(blankSerial ? { blankSerial } : {}) }))
    outcomes.push(...(await reached(caller, mutation, { idempotencyKey: randomUUID(), items, ...more })))
  }
  return outcomes
}

/** A record that was not reached within the time of a request is sent again, with all others and the same key. */
async function reached(caller: Caller, mutation: string, input: Record<string, unknown>): Promise<Outcome[]> {
  for (;;) {
    const { bulk, userErrors } = await patiently(() => caller.do(mutation, input, OUTCOMES))
    if (!bulk) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`)
    const { outcomes } = bulk as { outcomes: Outcome[] }
    if (!outcomes.some(each => each.userErrors.some(({ code }) => code === 'TIMEOUT'))) return outcomes
  }
}

/** Car n of the rental firm; its numbers are those of the sheets in test/fixtures. */
export const rentalCar = (n: number, vin = vinOf('L0TEV1RC', 'TA', n)): ListedCar => ({
  vin, certificateNo: `YF00X0030${String(n).padStart(6, '0')}`, invoiceNo: `26502000${String(n).padStart(12, '0')}`, useNature: 'G',
})

/** Certificate, invoice, tax and policy of each car, reported by their own authorities in one feed each. */
export async function rentalPapers(city: City, cars: readonly ListedCar[]): Promise<void> {
  const papers = cars.map(({ vin, certificateNo, invoiceNo }) => {
    const { certificate, invoice, tax, policy } = paperRows({ vin, model: 'TB7000BEV', buyer: BUYERS.rental, useNature: 'G' })
    return { reportCertificates: { ...certificate, certificateNo }, reportInvoices: { ...invoice, invoiceNo, certificateNo }, reportTaxes: tax, reportPolicies: policy }
  })
  const REPORTERS = { reportCertificates: 'manufacturer', reportInvoices: 'tax_authority', reportTaxes: 'tax_authority', reportPolicies: 'insurer' } as const
  for (const [mutation, partner] of Object.entries(REPORTERS)) {
    const rows = papers.map(paper => paper[mutation as keyof typeof REPORTERS])
    const { receipt, userErrors } = await city.as(partner).do(mutation, { rows }, 'receipt { refused }')
    if ((receipt as { refused: number } | null)?.refused !== 0) throw new Error(`${mutation}: ${JSON.stringify(receipt ?? userErrors)}`)
  }
}

export function must(payload: Payload, noun: string): Seen {
  if (!payload[noun]) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`)
  return payload[noun] as Seen
}

const pause = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })
