// Can a company tell another's record from one that is not there, and does a page cost the same however many rows it has?
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { statementsOf, type Caller, type City } from '../support/client.js'
import { expectSameWork, missingLike } from '../support/tenancy.js'
import { world as sandbox } from '../support/world.js'
import { allParts, CommunityWorld, done, HOUSEHOLD } from './community.world.js'

const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))

let city: City
let world: CommunityWorld
let stranger: { manager: Caller, clerk: Caller, guard: Caller }
const ids: Record<string, string> = {}
beforeAll(async () => {
  city = sandbox()
  world = new CommunityWorld(city)
  stranger = { manager: world.otherManager, clerk: city.as('property_company_2', 'property2'), guard: city.as('property_company_2', 'property2-guard') }
  const site = await world.openSite()
  const post = await world.openPost(site.id, 29.5602)
  const shift = await world.onDuty(post.id, 'property-guard', new Date(site.createdAt as string))
  const incident = await world.report(site.id, 'THEFT', world.clerk)
  const { clue } = done(await world.guard.do('reportClue', { siteId: site.id, kind: 'OTHER', urgency: 'ROUTINE', words: '路灯损坏。' }, 'clue { id }'))
  const { guardInstruction } = done(await world.manager.do('instructGuard', { siteId: site.id, staffId: 'property-guard', kind: 'STAND_BY', words: '在东门值守。' }, 'guardInstruction { id }'))
  const { household } = done(await world.clerk.do('reportHousehold', { siteId: site.id, unitNo: '1-1', occupancy: 'OWNER', residents: 1, contact: { basis: 'RESIDENCE_REGISTRATION', name: '王五', mobile: '15300000001' } }, HOUSEHOLD))
  const assessment = await world.assess(site.id, '2023-Q4', allParts(80))
  done(await world.publish('2023-Q4', 'COMPOUND'))
  done(await world.guard.do('goOffGuard', world.change(shift), 'guardShift { id }'))
  Object.assign(ids, {
    sit: site.id, gpo: post.id, gsh: shift.id, inc: incident.id, gor: incident.orders[0].id, clu: clue.id, gin: guardInstruction.id, hhd: household.id, asm: assessment.id, pat: incident.patrol.id,
  })
}, 60_000)

const REF = { expectedVersion: 1 }
const scene = { place: '1栋', details: '噪音' }
const told = { occupancy: 'OWNER', residents: 1 }
type Change = [mutation: string, who: keyof typeof stranger, prefix: string, input: (id: string) => Record<string, unknown>]
const byId = (more: object = {}) => (id: string) => ({ id, ...REF, ...more })
const CHANGES: readonly Change[] = [
  ['closeSite', 'manager', 'sit', byId()], ['agreeFeeLink', 'manager', 'sit', byId({ bps: 100, agreedBy: 'SERVICE_CONTRACT', contractNo: 'HT' })],
  ['openGuardPost', 'manager', 'sit', siteId => ({ siteId, name: '门', latitude: 29.5, longitude: 106.5 })], ['closeGuardPost', 'manager', 'gpo', byId()],
  ['planGuardShift', 'manager', 'gpo', postId => ({ postId, staffId: 'property2-guard', from: '2036-03-10T10:00:00+08:00', to: '2036-03-10T12:00:00+08:00' })],
  ['cancelGuardShift', 'manager', 'gsh', byId()], ['goOnGuard', 'guard', 'gsh', byId()], ['goOffGuard', 'guard', 'gsh', byId()],
  ['reportIncident', 'clerk', 'sit', siteId => ({ siteId, kind: 'NOISE', ...scene })], ['requestPatrol', 'clerk', 'inc', byId()],
  ['acceptOrder', 'guard', 'gor', byId()], ['arriveAtOrder', 'guard', 'gor', byId()], ['giveFeedback', 'guard', 'gor', byId({ acts: ['WATCH'], feedback: '已观察' })],
  ['instructGuard', 'manager', 'sit', siteId => ({ siteId, staffId: 'property-guard', kind: 'STAND_BY', words: '值守' })], ['confirmInstruction', 'guard', 'gin', byId()],
  ['reportClue', 'guard', 'sit', siteId => ({ siteId, kind: 'OTHER', urgency: 'ROUTINE', words: '路灯损坏。' })],
  ['objectAssessment', 'manager', 'asm', byId({ objection: '有误' })],
  ['reportHousehold', 'clerk', 'sit', siteId => ({ siteId, unitNo: '1-2', ...told })], ['correctHousehold', 'clerk', 'hhd', byId(told)], ['endHousehold', 'clerk', 'hhd', byId({ movedOutOn: '2026-03-01' })],
]

