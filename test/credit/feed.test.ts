// Peers keep a copy of the list. A: changes in order, with a count and a checksum that a peer can keep up · B: a copy that differs is rebuilt · C: by the
// clock: an empty version after an hour, a whole copy a week, a consent that ends, a term that ends.
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { newDebtor, published } from '../support/listing.js'
import { startServer, type TestServer } from '../support/server.js'
import { world } from '../support/world.js'

interface Entry { listVersion: string, operation: string, listingId: string | null, line: string | null, hash: string | null, previousHash: string | null, rowCount: number, checksum: string }
const DELTA = `query ($after: String) { listDelta(first: 100, after: $after) { listVersion hasMore entries {
  listVersion operation listingId line hash previousHash rowCount checksum } } }`

/** What a peer does: it keeps lines by listing, and the sum of their hashes. */
class Copy {
  readonly rows = new Map<string, string | null>()
  sum = 0n
  listVersion: string | undefined
  readonly seen: Entry[] = []

  constructor(private readonly peer: City, private readonly partner = 'signatory') {}

  async pull(): Promise<Entry[]> {
    const from = this.seen.length
    for (let hasMore = true; hasMore;) {
      const { listDelta } = await this.peer.as(this.partner).ask(DELTA, { after: this.listVersion })
      for (const entry of listDelta.entries as Entry[]) this.apply(entry)
      this.listVersion = listDelta.listVersion
      hasMore = listDelta.hasMore
    }
    return this.seen.slice(from)
  }

  private apply(entry: Entry): void {
    const { operation, listingId, line, hash, previousHash } = entry
    if (listingId && operation === 'DEL') this.rows.delete(listingId)
    else if (listingId) this.rows.set(listingId, line)
    if (line !== null) expect(createHash('sha256').update(line).digest('hex').slice(0, 16)).toBe(hash)
    this.sum = (this.sum + BigInt(`0x${hash ?? '0'}`) - BigInt(`0x${previousHash ?? '0'}`) + (1n << 64n)) % (1n << 64n)
    expect([entry.rowCount, entry.checksum]).toEqual([this.rows.size, this.checksum])
    this.seen.push(entry)
  }

  get checksum(): string { return this.sum.toString(16).padStart(16, '0') }

  report(changes: object = {}) {
    return this.peer.as(this.partner).do('reportListCount', { listVersion: this.listVersion, rowCount: this.rows.size, checksum: this.checksum, ...changes }, 'listComparison { answer expectedRowCount expectedChecksum }')
  }
}

describe('A: changes', () => {
  let city: City
  beforeAll(() => { city = world() })

  it('come in order with the whole public row, masked; a row that left is a tombstone, and its line is told no more', async () => {
    const debtor = newDebtor()
    const copy = new Copy(city)
    await copy.pull()
    const listed = await published(city, { ...debtor, debtFen: 900_000 })
    await listed.step('correctListing', { duty: '偿还本金', reason: '更正' })
    const [added, modified] = (await copy.pull()).filter(each => each.listingId === listed.seen.id)
    expect([added?.operation, modified?.operation, modified?.previousHash]).toEqual(['ADD', 'MOD', added?.hash])
    expect(JSON.parse(modified?.line ?? '')).toMatchObject({ id: listed.seen.id, iname: debtor.name, cardNum: `${debtor.identityNumber.slice(0, 10)}****${debtor.identityNumber.slice(14)}`, duty: '偿还本金', performance: '全部未履行', isDisputed: false })
    expect(`${added?.line ?? ''}${modified?.line ?? ''}`).not.toMatch(new RegExp(`${debtor.identityNumber}|900000`))
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    const tombstone = (await copy.pull()).find(each => each.listingId === listed.seen.id)
    expect([tombstone?.operation, tombstone?.line]).toEqual(['DEL', null])
    const late = new Copy(city)
    expect((await late.pull()).filter(each => each.listingId === listed.seen.id).map(each => [each.operation, each.line])).toEqual([['ADD', null], ['MOD', null], ['DEL', null]])
    observed('ADD', 'MOD', 'DEL')
  })

  it('belong to courts and signatory units; a version that never was is refused', async () => {
    expect((await city.as('court').ask('{ listDelta(first: 1) { hasMore } }'))['listDelta']).toBeDefined()
    expect((await city.as('bank').send('{ listDelta(first: 1) { hasMore } }')).status).toBe(403)
    expect((await city.as('signatory').send('{ listDelta(first: 1, after: "20260310100000-999999") { hasMore } }')).status).toBe(400)
  })
})

