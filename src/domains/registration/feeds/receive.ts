// What becomes of up to 1,000 reported rows? Each is taken or refused on its own; what is taken is written in one statement.
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { execute } from '../../../platform/database/execute.js'
import { type TableName } from '../../../platform/database/tables.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { lockVins } from '../applications/application.lookup.js'
import { type FeedReceiptRow, type RowOutcome } from './feed.entity.js'
import { type Form, type RowFault } from './row-forms.js'

export const ROWS_MAX = 1000

/** What a register stores of a row, column by column. */
export type Columns = Record<string, unknown>
export type Known = Columns & { readonly id: string, readonly reportedByPartnerId: string }

export interface Reporting {
  readonly work: Work
  readonly cipher: FieldCipher
  readonly reporter: { readonly id: string, readonly name: string }
}

/** One register: where its rows go, what each must look like, and by which columns it is known again. */
export interface Feed<R> {
  readonly name: FeedReceiptRow['feed']
  readonly table: TableName
  readonly prefix: string
  /** Rows of this register can block a vehicle: its VIN is locked before they are written. */
  readonly vinToLock?: (row: R) => string
  readonly forms: { readonly [K in keyof R]?: Form<R[K]> }
  /** What holds between the values of a row. */
  rule?(row: R, reporting: Reporting): RowFault | undefined
  /** The natural key: the same again is a correction of the whole row. */
  key(row: R, reporting: Reporting): Record<string, string>
  /** What holds between a row and the one that it corrects. */
  against?(row: R, known: Known | undefined, reporting: Reporting): RowFault | undefined
  columns(row: R, reporting: Reporting, id: string): Columns
}

interface Entry<R> {
  readonly row: R
  readonly key: Record<string, string>
  fault: RowFault | undefined
  id: string | null
}

/** Outcomes in the order of the rows. */
export async function receive<R>(
  work: Work, cipher: FieldCipher, feed: Feed<R>, rows: readonly R[],
): Promise<RowOutcome[]> {
  if (rows.length < 1 || rows.length > ROWS_MAX) throw refuse('FEED_ROWS', 'rows')
  const reporting: Reporting = { work, cipher, reporter: await reporterOf(work) }
  const entries = refuseRepeated(rows.map(row => entryOf(feed, row, reporting)))
  const { vinToLock } = feed
  if (vinToLock) await lockVins(work, entries.filter(isOpen).map(({ row }) => vinToLock(row)))
  const known = await knownBy(work, feed.table, entries.filter(isOpen).map(({ key }) => key))
  const written: Columns[] = []
  for (const entry of entries.filter(isOpen)) {
    const before = known.get(nameOf(entry.key))
    entry.fault = faultAgainst(feed, entry.row, before, reporting)
    if (entry.fault) continue
    entry.id = before?.id ?? newId(feed.prefix)
    written.push({
      createdAt: work.now, ...before, ...entry.key, ...feed.columns(entry.row, reporting, entry.id),
      id: entry.id, updatedAt: work.now, reportedByPartnerId: reporting.reporter.id, reportedAt: work.now,
    })
  }
  await upsertRows(work, feed.table, written)
  return entries.map(({ id, fault }, index) =>
    ({ index, accepted: !fault, recordId: id, code: fault?.code ?? null, field: fault?.field ?? null }))
}

const isOpen = ({ fault }: { fault: RowFault | undefined }): boolean => fault === undefined

/** Keys hold no control character, so that none can be taken for two. */
const nameOf = (key: Record<string, string>): string => Object.values(key).join('\u0000')

function entryOf<R>(feed: Feed<R>, row: R, reporting: Reporting): Entry<R> {
  const fault = formFault(feed, row) ?? feed.rule?.(row, reporting)
  return { row, fault, id: null, key: fault ? {} : feed.key(row, reporting) }
}

function formFault<R>({ forms }: Feed<R>, row: R): RowFault | undefined {
  for (const field of Object.keys(forms) as (keyof R & string)[]) {
    const code = forms[field]?.(row[field])
    if (code) return { code, field }
  }
  return undefined
}

/** One statement cannot write a record twice, and of two rows that differ nobody could say which holds. */
function refuseRepeated<R>(entries: Entry<R>[]): Entry<R>[] {
  const names = new Set<string>()
  for (const entry of entries.filter(isOpen)) {
    const name = nameOf(entry.key)
    if (names.has(name)) entry.fault = { code: 'ROW_REPEATED', field: Object.keys(entry.key)[0] ?? '' }
    names.add(name)
  }
  return entries
}

function faultAgainst<R>(
  feed: Feed<R>, row: R, known: Known | undefined, reporting: Reporting,
): RowFault | undefined {
  if (known && known.reportedByPartnerId !== reporting.reporter.id) return { code: 'RECORD_OF_OTHER', field: '' }
  return feed.against?.(row, known, reporting)
}

async function reporterOf({ rows, actor }: Work): Promise<Reporting['reporter']> {
  const partner = await rows.find('partner', rows.from('partner').where('partner.id', '=', actor.partnerId))
  if (!partner) throw new Error('a reporter who is no partner')
  return partner
}

/** What is corrected, locked in the order of the keys. Two first reports at once meet in the unique key; one is tried again. */
async function knownBy(
  work: Work, table: TableName, keys: readonly Record<string, string>[],
): Promise<Map<string, Known>> {
  const [first] = keys
  if (!first) return new Map()
  const names = Object.keys(first)
  const list = names.map(name => `"${name}"`).join(', ')
  const raw = await execute<Columns>(work.em, `select r.* from "${table}" r
    join jsonb_populate_recordset(null::"${table}", $1::jsonb) k using (${list})
    order by ${list} for update of r`, [JSON.stringify(keys)])
  const rows = work.rows.decodeAll(table, raw) as unknown as Known[]
  return new Map(rows.map(row => [names.map(name => String(row[name])).join('\u0000'), row]))
}

/** Makes the rows whose id is new and replaces the others, at their next version. */
export async function upsertRows({ em }: Work, table: TableName, rows: readonly Columns[]): Promise<void> {
  if (rows.length === 0) return
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))].filter(name => name !== 'version')
  const list = names.map(name => `"${name}"`).join(', ')
  const changed = names.filter(name => name !== 'id' && name !== 'createdAt')
  const changes = changed.map(name => `"${name}" = excluded."${name}"`).join(', ')
  await execute(em, `insert into "${table}" (${list})
    select ${list} from jsonb_populate_recordset(null::"${table}", $1::jsonb)
    on conflict ("id") do update set ${changes}, "version" = "${table}"."version" + 1`, [JSON.stringify(rows)])
}
