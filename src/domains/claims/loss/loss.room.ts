// What does the server mount of this room?
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { LossAssessmentSchema, LossDelegationSchema } from './loss.entity.js'
import { lossErrors } from './loss.errors.js'
import { lossPermissions } from './loss.permissions.js'
import { AccidentLossesResolver, LossResolver } from './loss.resolver.js'

export const lossRoom: Room = {
  entities: [LossAssessmentSchema, LossDelegationSchema],
  resolvers: [LossResolver, AccidentLossesResolver],
  permissions: lossPermissions,
  errors: lossErrors,
  nodes: { los: { type: 'LossAssessment', table: 'lossAssessment' } },
  scopes: { lossAssessment: ofAccident<'lossAssessment'>('lossAssessment') },
}
