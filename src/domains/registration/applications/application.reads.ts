// How are applications read: one, a page, and what hangs off each?
import { sql } from 'kysely'
import { type Context } from '../../../platform/graphql/context.js'
import { CHECKS } from '../eligibility/checks.js'
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

const CHECK_ORDER: ReadonlyMap<string, number> = new Map(Object.keys(CHECKS).map((check, place) => [check, place]))
const placeOf = ({ check }: CheckResultRow): number => CHECK_ORDER.get(check) ?? CHECK_ORDER.size

/** The last answer of each check, in the order of the checks; one statement for the page, however often its applications were judged. */
export function latestChecks({ reads }: Context, applicationId: string): Promise<CheckResultRow[]> {
  return reads.batched('last answers of checks', applicationId, async ids => {
    const last = await reads.all('checkResult', reads.from('checkResult').distinctOn(['checkResult.applicationId', 'checkResult.check'])
      .where(sql<boolean>`"checkResult"."applicationId" = any(${ids})`)
      .orderBy('checkResult.applicationId').orderBy('checkResult.check').orderBy('checkResult.at', 'desc').orderBy('checkResult.id', 'desc'))
    const sorted = last.toSorted((a, b) => placeOf(a) - placeOf(b))
    return ids.map(id => sorted.filter(each => each.applicationId === id))
  })
}
