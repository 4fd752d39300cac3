// What must never happen is refused by the database itself, whatever the code does: each row of the table is tried on the migrated schema.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PGlite } from '@electric-sql/pglite'
import { first } from '../../src/platform/database/migrations/0001-first.js'
import { statements as claims } from '../../src/platform/database/migrations/0002-claims.js'

/** Two rows that may not stand beside each other, and a third that may. */
const NEVER = [
  { rule: 'two live registrations of one VIN', table: 'vehicle', one: { vin: 'V1', plateNo: 'P1' }, other: { vin: 'V1', plateNo: 'P2' }, may: { vin: 'V1', plateNo: 'P3', status: 'DEREGISTERED' } },
  { rule: 'two live holders of one number', table: 'vehicle', one: { vin: 'V2', plateNo: 'P9' }, other: { vin: 'V3', plateNo: 'P9' }, may: { vin: 'V4', plateNo: 'P9', plateKind: '52' } },
  { rule: 'two open applications of one VIN', table: 'application', one: { vin: 'V1', number: '1' }, other: { vin: 'V1', number: '2' }, may: { vin: 'V1', number: '3', status: 'WITHDRAWN' } },
  { rule: 'one number twice in the pool', table: 'plateNumber', one: { plateNo: 'P1' }, other: { plateNo: 'P1' }, may: { plateNo: 'P1', plateKind: '52' } },
  { rule: 'two draws on show for one application', table: 'plateDraw', one: { applicationId: 'A1' }, other: { applicationId: 'A1' }, may: { applicationId: 'A1', status: 'EXPIRED' } },
  { rule: 'two live orders for one application', table: 'plateOrder', one: { applicationId: 'A1' }, other: { applicationId: 'A1' }, may: { applicationId: 'A1', status: 'CANCELLED' } },
  { rule: 'one blank in two plates', table: 'plateOrder', one: { applicationId: 'A2', blankSerial: 'B1' }, other: { applicationId: 'A3', blankSerial: 'B1' }, may: { applicationId: 'A4', blankSerial: 'B2' } },
  { rule: 'two valid papers of one kind for one vehicle', table: 'document', one: { vehicleId: 'V1', number: '1' }, other: { vehicleId: 'V1', number: '2' }, may: { vehicleId: 'V1', number: '3', status: 'VOID' } },
  { rule: 'one person under two records', table: 'party', one: { identityIndex: 'I1' }, other: { identityIndex: 'I1' }, may: { identityIndex: 'I2' } },
  { rule: 'two open requests for one act', table: 'personAct', one: { recordId: 'R1', personId: 'P1' }, other: { recordId: 'R1', personId: 'P1' }, may: { recordId: 'R1', personId: 'P2' } },
  { rule: 'one key twice for a client', table: 'idempotency', one: { clientId: 'C1', key: 'K1' }, other: { clientId: 'C1', key: 'K1' }, may: { clientId: 'C2', key: 'K1' } },
  { rule: 'one number twice in the audit', table: 'auditEntry', one: { seq: 1 }, other: { seq: 1 }, may: { seq: 2 } },
  { rule: 'one number twice among the events', table: 'event', one: { seq: 1 }, other: { seq: 1 }, may: { seq: 2 } },
  { rule: 'two live accreditations for one operation', table: 'accreditation', one: { stationId: 'S1' }, other: { stationId: 'S1' }, may: { stationId: 'S1', status: 'ENDED' } },
  { rule: 'a vehicle twice in an accident', table: 'accidentParty', one: { accidentId: 'A1', plateNo: 'P1' }, other: { accidentId: 'A1', plateNo: 'P1' }, may: { accidentId: 'A1', plateNo: 'P2' } },
  { rule: 'a person twice in an accident', table: 'accidentParty', one: { accidentId: 'A2', personId: 'P1' }, other: { accidentId: 'A2', personId: 'P1' }, may: { accidentId: 'A2', personId: 'P1', kind: 'PROPERTY' } },
  { rule: 'two live papers on liability', table: 'liability', one: { accidentId: 'A1' }, other: { accidentId: 'A1' }, may: { accidentId: 'A1', status: 'VOID' } },
  { rule: 'a second review of an accident', table: 'liabilityReview', one: { accidentId: 'A1' }, other: { accidentId: 'A1' }, may: { accidentId: 'A2' } },
  { rule: 'one line twice in a timeline', table: 'accidentEntry', one: { accidentId: 'A1', seq: 1 }, other: { accidentId: 'A1', seq: 1 }, may: { accidentId: 'A1', seq: 2 } },
  { rule: 'one time limit running twice', table: 'accidentClock', one: { accidentId: 'A1', clock: 'C1' }, other: { accidentId: 'A1', clock: 'C1' }, may: { accidentId: 'A1', clock: 'C1', metAt: '2026-03-10T02:00:00Z' } },
  { rule: 'two open assessments of one loss', table: 'lossAssessment', one: { partyId: 'P1', status: 'DRAFT' }, other: { partyId: 'P1', status: 'PROPOSED' }, may: { partyId: 'P1', status: 'SUPERSEDED' } },
  { rule: 'two open offers for one accident', table: 'settlementOffer', one: { accidentId: 'A1', status: 'PREPARED' }, other: { accidentId: 'A1', status: 'MADE' }, may: { accidentId: 'A1', status: 'DISPUTED' } },
  { rule: 'one leg paid twice', table: 'payment', one: { legId: 'L1', attempt: 1, status: 'SUCCESS' }, other: { legId: 'L1', attempt: 2, status: 'SUCCESS' }, may: { legId: 'L1', attempt: 3, status: 'FAILED' } },
  { rule: 'two live orders for one leg', table: 'payment', one: { legId: 'L2', attempt: 1, status: 'SENT' }, other: { legId: 'L2', attempt: 2, status: 'CREATED' }, may: { legId: 'L2', attempt: 3, status: 'FAILED' } },
  { rule: 'one key of the bank for two orders', table: 'payment', one: { legId: 'L3', attempt: 1, idempotencyKey: 'K1' }, other: { legId: 'L4', attempt: 1, idempotencyKey: 'K1' }, may: { legId: 'L5', attempt: 1, idempotencyKey: 'K2' } },
  { rule: 'one report of the bank applied twice', table: 'paymentReport', one: { messageId: 'M1' }, other: { messageId: 'M1' }, may: { messageId: 'M2' } },
  { rule: 'one recovery claimed twice', table: 'recovery', one: { legId: 'L1', status: 'CLAIMED' }, other: { legId: 'L1', status: 'CLAIMED' }, may: { legId: 'L2', status: 'CLAIMED' } },
  { rule: 'two statements of one pair on one day', table: 'nettingStatement', one: { firstPartnerId: 'A', secondPartnerId: 'B' }, other: { firstPartnerId: 'A', secondPartnerId: 'B' }, may: { firstPartnerId: 'A', secondPartnerId: 'C' } },
  { rule: 'one message sent twice', table: 'message', one: { eventId: 'E1', personId: 'P1', template: 'OFFER_MADE' }, other: { eventId: 'E1', personId: 'P1', template: 'OFFER_MADE' }, may: { eventId: 'E1', personId: 'P2', template: 'OFFER_MADE' } },
  { rule: 'two open tasks of one kind', table: 'seatTask', one: { recordId: 'R1', kind: 'LIABILITY', status: 'WAITING' }, other: { recordId: 'R1', kind: 'LIABILITY', status: 'TAKEN' }, may: { recordId: 'R1', kind: 'LIABILITY', status: 'DONE' } },
  { rule: 'two seats of one person', table: 'seat', one: { holderStaffId: 'S1' }, other: { holderStaffId: 'S1' }, may: { holderStaffId: 'S1', status: 'OFF' } },
  { rule: 'two shifts of one posting', table: 'ruralShift', one: { postingId: 'P1' }, other: { postingId: 'P1' }, may: { postingId: 'P1', checkedOutAt: '2026-03-10T02:00:00Z' } },
  { rule: 'one mark of a vehicle twice', table: 'vehicleMark', one: { vin: 'V1', sourceId: 'A1' }, other: { vin: 'V1', sourceId: 'A1' }, may: { vin: 'V1', sourceId: 'A1', endedAt: '2026-03-10T02:00:00Z' } },
  { rule: 'one event twice at an endpoint', table: 'webhookDelivery', one: { endpointId: 'W1', eventId: 'E1' }, other: { endpointId: 'W1', eventId: 'E1' }, may: { endpointId: 'W1', eventId: 'E2' } },
] as const

