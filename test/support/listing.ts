// How does a listing come about in a test? As a court walks: a judge proposes, the president decides, the judge serves and publishes.
import { randomUUID } from 'node:crypto'
import { type City, type Payload } from './client.js'
import { numberedPerson } from './synthetic.js'

export const LISTING = 'listing { id version status caseNo grounds termYears termEndsOn listedUntil releaseDueAt endGround isDisputed graceUntil servedAt publishedAt entryNo warnings }'
const HASH = 'a'.repeat(64)
let serial = Math.floor(Math.random() * 9_000_000)

export const nextSerial = (): number => ++serial
export const newCaseNo = (): string => `（2026）渝0103执${nextSerial()}号`
export const newEntryNo = (): string => `DB-${nextSerial()}-${randomUUID().slice(0, 8)}`
/** An adult whom no register knows: of as many serials as there are, no two have one number. */
export const newDebtor = (name = '测失信'): { name: string, identityNumber: string } => ({ name, identityNumber: numberedPerson([1960, 30], nextSerial()) })

export const proposalOf = (changes: object = {}): Record<string, unknown> => ({
  partyKind: 'PERSON', ...newDebtor(), caseNo: newCaseNo(), filedOn: '2026-01-05', basisNo: '（2025）渝0103民初88号', basisMaker: '渝测区人民法院', areaName: '重庆',
  duty: '偿还借款本金及利息', performance: 'NONE', conduct: '有可供执行财产而转移', grounds: ['G3'], isOnApplication: true, ...changes,
})

/** One court's walk through a listing; each step at the version the one before left. */
export class Listed {
  private constructor(private readonly city: City, readonly court: string, readonly debtor: { name: string, identityNumber: string }, private payload: Payload) {}

  static async propose(city: City, changes: object = {}, court = 'court'): Promise<Listed> {
    const input = proposalOf(changes)
    const payload = await city.as(court, `${court.replace('_', '')}-judge`).do('proposeListing', input, LISTING)
    return new Listed(city, court, { name: String(input['name']), identityNumber: String(input['identityNumber']) }, payload)
  }

  get seen() { return this.payload['listing'] as { id: string, version: number, status: string } & Record<string, any> } // eslint-disable-line @typescript-eslint/no-explicit-any -- what is asserted differs by test
  get codes(): string[] { return this.payload.userErrors.map(({ code }) => code) }

  async step(mutation: string, input: object = {}, staff: 'judge' | 'judge-2' | 'president' = 'judge'): Promise<this> {
    const held = this.payload['listing']
    const payload = await this.city.as(this.court, `${this.court.replace('_', '')}-${staff}`).do(mutation, { id: held.id, expectedVersion: held.version, ...input }, LISTING)
    this.payload = payload['listing'] ? payload : { ...payload, listing: held }
    return this
  }

  decide(changes: object = {}): Promise<this> {
    return this.step('decideListing', { decisionNo: newCaseNo(), decisionHash: HASH, ...changes }, 'president')
  }

  publish(entryNo = newEntryNo()): Promise<this> {
    return this.step('publishListing', { entryNo })
  }
}

export async function published(city: City, changes: object = {}, court = 'court'): Promise<Listed> {
  const listed = await Listed.propose(city, changes, court)
  await listed.decide()
  await listed.step('serveListing')
  await listed.publish()
  if (listed.codes.length > 0) throw new Error(listed.codes.join(', '))
  return listed
}
