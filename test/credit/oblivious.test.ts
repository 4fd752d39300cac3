// A bank asks without telling whom. A: keys and files · B: the bank's round · C: what is refused and counted ·
// D: listed and unlisted can't be told apart by who sees requests and answers · E: days and weeks pass.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { type JSONWebKeySet } from 'jose'
import { applyDelta, blindNumbers, isListedIn, openFile, unblind, type SignedFile } from '../../src/client/index.js'
import { shortOutput } from '../../src/client/oblivious.format.js'
import { observed } from '../support/cases.js'
import { City, codesOf, type Caller, type Payload } from '../support/client.js'
import { newDebtor, published, type Listed } from '../support/listing.js'
import { startServer, type TestServer } from '../support/server.js'
import { storedRows } from '../support/stored.js'
import { usccOf } from '../support/synthetic.js'

const DAY_S = 24 * 3600
const WITHIN_MS = 90_000
const KEYS = `{ obliviousKeys { id epoch state publicKey validFrom validTo retiredAt
  files { id number listVersion entryCount sha256 manifest addedCount removedCount expiresAt url deltaUrl } } }`
const EVALUATION = 'obliviousEvaluation { id keyId elementCount purpose consentRef evaluated proof leftToday }'

interface SeenFile { readonly id: string, readonly number: number, readonly entryCount: number, readonly addedCount: number, readonly removedCount: number, readonly manifest: string, readonly url: string, readonly deltaUrl: string | null }
interface SeenKey { readonly id: string, readonly epoch: string, readonly state: string, readonly publicKey: string, readonly retiredAt: string | null, readonly files: readonly SeenFile[] }

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('with a platform', () => {
  let server: TestServer
  let city: City
  let jwks: JSONWebKeySet
  let key: SeenKey
  let file: SignedFile
  const listed = newDebtor()
  const revoked = newDebtor('测撤销')
  const firm = { name: '渝测失信有限公司', identityNumber: usccOf('91', 'MA5TTT77') }
  const unlisted = newDebtor('测守信')
  let wrongly: Listed
  let now = new Date('2026-03-10T10:05:00+08:00')

  const bank = () => city.as('bank', 'bank-clerk')
  const keysOf = async (caller: Caller): Promise<readonly SeenKey[]> => (await caller.ask(KEYS))['obliviousKeys'] as SeenKey[]
  const current = async (): Promise<SeenKey | undefined> => (await keysOf(bank())).find(({ state }) => state === 'CURRENT')
  const until = async <T>(ask: () => Promise<T | undefined | false>): Promise<T> => {
    for (const end = Date.now() + 40_000; Date.now() < end; await sleep(250)) {
      const found = await ask()
      if (found) return found
    }
    throw new Error('it did not come')
  }
  const fetched = async (url: string, caller: Caller = bank(), headers: Record<string, string> = {}) =>
    fetch(city.url + new URL(url).pathname, { headers: { authorization: `Bearer ${await caller.token()}`, ...headers } })
  const bytesOf = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetched(url)).arrayBuffer())
  const evaluate = (blinded: readonly string[], more: object = {}, caller: Caller = bank()): Promise<Payload> =>
    caller.do('evaluateBlinded', { keyId: key.id, blinded, purpose: 'CREDIT_APPROVAL', consentRef: 'consent-policy-7', ...more }, EVALUATION)
  /** The whole round of a bank. */
  const look = async (...numbers: readonly string[]): Promise<boolean[]> => {
    const { blinded, state } = blindNumbers(numbers)
    const { obliviousEvaluation } = await evaluate(blinded)
    return unblind(state, obliviousEvaluation, file.manifest.publicKey).map(output => isListedIn(file, output, now))
  }
  const tomorrow = async (): Promise<SeenFile> => {
    const before = key.files.length
    await city.advance(DAY_S)
    now = new Date(now.getTime() + DAY_S * 1000)
    key = await until(async () => {
      const found = await current()
      return found && found.files.length > before && found
    })
    return key.files.at(-1) as SeenFile
  }

  beforeAll(async () => {
    server = await startServer()
    city = new City(server.url, server.dataDir)
    jwks = (await (await fetch(`${city.url}/oauth/jwks`)).json()) as JSONWebKeySet
    key = await until(async () => {
      const found = await current()
      return found && found.files.length > 0 && found
    })
  }, WITHIN_MS)
  afterAll(() => server.stop())

  describe('A: keys and files', () => {
    it('there is a key for this week, the same for every partner, and a signed file under it', async () => {
      expect(key).toMatchObject({ epoch: '2026-03-09', state: 'CURRENT', retiredAt: null, files: [{ number: 1, deltaUrl: null }] })
      expect(await keysOf(city.as('signatory', 'signatory-clerk'))).toEqual(await keysOf(city.as('bank_2')))
      file = await openFile(key.files[0]?.manifest ?? '', await bytesOf(key.files[0]?.url ?? ''), { jwks, now })
      expect(file.manifest).toMatchObject({ keyId: key.id, publicKey: key.publicKey, suite: 'ristretto255-SHA512', bits: 64, delta: null })
    })

    it('the next day brings who was listed since, in a file and in its difference to the one before', async () => {
      await published(city, listed)
      await published(city, { ...firm, partyKind: 'UNIT', legalRep: '测代表' })
      wrongly = await published(city, revoked)
      const seen = await tomorrow()
      expect(seen).toMatchObject({ number: 2, addedCount: 3, removedCount: 0, entryCount: file.manifest.count + 3 })
      const applied = await applyDelta(file, seen.manifest, await bytesOf(seen.deltaUrl ?? ''), { jwks, now })
      file = await openFile(seen.manifest, await bytesOf(seen.url), { jwks, now })
      expect(hexOf(applied.bytes)).toBe(hexOf(file.bytes))
    }, WITHIN_MS)

    it('a part of it comes by Range; nobody gets it without a token, another kind or as another file', async () => {
      const { url } = key.files.at(-1) as SeenFile
      const part = await fetched(url, bank(), { range: 'bytes=8-15' })
      expect([part.status, part.headers.get('content-range'), hexOf(new Uint8Array(await part.arrayBuffer()))]).toEqual([206, `bytes 8-15/${file.bytes.length}`, hexOf(file.bytes.subarray(8, 16))])
      expect((await fetched(url, bank(), { range: 'bytes=-8' })).headers.get('content-range')).toBe(`bytes ${file.bytes.length - 8}-${file.bytes.length - 1}/${file.bytes.length}`)
      expect((await fetched(url, bank(), { range: 'bytes=99999-' })).status).toBe(416)
      expect((await fetch(city.url + new URL(url).pathname)).status).toBe(401)
      expect((await fetched(url, city.as('dealership', 'dealer-clerk'))).status).toBe(403)
      expect((await fetched(url.slice(0, -2) + 'ZZ')).status).toBe(404)
    })

    it('what was changed on the way is not opened', async () => {
      const { manifest } = key.files.at(-1) as SeenFile
      const [head = '', body = '', signature = ''] = manifest.split('.')
      const forged = [head, Buffer.from(Buffer.from(body, 'base64url').toString().replace('"count":', '"count": ')).toString('base64url'), signature].join('.')
      await expect(openFile(forged, file.bytes, { jwks, now })).rejects.toMatchObject({ code: 'SIGNATURE' })
      await expect(openFile(manifest, file.bytes.subarray(8), { jwks, now })).rejects.toMatchObject({ code: 'FILE' })
      await expect(openFile(manifest, file.bytes, { jwks, now: new Date(now.getTime() + 2 * DAY_S * 1000) })).rejects.toMatchObject({ code: 'EXPIRED' })
      expect(() => isListedIn(file, '0000000000000000', new Date(now.getTime() + 2 * DAY_S * 1000))).toThrow('a day that has passed')
    })
  })

  describe('B: the round of a bank', () => {
    it('finds who is listed, person and firm, and nobody else', async () => {
      expect(await look(listed.identityNumber, unlisted.identityNumber, firm.identityNumber.toLowerCase(), revoked.identityNumber)).toEqual([true, false, true, true])
    })

    it('throws when another key was used, or an answer is swapped', async () => {
      const { blinded, state } = blindNumbers([listed.identityNumber, unlisted.identityNumber])
      const { obliviousEvaluation: { evaluated, proof } } = await evaluate(blinded)
      const other = Buffer.from(ristretto255_oprf.voprf.generateKeyPair().publicKey).toString('base64url')
      expect(() => unblind(state, { evaluated, proof }, other)).toThrow('the proof does not hold')
      expect(() => unblind(state, { evaluated: [...evaluated].reverse(), proof }, key.publicKey)).toThrow('the proof does not hold')
      expect(() => unblind(state, { evaluated: evaluated.slice(1), proof }, key.publicKey)).toThrow('2 elements were sent and 1 came back')
    })

    it('a request is filled up with elements of nobody', async () => {
      const { blinded, state } = blindNumbers([listed.identityNumber], 5)
      const { obliviousEvaluation } = await evaluate(blinded)
      expect([blinded.length, obliviousEvaluation.elementCount, unblind(state, obliviousEvaluation, key.publicKey).length]).toEqual([5, 5, 1])
    })

    it('the platform itself gets the same output from the same number', async () => {
      const { blinded, state } = blindNumbers([listed.identityNumber])
      const { obliviousEvaluation } = await evaluate(blinded)
      const [output = ''] = unblind(state, obliviousEvaluation, key.publicKey)
      expect(hexOf(file.bytes)).toContain(output)
      expect(output).toHaveLength(shortOutput(new Uint8Array(64)).length)
    })
  })

  describe('C: what is refused, and what is counted', () => {
    const one = () => blindNumbers([unlisted.identityNumber]).blinded

    it.each([
      ['BLINDED_COUNT', [], {}],
      ['BLINDED_COUNT', Array.from({ length: 251 }, () => 'A'.repeat(43)), {}],
      ['BLINDED_MALFORMED', ['500199199506154451'], {}],
      ['BLINDED_MALFORMED', ['A'.repeat(43)], {}],
      ['OBLIVIOUS_PURPOSE', undefined, { purpose: 'MEASURE' }],
      ['OBLIVIOUS_CONSENT', undefined, { consentRef: null }],
      ['TEXT_TOO_LONG', undefined, { consentRef: 'c'.repeat(65) }],
      ['NOT_FOUND', undefined, { keyId: 'obk_01ARZ3NDEKTSV4RRFFQ69G5FAV' }],
    ])('%s', async (code, blinded, more) => {
      expect(codesOf(await evaluate(blinded ?? one(), more))).toEqual([code])
    })

    it('is open to banks and units of the memorandum only', async () => {
      expect(codesOf(await evaluate(one(), { purpose: 'MEASURE', consentRef: null }, city.as('signatory', 'signatory-clerk')))).toEqual([])
      for (const caller of [city.as('dealership', 'dealer-clerk'), city.as('court', 'court-judge'), city.as('police', 'registrar-1'), city.citizen('张三')]) {
        await expect(evaluate(one(), {}, caller)).rejects.toThrow('FORBIDDEN')
        await expect(keysOf(caller)).rejects.toThrow('FORBIDDEN')
      }
    })

    it('elements are counted, each once: sent again, a request is answered and not charged', async () => {
      const input = { idempotencyKey: randomUUID() }
      const { blinded, state } = blindNumbers([listed.identityNumber, unlisted.identityNumber])
      const first = await evaluate(blinded, input)
      const again = await evaluate(blinded, input)
      expect([first.replayed, again.replayed, again.obliviousEvaluation.leftToday]).toEqual([false, true, first.obliviousEvaluation.leftToday])
      expect(unblind(state, again.obliviousEvaluation, key.publicKey)).toEqual(unblind(state, first.obliviousEvaluation, key.publicKey))
      const third = await evaluate(one())
      expect(third.obliviousEvaluation.leftToday).toBe(first.obliviousEvaluation.leftToday - 1)
      expect((await evaluate(one(), { dryRun: true })).obliviousEvaluation).toBeNull()
      expect((await evaluate(one())).obliviousEvaluation.leftToday).toBe(third.obliviousEvaluation.leftToday - 1)
    })
  })

  describe('D: who sees requests and answers', () => {
    it('cannot tell listed from unlisted by their size, shape or time', async () => {
      const ROUNDS = 30
      const token = await bank().token()
      const timed = async (number: string) => {
        const [element = ''] = blindNumbers([number]).blinded
        const body = JSON.stringify({
          query: `mutation ($input: EvaluateBlindedInput!) { evaluateBlinded(input: $input) { ${EVALUATION} userErrors { code } } }`,
          variables: { input: { idempotencyKey: randomUUID(), keyId: key.id, blinded: [element], purpose: 'CREDIT_APPROVAL', consentRef: 'consent-policy-7' } },
        })
        const since = performance.now()
        const response = await fetch(`${city.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } })
        const text = await response.text()
        return { sent: body.length, got: text.length, shape: text.replace(/"[\w-]{20,}"/g, '"…"').replace(/\d+/g, '0'), ms: performance.now() - since, element }
      }
      const seen = { listed: [await timed(listed.identityNumber)], unlisted: [await timed(unlisted.identityNumber)] }
      for (let round = 1; round < ROUNDS; round++) {
        seen.listed.push(await timed(listed.identityNumber))
        seen.unlisted.push(await timed(unlisted.identityNumber))
      }
      const all = [...seen.listed, ...seen.unlisted]
      expect([new Set(all.map(({ sent }) => sent)).size, new Set(all.map(({ got }) => got)).size, new Set(all.map(({ shape }) => shape)).size]).toEqual([1, 1, 1])
      // No element comes twice, though thirty are of one number.
      expect(new Set(all.map(({ element }) => element)).size).toBe(2 * ROUNDS)
      const median = (of: typeof all) => [...of].sort((a, b) => a.ms - b.ms)[ROUNDS / 2]?.ms ?? 0
      const [a, b] = [median(seen.listed), median(seen.unlisted)]
      const spread = [...seen.unlisted].sort((x, y) => x.ms - y.ms).slice(ROUNDS / 4, -ROUNDS / 4)
      observed(`${all[0]?.sent} bytes sent, ${all[0]?.got} answered, listed or not`, `median ${a.toFixed(1)} ms listed, ${b.toFixed(1)} ms unlisted`)
      expect(Math.abs(a - b)).toBeLessThan(Math.max(5, 3 * ((spread.at(-1)?.ms ?? 0) - (spread[0]?.ms ?? 0))))
    }, WITHIN_MS)
  })

  describe('E: days and weeks pass', () => {
    it('who leaves the list leaves the next file by a tombstone; who came and went between was never in one', async () => {
      const going = await published(city, newDebtor('测当日'))
      for (const each of [going, wrongly]) expect((await each.step('revokeListing', { reason: '决定有误' }, 'president')).codes).toEqual([])
      const later = await published(city, newDebtor('测后来'))
      const seen = await tomorrow()
      expect(seen).toMatchObject({ number: 3, addedCount: 1, removedCount: 1 })
      file = await applyDelta(file, seen.manifest, await bytesOf(seen.deltaUrl ?? ''), { jwks, now })
      expect(await look(later.debtor.identityNumber, going.debtor.identityNumber, revoked.identityNumber, listed.identityNumber)).toEqual([true, false, false, true])
      expect(await tomorrow()).toMatchObject({ number: 4, addedCount: 0, removedCount: 0, deltaUrl: expect.any(String) })
    }, WITHIN_MS)

    it('the next key is there two days before its week, with its file, and evaluates nothing before; then the old one is destroyed', async () => {
      await city.advance(2 * DAY_S)
      const next = await until(async () => {
        const found = (await keysOf(bank())).find(({ state }) => state === 'NEXT')
        return found && found.files.length > 0 && found
      })
      expect(next).toMatchObject({ epoch: '2026-03-16', files: [{ number: 1, entryCount: file.manifest.count }] })
      const { blinded } = blindNumbers([listed.identityNumber])
      expect(codesOf(await evaluate(blinded, { keyId: next.id }))).toEqual(['OBLIVIOUS_KEY_CLOSED'])
      const input = { idempotencyKey: randomUUID() }
      expect(codesOf(await evaluate(blinded, input))).toEqual([])
      await city.advance(DAY_S)
      // Sent again when its key has gone it can't be answered again.
      expect(codesOf(await evaluate(blinded, input))).toEqual(['OBLIVIOUS_KEY_CLOSED'])
      expect(codesOf(await evaluate(blinded))).toEqual(['OBLIVIOUS_KEY_CLOSED'])
      const keys = await keysOf(bank())
      expect(keys.map(({ epoch, state }) => [epoch, state])).toEqual([['2026-03-16', 'CURRENT'], ['2026-03-09', 'RETIRED']])
      expect(keys[1]?.retiredAt).not.toBeNull()
      const renewed = await evaluate(blinded, { keyId: next.id })
      expect(renewed.userErrors).toEqual([])
      // The same number has another output under another key: files of two weeks can't be laid beside each other.
      key = next
    }, WITHIN_MS)

    it('nothing is kept of the destroyed key, nor of whom was asked about; a spent budget refuses', async () => {
      const partnerId = city.credentials['bank']?.partnerId
      const today = '2026-03-16'
      const [row] = await storedRows(server, `update "obliviousDay" set "spent" = 99999 where "partnerId" = '${partnerId}' and "day" = '${today}'`, `select
        (select count(*)::int from "obliviousKey" where "retiredAt" is not null and "privateCell" is null) as destroyed,
        (select count(*)::int from "obliviousOutput" o join "obliviousKey" k on k."id" = o."keyId" where k."retiredAt" is not null) as "outputsKept",
        (select count(*)::int from "obliviousEvaluation") as evaluations,
        (select count(*)::int from "obliviousEvaluation" e where e::text like '%${listed.identityNumber}%') as named,
        (select count(*)::int from "auditEntry" where "action" = 'evaluateBlinded' and "outcome" = 'DONE' and "subjects" <> '{}') as subjects`) as Record<string, number>[]
      expect(row).toMatchObject({ destroyed: 1, outputsKept: 0, named: 0, subjects: 0 })
      expect(row?.['evaluations']).toBeGreaterThan(60)
      await expect(storedRows(server, `update "obliviousKey" set "privateCell" = 'A256GCM' where "retiredAt" is not null`)).rejects.toMatchObject({ code: '23514' })
      server = await startServer({ dataDir: server.dataDir, databaseUrl: server.databaseUrl })
      city = new City(server.url, server.dataDir)
      const two = await evaluate(blindNumbers([unlisted.identityNumber, listed.identityNumber]).blinded)
      expect(two.userErrors).toMatchObject([{ code: 'EVALUATION_BUDGET', message: expect.stringContaining('1 are left') }])
      const last = await evaluate(blindNumbers([unlisted.identityNumber]).blinded)
      expect(last.obliviousEvaluation.leftToday).toBe(0)
      observed(...codesOf(two))
    }, WITHIN_MS)
  })
})
