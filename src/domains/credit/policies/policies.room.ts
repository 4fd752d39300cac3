// What does the server mount of the room of policies?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { isAboutViewer } from '../../people/index.js'
import { PolicyApplicationSchema, PolicyCheckSchema } from './policy.entities.js'
import { policyErrors } from './policy.errors.js'
import { policyPermissions } from './policy.permissions.js'
import { PolicyCheckResolver, PolicyResolver } from './policy.resolver.js'
import { policySweeps } from './policy.sweeps.js'

export const policiesRoom: Room = {
  entities: [PolicyApplicationSchema, PolicyCheckSchema],
  resolvers: [PolicyResolver, PolicyCheckResolver],
  permissions: policyPermissions,
  errors: policyErrors,
  nodes: { pap: { type: 'PolicyApplication', table: 'policyApplication' }, pck: { type: 'PolicyCheck', table: 'policyCheck' } },
  sweeps: policySweeps,
  scopes: {
    policyApplication: {
      SIGNATORY: (query, { partnerId }) => query.where(sql<boolean>`("policyApplication"."partnerId" = ${partnerId}
        or exists (select 1 from "policyCheck" c where c."applicationId" = "policyApplication"."id" and c."partnerId" = ${partnerId}))`),
      CITIZEN: (query, actor) => query.where(isAboutViewer('policyApplication', actor)),
    },
    policyCheck: {
      SIGNATORY: (query, { partnerId }) => query.where('policyCheck.partnerId', '=', partnerId),
      CITIZEN: (query, actor) => query.where(isAboutViewer('policyCheck', actor)),
    },
  },
}
