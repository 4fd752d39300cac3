// Is everybody told what happens to her file, once, whatever the provider does, and is nothing in a message that identifies anybody?
// A: what is said · B: who is told, and who sees that · C: the provider is away, and a process dies.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { LENGTH_MAX, MESSAGE_CODES, MESSAGE_LOCALES, MESSAGE_TEMPLATES, wordsOf, yuanOf } from '../../src/domains/claims/messages/message.templates.js'
import { Claim, driverOf, plateOf, REAR_END } from '../support/accident.js'
import { City, type Caller } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { world } from '../support/world.js'

const LONGEST = { number: 'ACD2026031001ARZ3ND', on: '2026-03-13', amount: '123456789.00' }
const IDENTIFIES = /https?:|www\.|\d{15}|1[3-9]\d{9}|[京渝川][A-Z][0-9A-Z]{5}/

interface Seen { readonly id: string, readonly template: string, readonly status: string, readonly numberMasked: string | null, readonly text: string | null, readonly attempts: number }
const MESSAGES = 'query ($id: ID!) { accident(id: $id) { messages { id template status numberMasked text attempts failureCode sentAt deliveredAt } } }'

async function messagesAs(caller: Caller, id: string): Promise<Seen[]> {
  return (await caller.ask(MESSAGES, { id }))['accident']?.messages as Seen[]
}

/** Until the messages are as they should be, or for so long. */
async function until(caller: Caller, id: string, isSo: (seen: Seen[]) => boolean, seconds = 15): Promise<Seen[]> {
  for (let waited = 0; ; waited += 200) {
    const seen = await messagesAs(caller, id)
    if (isSo(seen) || waited > seconds * 1000) return seen
    await sleep(200)
  }
}

const arrived = (count: number) => (seen: Seen[]) => seen.length === count && seen.every(({ status }) => status === 'DELIVERED')
const templatesOf = (seen: readonly Seen[]) => seen.map(({ template }) => template).sort()

describe('A: a short message', () => {
  it.each(MESSAGE_CODES.flatMap(code => MESSAGE_LOCALES.map(locale => [code, locale] as const)))('%s in %s is one message long, and names nobody', (code, locale) => {
    const words = wordsOf(code, locale, LONGEST)
    expect(words).toContain(LONGEST.number)
    expect(words).not.toMatch(/[{}]/)
    expect(words.length).toBeLessThanOrEqual(LENGTH_MAX[locale])
    expect(words.replace(LONGEST.number, '').replace(LONGEST.amount, '')).not.toMatch(IDENTIFIES)
  })

  it('takes a file\'s number, a day and an amount, each in its form alone', () => {
    const unfit = [
      { ...LONGEST, number: '50019919880808019X' }, { ...LONGEST, number: '渝D10130' }, { ...LONGEST, on: '13800000000' }, { ...LONGEST, amount: '6222000000000000' },
      { on: LONGEST.on, amount: LONGEST.amount },
    ]
    for (const params of unfit) expect(() => wordsOf('OFFER_MADE', 'zh-CN', params)).toThrow()
    expect(wordsOf('REPORT_RECEIVED', 'en', { ...LONGEST, amount: 'http://x' })).not.toContain('http')
    expect([0, 7, 100, 1234567].map(yuanOf)).toEqual(['0.00', '0.07', '1.00', '12345.67'])
  })

  it('tells of liability with the right to a review and its last day', () => {
    expect(MESSAGE_TEMPLATES.LIABILITY_ISSUED.params).toEqual(['number', 'on'])
    expect(wordsOf('LIABILITY_ISSUED', 'zh-CN', LONGEST)).toMatch(/可在2026-03-13\s?24时前书面申请复核/)
  })
})

