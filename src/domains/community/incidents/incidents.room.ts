// What does the server mount of the room of incidents?
import { type Actor } from '../../../platform/actor.js'
import { type Room } from '../../../platform/module.js'
import { GuardInstructionSchema, GuardOrderSchema, IncidentSchema, PatrolSchema } from './incident.entities.js'
import { incidentErrors } from './incident.errors.js'
import { incidentPermissions } from './incident.permissions.js'
import { IncidentResolver, PatrolResolver } from './incident.resolver.js'
import { incidentSweeps } from './incident.sweeps.js'
import { GuardInstructionResolver, GuardOrderResolver } from './order.resolver.js'

/** Who oversees the guards of a company sees what all were told, a guard what she was told herself. */
const isOverseer = ({ functions }: Actor): boolean => functions.has('SITE_MANAGER') || functions.has('CLERK')

export const incidentsRoom: Room = {
  entities: [IncidentSchema, GuardOrderSchema, PatrolSchema, GuardInstructionSchema],
  resolvers: [IncidentResolver, PatrolResolver, GuardOrderResolver, GuardInstructionResolver],
  permissions: incidentPermissions,
  errors: incidentErrors,
  nodes: {
    inc: { type: 'Incident', table: 'incident' }, gor: { type: 'GuardOrder', table: 'guardOrder' },
    pat: { type: 'Patrol', table: 'patrol' }, gin: { type: 'GuardInstruction', table: 'guardInstruction' },
  },
  sweeps: incidentSweeps,
  scopes: {
    incident: { POLICE: 'all', PROPERTY_COMPANY: (query, { partnerId }) => query.where('incident.partnerId', '=', partnerId) },
    patrol: { POLICE: 'all', PROPERTY_COMPANY: (query, { partnerId }) => query.where('patrol.partnerId', '=', partnerId) },
    guardOrder: {
      POLICE: 'all',
      PROPERTY_COMPANY: (query, actor) => {
        const own = query.where('guardOrder.partnerId', '=', actor.partnerId)
        return isOverseer(actor) ? own : own.where('guardOrder.staffId', '=', actor.staffId ?? '')
      },
    },
    guardInstruction: {
      POLICE: 'all',
      PROPERTY_COMPANY: (query, actor) => {
        const own = query.where('guardInstruction.partnerId', '=', actor.partnerId)
        return isOverseer(actor) ? own : own.where('guardInstruction.staffId', '=', actor.staffId ?? '')
      },
    },
  },
}
