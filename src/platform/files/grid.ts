// Which cells, line by line, stand in a CSV or XLSX file?
import { parse } from 'csv-parse/sync'
import type { CellValue, Sheet, Workbook } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import type { Parts } from './archive.js'
import { pack, unpack } from './archive.js'
import type { CellText } from './cell.js'
import { dateCell, formulaCell, numberCell, textCell, tidy } from './cell.js'

/** Row n of the grid is line n + 1 of the file as a spreadsheet program shows it. */
export interface Grid {
  height: number
  width: (row: number) => number
  cell: (row: number, column: number) => CellText
}

/** `cut`: a sheet that goes on beyond the last line allowed was left out. */
export interface Grids { grids: Grid[]; cut: boolean }

export type GridRefusal = 'NOT_A_TABLE' | 'TOO_LARGE'

export interface GridLimits { maxBytes: number; maxLines: number }

/** Sheets of one workbook that are looked at; a workbook may name one part as a thousand sheets. */
const MAX_SHEETS = 3
/** A sheet whose rows all reach to column XFD costs 16,384 cells a row; nobody fills in more than 256 columns. */
const LAST_COLUMN = 'IV'
/** XML of a real list packs to 5–15 % of its size. */
const UNPACKED_PER_BYTE = 16
const ZIP = 0x04034b50
const OLE = 0xe011cfd0
/** Drawings, pictures, links and macros are left behind: only what holds cells reaches the parser. */
const CELL_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:worksheets\/)?[^/]+\.xml|xl\/_rels\/[^/]+\.rels)$/
const EMPTY_SHEET = Buffer.from('<worksheet><sheetData/></worksheet>')

export async function readGrids(bytes: Uint8Array, limits: GridLimits): Promise<Grids | GridRefusal> {
  if (bytes.length > limits.maxBytes) return 'TOO_LARGE'
  const magic = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  if (magic === OLE) return 'NOT_A_TABLE' // .xls of before 2007, or a workbook behind a password
  return magic === ZIP ? readWorkbook(bytes, limits) : readCsv(bytes, limits)
}

async function readWorkbook(bytes: Uint8Array, limits: GridLimits): Promise<Grids | GridRefusal> {
  const parts = unpack(bytes, name => CELL_PARTS.test(name), limits.maxBytes * UNPACKED_PER_BYTE)
  if (parts === 'TOO_LARGE') return parts
  if (parts === 'DAMAGED') return 'NOT_A_TABLE'
  const cut = dropLongSheets(parts, limits.maxLines)
  if (cut && ![...parts].some(([name, part]) => isSheet(name) && part !== EMPTY_SHEET)) return { grids: [], cut }
  const workbook = await findWorkbook(parts, limits.maxLines)
  return workbook ? { grids: workbook.sheets.map(sheetGrid), cut } : 'NOT_A_TABLE'
}

/** Told by the rows that hold a value, before parsing: 100,000 rows take the parser a second of a blocked process. */
function dropLongSheets(parts: Parts, maxLines: number): boolean {
  let dropped = false
  for (const [name, part] of parts) {
    if (!isSheet(name) || !reachesBeyond(part.toString('latin1'), maxLines)) continue
    parts.set(name, EMPTY_SHEET)
    dropped = true
  }
  return dropped
}

function isSheet(name: string): boolean {
  return name.startsWith('xl/worksheets/')
}

function reachesBeyond(xml: string, maxLines: number): boolean {
  const tag = /<(?:[\w.-]+:)?(?:row\b([^>]*)|v\b|is\b|f\b)/g
  let line = 0
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    if (match[1] !== undefined) line = Number(/\br="(\d+)"/.exec(match[1])?.[1] ?? line + 1)
    else if (line > maxLines) return true
  }
  return false
}

async function findWorkbook(parts: Parts, maxLines: number): Promise<Workbook | undefined> {
  let taken = 0
  try {
    return await readXlsx(pack(parts), {
      range: `A1:${LAST_COLUMN}${maxLines}`,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden && ++taken <= MAX_SHEETS,
    })
  } catch {
    return undefined // the parser throws several kinds of error, all of which say that this is no workbook
  }
}

function sheetGrid({ rows, cells }: Sheet): Grid {
  return {
    height: rows.length,
    width: row => rows[row]?.length ?? 0,
    cell: (row, column) => {
      const value = rows[row]?.[column] ?? null
      const formula = cells?.get(`${row},${column}`)?.formula
      // a formula dragged down beyond the list shows '', and the line is blank to the clerk; null is one never computed
      return formula !== undefined && value !== '' ? formulaCell(formula) : valueCell(value)
    },
  }
}

function valueCell(value: CellValue): CellText {
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return numberCell(value)
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' }
  return value === null ? { text: '' } : dateCell(value)
}

function readCsv(bytes: Uint8Array, limits: GridLimits): Grids | GridRefusal {
  const text = decode(bytes)
  if (text === undefined || text.includes('\0')) return 'NOT_A_TABLE'
  const records = parseCsv(text, limits.maxLines + 1)
  if (!records) return 'NOT_A_TABLE'
  return records.length > limits.maxLines ? { grids: [], cut: true } : { grids: [recordGrid(records)], cut: false }
}

function recordGrid(records: string[][]): Grid {
  return {
    height: records.length,
    width: row => records[row]?.length ?? 0,
    cell: (row, column) => {
      const raw = tidy(records[row]?.[column] ?? '')
      return raw.startsWith('=') ? formulaCell(raw.slice(1)) : textCell(raw)
    },
  }
}

/** Excel in a Chinese Windows saves CSV as GB18030 without saying so; Chinese in it is hardly ever valid UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return undefined
}

/** Blank lines stay, as empty records: the line number counts them. */
function parseCsv(text: string, maxRecords: number): string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: false, to: maxRecords })
  } catch {
    return undefined
  }
}
