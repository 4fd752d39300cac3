// What does a receipt prove, and to whom? A: it is checked without asking the platform · B: a mark says that a listing behind it fell later.
import { describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { checkReceipt, statusUriOf, type ReceiptCheck } from '../../src/client/index.js'
import { RECEIPT_STATEMENT, signReceipt, signStatusList, type ScreeningAnswer } from '../../src/domains/credit/receipts/receipt.claims.js'
import { residentIdOf } from '../support/synthetic.js'

const ISSUER = 'https://tongban.example'
const URI = `${ISSUER}/receipts/status/2026-03-10`
const AT = new Date('2026-03-10T10:00:00+08:00')
const later = (hours: number) => new Date(AT.getTime() + hours * 3600_000)
const NUMBER = residentIdOf('1970-01-02', 7)
const INDEX = 4_000_001
const answer: ScreeningAnswer = { identityNumber: NUMBER, partnerId: 'ptn_bank', purpose: 'CREDIT_APPROVAL', resultClass: 'EXACT', listVersion: '20260310095959-017', listingIds: ['lst_1'], at: AT }

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
    expect(await check({})).toEqual({ result: 'EXACT', purpose: 'CREDIT_APPROVAL', listVersion: '20260310095959-017', answeredAt: AT, expiresAt: later(24), isOverturned: false })
    expect(statusUriOf(jws)).toBe(URI)
  })

  it.each<[string, Partial<ReceiptCheck>]>([
    ['AUDIENCE', { audience: 'ptn_other' }],
    ['SUBJECT', { identityNumber: residentIdOf('1970-01-02', 9) }],
    ['SUBJECT', { salt: Buffer.alloc(32).toString('base64url') }],
    ['EXPIRED', { now: later(25) }],
    ['SIGNATURE', { jwks: { keys: [newer.publicJwk] } }],
    ['SIGNATURE', { statusList: jws }],
  ])('is refused with %s: %j', async (code, changes) => {
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
