// What does the server mount of the credit domain? Its first room: consumption restrictions.
import { sql } from 'kysely'
import { type Module } from '../../platform/module.js'
import { RestrictionSchema } from './restrictions/restriction.entity.js'
import { restrictionErrors } from './restrictions/restriction.errors.js'
import { restrictionPermissions } from './restrictions/restriction.permissions.js'
import { RestrictionResolver } from './restrictions/restriction.resolver.js'

export const credit: Module = {
  name: 'credit',
  entities: [RestrictionSchema],
  resolvers: [RestrictionResolver],
  permissions: [restrictionPermissions],
  errors: [restrictionErrors],
  guards: {},
  nodes: { rst: { type: 'Restriction', table: 'restriction' } },
  scopes: {
    restriction: {
      COURT: (query, actor) => query.where('restriction.courtPartnerId', '=', actor.partnerId),
      // What a court asks of the vehicle office is police business from its delivery on, and not before.
      POLICE: query => query.where('restriction.noticeDeliveredAt', 'is not', null),
      CITIZEN: (query, { personId = '' }) => query.where(sql<boolean>`exists (select 1 from "party" o
        where o."identityIndex" = "restriction"."partyIndex" and o."id" = ${personId})`),
    },
  },
}
