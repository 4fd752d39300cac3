// What does one cell of a table say, as exact text?

export type CellFault = 'FORMULA' | 'NUMBER_ROUNDED'

export interface CellText { text: string; fault?: CellFault }

/** Excel keeps 15 significant digits and writes zeros for the rest; from 16 digits on nobody can tell. */
const FIRST_ROUNDED = 1e15
/** How Excel prints a long number into CSV; its digits are gone for good. */
const SHORTENED = /^[+-]?\d(?:\.\d+)?E\+\d+$/i
const MIDNIGHT = String.raw`(?:[ T]0?0:00(?::00(?:\.0+)?)?)?`
const DATE = new RegExp(String.raw`^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)${MIDNIGHT}$`)
/** Control, zero-width, direction and broken characters come along with copying and change what is compared. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu
/** Spreadsheets run what starts so; in Chinese and Japanese locales the full-width signs too. */
const FORMULA_LIKE = /^'*[=+\-@＝＋－＠]/
const ESCAPED_FORMULA = /^'+[=+\-@＝＋－＠]/

export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim()
}

/** Escaped so that a table that goes out and comes back says the same: `unescapeFormula` takes exactly this away. */
export function escapeFormula(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text
}

function unescapeFormula(text: string): string {
  return ESCAPED_FORMULA.test(text) ? text.slice(1) : text
}

export function textCell(raw: string): CellText {
  const text = tidy(raw)
  if (SHORTENED.test(text)) return { text, fault: 'NUMBER_ROUNDED' }
  return { text: isoDate(text) ?? unescapeFormula(text) }
}

/** The formula itself is shown, never its cached result: another program computed that, and anyone can write it. */
export function formulaCell(formula: string): CellText {
  return { text: tidy(`=${formula}`), fault: 'FORMULA' }
}

export function numberCell(value: number): CellText {
  if (!Number.isFinite(value)) return { text: String(value), fault: 'NUMBER_ROUNDED' }
  if (Math.abs(value) >= FIRST_ROUNDED) return { text: BigInt(Math.round(value)).toString(), fault: 'NUMBER_ROUNDED' }
  const text = String(value)
  if (!text.includes('e')) return { text }
  return { text: value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) }
}

/** A date cell has no zone: the reader gives the day that the clerk sees as a day in UTC. */
export function dateCell(value: Date): CellText {
  return { text: Number.isNaN(value.getTime()) ? String(value) : value.toISOString().replace(/T.*$/, '') }
}

function isoDate(text: string): string | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [year, month, day] = [match[1], match[3] ?? match[5], match[4] ?? match[6]].map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}
