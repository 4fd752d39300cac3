// Which rows stand in a file? Line by line as the bytes come, so that a broken row spoils no other and a million take no room.
import { FileRefused, LINE_LENGTH_MAX, type Encoding, type FileFormat } from './row-format.js'

/** One row as it was sent; a cell that is not there is empty. `cells` is missing when the line could not be read. */
export interface SentRow {
  readonly row: number
  readonly line: string
  readonly cells: Cells | undefined
}

export interface Cells {
  readonly ref: string
  readonly name: string
  readonly idNo: string
  readonly uscc: string
}

export const COLUMNS = ['ref', 'name', 'idNo', 'uscc'] as const

/** The byte order mark goes with the decoding; a byte that is none of the encoding's throws. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield lastOf(decoder)
}

/** Cut within a character: its row is the last and judged for itself. */
function lastOf(decoder: InstanceType<typeof TextDecoder>): string {
  try {
    return decoder.decode()
  } catch {
    return CUT
  }
}
export const CUT = '\uFFFD'

/** What is longer than a row may be is cut off behind its limit, so that no file can fill the memory. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = (lines.pop() ?? '').slice(0, LINE_LENGTH_MAX + 1)
    yield lines
  }
  if (rest !== '') yield [rest]
}

/** Blank lines are no rows and are not counted; row 1 is the first below the heading. In batches, since a promise a row would cost more than the row. */
export async function* rowsOf(bytes: AsyncIterable<Uint8Array>, encoding: Encoding, format: FileFormat): AsyncGenerator<SentRow[]> {
  let row = 0
  let read: ((line: string) => Cells | undefined) | undefined = format === 'NDJSON' ? readObject : undefined
  for await (const lines of linesOf(textOf(bytes, encoding))) {
    const rows: SentRow[] = []
    for (const sent of lines) {
      const line = sent.endsWith('\r') ? sent.slice(0, -1) : sent
      if (line.trim() === '') continue
      if (read === undefined) read = readerOf(line)
      else rows.push({ row: ++row, line, cells: line.length > LINE_LENGTH_MAX ? undefined : read(line) })
    }
    yield rows
  }
}

/** By the heading, in any order, whatever else stands beside. */
export function readerOf(heading: string): (line: string) => Cells | undefined {
  const titles = splitLine(heading)?.map(title => title.trim().toLowerCase()) ?? []
  const [ref = -1, name = -1, idNo = -1, uscc = -1] = COLUMNS.map(column => titles.indexOf(column.toLowerCase()))
  if (ref < 0 || name < 0 || (idNo < 0 && uscc < 0)) throw new FileRefused('SCREENING_FILE_COLUMNS')
  return line => {
    const cells = splitLine(line)
    return cells?.length === titles.length ? { ref: cells[ref] ?? '', name: cells[name] ?? '', idNo: cells[idNo] ?? '', uscc: cells[uscc] ?? '' } : undefined
  }
}

const QUOTED = /^"((?:[^"]|"")*)"$/
/** A cell in quotes, or one without; then a comma or the end. */
const CELL = /("(?:[^"]|"")*"|[^",]*)(,|$)/y

/** Hand-made: a parser that lets a quote run over lines would take all that follows a lost one into its row, and takes four times as long. */
export function splitLine(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',')
  const cells: string[] = []
  CELL.lastIndex = 0
  for (;;) {
    const [whole, cell = '', end] = CELL.exec(line) ?? []
    if (whole === undefined) return undefined
    cells.push(QUOTED.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell)
    if (end === '') return cells
  }
}

function readObject(line: string): Cells | undefined {
  try {
    const sent = JSON.parse(line) as Partial<Record<keyof Cells, unknown>> | null
    const [ref, name, idNo, uscc] = COLUMNS.map(column => sent?.[column] ?? '')
    return typeof ref === 'string' && typeof name === 'string' && typeof idNo === 'string' && typeof uscc === 'string' ? { ref, name, idNo, uscc } : undefined
  } catch {
    return undefined
  }
}
