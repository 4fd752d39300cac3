// Which partners, stations and staff does a caller know? Its own; the police know all, a citizen none.
import { sql } from 'kysely'
import { type Query, type Scope, type Scopes } from '../../platform/database/reader.js'
import { type TableName } from '../../platform/database/tables.js'
import { type Actor } from '../../platform/actor.js'
import { PARTNER_KINDS } from '../../platform/permissions/kinds.js'

const ownOnly = <T extends TableName>(own: (query: Query<T>, actor: Actor) => Query<T>): Scope<T> =>
  ({ ...Object.fromEntries(PARTNER_KINDS.map(kind => [kind, own])), POLICE: 'all' })

export const partnerScopes: Scopes = {
  partner: ownOnly<'partner'>((query, actor) => query.where('partner.id', '=', actor.partnerId)),
  station: ownOnly<'station'>((query, actor) => query.where('station.partnerId', '=', actor.partnerId)),
  accreditation: ownOnly<'accreditation'>((query, actor) => query.where('accreditation.partnerId', '=', actor.partnerId)),
  staff: ownOnly<'staff'>((query, actor) => query.where('staff.partnerId', '=', actor.partnerId)),
  qualification: ownOnly<'qualification'>((query, actor) => query.where(sql<boolean>`exists (select 1 from "staff" s
    where s."id" = "qualification"."staffId" and s."partnerId" = ${actor.partnerId})`)),
  policeUnit: { POLICE: 'all' },
  policeArea: { POLICE: 'all' },
}
