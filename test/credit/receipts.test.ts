// What does a receipt prove, and to whom? A: it is checked without asking the platform · B: a mark says that a listing behind it fell later ·
// C: over HTTP an answer brings its receipt.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose'
import { checkReceipt, statusUriOf, type ReceiptCheck } from '../../src/client/index.js'
import { RECEIPT_STATEMENT, signReceipt, signStatusList, type ScreeningAnswer } from '../../src/domains/credit/receipts/receipt.claims.js'
import { observed } from '../support/cases.js'
import { type Caller, type City } from '../support/client.js'
import { newCaseNo, newDebtor, published } from '../support/listing.js'
import { residentIdOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { about } from './screening.world.js'

const ISSUER = 'https://tongban.example'
const URI = `${ISSUER}/receipts/status/2026-03-10`
const AT = new Date('2026-03-10T10:00:00+08:00')
const later = (hours: number) => new Date(AT.getTime() + hours * 3600_000)
const NUMBER = residentIdOf('1970-01-02', 7)
const INDEX = 4_000_001
const answer: ScreeningAnswer = { identityNumber: NUMBER, partnerId: 'ptn_bank', purpose: 'CREDIT_APPROVAL', resultClass: 'EXACT', restrictions: [{ item: 'C3', isRestricted: true }], listVersion: '20260310095959-017', listingIds: ['lst_1'], at: AT }

async function newKey(kid: string): Promise<{ privateJwk: JWK, publicJwk: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { privateJwk: { ...(await exportJWK(privateKey)), kid, alg: 'ES256' }, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } }
}

const [key, newer] = [await newKey('2025'), await newKey('2026')]
const { jws, salt } = await signReceipt(key.privateJwk, ISSUER, answer, { id: 'rcp_1', statusUri: URI, statusIndex: INDEX })
const clean = await signStatusList(key.privateJwk, ISSUER, URI, [INDEX - 1, INDEX + 1], AT)
const good: ReceiptCheck = { jwks: { keys: [newer.publicJwk, key.publicJwk] }, salt, identityNumber: NUMBER, audience: 'ptn_bank', now: later(1), statusList: clean }
const check = (changes: Partial<ReceiptCheck>) => checkReceipt(jws, { ...good, ...changes })

describe('A: a receipt', () => {
  it('tells what was answered then, also by a key that has been followed by another', async () => {
    expect(await check({})).toEqual({ result: 'EXACT', restrictions: { C3: true }, purpose: 'CREDIT_APPROVAL', listVersion: '20260310095959-017', answeredAt: AT, expiresAt: later(24), isOverturned: false })
    expect(statusUriOf(jws)).toBe(URI)
  })

  it.each<[string, string, Partial<ReceiptCheck>]>([
    ['another partner', 'AUDIENCE', { audience: 'ptn_other' }],
    ['another number', 'SUBJECT', { identityNumber: residentIdOf('1970-01-02', 9) }],
    ['another salt', 'SUBJECT', { salt: Buffer.alloc(32).toString('base64url') }],
    ['the next day', 'EXPIRED', { now: later(25) }],
    ['an unknown key', 'SIGNATURE', { jwks: { keys: [newer.publicJwk] } }],
    ['something else for the status list', 'SIGNATURE', { statusList: jws }],
  ])('is refused to %s with %s', async (_, code, changes) => {
    await expect(check(changes)).rejects.toMatchObject({ code })
  })

  it('is refused when a letter of it was changed, or it is of another type', async () => {
    const [head = '', body = '', signature = ''] = jws.split('.')
    const other = Buffer.from(Buffer.from(body, 'base64url').toString().replace('EXACT', 'NONE')).toString('base64url')
    await expect(checkReceipt([head, other, signature].join('.'), good)).rejects.toMatchObject({ code: 'SIGNATURE' })
    await expect(checkReceipt(clean, good)).rejects.toMatchObject({ code: 'SIGNATURE' })
  })

  it('is evidence after its day, when that is what is asked, with a status list of that later day', async () => {
    const statusList = await signStatusList(key.privateJwk, ISSUER, URI, [], later(999))
    expect(await check({ now: later(1000), statusList, acceptExpired: true })).toMatchObject({ result: 'EXACT', isOverturned: false })
    await expect(check({ now: later(1000), acceptExpired: true })).rejects.toMatchObject({ code: 'EXPIRED' })
  })

  it('says that it is no proof of clean credit, and says neither name nor number', () => {
    const text = Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()
    expect(JSON.parse(text)).toMatchObject({ statement: RECEIPT_STATEMENT })
    expect(text).not.toContain(NUMBER)
    expect(text).not.toContain(salt)
  })

  it('of one number is never twice the same: without the salt nobody can try all numbers', async () => {
    const again = await signReceipt(key.privateJwk, ISSUER, answer, { id: 'rcp_1', statusUri: URI, statusIndex: INDEX })
    expect(again.salt).not.toBe(salt)
    await expect(checkReceipt(again.jws, good)).rejects.toMatchObject({ code: 'SUBJECT' })
  })
})

describe('B: a mark', () => {
  it('says that the answer rested on a listing that was revoked or corrected later', async () => {
    const statusList = await signStatusList(key.privateJwk, ISSUER, URI, [3, INDEX], AT)
    expect(await check({ statusList })).toMatchObject({ result: 'EXACT', isOverturned: true })
  })

  it('is not taken from the list of another day', async () => {
    const statusList = await signStatusList(key.privateJwk, ISSUER, `${URI}9`, [INDEX], AT)
    await expect(check({ statusList })).rejects.toMatchObject({ code: 'STATUS_LIST' })
  })
})

