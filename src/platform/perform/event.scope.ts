// Which events may a caller see? Those whose audience it is in; the police see all.
import { sql } from 'kysely'
import { type Query, type Scopes } from '../database/reader.js'
import { type Actor } from '../actor.js'
import { PARTNER_KINDS } from '../permissions/kinds.js'

const addressed = (query: Query<'event'>, actor: Actor): Query<'event'> =>
  query.where(sql<boolean>`${actor.personId ?? actor.partnerId} = any("event"."audience")`)

export const eventScope: Scopes = {
  event: { ...Object.fromEntries(PARTNER_KINDS.map(kind => [kind, addressed])), CITIZEN: addressed, POLICE: 'all' },
}