interface Column { readonly name: string, readonly type: string, readonly needed: boolean, readonly allowed: string | null }

let database: PGlite
let serial = 0
beforeAll(async () => {
  database = await PGlite.create('memory://')
  await database.exec(first)
  await database.exec(claims)
}, 60_000)
afterAll(() => database.close())

describe('the database refuses', () => {
  it.each(NEVER)('$rule', async ({ table, one, other, may }) => {
    await insert(table, one)
    await expect(insert(table, other)).rejects.toMatchObject({ code: '23505' })
    await insert(table, may)
  })

  it('a status that no table of transitions knows', async () => {
    await expect(insert('application', { vin: 'V7', number: '7', status: 'DONE' })).rejects.toMatchObject({ code: '23514' })
  })
})

async function insert(table: string, given: Readonly<Record<string, unknown>>): Promise<void> {
  const { rows: columns } = await database.query<Column>(`select c.column_name as name, c.data_type as type, c.is_nullable = 'NO' and c.column_default is null as needed,
      (select substring(pg_get_constraintdef(k.oid) from '''([A-Z_]+)''') from pg_constraint k where k.conrelid = to_regclass(quote_ident($1)) and k.contype = 'c'
        and pg_get_constraintdef(k.oid) like '%' || c.column_name || '%' limit 1) as allowed
    from information_schema.columns c where c.table_name = $1 order by c.ordinal_position`, [table])
  const row = Object.fromEntries(columns.filter(column => column.needed).map(column => [column.name, sample(column)]))
  await database.query(`insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1::jsonb || jsonb_build_object('version', 1))`, [JSON.stringify({ ...row, ...LIVE[table], ...given })])
}