describe('B: a copy', () => {
  it('K41: a peer whose count or checksum differs is asked to rebuild; one that agrees is not', async () => {
    const city = world()
    const copy = new Copy(city, 'signatory_2')
    await published(city)
    await copy.pull()
    expect((await copy.report())['listComparison'].answer).toBe('EQUAL')
    const differs = await copy.report({ rowCount: copy.rows.size - 1 })
    expect(differs['listComparison']).toEqual({ answer: 'REBUILD', expectedRowCount: copy.rows.size, expectedChecksum: copy.checksum })
    expect((await copy.report({ checksum: 'f'.repeat(16) }))['listComparison'].answer).toBe('REBUILD')
    expect(codesOf(await copy.report({ checksum: 'x' }))).toEqual(['CHECKSUM_MALFORMED'])
    expect(codesOf(await copy.report({ listVersion: '20260310100000-999999' }))).toEqual(['LIST_VERSION_UNKNOWN'])
    observed('REBUILD')
  })
})

describe('C: by the clock', () => {
  let server: TestServer
  let city: City
  const HOUR = 3600
  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
  }, 60_000)
  afterAll(() => server.stop())

  it('K39, K40: after an hour without a change an empty version stands; a consent that ended brings no notice, and the watch has ended', async () => {
    const debtor = newDebtor()
    const ref = `K-${randomUUID()}`
    await city.as('bank').do('addWatches', { purpose: 'POST_LOAN', watches: [{ subjectRef: ref, partyKind: 'PERSON', ...debtor, consentRef: 'S-1', consentUntil: '2026-03-10' }] }, 'watching { active }')
    const first = await published(city, { grounds: ['G2'] })
    const copy = new Copy(city)
    await copy.pull()
    await city.advance(HOUR + 60)
    const silent = await copy.pull()
    expect(silent.map(each => each.operation)).toEqual(['NONE'])
    expect(silent[0]?.listVersion).toMatch(/^20260310110\d{3}-\d{3}$/)
    observed(`empty version ${silent[0]?.operation ?? ''}`)
    // The last day of the consent is over; nothing has swept since, because the listing itself comes first.
    await city.advance(14 * HOUR)
    await published(city, debtor)
    const { watches, creditNotices } = await city.as('bank').ask('query ($ref: String) { watches(first: 1, filter: { subjectRef: $ref }) { edges { node { status endReason } } } creditNotices(first: 10) { notices { seq } } }', { ref })
    expect([watches.edges[0].node, creditNotices.notices]).toEqual([{ status: 'ENDED', endReason: 'CONSENT_ENDED' }, []])
    observed('no notice', 'watch ENDED')
    expect(first.seen['listedUntil']).toBeTruthy()
  })

  it('K10: a row says until when it counts, and its tombstone comes with the end of the term; a snapshot of the week holds what the feed says', async () => {
    const copy = new Copy(city)
    await copy.pull()
    const rows = [...copy.rows.values()].map(line => JSON.parse(line ?? '{}') as { id: string, listedUntil: string })
    expect(rows.map(each => each.listedUntil)).toContain('2028-03-10T16:00:00.000Z')
    const snapshotOf = async () => (await city.as('court').ask('{ listSnapshot { listVersion rowCount checksum parts { url rowCount sha256 } } }'))['listSnapshot']
    const first = await snapshotOf()
    await city.advance(8 * 24 * HOUR)
    let snapshot = await snapshotOf()
    for (const end = Date.now() + 10_000; snapshot?.listVersion === first?.listVersion && Date.now() < end; snapshot = await snapshotOf()) await sleep(100)
    const file = await fetch(snapshot.parts[0].url as string, { headers: { authorization: `Bearer ${await city.as('signatory').token()}` } })
    const text = await file.text()
    expect([file.headers.get('content-type'), createHash('sha256').update(text).digest('hex')]).toEqual(['application/x-ndjson; charset=utf-8', snapshot.parts[0].sha256])
    await copy.pull()
    expect(text.trimEnd().split('\n').sort()).toEqual([...copy.rows.values()].sort())
    expect([snapshot.rowCount, snapshot.checksum]).toEqual([copy.rows.size, copy.checksum])
    expect((await fetch(snapshot.parts[0].url as string, { headers: { authorization: `Bearer ${await city.as('bank').token()}` } })).status).toBe(403)
    await city.advance(366 * 24 * HOUR)
    await city.advance(366 * 24 * HOUR)
    const ended = await copy.pull()
    expect(ended.filter(each => each.operation === 'DEL')).toHaveLength(rows.length)
    expect(copy.rows.size).toBe(0)
    observed('DEL after the last day')
  })
})
