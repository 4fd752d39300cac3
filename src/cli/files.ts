// Which files does the demo send, and what stands in the spreadsheets that go out and come back?
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readXlsx } from 'hucre/xlsx'

/** A picture of one pixel: real PNG bytes, since files are judged by their content. */
export const PHOTO = new Uint8Array(Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))

/** The head of an MP4 file, which is what its kind is known by. */
export const FILM = new Uint8Array(Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypmp42'), Buffer.alloc(4), Buffer.from('mp42isom'), Buffer.alloc(32),
]))

const SHEET = fileURLToPath(new URL('../../docs/examples/rental-203.xlsx', import.meta.url))

export const readSheetFile = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(SHEET))

/** Rows by heading, below whatever title stands above them. */
export async function readTable(bytes: Uint8Array, knownHeading: string): Promise<Readonly<Record<string, string>>[]> {
  const { sheets: [sheet] } = await readXlsx(bytes)
  const textOf = (cell: unknown) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '')
  const lines = (sheet?.rows ?? []).map(line => line.map(textOf))
  const top = lines.findIndex(line => line.includes(knownHeading))
  const headings = lines[top] ?? []
  return lines.slice(top + 1).map(line => Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? ''])))
}
