// Which points, postings and records may a caller see? Overseers of the police all, a manager those of her house, the others their own point's.
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Query, type Scope, type Scopes } from '../../../platform/database/reader.js'
import { type TableName } from '../../../platform/database/tables.js'

const isOverseer = ({ kind, functions }: Actor): boolean => kind === 'POLICE' && (functions.has('SUPERVISOR') || functions.has('DISPATCHER'))
const isManager = ({ functions }: Actor): boolean => functions.has('CLAIMS_MANAGER')

const forBoth = <T extends TableName>(narrow: (query: Query<T>, actor: Actor) => Query<T>): Scope<T> => {
  const scope = (query: Query<T>, actor: Actor): Query<T> => (isOverseer(actor) ? query : narrow(query, actor))
  return { POLICE: scope, INSURER: scope }
}

const condition = <T extends TableName>(query: Query<T>, fragment: ReturnType<typeof sql<boolean>>): Query<T> => query.where(fragment as never)

/** Made by the house's own staff, or at one of its points. */
const ofHouse = (table: string, { partnerId }: Actor) => sql<boolean>`(${sql.ref(`${table}.partnerId`)} = ${partnerId}
  or exists (select 1 from "ruralPoint" p where p."id" = ${sql.ref(`${table}.pointId`)} and p."ownerPartnerId" = ${partnerId}))`

/** At a point where she is posted now. */
const atOwnPoint = (table: string, column: string, { staffId = '' }: Actor) => sql<boolean>`exists (select 1 from "ruralPosting" r
  where r."pointId" = ${sql.ref(`${table}.${column}`)} and r."staffId" = ${staffId} and r."status" = 'ACTIVE')`

/** Nobody sees more than her house does; her own she sees also when she has left the point. */
const ofRecords = <T extends 'persuasionRecord' | 'ruralShift' | 'ruralPosting'>(table: T): Scope<T> => forBoth<T>((query, actor) => {
  const house = condition(query, ofHouse(table, actor))
  if (isManager(actor)) return house
  return condition(house, sql<boolean>`(${sql.ref(`${table}.staffId`)} = ${actor.staffId ?? ''} or ${atOwnPoint(table, 'pointId', actor)})`)
})

export const ruralScopes: Scopes = {
  ruralPoint: forBoth<'ruralPoint'>((query, actor) => condition(query, sql<boolean>`("ruralPoint"."ownerPartnerId" = ${actor.partnerId}
    or exists (select 1 from "sharingAgreement" a where a."resourceId" = "ruralPoint"."id" and a."resource" = 'SITE'
      and a."toPartnerId" = ${actor.partnerId} and a."status" = 'IN_FORCE')
    or ${atOwnPoint('ruralPoint', 'id', actor)})`)),
  ruralPosting: ofRecords('ruralPosting'),
  ruralShift: ofRecords('ruralShift'),
  persuasionRecord: ofRecords('persuasionRecord'),
  // A dangerous road is no secret among those who serve at one point, whoever employs them.
  hazard: forBoth<'hazard'>((query, actor) => condition(query, isManager(actor) ? ofHouse('hazard', actor) : atOwnPoint('hazard', 'pointId', actor))),
  sharingAgreement: forBoth<'sharingAgreement'>((query, { partnerId }) =>
    query.where(eb => eb.or([eb('sharingAgreement.fromPartnerId', '=', partnerId), eb('sharingAgreement.toPartnerId', '=', partnerId)]))),
}
