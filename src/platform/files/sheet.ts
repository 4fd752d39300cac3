// Which rows does the table of a clerk hold, field by field, and which of its cells can't be trusted?
import type { CellFault, CellText } from './cell.js'
import { tidy } from './cell.js'
import type { Grid, GridRefusal } from './grid.js'
import { readGrids } from './grid.js'

/** `headings`: Chinese name, English name, aliases; any of them is recognised. */
export type SheetColumns<Field extends string = string> =
  Readonly<Record<Field, { readonly headings: readonly string[]; readonly required: boolean }>>

export interface SheetLimits { maxRows: number; maxBytes: number }

/** One column as the clerk headed it, in the order of the file. */
export interface SheetHeading<Field extends string = string> { field: Field; heading: string }

export interface SheetRow<Field extends string = string> {
  /** As the spreadsheet program numbers it. */
  line: number
  /** Every field; '' where the cell is blank or the column is not in the file. */
  cells: Record<Field, string>
  faults: { field: Field; code: CellFault }[]
}

export type SheetResult<Field extends string = string> =
  | { ok: true; headings: SheetHeading<Field>[]; rows: SheetRow<Field>[] }
  | { ok: false; code: GridRefusal | 'COLUMNS_MISSING' | 'TOO_MANY_ROWS' | 'EMPTY'; missing?: Field[] }

interface Header<Field extends string> { row: number; columns: (SheetHeading<Field> & { column: number })[] }

/** Title, date and blank lines stand above the headings of a list made by hand. */
const HEADER_SEARCH = 20

export async function readSheet<Field extends string>(
  bytes: Uint8Array, columns: SheetColumns<Field>, limits: SheetLimits,
): Promise<SheetResult<Field>> {
  if (bytes.length === 0) return { ok: false, code: 'EMPTY' }
  // lines, unlike rows, count titles and blank lines, of which a list may have as many again
  const read = await readGrids(bytes, { maxBytes: limits.maxBytes, maxLines: limits.maxRows * 2 + 1000 })
  if (typeof read === 'string') return { ok: false, code: read }
  const grid = pickGrid(read.grids, columns)
  if (!grid) return { ok: false, code: read.cut ? 'TOO_MANY_ROWS' : 'EMPTY' }

  const header = findHeader(grid, columns)
  const missing = missingFields(header, columns)
  if (missing.length > 0 && read.cut) return { ok: false, code: 'TOO_MANY_ROWS' }
  if (missing.length > 0) return { ok: false, code: 'COLUMNS_MISSING', missing }

  const rows = readRows(grid, header, fieldsOf(columns), limits.maxRows)
  if (rows === 'TOO_MANY_ROWS') return { ok: false, code: rows }
  if (rows.length === 0) return { ok: false, code: 'EMPTY' }
  return { ok: true, headings: header.columns.map(({ field, heading }) => ({ field, heading })), rows }
}

/** The sheet whose headings fit best; the first of equals, as the clerk sees them from left to right. */
function pickGrid<Field extends string>(grids: Grid[], columns: SheetColumns<Field>): Grid | undefined {
  const filled = grids.filter(isFilled)
  const matches = filled.map(grid => findHeader(grid, columns).columns.length)
  return filled[matches.indexOf(Math.max(...matches))]
}

function isFilled(grid: Grid): boolean {
  for (let row = 0; row < grid.height; row++) {
    for (let column = 0; column < grid.width(row); column++) if (grid.cell(row, column).text) return true
  }
  return false
}

function findHeader<Field extends string>(grid: Grid, columns: SheetColumns<Field>): Header<Field> {
  const fields = new Map(fieldsOf(columns).flatMap((field) =>
    columns[field].headings.map(heading => [headingKey(heading), field] as const)))
  let best: Header<Field> = { row: 0, columns: [] }
  for (let row = 0; row < Math.min(grid.height, HEADER_SEARCH); row++) {
    const found = headerAt(grid, row, fields)
    if (found.columns.length > best.columns.length) best = found
  }
  return best
}

/** Where two columns carry names of one field, the left one counts. */
function headerAt<Field extends string>(grid: Grid, row: number, fields: ReadonlyMap<string, Field>): Header<Field> {
  const found = new Map<Field, SheetHeading<Field> & { column: number }>()
  for (let column = 0; column < grid.width(row); column++) {
    const heading = tidy(grid.cell(row, column).text)
    const field = fields.get(headingKey(heading))
    if (field !== undefined && !found.has(field)) found.set(field, { field, heading, column })
  }
  return { row, columns: [...found.values()] }
}

/** Full-width letters, case, spaces and the star of obligatory columns make no other heading. */
function headingKey(heading: string): string {
  return tidy(heading).normalize('NFKC').replace(/[\s*]/g, '').toLowerCase()
}

function missingFields<Field extends string>(header: Header<Field>, columns: SheetColumns<Field>): Field[] {
  const found = new Set(header.columns.map(({ field }) => field))
  const missing = fieldsOf(columns).filter(field => columns[field].required && !found.has(field))
  return found.size === 0 && missing.length === 0 ? fieldsOf(columns) : missing
}

function readRows<Field extends string>(
  grid: Grid, header: Header<Field>, fields: Field[], maxRows: number,
): SheetRow<Field>[] | 'TOO_MANY_ROWS' {
  const rows: SheetRow<Field>[] = []
  for (let row = header.row + 1; row < grid.height; row++) {
    const cells = header.columns.map(({ field, column }) => ({ field, ...grid.cell(row, column) }))
    if (cells.every(({ text }) => text === '')) continue
    if (rows.length === maxRows) return 'TOO_MANY_ROWS'
    rows.push(sheetRow(row + 1, fields, cells))
  }
  return rows
}

function sheetRow<Field extends string>(
  line: number, fields: Field[], found: (CellText & { field: Field })[],
): SheetRow<Field> {
  const cells = Object.fromEntries(fields.map(field => [field, ''])) as Record<Field, string>
  const faults: SheetRow<Field>['faults'] = []
  for (const { field, text, fault } of found) {
    cells[field] = text
    if (fault) faults.push({ field, code: fault })
  }
  return { line, cells, faults }
}

function fieldsOf<Field extends string>(columns: SheetColumns<Field>): Field[] {
  return Object.keys(columns) as Field[]
}
