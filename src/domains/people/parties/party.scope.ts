// Which rows are about the person who asks? Those that carry the keyed hash of her number, whoever wrote them.
import { sql, type RawBuilder } from 'kysely'
import { type Actor } from '../../../platform/actor.js'

export const isAboutViewer = (table: string, { personId = '' }: Actor): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from "party" o where o."identityIndex" = ${sql.ref(`${table}.partyIndex`)} and o."id" = ${personId})`
