// What must never happen is refused by the database itself, whatever the code does: each row of the table is tried on the migrated schema.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PGlite } from '@electric-sql/pglite'
import { first } from '../../src/platform/database/migrations/0001-first.js'

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
  { rule: 'two open requests for one act', table: 'personAct', one: { recordId: 'R1' }, other: { recordId: 'R1' }, may: { recordId: 'R1', status: 'ANSWERED' } },
  { rule: 'one key twice for a client', table: 'idempotency', one: { clientId: 'C1', key: 'K1' }, other: { clientId: 'C1', key: 'K1' }, may: { clientId: 'C2', key: 'K1' } },
  { rule: 'one number twice in the audit', table: 'auditEntry', one: { seq: 1 }, other: { seq: 1 }, may: { seq: 2 } },
  { rule: 'one number twice among the events', table: 'event', one: { seq: 1 }, other: { seq: 1 }, may: { seq: 2 } },
  { rule: 'two live accreditations for one operation', table: 'accreditation', one: { stationId: 'S1' }, other: { stationId: 'S1' }, may: { stationId: 'S1', status: 'ENDED' } },
] as const

interface Column { readonly name: string, readonly type: string, readonly needed: boolean, readonly allowed: string | null }

let database: PGlite
let serial = 0
beforeAll(async () => {
  database = await PGlite.create('memory://')
  await database.exec(first)
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
