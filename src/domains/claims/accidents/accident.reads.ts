// How are accidents read: one, a page, and what hangs off each?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Context } from '../../../platform/graphql/context.js'
import { relation } from '../../../platform/graphql/relations.js'
import { type AccidentRow } from './accident.entity.js'

/** Of the point at which a member of staff serves; whoever serves at none sees none by it. */
export const atPoint = (table: string, { staffId = '' }: Actor) => sql<boolean>`${sql.ref(`${table}.ruralPointId`)} in (
  select r."pointId" from "ruralPosting" r where r."staffId" = ${staffId} and r."status" = 'ACTIVE')`

export const findAccident = (context: Context, id: string): Promise<AccidentRow | null> => context.reads.one('accident', 'id', id)

export interface AccidentFilter {
  readonly statuses?: readonly AccidentRow['status'][] | null
  readonly plateNo?: string | null
  readonly number?: string | null
  readonly updatedSince?: Date | null
  readonly clientReference?: string | null
}

export function accidentsBy({ reads, actor }: Context, filter: AccidentFilter) {
  let query = reads.from('accident')
  if (filter.statuses && filter.statuses.length > 0) query = query.where('accident.status', 'in', filter.statuses)
  if (filter.number) query = query.where('accident.number', '=', filter.number)
  if (filter.updatedSince) query = query.where('accident.updatedAt', '>=', filter.updatedSince)
  if (filter.clientReference) {
    query = query.where('accident.clientReference', '=', filter.clientReference).where('accident.reportedByPartnerId', '=', actor.partnerId)
  }
  if (filter.plateNo) {
    query = query.where(sql<boolean>`exists (select 1 from "accidentParty" p where p."accidentId" = "accident"."id" and p."plateNo" = ${filter.plateNo})`)
  }
  return query
}

export const ACCIDENT_RELATIONS = { parties: relation('accident', 'id', 'accidentParty', 'accidentId') } as const
