// How are applications read: one, a page, and what hangs off each?
import { type Context } from '../../../platform/graphql/context.js'
import { type ApplicationRow, type CheckResultRow } from './application.entity.js'

export const findApplication = (context: Context, id: string): Promise<ApplicationRow | null> => context.reads.one('application', 'id', id)

export interface ApplicationFilter {
  readonly status?: ApplicationRow['status']
  readonly stationId?: string
  readonly vin?: string
  readonly clientReference?: string
  readonly batchId?: string
  readonly updatedSince?: Date
}

export function applicationsBy(context: Context, filter: ApplicationFilter) {
  let query = context.reads.from('application')
  if (filter.status) query = query.where('application.status', '=', filter.status)
  if (filter.stationId) query = query.where('application.stationId', '=', filter.stationId)
  if (filter.vin) query = query.where('application.vin', '=', filter.vin)
  if (filter.clientReference) query = query.where('application.clientReference', '=', filter.clientReference)
  if (filter.batchId) query = query.where('application.batchId', '=', filter.batchId)
  if (filter.updatedSince) query = query.where('application.updatedAt', '>=', filter.updatedSince)
  return query
}

/** The last answer of each check; batched over the page. */
export async function latestChecks(context: Context, applicationId: string): Promise<CheckResultRow[]> {
  const all = await context.reads.many('checkResult', 'applicationId', applicationId)
  const latest = new Map<string, CheckResultRow>()
  for (const result of [...all].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))) latest.set(result.check, result)
  return [...latest.values()]
}