describe('another company\'s record', () => {
  it.each(CHANGES)('%s answers as for one that is not there', async (mutation, who, prefix, input) => {
    const type = String(SCHEMA.getMutationType()?.getFields()[mutation]?.args[0]?.type)
    const ask = (id: string) => stranger[who].send(`mutation ($input: ${type}) { ${mutation}(input: $input) { __typename userErrors { code field message } } }`, { input: { idempotencyKey: randomUUID(), ...input(id) } })
    const say = async (id: string): Promise<string> => {
      const { status, data, errors } = await ask(id)
      return JSON.stringify([status, data, errors]).replaceAll(id, 'id')
    }
    const id = ids[prefix] ?? ''
    const theirs = await say(id)
    expect(theirs).toBe(await say(missingLike(id)))
    await expectSameWork(() => ask(id), () => ask(missingLike(id)))
    expect(theirs).toContain('"code":"NOT_FOUND"')
  })

  it('is nowhere: by node, by id, in a list', async () => {
    for (const [prefix, id] of Object.entries(ids)) {
      expect([prefix, (await stranger.manager.ask('query ($id: ID!) { node(id: $id) { id } }', { id }))['node']]).toEqual([prefix, null])
    }
    const lists = 'query ($siteId: ID!, $inc: ID!, $clu: ID!, $hhd: ID!) { site(id: $siteId) { id } incident(id: $inc) { id } clue(id: $clu) { id }'
      + ' incidents(first: 5, siteId: $siteId) { edges { cursor } } clues(first: 5, siteId: $siteId) { edges { cursor } } assessments(first: 5, siteId: $siteId) { edges { cursor } }'
      + ' guardShifts(first: 5, siteId: $siteId) { edges { cursor } } guardInstructions(first: 5, siteId: $siteId) { edges { cursor } } households(first: 5, siteId: $siteId, purpose: SERVICE) { edges { cursor } }'
      + ' household(siteId: $siteId, unitNo: "1-1", purpose: SERVICE) { id } householdContact(id: $hhd, purpose: EMERGENCY) { name } }'
    const none = { edges: [] }
    expect(await stranger.manager.ask(lists, { siteId: ids['sit'], inc: ids['inc'], clu: ids['clu'], hhd: ids['hhd'] })).toEqual({
      site: null, incident: null, clue: null, incidents: none, clues: none, assessments: none, guardShifts: none, guardInstructions: none, households: none, household: null, householdContact: null,
    })
  })
})

describe('a page', () => {
  const PAGES: readonly (readonly [string, string])[] = [
    ['sites', 'posts { id } guardsOnDuty viewerMay { verb }'], ['incidents', 'orders { id } patrol { id }'], ['assessments', 'itemScores { score } deductions { count }'],
    ['assessmentRankings', 'entries { rank siteName }'], ['clues', 'evidence { id kind } viewerMay { verb }'],
  ]
  it.each(PAGES)('of %s takes as many statements for ten rows as for two', async (field, hanging) => {
    for (let more = 0; more < 3; more++) {
      await world.report((await world.openSite()).id, 'FIRE', world.clerk)
      done(await world.guard.do('reportClue', { siteId: ids['sit'], kind: 'OTHER', urgency: 'ROUTINE', words: '路灯损坏。' }, 'clue { id }'))
    }
    const count = async (first: number): Promise<number> => {
      const answer = await world.officer.send(`{ ${field}(first: ${first}) { edges { node { id ${hanging} } } } }`)
      expect(answer.errors).toEqual([])
      return statementsOf(answer)
    }
    expect(await count(10)).toBe(await count(2))
  })
})
