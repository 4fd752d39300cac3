// What does the server mount of the room of consumption restrictions?
import { type Room } from '../../../platform/module.js'
import { isAboutViewer } from '../../people/index.js'
import { RestrictionSchema } from './restriction.entity.js'
import { restrictionErrors } from './restriction.errors.js'
import { restrictionPermissions } from './restriction.permissions.js'
import { RestrictionResolver } from './restriction.resolver.js'

export const restrictionsRoom: Room = {
  entities: [RestrictionSchema],
  resolvers: [RestrictionResolver],
  permissions: restrictionPermissions,
  errors: restrictionErrors,
  nodes: { rst: { type: 'Restriction', table: 'restriction' } },
  scopes: {
    restriction: {
      COURT: (query, actor) => query.where('restriction.courtPartnerId', '=', actor.partnerId),
      // What a court asks of the vehicle office is police business from its delivery on, and not before.
      POLICE: query => query.where('restriction.noticeDeliveredAt', 'is not', null),
      CITIZEN: (query, actor) => query.where(isAboutViewer('restriction', actor)),
    },
  },
}