describe('C: an answer over HTTP', () => {
  let city: City
  let jwks: JSONWebKeySet
  beforeAll(async () => {
    city = world()
    jwks = (await (await fetch(`${city.url}/oauth/jwks`)).json()) as JSONWebKeySet
  })
  const bank = () => city.as('bank', 'bank-clerk')

  interface Receipted { readonly class: string | null, readonly receipt: { readonly jws: string, readonly salt: string, readonly expiresAt: string, readonly statusListUrl: string } | null }
  async function ask(caller: Caller, purpose: string, queries: object[], more: object = {}): Promise<readonly Receipted[]> {
    const data = await caller.ask(`query ($input: MatchSubjectsInput!) { matchSubjects(input: $input) { at refusals { code }
      results { class refusal { code } receipt { id jws salt expiresAt statusListUrl } } } }`, { input: { purpose, queries: queries.map((query, place) => ({ ref: String(place), partyKind: 'PERSON', ...query })), ...more } })
    return data['matchSubjects'].results as readonly Receipted[]
  }
  const askBank = async (...queries: object[]) => ask(bank(), 'CREDIT_APPROVAL', queries, { consentRef: '授权2026-0001' })
  const listOf = async (url: string) => (await fetch(city.url + new URL(url).pathname)).text()
  async function checked({ receipt }: Receipted, identityNumber: string, partner = 'bank') {
    if (!receipt) throw new Error('no receipt')
    expect(statusUriOf(receipt.jws)).toBe(receipt.statusListUrl)
    const now = new Date(Date.parse(receipt.expiresAt) - 3600_000)
    return checkReceipt(receipt.jws, { jwks, salt: receipt.salt, identityNumber, audience: city.credentials[partner]?.partnerId ?? '', now, statusList: await listOf(receipt.statusListUrl) })
  }

  it('is checked without asking the platform, and marked when its listing is revoked or corrected', async () => {
    const [revoked, corrected, ended, nobody] = [await published(city), await published(city), await published(city, { grounds: ['G1'] }), newDebtor()]
    const parties = [revoked.debtor, corrected.debtor, ended.debtor, nobody]
    const answers = await askBank(...parties.map(party => about(party)))
    const all = async () => Promise.all(answers.map(async (each, n) => checked(each, parties[n]?.identityNumber ?? '')))
    expect(await all()).toMatchObject([...['EXACT', 'EXACT', 'EXACT', 'NONE'].map(result => ({ result, purpose: 'CREDIT_APPROVAL', restrictions: {}, isOverturned: false }))])
    const [one] = answers as readonly [Receipted]
    await expect(checked(one, nobody.identityNumber)).rejects.toMatchObject({ code: 'SUBJECT' })
    await expect(checked(one, revoked.debtor.identityNumber, 'bank_2')).rejects.toMatchObject({ code: 'AUDIENCE' })

    // What the asker did not want to see again is signed for all the same.
    for (const hidden of [{ excludeListingIds: [revoked.seen.id] }, { changedSince: '2030-01-01T00:00:00+08:00' }]) {
      const [unseen] = await ask(bank(), 'CREDIT_APPROVAL', [about(revoked.debtor)], { consentRef: '授权2026-0001', ...hidden })
      expect(unseen && (await checked(unseen, revoked.debtor.identityNumber))).toMatchObject({ result: 'EXACT' })
    }

    await revoked.step('revokeListing', { reason: '决定有误' }, 'president')
    await corrected.step('correctListing', { conduct: '更正后的行为情形', reason: '文书笔误' })
    await ended.step('deleteListing', { ground: 'D1', reason: '已履行完毕' })
    expect([revoked.codes, corrected.codes, ended.codes]).toEqual([[], [], []])
    expect((await all()).map(({ isOverturned }) => isOverturned)).toEqual([true, true, false, false])
    const [again] = await askBank(about(corrected.debtor))
    expect(again && (await checked(again, corrected.debtor.identityNumber))).toMatchObject({ result: 'EXACT', isOverturned: false })
    observed('EXACT', 'isOverturned true after REVOKED and after a correction, false after DELETED')
  })

  it('says of a purpose that tells no listing only what it tells: the act', async () => {
    const debtor = newDebtor()
    const { restriction } = await city.as('court', 'court-judge').do('reportRestriction',
      { partyKind: 'PERSON', ...debtor, orderNo: newCaseNo(), measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务', items: ['C5'] }, 'restriction { id version }')
    await city.as('court', 'court-judge').do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id }')
    const [answer] = await ask(city.as('dealership', 'dealer-clerk'), 'VEHICLE_C5', [about(debtor)], { consentRef: '授权2026-0002' })
    expect(answer && (await checked(answer, debtor.identityNumber, 'dealership'))).toMatchObject({ result: null, restrictions: { C5: true } })
  })

  it('has none where no whole number was asked about, or the question was refused', async () => {
    const answers = await ask(city.as('court', 'court-judge'), 'ENFORCE', [{ name: '测无号' }], { caseNo: newCaseNo() })
    expect(answers).toMatchObject([{ receipt: null }])
    expect(await askBank({ ...about(newDebtor()), identityNumber: '500199199506154451' })).toMatchObject([{ refusal: { code: 'ID_CHECKSUM' }, receipt: null }])
  })

  it('the status list is open to anybody, of days that have been', async () => {
    const status = async (day: string) => fetch(`${city.url}/receipts/status/${day}`)
    const today = await status('2026-03-10')
    expect([today.status, today.headers.get('content-type'), (await today.text()).split('.').length]).toEqual([200, 'application/statuslist+jwt', 3])
    for (const day of ['2031-01-01', '2025-12-31', '2026-02-30', 'x']) expect([day, (await status(day)).status]).toEqual([day, 404])
  })
})
