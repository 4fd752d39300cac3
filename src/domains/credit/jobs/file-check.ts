// Can this file be screened at all: which encoding, are the columns there, and how many rows? Nothing of it is used before its last byte is known.
import { FileRefused, ROWS_MAX, type Encoding, type FileFormat } from './row-format.js'
import { linesOf, readerOf, textOf } from './row-reader.js'

export interface Checked { readonly encoding: Encoding, readonly rowsTotal: number }

/** Excel in a Chinese Windows saves CSV as GB18030 without saying so; Chinese in it is hardly ever valid UTF-8. */
const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030']

export async function checkFile(open: () => AsyncIterable<Uint8Array>, format: FileFormat): Promise<Checked> {
  for (const encoding of ENCODINGS) {
    const rowsTotal = await countRows(open(), encoding, format)
    if (rowsTotal !== undefined) return { encoding, rowsTotal }
  }
  throw new FileRefused('SCREENING_FILE_ENCODING')
}

/** Undefined: it is not of this encoding. */
async function countRows(bytes: AsyncIterable<Uint8Array>, encoding: Encoding, format: FileFormat): Promise<number | undefined> {
  let rows = 0
  let isHeaded = format === 'NDJSON'
  try {
    for await (const lines of linesOf(textOf(bytes, encoding))) {
      for (const line of lines) {
        if (line.trim() === '') continue
        // UTF-16 reads as UTF-8 full of zeros.
        if (line.includes('\0')) throw new FileRefused('SCREENING_FILE_ENCODING')
        if (isHeaded) rows++
        else readerOf(line.trim())
        isHeaded = true
      }
      if (rows > ROWS_MAX) throw new FileRefused('SCREENING_FILE_TOO_MANY_ROWS')
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined
    throw new FileRefused('SCREENING_FILE_DAMAGED')
  }
  if (rows === 0) throw new FileRefused('SCREENING_FILE_EMPTY')
  return rows
}
