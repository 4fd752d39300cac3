// How do results and bad rows leave as files? Piece by piece, so that a million of either take no room.
import { openSealed } from '../../../platform/files/sealed-files.js'
import { escapeFormula } from '../../../platform/files/cell.js'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { checkFile } from './file-check.js'
import { type ScreeningFileRow, type ScreeningJobRow } from './job.entities.js'
import { fileKeyOf, fileNameOf } from './job.file.js'
import { COLUMNS, rowsOf, splitLine, type SentRow } from './row-reader.js'

const AT_ONCE = 2000

export const resultsPath = (jobId: string): string => `/screening-jobs/${jobId}/results.ndjson`
export const badRowsPath = (jobId: string): string => `/screening-jobs/${jobId}/bad-rows`

/** One line a row that fits. */
export async function* resultsOf({ reads }: Context, job: ScreeningJobRow): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const page = await reads.rows.all('screeningResult', reads.from('screeningResult').where('screeningResult.jobId', '=', job.id)
      .where('screeningResult.id', '>', after).orderBy('screeningResult.id').limit(AT_ONCE))
    if (page.length === 0) return
    yield page.map(({ ref, class: found, score, listingIds, isDisputed, listVersion }) => `${JSON.stringify({ ref, class: found, score, listingIds, isDisputed, listVersion })}\n`).join('')
    after = page.at(-1)?.id ?? ''
  }
}

/** As they came, in the form of the file, with what was wrong: corrected, they can be sent again. Read anew, since the database holds no names and numbers of them. */
export async function* badRowsOf(platform: Platform, { locale }: Context, job: ScreeningJobRow, file: ScreeningFileRow): AsyncGenerator<string> {
  const open = () => openSealed(platform.sealedFiles.pathOf(fileNameOf(file)), fileKeyOf(platform.cipher, file))
  const { encoding } = await checkFile(open, file.format)
  const faults = faultsOf(platform, job.id)
  let next = await faults.next()
  const wordsOf = (code: string): string => {
    const { message, remedy } = platform.errors.userError({ code, field: [], params: {} }, locale)
    return `${message} ${remedy}`
  }
  if (file.format === 'CSV') yield `\uFEFF${[...COLUMNS, 'error_code', 'error_message'].join(',')}\r\n`
  for await (const rows of rowsOf(open(), encoding, file.format)) {
    let text = ''
    for (const row of rows) {
      if (next.done || row.row !== next.value.row) continue
      text += file.format === 'CSV' ? csvLine(row, next.value.code, wordsOf(next.value.code)) : jsonLine(row, next.value.code, wordsOf(next.value.code))
      next = await faults.next()
    }
    if (text !== '') yield text
    if (next.done) return
  }
}

async function* faultsOf({ rows }: Platform, jobId: string): AsyncGenerator<{ row: number, code: string }, undefined> {
  for (let after = 0; ;) {
    const page = await rows.all('screeningFault', rows.from('screeningFault').where('screeningFault.jobId', '=', jobId).where('screeningFault.row', '>', after).orderBy('screeningFault.row').limit(AT_ONCE))
    if (page.length === 0) return undefined
    yield* page
    after = page.at(-1)?.row ?? 0
  }
}

/** A line that could not be read has no columns: its cells stand as they came, as far as there is room. */
function csvLine({ cells, line }: SentRow, code: string, words: string): string {
  const sent = cells ? COLUMNS.map(column => cells[column]) : (splitLine(line) ?? [line]).slice(0, COLUMNS.length)
  const padded = [...sent, ...Array<string>(COLUMNS.length - sent.length).fill('')]
  return `${[...padded, code, words].map(cell => quoted(escapeFormula(cell))).join(',')}\r\n`
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function jsonLine({ cells, line }: SentRow, code: string, words: string): string {
  return `${JSON.stringify({ ...(cells ? JSON.parse(line) as object : { line }), error_code: code, error_message: words })}\n`
}
