// No court, bank or unit reaches another's record of credit. A: each change of a record of theirs is answered as one of a record that does not exist ·
// B: each query likewise · C: and leaves everything as it was. The inputs are made from the schema, so that a new change is tried as soon as it is there.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputField, type GraphQLInputType } from 'graphql'
import { EnforcementCase } from '../credit/enforcement.world.js'
import { boardOf, Notice } from '../credit/exposure.world.js'
import { screen, about, first } from '../credit/screening.world.js'
import { type Caller, type City } from '../support/client.js'
import { newCaseNo, newDebtor, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { CREDIT_CHANGES, CREDIT_QUERIES } from '../support/tenancy.credit.js'
import { world } from '../support/world.js'
import { missingLike } from './tenants.world.js'

const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const HASH = 'e'.repeat(64)
let city: City
/** Of court, bank and signatory, by prefix. */
const theirs: Record<string, string> = {}
let before: readonly number[] = []

beforeAll(async () => {
  city = world()
  const judge = city.as('court', 'court-judge')
  const listed = await published(city, { ...BUYERS.li, caseNo: newCaseNo() })
  theirs['lst'] = listed.seen.id
  theirs['rst'] = (await judge.do('reportRestriction', { partyKind: 'PERSON', ...newDebtor(), orderNo: newCaseNo(), measure: '限制高消费', liftingSteps: '履行' }, 'restriction { id }'))['restriction'].id
  theirs['obj'] = (await city.citizen('李四').do('fileObjection', { listingId: listed.seen.id, kind: 'WRONG_DATA', reason: '记载有误' }, 'objection { id }'))['objection'].id
  theirs['enc'] = (await EnforcementCase.open(city, '2026-01-05')).seen['id'] as string
  const open = await published(city)
  theirs['nbd'] = await boardOf(city)
  theirs['exn'] = (await Notice.draft(city, open.seen.id, theirs['nbd'])).seen['id'] as string
  const unit = city.as('signatory', 'signatory-clerk')
  const { duties } = await unit.ask('query ($id: ID!) { duties(first: 1, filter: { listingId: $id }) { edges { node { id } } } }', { id: open.seen.id })
  theirs['dut'] = duties.edges[0].node.id
  const file = (await city.as('bank', 'bank-clerk').do('openScreeningFile', { format: 'CSV' }, 'screeningFile { id }'))['screeningFile']
  theirs['scf'] = file.id
  const consent = { consentRef: '授权2026-0009' }
  before = await versions()
  theirs['mat'] = (await first(screen(city.as('bank', 'bank-clerk'), 'CREDIT_APPROVAL', [about({ ...open.debtor, name: '改名人' })], consent))).matches[0]?.id ?? ''
}, 60_000)

/** As its own court reads them. */
async function versions(): Promise<number[]> {
  const judge = city.as('court', 'court-judge')
  const query = 'query ($id: ID!) { node(id: $id) { ... on Listing { version } ... on Restriction { version } ... on Objection { version } ... on EnforcementCase { version } ... on ExposureNotice { version } } }'
  return Promise.all(['lst', 'rst', 'obj', 'enc', 'exn'].map(async prefix => (await judge.ask(query, { id: theirs[prefix] }))['node'].version as number))
}

/** Well formed, and about nothing: what is judged before the record is found must not stand in the way. */
function filled(type: GraphQLInputType, name: string): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return [filled(bare.ofType, name)]
  const named = getNamedType(type)
  if (isInputObjectType(named)) return inputOf(Object.values(named.getFields()))
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (named.name === 'Boolean') return true
  if (named.name === 'Int') return 1
  if (named.name === 'Float') return 29.5
  if (named.name === 'Fen') return 100
  if (named.name === 'Date') return '2026-03-20'
  if (named.name === 'DateTime') return '2026-03-20T10:00:00+08:00'
  if (/hash|sha256/i.test(name)) return HASH
  if (name === 'identityNumber') return BUYERS.zhang.identityNumber
  return /No$/.test(name) ? newCaseNo() : '情况说明'
}

const needed = ({ type, defaultValue }: GraphQLInputField): boolean => String(type).endsWith('!') && defaultValue === undefined

function inputOf(fields: readonly GraphQLInputField[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter(needed).map(({ name, type }) => [name, filled(type, name)]))
}

const callerOf = (by: string): Caller => (by === 'citizen' ? city.citizen('王五') : city.as(by.startsWith('court2') ? 'court_2' : by.startsWith('bank2') ? 'bank_2' : by.startsWith('signatory2') ? 'signatory_2' : 'property_company_2', by))

const said = (text: string, id: string): string => text.replaceAll(id, '<id>').replace(/"requestId":"[^"]*"/g, '').replace(/"remaining":\d+/g, '').replace(/"idempotencyKey":"[^"]*"/g, '')

describe('A: each change', () => {
  it.each(CREDIT_CHANGES)('$mutation, by $by', async ({ mutation, by, prefix, field = 'id', more = {}, code = 'NOT_FOUND' }) => {
    const argument = SCHEMA.getMutationType()?.getFields()[mutation]?.args[0]
    const type = argument && getNamedType(argument.type)
    if (!type || !isInputObjectType(type)) throw new Error(`no mutation ${mutation}`)
    const input = { ...inputOf(Object.values(type.getFields())), ...more }
    const ask = async (id: string) => {
      const answer = await callerOf(by).send(`mutation ($input: ${type.name}!) { ${mutation}(input: $input) { userErrors { code field message } } }`,
        { input: { ...input, idempotencyKey: randomUUID(), [field]: field === 'ids' ? [id] : id } })
      return said(`${answer.status} ${answer.text}`, id)
    }
    const id = theirs[prefix] ?? ''
    const seen = await ask(id)
    expect(seen).toMatch(new RegExp(`^200 .*"code":"${code}"`))
    expect(seen).toBe(await ask(missingLike(id)))
  })
})

describe('B: each query', () => {
  it.each(CREDIT_QUERIES)('$query, by $by', async ({ query, by, prefix, argument, selection, empty }) => {
    const ask = async (id: string) => (await callerOf(by).ask(`query ($id: ID!) { ${query}(${argument}) { ${selection} } }`, { id }))[query]
    const id = theirs[prefix] ?? ''
    expect([await ask(id), await ask(missingLike(id))]).toEqual([empty, empty])
  })

  it('node', async () => {
    for (const [prefix, id] of Object.entries(theirs).filter(([each]) => !['mat', 'scf'].includes(each))) {
      for (const by of ['court2-judge', 'bank2-clerk', 'signatory2-clerk', 'property2-manager', 'citizen']) {
        expect([prefix, by, await callerOf(by).ask('query ($id: ID!) { node(id: $id) { id } }', { id })]).toEqual([prefix, by, { node: null }])
      }
    }
  })
})

describe('C: everything', () => {
  it('is as it was', async () => {
    expect(await versions()).toEqual(before)
  })
})
