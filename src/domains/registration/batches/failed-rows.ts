// Which rows of a list go back to the clerk, ready to be corrected and sent again?
import { type Locale } from '../../../platform/errors/catalogue.js'
import { type Context } from '../../../platform/graphql/context.js'
import { failedRowsWorkbook, type FailedRow } from '../../../platform/files/workbook.js'
import { type Platform } from '../../../platform/platform.js'
import { type TypePermissions } from '../../../platform/permissions/permissions.js'
import { type ApplicationRow } from '../applications/application.entity.js'
import { GROUNDS, isGround } from '../eligibility/grounds.js'
import { type BatchRecord, type BatchRowRecord } from './batch.entities.js'
import { batchPermissions } from './batch.permissions.js'
import { type ListField } from './list.columns.js'

/** Ended without papers: the car can be applied for again. */
const REJECTED: readonly ApplicationRow['status'][] = ['REFUSED', 'NOT_ACCEPTED']

export const failedRowsPath = (batchId: string): string => `/batches/${batchId}/failed.xlsx`

export const failedRowsRoute = { readFailedRows: batchPermissions.Query.batch } as const satisfies TypePermissions

/** Rows that never became an application, and those whose application the police refused, in the order of the list. */
export async function failedRowsOf(platform: Platform, { reads, locale }: Context, batch: BatchRecord): Promise<Uint8Array> {
  const rows = await reads.all('batchRow', reads.from('batchRow').where('batchRow.batchId', '=', batch.id)
    .where('batchRow.status', 'in', ['FAILED', 'DONE']).orderBy('batchRow.line'))
  const rejected = await reads.all('application', reads.from('application').where('application.batchId', '=', batch.id)
    .where('application.status', 'in', [...REJECTED]))
  const applications = new Map(rejected.map(each => [each.id, each]))
  const failed = rows.flatMap((row): FailedRow<ListField>[] => {
    const application = applications.get(row.applicationId ?? '')
    if (row.status === 'FAILED') return [faultyRow(platform, row, locale)]
    return application ? [rejectedRow(row, application, locale)] : []
  })
  return failedRowsWorkbook(batch.headings, failed)
}

function faultyRow({ errors }: Platform, { cells, faults }: BatchRowRecord, locale: Locale): FailedRow<ListField> {
  return {
    cells,
    errorCode: faults.map(({ code }) => code).join('; '),
    errorMessage: faults.map(each => errors.userError(each, locale)).map(({ message, remedy }) => `${message} ${remedy}`).join(' '),
  }
}

function rejectedRow({ cells }: BatchRowRecord, { status, grounds, reason }: ApplicationRow, locale: Locale): FailedRow<ListField> {
  const words = grounds.filter(isGround).map(ground => `${GROUNDS[ground].article} ${locale === 'zh-CN' ? GROUNDS[ground].zh : GROUNDS[ground].en}.`)
  return { cells, errorCode: status === 'REFUSED' ? grounds.join('; ') : status, errorMessage: [...words, reason ?? ''].join(' ').trim() }
}
