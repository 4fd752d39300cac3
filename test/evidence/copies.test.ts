// In which form does a photo of an accident leave, to whom, for how long, and who may open the original?
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { City, type Caller } from '../support/client.js'
import { FILM } from '../support/journey.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { world } from '../support/world.js'
import { FIRST, get, look, photo, reportAccident, SECOND, see, send, ticketFor, upload } from './evidence.world.js'

const REASON = '复核当事人提出的异议'
const original = (url: string, id: string, reason?: string): string => `${url}/uploads/${id}/original${reason === undefined ? '' : `?reason=${encodeURIComponent(reason)}`}`

describe('the copy of a photo', () => {
  let city: City
  let officer: Caller
  let recordId: string
  let bytes: Buffer
  let id: string

  beforeAll(async () => {
    city = world()
    officer = city.as('police', 'liability-1')
    recordId = await reportAccident(city, 3)
    bytes = await photo({ kilometre: 3 })
    id = await upload(officer, { recordId, kind: 'ACCIDENT_FRONT_SIDE' }, bytes)
  })

  it('has lost what the camera wrote into it', async () => {
    const copy = await look(officer, id)
    const meta = await sharp(copy.bytes).metadata()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    expect({ status: copy.status, width: meta.width, exif: meta.exif, xmp: meta.xmp, icc: meta.icc }).toEqual({ status: 200, width: 1200, exif: undefined, xmp: undefined, icc: undefined })
    expect(copy.bytes.includes('Exif') || copy.bytes.includes('Testphone')).toBe(false)
    expect(copy.headers.get('cache-control')).toBe('no-store')
    expect(copy.headers.get('content-type')).toBe('image/jpeg')
  })

  it('is marked with the viewer: two see two different pictures of one scene', async () => {
    const ours = await look(officer, id)
    const theirs = await look(city.as('insurer', 'insurer-assessor'), id)
    const changed = await differing(ours.bytes, theirs.bytes)
    expect(changed).toBeGreaterThan(0.001)
    expect(changed).toBeLessThan(0.2)
    // Most of the scene shows through: of the bare photo, too, only the mark differs.
    const fromBare = await differing(ours.bytes, bytes)
    expect(fromBare).toBeGreaterThan(0.01)
    expect(fromBare).toBeLessThan(0.3)
  })

  it('leaves by link only, and by a link of one\'s own', async () => {
    const link = (await see(officer, id))?.['link'] as string
    expect(await get(officer, `${city.url}/uploads/${id}`)).toMatchObject({ status: 403, code: 'LINK_MISSING' })
    expect(await get(city.as('police', 'liability-2'), link)).toMatchObject({ status: 403, code: 'LINK_INVALID' })
    expect(await get(city.as('insurer', 'insurer-assessor'), link)).toMatchObject({ status: 403, code: 'LINK_INVALID' })
    expect(await get(officer, link.replace(/until=(\d+)/, (_, until) => `until=${Number(until) + 1}`))).toMatchObject({ status: 403, code: 'LINK_INVALID' })
    expect((await get(officer, link)).status).toBe(200)
    const citizens = (await see(city.citizen(FIRST), id))?.['link'] as string
    expect(await get(city.citizen(SECOND), citizens)).toMatchObject({ status: 403, code: 'LINK_INVALID' })
  })

  it('is for those whom the accident concerns', async () => {
    for (const caller of [city.as('insurer'), city.as('insurer_2'), city.citizen(FIRST), city.citizen(SECOND)]) expect((await look(caller, id)).status).toBe(200)
    const link = (await see(officer, id))?.['link'] as string
    expect(await see(city.citizen('张三'), id)).toBeNull()
    expect(await get(city.citizen('张三'), link)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await get(city.as('dealership', 'dealer-clerk'), link)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await get(city.as('bank'), link)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  })

  it('of a document is for police, its party and that party\'s own insurer', async () => {
    const paper = await upload(city.citizen(FIRST), { recordId, kind: 'ACCIDENT_DOCUMENT', partyNo: 1 }, bytes)
    for (const caller of [officer, city.citizen(FIRST), city.as('insurer')]) expect((await look(caller, paper)).status).toBe(200)
    const link = (await see(officer, paper))?.['link'] as string
    for (const caller of [city.citizen(SECOND), city.as('insurer_2')]) {
      expect(await see(caller, paper)).toBeNull()
      expect(await get(caller, link)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    }
  })

  it('of a film is the film itself, and not for the other side', async () => {
    const film = await upload(city.citizen(FIRST), { recordId, kind: 'ACCIDENT_FILM' }, FILM)
    for (const caller of [officer, city.citizen(FIRST), city.as('insurer'), city.as('insurer_2')]) {
      const seen = await look(caller, film)
      expect({ status: seen.status, same: seen.bytes.equals(FILM), type: seen.headers.get('content-type') }).toEqual({ status: 200, same: true, type: 'video/mp4' })
    }
    expect(await look(city.citizen(SECOND), film)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })

  it('is the original for police and court alone, and only with a reason', async () => {
    for (const caller of [officer, city.as('court', 'court-judge')]) {
      const opened = await get(caller, original(city.url, id, REASON))
      expect({ status: opened.status, same: opened.bytes.equals(bytes) }).toEqual({ status: 200, same: true })
    }
    for (const reason of [undefined, '', '看看', 'x'.repeat(201), '理由\n换行换行']) {
      expect(await get(officer, original(city.url, id, reason))).toMatchObject({ status: 422, code: 'ORIGINAL_REASON_MISSING' })
    }
    for (const caller of [city.as('police', 'dispatcher'), city.as('police'), city.as('insurer', 'insurer-assessor'), city.citizen(FIRST)]) {
      expect(await get(caller, original(city.url, id, REASON))).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    }
  })
})

describe('on a server of its own', () => {
  let server: TestServer
  let city: City
  let officer: Caller
  let recordId: string
  let otherId: string
  let id: string

  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
    officer = city.as('police', 'liability-1')
    recordId = await reportAccident(city, 5)
    id = await upload(officer, { recordId, kind: 'ACCIDENT_FRONT_SIDE' }, await photo({ kilometre: 5 }))
    otherId = await reportAccident(city, 6)
    await ticketFor(officer, { recordId: otherId, kind: 'ACCIDENT_FRONT_SIDE' })
  })
  afterAll(() => server.stop())

  it('a link has lapsed after a minute', async () => {
    const link = (await see(officer, id))?.['link'] as string
    await officer.ask('mutation { sandboxAdvanceClock(seconds: 59) }')
    expect((await get(officer, link)).status).toBe(200)
    await officer.ask('mutation { sandboxAdvanceClock(seconds: 1) }')
    expect(await get(officer, link)).toMatchObject({ status: 410, code: 'LINK_EXPIRED' })
  })

  it('the death of the decoding process costs one photo, and the server goes on', async () => {
    const ticket = await ticketFor(officer, { recordId, kind: 'ACCIDENT_CONTACT' })
    const bytes = await photo({ kilometre: 5, colour: '#fa0' })
    const [decoder, ...more] = childrenOf(server.pid)
    expect(more).toEqual([])
    process.kill(decoder ?? 0, 'SIGSTOP')
    const answer = send(officer, ticket, bytes)
    await sleep(500)
    process.kill(decoder ?? 0, 'SIGKILL')
    expect(await answer).toMatchObject({ status: 422, code: 'EVIDENCE_DECODING_GAVE_UP' })
    expect(await send(officer, ticket, bytes)).toMatchObject({ status: 200, body: { replayed: false } })
  })

  it('a decoding process that is stuck is given up after ten seconds', async () => {
    const ticket = await ticketFor(officer, { recordId, kind: 'ACCIDENT_REAR_SIDE' })
    process.kill(childrenOf(server.pid)[0] ?? 0, 'SIGSTOP')
    expect(await send(officer, ticket, await photo({ kilometre: 5 }))).toMatchObject({ status: 422, code: 'EVIDENCE_DECODING_GAVE_UP' })
    expect((await look(officer, id)).status).toBe(200)
  })

  it('every opening of an original is on record with its reason before the bytes leave', async () => {
    await get(officer, original(city.url, id, REASON))
    await get(officer, original(city.url, id, '短'))
    const rows = await storedRows(server, `select "action", "outcome", "staffId", "purpose", "subjects" from "auditEntry" where "action" = 'readOriginal'`)
    expect(rows).toEqual([{ action: 'readOriginal', outcome: 'READ', staffId: 'liability-1', purpose: REASON, subjects: [id] }])
  })

  it('each accident has a key of its own, and the key lies encrypted', async () => {
    const rows = (await storedRows(server, `select "recordId", "sealedKey" from "recordKey" order by "recordId"`)) as { recordId: string, sealedKey: string }[]
    expect(rows.map(row => row.recordId)).toEqual([recordId, otherId])
    for (const { sealedKey } of rows) expect(sealedKey).toMatch(/^A256GCM\.[\w-]+\.[\w-]{16}\.[\w-]{80,}$/)
    expect(rows[0]?.sealedKey).not.toBe(rows[1]?.sealedKey)
  })
})

/** The share of pixels that a viewer could tell apart. */
async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map(each => sharp(each).greyscale().raw().toBuffer())) as [Buffer, Buffer]
  return a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 24).length / a.length
}

/** The decoding process is the only child of a server. */
const childrenOf = (parent: number): number[] => readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && parentOf(pid) === parent).map(Number)

function parentOf(pid: string): number | undefined {
  try {
    return Number(/\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
