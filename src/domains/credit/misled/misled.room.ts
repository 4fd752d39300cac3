// What does the server mount of the room of those whom a wrong listing misled?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Query } from '../../../platform/database/reader.js'
import { type Room } from '../../../platform/module.js'
import { CorrectionItemSchema, CorrectionNoticeSchema, WrongChangeSchema } from './correction.entities.js'
import { correctionPermissions } from './correction.permissions.js'
import { CorrectionResolver } from './correction.resolver.js'
import { correctionSweeps } from './correction.sweeps.js'

const owed = (query: Query<'correctionNotice'>, { partnerId }: Actor) => query.where('correctionNotice.partnerId', '=', partnerId)
const ownItems = (query: Query<'correctionItem'>, { partnerId }: Actor) =>
  query.where(sql<boolean>`exists (select 1 from "correctionNotice" n where n."id" = "correctionItem"."noticeId" and n."partnerId" = ${partnerId})`)

export const misledRoom: Room = {
  entities: [CorrectionNoticeSchema, CorrectionItemSchema, WrongChangeSchema],
  resolvers: [CorrectionResolver],
  permissions: correctionPermissions,
  nodes: { cor: { type: 'CorrectionNotice', table: 'correctionNotice' }, cit: { type: 'CorrectionItem', table: 'correctionItem' } },
  sweeps: correctionSweeps,
  scopes: {
    correctionNotice: {
      BANK: owed, SIGNATORY: owed, POLICE: owed, INSURER: owed,
      COURT: (query, { partnerId }) => query.where(sql<boolean>`(${partnerId} = "correctionNotice"."partnerId" or ${partnerId} = "correctionNotice"."courtPartnerId")`),
    },
    correctionItem: { BANK: ownItems, SIGNATORY: ownItems, POLICE: ownItems, INSURER: ownItems, COURT: ownItems },
  },
}
