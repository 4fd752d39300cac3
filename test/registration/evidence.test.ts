// Does a file come in only by its ticket, from its partner and as what it is, and out only to who may see it?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { City, codesOf, type Caller } from '../support/client.js'
import { FILM, PIXEL } from '../support/journey.js'
import { startServer, type TestServer } from '../support/server.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

const LIMIT = 20 * 1024 * 1024
/** One grey pixel. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64')
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>')

let serial = 7100

/** A draft of the dealership: enough to hang files on. */
async function enterCar({ as, credentials }: Pick<City, 'credentials'> & { as: (partner: string, staffId?: string) => Caller }): Promise<{ id: string, version: number }> {
  serial++
  const payload = await as('dealership', 'dealer-clerk').do('submitRegistration', {
    stationId: credentials['dealership']?.stationId, vin: vinOf('L0TCA1GA', 'TA', serial), certificateNo: `YF00X001000${serial}`,
    invoiceNo: `2650200000000000${serial}`, useNature: 'A', owner: { kind: 'PERSON', name: '张三', identityNumber: '500199199506154450' },
  }, 'application { id version }')
  expect(payload.userErrors).toEqual([])
  return payload['application'] as { id: string, version: number }
}

const bound = (city: City) => ({ as: city.as.bind(city), citizen: city.citizen.bind(city), credentials: city.credentials })

interface Ticket { readonly id: string, readonly uploadUrl: string, readonly uploadTicket: string | null }

async function ticketFor(caller: Caller, recordId: string, kind: string): Promise<Ticket> {
  const payload = await caller.do('requestUpload', { recordId, kind }, 'upload { id uploadUrl uploadTicket }')
  expect(payload.userErrors).toEqual([])
  return payload['upload'] as Ticket
}

async function send(caller: Caller, { uploadUrl, uploadTicket }: Ticket, bytes: Uint8Array | ReadableStream, headers: Record<string, string> = {}) {
  const response = await fetch(uploadUrl, {
    method: 'PUT', body: bytes, duplex: 'half',
    headers: { authorization: `Bearer ${await caller.token()}`, 'content-type': 'image/jpeg', 'x-upload-ticket': uploadTicket ?? '', ...headers },
  })
  const body = (await response.json()) as { errors?: { extensions: { code: string } }[], evidence?: object }
  return { status: response.status, code: body.errors?.[0]?.extensions.code, body }
}

async function upload(caller: Caller, recordId: string, kind: string): Promise<string> {
  const ticket = await ticketFor(caller, recordId, kind)
  expect(await send(caller, ticket, JPEG)).toMatchObject({ status: 200 })
  return ticket.id
}

