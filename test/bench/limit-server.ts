// How fast can it be at best? Fastify and a named prepared statement: no sign-in, no limits, no GraphQL; the same requests and answers.
import { createHash, createHmac, randomUUID } from 'node:crypto'
import fastify from 'fastify'
import pg from 'pg'
import { monotonicFactory } from 'ulid'
import { cursorOf } from './cursor.ts'
import { CLAIMS_PAGE } from './limit-claims.ts'
import { SCREEN_EXACT } from './limit-credit.ts'
import { LOOK_UP, PAGE, SUBMIT } from './limit-statements.ts'

export interface LimitSettings {
  readonly port: number
  readonly databaseUrl: string
  readonly cursorKey: string
  readonly identityKey: string
  readonly insurerId: string
  readonly clientId: string
  readonly partnerId: string
  readonly staffId: string
  readonly bankId: string
  readonly bankClientId: string
}

interface Body<V> { Body: { variables: V } }

interface Input {
  idempotencyKey: string
  stationId: string
  vin: string
  certificateNo: string
  invoiceNo: string
  owner: { name: string, identityNumber: string }
}

const settings = JSON.parse(process.argv[2] ?? '') as LimitSettings
const cursorKey = Buffer.from(settings.cursorKey, 'base64')
const identityKey = Buffer.from(settings.identityKey, 'base64')
const pool = new pg.Pool({ connectionString: settings.databaseUrl, min: 10, max: 10, idleTimeoutMillis: 0 })
const ulid = monotonicFactory()
const app = fastify()
const asJson = (data: string) => `{"data":${data}}`

app.addHook('onRequest', async (_request, reply) => { void reply.type('application/graphql-response+json; charset=utf-8') })

app.post<Body<{ vin: string }>>('/look-up', async request => {
  const { rows: [row] } = await pool.query<{ json: string }>({ name: 'look-up', text: LOOK_UP, values: [request.body.variables.vin] })
  return asJson(`{"vehicle":${row?.json ?? 'null'}}`)
})

app.post<Body<{ after: string }>>('/page', request => pageOf('vehicle', 'page', PAGE, request.body.variables.after))

app.post<Body<{ after: string }>>('/claims-page', request => pageOf('accident', 'claims-page', CLAIMS_PAGE, request.body.variables.after, settings.insurerId))

async function pageOf(list: string, name: string, text: string, cursor: string, ...more: string[]): Promise<string> {
  const [body = ''] = cursor.split('.')
  const after = Buffer.from(body, 'base64url').toString()
  if (cursorOf(cursorKey, after, list) !== cursor) throw new Error('a foreign cursor')
  const { rows: [row] } = await pool.query<{ json: string, rows: number, last: string }>({ name, text, values: [after, ...more] })
  if (!row) throw new Error('no page')
  const pageInfo = JSON.stringify({ hasNextPage: row.rows > 50, endCursor: cursorOf(cursorKey, row.last, list) })
  return asJson(`{"${list}s":{"edges":${row.json},"pageInfo":${pageInfo}}}`)
}

interface Question { purpose: string, consentRef: string, queries: readonly [{ ref: string, name: string, identityNumber: string }] }
app.post<Body<{ input: Question }>>('/screen-exact', async request => {
  const { consentRef, queries: [{ ref, name, identityNumber }] } = request.body.variables.input
  const { bankId, bankClientId } = settings
  const hash = (text: string) => createHmac('sha256', identityKey).update(text).digest('base64url')
  const { rows: [row] } = await pool.query<{ json: string }>({ name: 'screen-exact', text: SCREEN_EXACT, values: [
    hash(identityNumber), '2026-03-10T02:00:00.000Z', bankId, bankClientId, 'bank-clerk', consentRef, ref, name, `cqy_${ulid()}`, `chi_${ulid()}`, randomUUID(), hash(`name:${name}`),
  ] })
  return asJson(`{"matchSubjects":${row?.json ?? 'null'}}`)
})

app.post<Body<{ input: Input }>>('/submit', async request => {
  const { input } = request.body.variables
  const { rows: [row] } = await pool.query<{ json: string }>({ name: 'submit', text: SUBMIT, values: submission(input) })
  if (!row) throw new Error('refused')
  return asJson(`{"submitRegistration":{"application":${row.json},"replayed":false,"userErrors":[]}}`)
})

function submission(input: Input): unknown[] {
  const { clientId, partnerId, staffId } = settings
  const lock = createHash('sha256').update(JSON.stringify([clientId, input.idempotencyKey])).digest()
  const id = `app_${ulid()}`
  const now = '2026-03-10T02:00:00.000Z'
  return [
    lock.readInt32BE(0), lock.readInt32BE(4), clientId, input.idempotencyKey, partnerId, staffId, input.stationId, now.slice(0, 10), input.vin,
    id, now, `REG20260310${id.slice(-8)}`, input.certificateNo, input.invoiceNo,
    createHmac('sha256', identityKey).update(input.owner.identityNumber).digest('base64url'), input.owner.name, `act_${ulid()}`,
    createHmac('sha256', identityKey).update(JSON.stringify(input)).digest('base64url'), `aud_${ulid()}`, randomUUID(),
  ]
}

await app.listen({ port: settings.port, host: '127.0.0.1' })
process.stdout.write('limit ready\n')
