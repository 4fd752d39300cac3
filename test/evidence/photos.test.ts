// Is a photo of an accident taken for what its bytes are, and told what is wrong with it at once?
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type City, type Caller } from '../support/client.js'
import { FILM, PIXEL } from '../support/journey.js'
import { world } from '../support/world.js'
import { bomb, FIRST, HEIC, photo, reportAccident, SECOND, see, send, ticketCodes, ticketFor, upload } from './evidence.world.js'

const KILOMETRE = 1
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

let city: City
let officer: Caller
let recordId: string

beforeAll(async () => {
  city = world()
  officer = city.as('police', 'liability-1')
  recordId = await reportAccident(city, KILOMETRE)
})

const storedFiles = (): string[] => readdirSync(join(city.dataDir, 'files'), { recursive: true, withFileTypes: true })
  .filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('a photo of an accident', () => {
  it('is stored with its hash, its size, moment and place, and without a flag', async () => {
    const bytes = await photo({ kilometre: KILOMETRE })
    const id = await upload(officer, { recordId, kind: 'ACCIDENT_FRONT_SIDE' }, bytes)
    expect(await see(officer, id)).toMatchObject({
      status: 'STORED', kind: 'ACCIDENT_FRONT_SIDE', mime: 'image/jpeg', sha256: sha256Of(bytes), width: 1200, height: 900, flags: [],
      capturedAt: '2026-03-10T09:52:00.000+08:00', capturedLatE6: 29_720_000, capturedLonE6: 106_610_000, perceptualHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })

  it('lies in the store encrypted, the copy too: neither under its hash nor as a picture', async () => {
    const before = new Set(storedFiles())
    const bytes = await photo({ kilometre: KILOMETRE, colour: '#1d4' })
    await upload(officer, { recordId, kind: 'ACCIDENT_CONTACT' }, bytes)
    const added = storedFiles().filter(path => !before.has(path))
    expect(added).toHaveLength(2)
    expect(added.filter(path => path.endsWith(sha256Of(bytes)))).toEqual([])
    for (const path of added) await expect(sharp(readFileSync(path)).metadata()).rejects.toThrow('unsupported image format')
  })

  it('turned by its camera stands upright, and a large one is made smaller', async () => {
    const bytes = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#779' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const id = await upload(officer, { recordId, kind: 'ACCIDENT_SIGNS' }, bytes)
    expect(await see(officer, id)).toMatchObject({ width: 1536, height: 2048, flags: ['NO_CAPTURE_TIME', 'NO_CAPTURE_PLACE'] })
  })

  it.each([
    ['long before', { at: '2026:03:10 09:30:00' }, {}, ['CAPTURED_LONG_BEFORE']],
    ['before the accident by a day and elsewhere', { at: '2026:03:09 09:50:00', kilometre: KILOMETRE + 1 }, {}, ['CAPTURED_LONG_BEFORE', 'CAPTURED_FAR_AWAY']],
    ['tomorrow', { at: '2026:03:20 09:50:00' }, {}, ['CAPTURED_IN_FUTURE']],
    ['long before, for a reason', { at: '2026:03:10 09:30:00' }, { captureReason: '手机时钟未校准' }, []],
  ])('taken %s is stored and flagged', async (_name, taken, more, flags) => {
    const id = await upload(officer, { recordId, kind: 'ACCIDENT_DAMAGE', partyNo: 1, ...more }, await photo({ kilometre: KILOMETRE, ...taken }))
    expect(await see(officer, id)).toMatchObject({ status: 'STORED', flags, partyNo: 1 })
  })

  it('that comes again for another accident has the same hashes there', async () => {
    const bytes = await photo({ colour: '#e0e', kilometre: KILOMETRE })
    const again = await sharp(bytes).resize(800).jpeg({ quality: 40 }).toBuffer()
    const other = await reportAccident(city, KILOMETRE + 10)
    const [first, same, smaller] = await Promise.all([
      upload(officer, { recordId, kind: 'ACCIDENT_REAR_SIDE' }, bytes), upload(officer, { recordId: other, kind: 'ACCIDENT_REAR_SIDE' }, bytes),
      upload(officer, { recordId: other, kind: 'ACCIDENT_REAR_SIDE' }, again),
    ].map(async id => see(officer, await id)))
    expect(same).toMatchObject({ sha256: first?.['sha256'], perceptualHash: first?.['perceptualHash'] })
    expect(smaller?.['sha256']).not.toBe(first?.['sha256'])
    expect(distance(smaller?.['perceptualHash'], first?.['perceptualHash'])).toBeLessThanOrEqual(6)
  })
})

describe('what is no photo', () => {
  it.each([
    ['a text', 'ACCIDENT_PLATE', async () => Buffer.from('no picture'), 422, 'EVIDENCE_CONTENT_UNKNOWN'],
    ['a drawing with a program in it', 'ACCIDENT_PLATE', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 422, 'EVIDENCE_CONTENT_UNKNOWN'],
    ['50 MB', 'ACCIDENT_PLATE', async () => Buffer.alloc(50 * 1024 * 1024), 413, 'BODY_LIMIT'],
    ['one pixel', 'ACCIDENT_PLATE', async () => PIXEL, 422, 'EVIDENCE_TOO_SMALL'],
    ['a strip of 199 pixels', 'ACCIDENT_PLATE', async () => sharp({ create: { width: 2000, height: 199, channels: 3, background: '#000' } }).png().toBuffer(), 422, 'EVIDENCE_TOO_SMALL'],
    ['a hundred bytes that claim 3.6 thousand million pixels', 'ACCIDENT_PLATE', async () => bomb(), 422, 'EVIDENCE_TOO_MANY_PIXELS'],
    ['half a photo', 'ACCIDENT_PLATE', async () => { const whole = await photo(); return whole.subarray(0, whole.length / 2) }, 422, 'EVIDENCE_UNREADABLE'],
    ['a photo with a page behind it', 'ACCIDENT_PLATE', async () => Buffer.concat([await photo(), Buffer.from('<!doctype html><script>alert(1)</script>')]), 422, 'EVIDENCE_POLYGLOT'],
    ['HEIC', 'ACCIDENT_PLATE', async () => HEIC, 422, 'EVIDENCE_HEIC_UNREADABLE'],
    ['a PDF', 'ACCIDENT_PLATE', async () => PDF, 422, 'EVIDENCE_CONTENT_UNFIT'],
    ['a film', 'ACCIDENT_PLATE', async () => FILM, 422, 'EVIDENCE_CONTENT_UNFIT'],
    ['a photo as a film', 'ACCIDENT_FILM', photo, 422, 'EVIDENCE_CONTENT_UNFIT'],
  ])('%s is refused, and the ticket takes the right file afterwards', async (_name, kind, bytes, status, code) => {
    const ticket = await ticketFor(officer, { recordId, kind })
    expect(await send(officer, ticket, await bytes())).toMatchObject({ status, code })
    expect(await see(officer, ticket.id)).toMatchObject({ status: 'EXPECTED', sha256: null })
    expect(await send(officer, ticket, kind === 'ACCIDENT_FILM' ? FILM : await photo())).toMatchObject({ status: 200, body: { replayed: false } })
  })

  it('as HEIC is told to come as JPEG', async () => {
    const { body } = await send(officer, await ticketFor(officer, { recordId, kind: 'ACCIDENT_VIN' }), HEIC)
    expect(JSON.stringify(body)).toContain('/docs/errors/EVIDENCE_HEIC_UNREADABLE')
    expect(await (await fetch(`${city.url}/docs/errors/EVIDENCE_HEIC_UNREADABLE`)).text()).toContain('JPEG')
  })

  it('refused once is refused again without another look, and stored twice is a replay', async () => {
    const ticket = await ticketFor(officer, { recordId, kind: 'ACCIDENT_VIN' })
    expect([(await send(officer, ticket, PIXEL)).code, (await send(officer, ticket, PIXEL)).code]).toEqual(['EVIDENCE_TOO_SMALL', 'EVIDENCE_TOO_SMALL'])
    const bytes = await photo()
    await send(officer, ticket, bytes)
    expect(await send(officer, ticket, bytes)).toMatchObject({ status: 200, body: { replayed: true } })
    expect(await send(officer, ticket, PIXEL)).toMatchObject({ status: 409, code: 'EVIDENCE_STORED' })
  })
})

describe('who may add to an accident', () => {
  it('is the police, the insurers involved and the citizens involved, and nobody else', async () => {
    const wanted = { recordId, kind: 'ACCIDENT_CONTACT' }
    expect(await ticketCodes(city.as('insurer', 'insurer-linkage'), wanted)).toEqual([])
    expect(await ticketCodes(city.as('insurer_2', 'insurer2-assessor'), wanted)).toEqual([])
    expect(await ticketCodes(city.citizen(FIRST), wanted)).toEqual([])
    expect(await ticketCodes(city.citizen('张三'), wanted)).toEqual(['NOT_FOUND'])
    expect(await ticketCodes(city.as('police', 'registrar-1'), wanted)).toEqual(['EVIDENCE_KIND_UNFIT'])
    expect(await ticketCodes(officer, { recordId, kind: 'VEHICLE_PHOTO' })).toEqual(['EVIDENCE_KIND_UNFIT'])
    expect(await ticketCodes(city.as('dealership', 'dealer-clerk'), wanted)).toEqual(['EVIDENCE_KIND_UNFIT'])
  })

  it('names the party of a document, and no party that is not there', async () => {
    expect(await ticketCodes(officer, { recordId, kind: 'ACCIDENT_DOCUMENT' })).toEqual(['EVIDENCE_PARTY_MISSING'])
    expect(await ticketCodes(officer, { recordId, kind: 'ACCIDENT_DOCUMENT', partyNo: 3 })).toEqual(['EVIDENCE_PARTY_UNKNOWN'])
    expect(await ticketCodes(officer, { recordId, kind: 'ACCIDENT_DOCUMENT', partyNo: 2 })).toEqual([])
  })

  it('keeps the ticket to the citizen who asked, though all citizens come through one client', async () => {
    const ticket = await ticketFor(city.citizen(FIRST), { recordId, kind: 'ACCIDENT_DAMAGE', partyNo: 1 })
    expect(await see(city.citizen(FIRST), ticket.id)).toMatchObject({ uploadTicket: ticket.uploadTicket })
    expect(await see(city.citizen(SECOND), ticket.id)).toMatchObject({ uploadTicket: null })
    expect(await send(city.citizen(SECOND), ticket, await photo())).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await send(city.citizen(FIRST), ticket, await photo())).toMatchObject({ status: 200 })
  })
})

function distance(a: string, b: string): number {
  return [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter(bit => bit === '1').length
}
