// What does the server mount of the room of oblivious screening?
import { type Room } from '../../../platform/module.js'
import { FileBuilder } from './file.builder.js'
import { ObliviousDaySchema, ObliviousEvaluationSchema, ObliviousFileSchema, ObliviousKeySchema, ObliviousOutputSchema } from './oblivious.entities.js'
import { obliviousErrors } from './oblivious.errors.js'
import { obliviousPermissions, obliviousRoutes } from './oblivious.permissions.js'
import { ObliviousEvaluationResolver, ObliviousFileResolver, ObliviousKeyResolver } from './oblivious.resolver.js'
import { obliviousSweeps } from './oblivious.sweeps.js'

export const obliviousRoom: Room = {
  entities: [ObliviousKeySchema, ObliviousOutputSchema, ObliviousFileSchema, ObliviousEvaluationSchema, ObliviousDaySchema],
  resolvers: [ObliviousKeyResolver, ObliviousFileResolver, ObliviousEvaluationResolver],
  permissions: obliviousPermissions,
  errors: obliviousErrors,
  routes: obliviousRoutes,
  sweeps: obliviousSweeps,
  jobs: [platform => new FileBuilder(platform)],
  scopes: {
    // The same for all: a key or a file of one's own would mark whoever asks.
    obliviousKey: { BANK: 'all', SIGNATORY: 'all' },
    obliviousFile: { BANK: 'all', SIGNATORY: 'all' },
    obliviousEvaluation: {
      BANK: (query, actor) => query.where('obliviousEvaluation.partnerId', '=', actor.partnerId),
      SIGNATORY: (query, actor) => query.where('obliviousEvaluation.partnerId', '=', actor.partnerId),
    },
  },
}
