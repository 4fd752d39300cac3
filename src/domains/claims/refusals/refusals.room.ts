// What does the server mount of the room of refused claims?
import { type Room } from '../../../platform/module.js'
import { ClaimRefusalSchema } from './refusal.entity.js'
import { refusalErrors } from './refusal.errors.js'
import { AccidentRefusalsResolver, RefusalResolver } from './refusal.resolver.js'
import { refusalSweeps } from './refusal.sweeps.js'
import { refusalPermissions } from './refusal.permissions.js'

export const refusalsRoom: Room = {
  entities: [ClaimRefusalSchema],
  resolvers: [AccidentRefusalsResolver, RefusalResolver],
  permissions: refusalPermissions,
  errors: refusalErrors,
  nodes: { ref: { type: 'ClaimRefusal', table: 'claimRefusal' } },
  sweeps: refusalSweeps,
  scopes: {
    // The contract is between insurer and insured; the police see that the duty to write was kept.
    claimRefusal: {
      POLICE: (query, actor) => (actor.functions.has('SUPERVISOR') ? query : query.where('claimRefusal.id', '=', '')),
      INSURER: (query, actor) => query.where('claimRefusal.insurerPartnerId', '=', actor.partnerId),
      CITIZEN: (query, actor) => query.where('claimRefusal.personId', '=', actor.personId ?? ''),
    },
  },
}
