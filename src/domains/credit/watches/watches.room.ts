// What does the server mount of the room of watches?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Query } from '../../../platform/database/reader.js'
import { type Room } from '../../../platform/module.js'
import { watchSweeps } from './end-watches.js'
import { CreditNoticeSchema, NoticeCounterSchema, WatchSchema } from './watch.entities.js'
import { watchErrors } from './watch.errors.js'
import { watchPermissions } from './watch.permissions.js'
import { CreditNoticeResolver, WatchResolver } from './watch.resolver.js'

const ownWatch = (query: Query<'watch'>, { clientId }: Actor) => query.where('watch.clientId', '=', clientId)
const ownNotice = (query: Query<'creditNotice'>, { clientId }: Actor) => query.where('creditNotice.clientId', '=', clientId)

export const watchesRoom: Room = {
  entities: [WatchSchema, CreditNoticeSchema, NoticeCounterSchema],
  resolvers: [WatchResolver, CreditNoticeResolver],
  permissions: watchPermissions,
  errors: watchErrors,
  nodes: { wat: { type: 'Watch', table: 'watch' }, cng: { type: 'CreditNotice', table: 'creditNotice' } },
  sweeps: watchSweeps,
  scopes: {
    watch: {
      BANK: ownWatch, SIGNATORY: ownWatch,
      CITIZEN: (query, { personId = '' }) => query.where(sql<boolean>`"watch"."partyIndex" = (select o."identityIndex" from "party" o where o."id" = ${personId})`),
    },
    creditNotice: { BANK: ownNotice, SIGNATORY: ownNotice },
  },
}
