// What does the server mount of the room of assessment?
import { type Room } from '../../../platform/module.js'
import { AssessmentSchema, RankingSchema } from './assessment.entities.js'
import { assessmentErrors } from './assessment.errors.js'
import { assessmentPermissions } from './assessment.permissions.js'
import { AssessmentResolver, RankingResolver } from './assessment.resolver.js'
import { assessmentSweeps } from './assessment.sweeps.js'

export const assessmentRoom: Room = {
  entities: [AssessmentSchema, RankingSchema],
  resolvers: [AssessmentResolver, RankingResolver],
  permissions: assessmentPermissions,
  errors: assessmentErrors,
  nodes: { asm: { type: 'Assessment', table: 'assessment' }, rnk: { type: 'Ranking', table: 'ranking' } },
  sweeps: assessmentSweeps,
  scopes: {
    assessment: { POLICE: 'all', PROPERTY_COMPANY: (query, { partnerId }) => query.where('assessment.partnerId', '=', partnerId).where('assessment.status', '<>', 'DRAFT') },
    ranking: { POLICE: 'all', PROPERTY_COMPANY: 'all' },
  },
}