describe('B: a file\'s messages', () => {
  const city = world()
  const supervisor = city.as('police', 'supervisor')

  it('go to each party, once an event, and are delivered', async () => {
    const claim = await Claim.report(city, [150, 151], { latitude: 29.7 })
    await claim.issued(REAR_END)
    const seen = await until(supervisor, claim.seen.id, arrived(4))
    expect(templatesOf(seen)).toEqual(['LIABILITY_ISSUED', 'LIABILITY_ISSUED', 'REPORT_RECEIVED', 'REPORT_RECEIVED'])
    expect(seen.every(({ status, attempts, text }) => status === 'DELIVERED' && attempts === 1 && text === null)).toBe(true)
    expect(new Set(seen.map(({ numberMasked }) => numberMasked)).size).toBe(2)
    for (const { numberMasked } of seen) expect(numberMasked).toMatch(/^159\*{4}\d{4}$/)
    const shown = (await supervisor.ask('query ($accidentId: ID) { sandboxMessages(accidentId: $accidentId) { id template text numberMasked } }', { accidentId: claim.seen.id }))['sandboxMessages'] as Seen[]
    expect(shown.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort())
    for (const { text } of shown) {
      expect(text).toContain(claim.seen.number)
      expect(text?.replace(claim.seen.number, '')).not.toMatch(IDENTIFIES)
    }
    expect(shown.filter(({ template }) => template === 'LIABILITY_ISSUED').map(({ text }) => text)).toEqual([expect.stringContaining('2026-03-13'), expect.stringContaining('2026-03-13')])
  })

  it('are seen by police and the insurers concerned by state, by each party her own with its words, and by nobody else', async () => {
    const claim = await Claim.report(city, [152, 153], { latitude: 29.72 })
    const { id, number } = claim.seen
    await until(supervisor, id, arrived(2))
    for (const insurer of [city.as('insurer', 'insurer-clerk'), city.as('insurer_2', 'insurer2-clerk')]) {
      expect((await messagesAs(insurer, id)).map(({ text, status }) => [text, status])).toEqual([[null, 'DELIVERED'], [null, 'DELIVERED']])
    }
    const own = await messagesAs(city.citizen(driverOf(152)), id)
    expect(own).toEqual([expect.objectContaining({ template: 'REPORT_RECEIVED', text: expect.stringContaining(number) })])
    const other = (await messagesAs(city.citizen(driverOf(153)), id))[0]
    expect(other?.id).not.toBe(own[0]?.id)
    const node = 'query ($id: ID!) { node(id: $id) { id ... on Message { status } } }'
    expect((await city.citizen(driverOf(152)).ask(node, { id: other?.id }))['node']).toBeNull()
    expect((await city.citizen(driverOf(153)).ask(node, { id: other?.id }))['node']).toEqual({ id: other?.id, status: 'DELIVERED' })
    expect((await city.as('dealership', 'dealer-clerk').send(node, { id: other?.id })).data?.['node'] ?? null).toBeNull()
  })

  it('to somebody without a number on record is kept as failed, and tried by nobody', async () => {
    const owner = { name: '渝测汽车租赁有限公司', identityNumber: '91500199MAABCD0303' }
    const parties = [{ kind: 'MOTOR', plateNo: plateOf(150), isCaller: true }, { kind: 'PROPERTY', thing: '护栏', person: owner }]
    const claim = await Claim.report(city, [150], { latitude: 29.76, parties })
    const seen = await until(supervisor, claim.seen.id, messages => messages.length === 2 && messages.some(({ status }) => status === 'DELIVERED'))
    expect(seen.filter(({ status }) => status === 'FAILED')).toEqual([expect.objectContaining({ failureCode: 'NO_NUMBER', attempts: 0, numberMasked: null, sentAt: null })])
  })

  it('never hold a full number, and neither do their events', async () => {
    const claim = await Claim.report(city, [154], { latitude: 29.74 })
    await until(supervisor, claim.seen.id, arrived(1))
    const answer = await supervisor.send(MESSAGES, { id: claim.seen.id })
    expect(answer.text).not.toMatch(/159\d{8}/)
    const changes = await supervisor.send('{ changes(types: ["message.sent", "message.delivered"]) { changes { type recordId } } }')
    expect(changes.text).toContain('message.delivered')
    expect(changes.text).not.toMatch(/159\d{8}/)
  })
})

describe('C: while the provider is away', () => {
  let server: TestServer
  let city: City
  beforeAll(async () => { server = await startServer(); city = new City(server.url, server.dataDir) })
  afterAll(() => server.stop())

  const setDown = async (down: boolean) => (await city.as('police', 'supervisor').ask('mutation ($down: Boolean!) { sandboxSetSmsDown(down: $down) }', { down }))['sandboxSetSmsDown']
  const shown = async (accidentId: string) => ((await city.as('police', 'supervisor').ask('query ($accidentId: ID) { sandboxMessages(accidentId: $accidentId) { id } }', { accidentId }))['sandboxMessages'] as { id: string }[]).length

  it('messages wait through an hour of business, even a kill, and then go out, each once', async () => {
    await setDown(true)
    const claim = await Claim.report(city, [130, 131])
    await claim.issued(REAR_END)
    const { id } = claim.seen
    const supervisor = city.as('police', 'supervisor')
    const waiting = await until(supervisor, id, seen => seen.length === 4 && seen.some(({ attempts }) => attempts > 1))
    expect(waiting.map(({ status }) => status)).toEqual(Array(4).fill('QUEUED'))
    await supervisor.ask('mutation { sandboxAdvanceClock(seconds: 3600) }')
    expect(await shown(id)).toBe(0)
    await server.kill()
    server = await startServer({ dataDir: server.dataDir, databaseUrl: server.databaseUrl })
    city = new City(server.url, server.dataDir)
    const again = city.as('police', 'supervisor')
    expect((await messagesAs(again, id)).map(({ status }) => status)).toEqual(Array(4).fill('QUEUED'))
    await setDown(false)
    // What the dead process had in hand is free after its lease of half a minute.
    const sent = await until(again, id, arrived(4), 50)
    expect(templatesOf(sent)).toEqual(['LIABILITY_ISSUED', 'LIABILITY_ISSUED', 'REPORT_RECEIVED', 'REPORT_RECEIVED'])
    expect(sent.map(({ status }) => status)).toEqual(Array(4).fill('DELIVERED'))
    expect(await shown(id)).toBe(4)
  }, 120_000)

  it('two processes on one database tell each party once', async () => {
    const second = await startServer({ dataDir: server.dataDir, databaseUrl: server.databaseUrl })
    try {
      const claims = []
      for (const n of [0, 1, 2, 3, 4]) claims.push(await Claim.report(city, [132 + 2 * n, 133 + 2 * n], { latitude: 29.7 + n * 0.01 }))
      for (const { seen } of claims) {
        const sent = await until(city.as('police', 'supervisor'), seen.id, arrived(2))
        expect(templatesOf(sent)).toEqual(['REPORT_RECEIVED', 'REPORT_RECEIVED'])
        expect(sent.every(({ attempts }) => attempts === 1)).toBe(true)
        expect(await shown(seen.id)).toBe(2)
      }
    } finally {
      await second.stop()
    }
  }, 60_000)
})
