// What does the server mount of this room?
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { LiabilityReviewSchema, LiabilitySchema } from './liability.entities.js'
import { liabilityErrors } from './liability.errors.js'
import { liabilityPermissions } from './liability.permissions.js'
import { LiabilityResolver } from './liability.resolver.js'
import { liabilitySweeps } from './liability.sweeps.js'

export const liabilityRoom: Room = {
  entities: [LiabilitySchema, LiabilityReviewSchema],
  resolvers: [LiabilityResolver],
  permissions: liabilityPermissions,
  errors: liabilityErrors,
  sweeps: liabilitySweeps,
  nodes: { lia: { type: 'Liability', table: 'liability' }, rev: { type: 'LiabilityReview', table: 'liabilityReview' } },
  scopes: { liability: ofAccident<'liability'>('liability'), liabilityReview: ofAccident<'liabilityReview'>('liabilityReview') },
}
