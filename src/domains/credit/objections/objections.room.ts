// What does the server mount of the room of objections?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { CourtSuperiorSchema, ObjectionClockSchema, ObjectionSchema } from './objection.entities.js'
import { objectionErrors } from './objection.errors.js'
import { objectionPermissions } from './objection.permissions.js'
import { ObjectionResolver } from './objection.resolver.js'
import { objectionSweeps } from './objection.sweeps.js'

export const objectionsRoom: Room = {
  entities: [ObjectionSchema, ObjectionClockSchema, CourtSuperiorSchema],
  resolvers: [ObjectionResolver],
  permissions: objectionPermissions,
  errors: objectionErrors,
  nodes: { obj: { type: 'Objection', table: 'objection' }, csp: { type: 'CourtSuperior', table: 'courtSuperior' } },
  sweeps: objectionSweeps,
  scopes: {
    objection: {
      COURT: (query, { partnerId }) => query.where(sql<boolean>`(${partnerId} = "objection"."courtPartnerId" or ${partnerId} = "objection"."superiorPartnerId")`),
      CITIZEN: (query, { personId = '' }) => query.where('objection.filedByPersonId', '=', personId),
    },
    // Reached only from an objection that the caller may see.
    objectionClock: { COURT: 'all', CITIZEN: 'all' },
    courtSuperior: { POLICE: 'all', COURT: 'all' },
  },
}
