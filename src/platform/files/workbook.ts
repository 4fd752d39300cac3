// How do the rows that failed go back to the clerk, ready to be corrected and sent again?
import { stringify } from 'csv-stringify/sync'
import { writeXlsx } from 'hucre/xlsx'
import { escapeFormula, tidy } from './cell.js'
import type { SheetHeading } from './sheet.js'

export interface FailedRow<Field extends string = string> {
  cells: Readonly<Record<Field, string>>
  errorCode: string
  errorMessage: string
}

/** Longer text makes Excel "repair" the file. */
const LONGEST_CELL = 32_767
const COLUMN_WIDTH = 24
const TEXT_FORMAT = '@'

/** The columns are formatted as text too: a number that the clerk types over keeps all its digits. */
export async function failedRowsWorkbook<Field extends string>(
  headings: readonly SheetHeading<Field>[], rows: readonly FailedRow<Field>[],
): Promise<Uint8Array> {
  const table = failedRowsTable(headings, rows).map(row => row.map(workbookText))
  const columns = (table[0] ?? []).map(() => ({ width: COLUMN_WIDTH, numFmt: TEXT_FORMAT }))
  return writeXlsx({ sheets: [{ name: 'failed rows', columns, rows: table }] })
}

/** With a byte order mark, without which Excel takes UTF-8 for the code page of the country. */
export function failedRowsCsv<Field extends string>(
  headings: readonly SheetHeading<Field>[], rows: readonly FailedRow<Field>[],
): Uint8Array {
  return Buffer.from(stringify(failedRowsTable(headings, rows), { bom: true, record_delimiter: 'windows' }))
}

function failedRowsTable<Field extends string>(
  headings: readonly SheetHeading<Field>[], rows: readonly FailedRow<Field>[],
): string[][] {
  return [
    [...headings.map(({ heading }) => heading), 'error_code', 'error_message'],
    ...rows.map(({ cells, errorCode, errorMessage }) =>
      [...headings.map(({ field }) => cells[field]), errorCode, errorMessage]),
  ].map(row => row.map(text => escapeFormula(tidy(text))))
}

/** OOXML reads `_x0041_` as the letter A, so that text which happens to look so is escaped by its own rule. */
function workbookText(text: string): string {
  return text.slice(0, LONGEST_CELL).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
