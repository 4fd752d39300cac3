// What does the server mount of this room?
import { sql, type RawBuilder } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Query, type Scope } from '../../../platform/database/reader.js'
import { type TableName } from '../../../platform/database/tables.js'
import { type Room } from '../../../platform/module.js'
import { AccidentEntrySchema, AccidentPartySchema, AccidentSchema } from './accident.entity.js'
import { accidentErrors } from './accident.errors.js'
import { isRuralOnly } from './accident.lookup.js'
import { accidentPermissions } from './accident.permissions.js'
import { atPoint } from './accident.reads.js'
import { AccidentPartyResolver, AccidentResolver } from './accident.resolver.js'

const holds = (column: string, id: string) => sql<boolean>`${sql.ref(column)} @> array[${id}]::text[]`

/** Which accidents a caller may see, as a condition on the table under the name it has in the query. */
function conditionOf(actor: Actor, table: string): RawBuilder<boolean> | undefined {
  if (actor.kind === 'CITIZEN') return holds(`${table}.personIds`, actor.personId ?? '')
  if (isRuralOnly(actor.functions)) return atPoint(table, actor)
  if (actor.kind === 'POLICE') return undefined
  const insured = holds(`${table}.insurerIds`, actor.partnerId)
  return actor.functions.has('PERSUADER') ? sql<boolean>`(${insured} or ${atPoint(table, actor)})` : insured
}

function itself(query: Query<'accident'>, actor: Actor): Query<'accident'> {
  const condition = conditionOf(actor, 'accident')
  return condition ? query.where(condition) : query
}

/** What hangs off an accident is seen by whoever sees the accident. */
export function ofAccident<T extends TableName>(table: string): Scope<T> {
  const through = (query: Query<T>, actor: Actor): Query<T> => {
    const condition = conditionOf(actor, 'a')
    return condition ? query.where(sql<boolean>`exists (select 1 from "accident" a where a."id" = ${sql.ref(`${table}.accidentId`)} and ${condition})` as never) : query
  }
  return { POLICE: through, INSURER: through, CITIZEN: through }
}

export const accidentsRoom: Room = {
  entities: [AccidentSchema, AccidentPartySchema, AccidentEntrySchema],
  resolvers: [AccidentResolver, AccidentPartyResolver],
  permissions: accidentPermissions,
  errors: accidentErrors,
  nodes: { acd: { type: 'Accident', table: 'accident' }, apt: { type: 'AccidentParty', table: 'accidentParty' } },
  scopes: {
    accident: { POLICE: itself, INSURER: itself, CITIZEN: itself },
    accidentParty: ofAccident<'accidentParty'>('accidentParty'),
    accidentEntry: ofAccident<'accidentEntry'>('accidentEntry'),
  },
}