/** The state in which a record counts as live, where it is not the first its constraint lists. */
const LIVE: Readonly<Record<string, Record<string, unknown>>> = {
  vehicle: { status: 'REGISTERED', plateKind: '02' }, plateNumber: { plateKind: '02' }, accreditation: { status: 'ACTIVE', operation: 'REG' },
  document: { kind: 'VEHICLE_LICENCE', status: 'VALID' }, personAct: { kind: 'CHOOSE_NUMBER', status: 'REQUESTED' },
  accidentParty: { kind: 'MOTOR' }, liability: { status: 'ISSUED' }, lossAssessment: { kind: 'FIRST', levelNeeded: 'A1' }, message: { locale: 'zh-CN', status: 'QUEUED' }, payment: { amountFen: 1, status: 'FAILED' }, seat: { status: 'IDLE', skills: ['ADVICE'] },
  vehicleMark: { kind: 'ACCIDENT' }, webhookDelivery: { occasion: 'EVENT' },
}

function sample({ name, type, allowed }: Column): unknown {
  if (name === 'id') return `row_${++serial}`
  if (allowed) return allowed
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'bigint') return ++serial
  if (type === 'date') return '2026-03-10'
  if (type.startsWith('timestamp')) return '2026-03-10T02:00:00Z'
  if (type === 'ARRAY') return []
  return type === 'jsonb' ? {} : `x${++serial}`
}
