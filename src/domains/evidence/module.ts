// What does the server mount of the evidence domain?
import { domainOf } from '../../platform/module.js'
import { EvidenceSchema, RecordKeySchema } from './evidence.entities.js'
import { evidenceErrors } from './evidence.errors.js'
import { evidencePermissions, evidenceRoutes } from './evidence.permissions.js'
import { EvidenceResolver } from './evidence.resolver.js'

export const evidence = domainOf('evidence', [{
  entities: [EvidenceSchema, RecordKeySchema],
  resolvers: [EvidenceResolver],
  permissions: evidencePermissions,
  errors: evidenceErrors,
  routes: evidenceRoutes,
  nodes: { evi: { type: 'Evidence', table: 'evidence' } },
}])