async function download(url: string, caller: Caller): Promise<{ status: number, headers: Headers, bytes: Buffer }> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${await caller.token()}` } })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a file behind an application', () => {
  let city: ReturnType<typeof bound>
  let clerk: Caller
  let car: { id: string, version: number }

  beforeAll(async () => {
    city = bound(world())
    clerk = city.as('dealership', 'dealer-clerk')
    car = await enterCar(city)
  })

  it.each([
    ['a photo', 'VEHICLE_PHOTO', JPEG, 'image/jpeg'],
    ['a scan', 'OWNER_IDENTITY', PIXEL, 'image/png'],
    ['a film', 'INSPECTION_FILM', FILM, 'video/mp4'],
  ])('takes %s and says what it found in it, whatever the client calls it', async (_name, kind, bytes, mime) => {
    const ticket = await ticketFor(clerk, car.id, kind)
    const answer = await send(clerk, ticket, bytes, { 'content-type': 'text/plain' })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(answer).toMatchObject({ status: 200, body: { replayed: false, evidence: { id: ticket.id, kind, status: 'STORED', mime, sizeBytes: bytes.length, sha256, version: 2 } } })
  })

  it('shows the owner what is on file, and never the ticket of a partner', async () => {
    const other = await enterCar(city)
    await upload(clerk, other.id, 'OWNER_IDENTITY')
    await ticketFor(clerk, other.id, 'ORIGIN_PROOF')
    const ask = `query($id: ID!) { application(id: $id) { evidenceMissing evidence { kind status uploadTicket mime } } }`
    const files = [{ kind: 'OWNER_IDENTITY', status: 'STORED', uploadTicket: null, mime: 'image/jpeg' }, { kind: 'ORIGIN_PROOF', status: 'EXPECTED', uploadTicket: null, mime: null }]
    expect((await city.citizen('张三').ask(ask, { id: other.id }))['application']).toEqual({ evidenceMissing: ['ORIGIN_PROOF', 'VEHICLE_PHOTO', 'VIN_RUBBING'], evidence: files })
    expect((await city.as('police').ask(ask, { id: other.id }))['application'].evidence).toEqual(files)
    expect((await clerk.ask(ask, { id: other.id }))['application'].evidence).toEqual([files[0], { ...files[1], uploadTicket: expect.any(String) }])
  })

  it('gives the same ticket when the request is sent again', async () => {
    const input = { idempotencyKey: randomUUID(), recordId: car.id, kind: 'VEHICLE_PHOTO' }
    const first = await clerk.do('requestUpload', input, 'upload { id uploadTicket }')
    const again = await clerk.do('requestUpload', input, 'upload { id uploadTicket }')
    expect(again).toEqual({ ...first, replayed: true })
    expect(first['upload'].uploadTicket).toMatch(/^[\w-]+\.[\w-]{16}$/)
  })

  it.each([
    ['a page called a photo', 'VEHICLE_PHOTO', HTML, 'EVIDENCE_CONTENT_UNKNOWN'],
    ['nothing', 'VEHICLE_PHOTO', Buffer.alloc(0), 'EVIDENCE_EMPTY'],
    ['a photo with a page behind it', 'VEHICLE_PHOTO', Buffer.concat([JPEG, HTML]), 'EVIDENCE_POLYGLOT'],
    ['a photo as a film', 'INSPECTION_FILM', JPEG, 'EVIDENCE_CONTENT_UNFIT'],
    ['a film as a photo', 'VEHICLE_PHOTO', FILM, 'EVIDENCE_CONTENT_UNFIT'],
  ])('refuses %s, and takes the right file by the same ticket afterwards', async (_name, kind, bytes, code) => {
    const ticket = await ticketFor(clerk, car.id, kind)
    expect(await send(clerk, ticket, bytes)).toMatchObject({ status: 422, code })
    expect(await send(clerk, ticket, kind === 'INSPECTION_FILM' ? FILM : JPEG)).toMatchObject({ status: 200, body: { replayed: false } })
  })

  it('refuses a photo above 20 MiB, announced or not, and takes one that is that large as a film', async () => {
    const tooLarge = Buffer.concat([FILM, Buffer.alloc(LIMIT)])
    const photo = await ticketFor(clerk, car.id, 'VEHICLE_PHOTO')
    expect(await send(clerk, photo, tooLarge)).toMatchObject({ status: 413, code: 'BODY_LIMIT', body: { errors: [{ extensions: { limit: LIMIT } }] } })
    expect(await send(clerk, photo, new Blob([tooLarge]).stream())).toMatchObject({ status: 413, code: 'BODY_LIMIT' })
    expect(await send(clerk, await ticketFor(clerk, car.id, 'INSPECTION_FILM'), tooLarge)).toMatchObject({ status: 200 })
  })

  it('answers the same bytes as a replay, refuses others, and asks for the ticket all the same', async () => {
    const ticket = await ticketFor(clerk, car.id, 'ORIGIN_PROOF')
    const first = await send(clerk, ticket, PIXEL)
    const again = await send(clerk, ticket, PIXEL)
    expect(again).toMatchObject({ status: 200, body: { replayed: true, evidence: first.body.evidence } })
    expect(await send(clerk, ticket, JPEG)).toMatchObject({ status: 409, code: 'EVIDENCE_STORED' })
    expect(await send(clerk, { ...ticket, uploadTicket: '' }, PIXEL)).toMatchObject({ status: 403, code: 'TICKET_INVALID' })
  })

  it('stores one of two files that come at the same moment', async () => {
    const ticket = await ticketFor(clerk, car.id, 'VIN_RUBBING')
    const answers = await Promise.all([send(clerk, ticket, PIXEL), send(clerk, ticket, JPEG)])
    expect(answers.map(({ status, code }) => `${status} ${code ?? ''}`).sort()).toEqual(['200 ', '409 EVIDENCE_STORED'])
  })

  it('asks for the ticket of this file and for a token of this partner', async () => {
    const ticket = await ticketFor(clerk, car.id, 'POWER_OF_ATTORNEY')
    const { uploadTicket } = await ticketFor(clerk, car.id, 'CONFORMITY_CERTIFICATE')
    expect(await send(clerk, { ...ticket, uploadTicket }, PIXEL)).toMatchObject({ status: 403, code: 'TICKET_INVALID' })
    expect(await send(city.as('dealership_2'), ticket, PIXEL)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await send(city.as('police'), ticket, PIXEL)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await send(city.as('bank'), ticket, PIXEL)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await send(city.citizen('张三'), ticket, PIXEL)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await send(clerk, ticket, PIXEL, { authorization: 'Bearer nonsense' })).toMatchObject({ status: 401, code: 'TOKEN_INVALID' })
    // The partner's own machine may send what its clerk asked for.
    expect(await send(city.as('dealership'), ticket, PIXEL)).toMatchObject({ status: 200 })
  })

  it('serves the bytes as a download, to those who may see them', async () => {
    const id = await upload(clerk, car.id, 'VEHICLE_PHOTO')
    const url = `${clerk.url}/uploads/${id}`
    const seen = await download(url, city.citizen('张三'))
    expect({ status: seen.status, same: seen.bytes.equals(JPEG) }).toEqual({ status: 200, same: true })
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/jpeg', 'content-disposition': `attachment; filename="${id}.jpeg"`, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
    })
    expect((await download(url, city.as('police'))).status).toBe(200)
    expect((await download(url, city.as('dealership_2'))).status).toBe(404)
    expect((await download(url, city.citizen('李四'))).status).toBe(404)
    expect((await download(url, city.as('insurer'))).status).toBe(404)
    expect((await download(url, city.as('bank'))).status).toBe(403)
    expect((await download(`${clerk.url}/uploads/%00`, clerk)).status).toBe(404)
    const { id: expected } = await ticketFor(clerk, (await enterCar(city)).id, 'VEHICLE_PHOTO')
    expect((await download(`${clerk.url}/uploads/${expected}`, clerk)).status).toBe(404)
  })

  it('tells everybody whom the application concerns', async () => {
    const id = await upload(clerk, (await enterCar(city)).id, 'VIN_RUBBING')
    const told = async (caller: Caller) => {
      const changes: { recordId: string, type: string }[] = []
      for (let after: string | null = null, hasMore = true; hasMore;) {
        const page: { changes: { recordId: string, type: string }[], cursor: string, hasMore: boolean } = (await caller.ask('query($after: String) { changes(after: $after, types: ["evidence.stored"]) { changes { recordId type } cursor hasMore } }', { after }))['changes']
        changes.push(...page.changes)
        after = page.cursor
        hasMore = page.hasMore
      }
      return changes.some(change => change.recordId === id)
    }
    for (let tries = 0; tries < 100 && !(await told(clerk)); tries++) await new Promise(resolve => setTimeout(resolve, 200))
    expect([await told(clerk), await told(city.citizen('张三')), await told(city.as('dealership_2')), await told(city.citizen('李四'))]).toEqual([true, true, false, false])
  })
})

describe('a file behind a visit', () => {
  let clerk: Caller
  let visitId: string

  beforeAll(async () => {
    const { as, credentials } = bound(world())
    clerk = as('dealership', 'dealer-clerk')
    const payload = await clerk.do('requestVisit', {
      stationId: credentials['dealership']?.stationId, host: { name: '渝测汽车租赁有限公司', uscc: '91500199MAABCD0303' },
      agent: { name: '赵六', identityNumber: '500199197012316676' }, siteAddress: '测试路3号', divisionCode: '500103', heldOn: '2026-03-24', plannedCount: 203,
    }, 'visit { id }')
    expect(payload.userErrors).toEqual([])
    visitId = payload['visit'].id
  })

  it.each([
    ['rental-203.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['rental-203.gb18030.csv', 'text/csv'],
  ])('takes the list %s', async (file, mime) => {
    const answer = await send(clerk, await ticketFor(clerk, visitId, 'BATCH_SHEET'), readFileSync(`test/fixtures/sheets/${file}`))
    expect(answer).toMatchObject({ status: 200, body: { evidence: { mime } } })
  })

  it.each([
    ['a photo', JPEG, 422, 'EVIDENCE_CONTENT_UNFIT'],
    ['bytes that are no text', Buffer.from([0x41, 0, 0x42, 0xff]), 422, 'EVIDENCE_CONTENT_UNKNOWN'],
    ['more than 4 MiB', Buffer.alloc(4 * 1024 * 1024 + 1, 'a'), 413, 'BODY_LIMIT'],
  ])('refuses %s as a list', async (_name, bytes, status, code) => {
    expect(await send(clerk, await ticketFor(clerk, visitId, 'BATCH_SHEET'), bytes)).toMatchObject({ status, code })
  })

  it('takes a film from the police as well, and no paper of a car', async () => {
    const inspector = world().as('police', 'police-inspector')
    expect(await send(inspector, await ticketFor(inspector, visitId, 'INSPECTION_FILM'), FILM)).toMatchObject({ status: 200 })
    expect(codesOf(await clerk.do('requestUpload', { recordId: visitId, kind: 'VEHICLE_PHOTO' }, 'upload { id }'))).toEqual(['EVIDENCE_KIND_UNFIT'])
  })
})

describe('who may ask for a ticket', () => {
  const ask = async (caller: Caller, recordId: string, kind: string) => codesOf(await caller.do('requestUpload', { recordId, kind }, 'upload { id }'))

  it('is the partner of the record, for the kinds that are its own', async () => {
    const city = bound(world())
    const { id } = await enterCar(city)
    const inspector = city.as('police', 'police-inspector')
    expect(await ask(city.as('dealership', 'dealer-inspector'), id, 'INSPECTION_FILM')).toEqual([])
    expect(await ask(inspector, id, 'INSPECTION_FILM')).toEqual([])
    expect(await ask(inspector, id, 'OWNER_IDENTITY')).toEqual(['EVIDENCE_KIND_UNFIT'])
    expect(await ask(city.as('dealership_2', 'dealer2-clerk'), id, 'VEHICLE_PHOTO')).toEqual(['NOT_FOUND'])
    expect(await ask(city.as('plate_maker', 'plate-maker'), id, 'PLATE_PHOTO')).toEqual(['EVIDENCE_KIND_UNFIT'])
    expect(await ask(city.as('plate_maker', 'plate-maker'), `ord_${'0'.repeat(26)}`, 'PLATE_PHOTO')).toEqual(['NOT_FOUND'])
    expect(await ask(city.as('dealership', 'dealer-clerk'), 'veh_nothing', 'VEHICLE_PHOTO')).toEqual(['NOT_FOUND'])
    expect((await city.as('dealership').send(`mutation { requestUpload(input: { idempotencyKey: "${randomUUID()}", recordId: "${id}", kind: VIN_RUBBING }) { replayed } }`)).status).toBe(403)
  })

  it('ends with the application, also for a ticket that was given before', async () => {
    const city = bound(world())
    const { id, version } = await enterCar(city)
    const clerk = city.as('dealership', 'dealer-clerk')
    const ticket = await ticketFor(clerk, id, 'VEHICLE_PHOTO')
    await clerk.do('withdrawApplication', { id, expectedVersion: version }, 'application { id }')
    expect(await ask(clerk, id, 'VEHICLE_PHOTO')).toEqual(['EVIDENCE_RECORD_CLOSED'])
    expect(await send(clerk, ticket, JPEG)).toMatchObject({ status: 409, code: 'EVIDENCE_RECORD_CLOSED' })
  })

  it('ends at twenty files of one application', async () => {
    const city = bound(world())
    const { id } = await enterCar(city)
    const clerk = city.as('dealership', 'dealer-clerk')
    const codes = await Promise.all(Array.from({ length: 22 }, () => ask(clerk, id, 'VEHICLE_PHOTO')))
    expect(codes.flat()).toEqual(['EVIDENCE_FULL', 'EVIDENCE_FULL'])
  })
})

describe('an hour later', () => {
  let server: TestServer
  let city: ReturnType<typeof bound>

  beforeAll(async () => {
    server = await startServer()
    city = bound(new City(server.url, server.dataDir))
  })
  afterAll(() => server.stop())

  it('the ticket has expired; the next request gives a new one for the same file, and a stored file stays readable by its old one', async () => {
    const clerk = city.as('dealership', 'dealer-clerk')
    const { id } = await enterCar(city)
    const old = await ticketFor(clerk, id, 'VEHICLE_PHOTO')
    const stored = await ticketFor(clerk, id, 'VIN_RUBBING')
    await send(clerk, stored, PIXEL)
    await clerk.ask('mutation { sandboxAdvanceClock(seconds: 3601) }')
    expect(await send(clerk, old, JPEG)).toMatchObject({ status: 410, code: 'TICKET_EXPIRED' })
    expect(await send(clerk, stored, PIXEL)).toMatchObject({ status: 200, body: { replayed: true } })
    const fresh = await ticketFor(clerk, id, 'VEHICLE_PHOTO')
    expect(fresh.id).toBe(old.id)
    expect(await send(clerk, old, JPEG)).toMatchObject({ status: 403, code: 'TICKET_INVALID' })
    expect(await send(clerk, fresh, JPEG)).toMatchObject({ status: 200 })
  })
})
