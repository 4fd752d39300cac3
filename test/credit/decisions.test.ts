// The decision itself stands with the listing. A: its hash is the one that was decided · B: the court reads it, and she once it was served · C: nobody else.
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type City } from '../support/client.js'
import { Listed } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { world } from '../support/world.js'
import { get, look, see, send, ticketCodes, ticketFor, upload } from '../evidence/evidence.world.js'

const KIND = 'COURT_DECISION'
const pdfOf = (words: string) => Buffer.from(`%PDF-1.4\n1 0 obj<</Title(${words})>>endobj\ntrailer<<>>\n%%EOF\n`)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let city: City
beforeAll(() => { city = world() })
const judge = () => city.as('court', 'court-judge')
const documentsOf = async (caller = judge(), id = '') =>
  (await caller.ask('query ($id: ID!) { node(id: $id) { ... on Listing { evidence { id sha256 kind status } } } }', { id }))['node']

describe('a decision', () => {
  it('A: that is stored has the hash that was decided on, or is neither decided nor published', async () => {
    const listed = await Listed.propose(city)
    const bytes = pdfOf('one')
    await upload(judge(), { recordId: listed.seen.id, kind: KIND }, bytes)
    await listed.decide()
    expect(listed.codes).toEqual(['DECISION_DOCUMENT_DIFFERS'])
    await listed.decide({ decisionHash: hashOf(bytes) })
    expect([listed.codes, listed.seen.status]).toEqual([[], 'DECIDED'])
    await listed.step('serveListing')
    expect((await listed.publish()).codes).toEqual([])
    expect(await documentsOf(judge(), listed.seen.id)).toEqual({ evidence: [{ id: expect.stringMatching(/^evd_|^evi_/), sha256: hashOf(bytes), kind: KIND, status: 'STORED' }] })
  })

  it('A: another one that came after the decision holds up the publication until the right one is there', async () => {
    const [listed, bytes] = [await Listed.propose(city), pdfOf('two')]
    await listed.decide({ decisionHash: hashOf(bytes) })
    await listed.step('serveListing')
    await upload(judge(), { recordId: listed.seen.id, kind: KIND }, pdfOf('another'))
    expect((await listed.publish()).codes).toEqual(['DECISION_DOCUMENT_DIFFERS'])
    await upload(judge(), { recordId: listed.seen.id, kind: KIND }, bytes)
    expect((await listed.publish()).codes).toEqual([])
  })

  it('B: is read by its court, and by her once it was served', async () => {
    const [listed, bytes] = [await Listed.propose(city, { ...BUYERS.wang }), pdfOf('three')]
    const id = await upload(judge(), { recordId: listed.seen.id, kind: KIND }, bytes)
    await listed.decide({ decisionHash: hashOf(bytes) })
    const her = city.citizen(BUYERS.wang.name)
    expect(await see(her, id)).toBeNull()
    await listed.step('serveListing')
    expect(await documentsOf(her, listed.seen.id)).toMatchObject({ evidence: [{ id, sha256: hashOf(bytes) }] })
    for (const reader of [her, judge()]) expect((await look(reader, id)).bytes).toEqual(bytes)
    await listed.step('cancelListing', { reason: '已履行' })
    expect(await ticketCodes(judge(), { recordId: listed.seen.id, kind: KIND })).toEqual(['EVIDENCE_RECORD_CLOSED'])
  })

  it('C: is nobody else\'s, and nothing but a document', async () => {
    const listed = await Listed.propose(city)
    const id = await upload(judge(), { recordId: listed.seen.id, kind: KIND }, pdfOf('four'))
    const link = (await see(judge(), id))?.['link'] as string
    for (const other of [city.as('court_2', 'court2-judge'), city.as('police', 'supervisor'), city.citizen('张三')]) {
      expect(await see(other, id)).toBeNull()
      expect((await get(other, link)).status).toBe(404)
    }
    expect(await ticketCodes(city.as('court_2', 'court2-judge'), { recordId: listed.seen.id, kind: KIND })).toEqual(['NOT_FOUND'])
    expect(await ticketCodes(judge(), { recordId: listed.seen.id, kind: 'POSTING_PHOTO' })).toEqual(['EVIDENCE_KIND_UNFIT'])
    expect(await send(judge(), await ticketFor(judge(), { recordId: listed.seen.id, kind: KIND }), Buffer.from('not a document'))).toMatchObject({ status: 422 })
  })
})
