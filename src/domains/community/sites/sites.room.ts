// What does the server mount of the room of members, sites and guards?
import { type Room } from '../../../platform/module.js'
import { GuardPostResolver, GuardShiftResolver } from './guard.resolver.js'
import { AssociationMemberSchema, GuardPostSchema, GuardShiftSchema, SiteSchema } from './site.entities.js'
import { siteErrors } from './site.errors.js'
import { sitePermissions } from './site.permissions.js'
import { AssociationResolver, SiteResolver } from './site.resolver.js'
import { siteScopes } from './site.scopes.js'
import { siteSweeps } from './site.sweeps.js'

export const sitesRoom: Room = {
  entities: [AssociationMemberSchema, SiteSchema, GuardPostSchema, GuardShiftSchema],
  resolvers: [AssociationResolver, SiteResolver, GuardPostResolver, GuardShiftResolver],
  permissions: sitePermissions,
  errors: siteErrors,
  nodes: {
    amb: { type: 'AssociationMember', table: 'associationMember' }, sit: { type: 'Site', table: 'site' },
    gpo: { type: 'GuardPost', table: 'guardPost' }, gsh: { type: 'GuardShift', table: 'guardShift' },
  },
  sweeps: siteSweeps,
  scopes: siteScopes,
}
