// What do the tests of accident photos need: an accident of two insured cars, photos as phones make them, and the way of a file in and out.
import { expect } from '@jest/globals'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { type Caller, type City, codesOf } from '../support/client.js'

export const OCCURRED_AT = '2026-03-10T09:50:00+08:00'
const LATITUDE = 29.71
const LONGITUDE = 106.61

/** The sandbox insures even cars with `insurer`, odd ones with `insurer_2`; car n belongs to driver n modulo 24: 180 and 181 to these. */
export const FIRST = '杨驾'
export const SECOND = '朱驾'

/** Each call is an accident of its own, a kilometre on. */
export async function reportAccident(city: City, kilometre: number): Promise<string> {
  const payload = await city.as('police', 'police-seat').do('reportAccident', {
    channel: 'POLICE_HOTLINE', occurredAt: OCCURRED_AT, latitude: LATITUDE + kilometre / 100, longitude: LONGITUDE, place: '测试路口', divisionCode: '500103', grounds: [],
    parties: [{ kind: 'MOTOR', plateNo: '渝D10180' }, { kind: 'MOTOR', plateNo: '渝D10181' }],
  }, 'accident { id }')
  expect(payload.userErrors).toEqual([])
  return payload['accident'].id as string
}

export interface Ticket { readonly id: string, readonly uploadUrl: string, readonly uploadTicket: string | null }
export interface Wanted { readonly recordId: string, readonly kind: string, readonly partyNo?: number, readonly captureReason?: string }

/** Files of these kinds say of which party they are. */
const OF_A_PARTY: readonly string[] = ['ACCIDENT_DAMAGE', 'ACCIDENT_PLATE']

export async function ticketFor(caller: Caller, wanted: Wanted): Promise<Ticket> {
  const payload = await caller.do('requestUpload', { ...(OF_A_PARTY.includes(wanted.kind) ? { partyNo: 1 } : {}), ...wanted }, 'upload { id uploadUrl uploadTicket }')
  expect(payload.userErrors).toEqual([])
  return payload['upload'] as Ticket
}

export const ticketCodes = async (caller: Caller, wanted: Wanted): Promise<string[]> => codesOf(await caller.do('requestUpload', { ...wanted }, 'upload { id }'))

export async function send(caller: Caller, { uploadUrl, uploadTicket }: Ticket, bytes: Uint8Array) {
  const response = await fetch(uploadUrl, {
    method: 'PUT', body: new Uint8Array(bytes), headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': uploadTicket ?? '' },
  })
  const body = (await response.json()) as { errors?: { extensions: { code: string } }[], evidence?: Record<string, unknown> }
  return { status: response.status, code: body.errors?.[0]?.extensions.code, body }
}

export async function upload(caller: Caller, wanted: Wanted, bytes: Uint8Array): Promise<string> {
  const ticket = await ticketFor(caller, wanted)
  expect(await send(caller, ticket, bytes)).toMatchObject({ status: 200 })
  return ticket.id
}

const EVIDENCE = `... on Evidence { id status kind mime sha256 width height flags capturedAt capturedLatE6 capturedLonE6 perceptualHash partyNo uploadTicket link }`

/** Null when the caller may not see it. */
export async function see(caller: Caller, id: string): Promise<Record<string, any> | null> { // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
  return (await caller.ask(`query ($id: ID!) { node(id: $id) { ${EVIDENCE} } }`, { id }))['node']
}

export async function get(caller: Caller, url: string): Promise<{ status: number, code: string | undefined, headers: Headers, bytes: Buffer }> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${await caller.token()}` } })
  const bytes = Buffer.from(await response.arrayBuffer())
  const code = response.ok ? undefined : (JSON.parse(bytes.toString()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code
  return { status: response.status, code, headers: response.headers, bytes }
}

/** As a viewer would: the link of the moment, with the token it was made for. */
export async function look(caller: Caller, id: string) {
  return get(caller, (await see(caller, id))?.['link'] as string)
}

/** A scene, told apart by its colour; with what a phone writes into it, at the place of that accident. */
export async function photo({ colour = '#c22', at = '2026:03:10 09:52:00', kilometre = 0 } = {}): Promise<Buffer> {
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#9ab"/>
    <rect x="150" y="400" width="400" height="200" fill="${colour}"/><rect x="560" y="360" width="500" height="260" fill="#223"/></svg>`
  return sharp(Buffer.from(scene)).jpeg().withExif({
    IFD0: { Make: 'Testphone' }, IFD2: { DateTimeOriginal: at, OffsetTimeOriginal: '+08:00' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: `29/1 42/1 ${3600 * (1 + kilometre)}/100`, GPSLongitudeRef: 'E', GPSLongitude: '106/1 36/1 3600/100' },
  }).toBuffer()
}

/** A PNG whose head claims 3.6 thousand million pixels, in 100 bytes. */
export function bomb(): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(60_000, 0)
  head.writeUInt32BE(60_000, 4)
  head[8] = 8
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The head by which an iPhone's photo is known. */
export const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic'), Buffer.alloc(64)])
