// What does the server mount of the room of screening?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { CreditAlertSchema, CreditQueryHourSchema, CreditVolumeSchema } from './alert.entities.js'
import { alertSweeps } from './alert.sweeps.js'
import { ScreeningContractSchema } from './contract.entity.js'
import { ContractResolver } from './contract.resolver.js'
import { MatchDecisionSchema } from './match-decision.entity.js'
import { MatchDecisionResolver } from './match-decision.resolver.js'
import { OwnRecordsResolver } from './own.resolver.js'
import { CreditHitSchema, CreditJobQuerySchema, CreditJobSubjectSchema, CreditQuerySchema, CreditQuestionSchema } from './query-log.entities.js'
import { screeningErrors } from './screening.errors.js'
import { screeningPermissions } from './screening.permissions.js'
import { ScreeningResolver } from './screening.resolver.js'
import { type Query } from '../../../platform/database/reader.js'
import { type Actor } from '../../../platform/actor.js'

const ownContract = (query: Query<'screeningContract'>, { partnerId }: Actor) => query.where('screeningContract.partnerId', '=', partnerId)
const ownDecision = (query: Query<'matchDecision'>, { partnerId }: Actor) => query.where('matchDecision.partnerId', '=', partnerId)

export const screeningRoom: Room = {
  entities: [CreditQuerySchema, CreditJobQuerySchema, CreditJobSubjectSchema, CreditQuestionSchema, CreditHitSchema, ScreeningContractSchema, MatchDecisionSchema, CreditAlertSchema, CreditVolumeSchema, CreditQueryHourSchema],
  resolvers: [ScreeningResolver, MatchDecisionResolver, ContractResolver, OwnRecordsResolver],
  permissions: screeningPermissions,
  errors: screeningErrors,
  nodes: {
    mdc: { type: 'MatchDecision', table: 'matchDecision' }, sct: { type: 'ScreeningContract', table: 'screeningContract' }, cal: { type: 'CreditAlert', table: 'creditAlert' },
  },
  sweeps: alertSweeps,
  scopes: {
    screeningContract: {
      COURT: ownContract, SIGNATORY: ownContract, BANK: ownContract, INSURER: ownContract, DEALERSHIP: ownContract, CHANNEL: ownContract, PROPERTY_COMPANY: ownContract, POLICE: 'all',
    },
    matchDecision: { BANK: ownDecision, SIGNATORY: ownDecision },
    creditAlert: { POLICE: 'all', COURT: 'all' },
    // Only she: a partner's own questions are its own business, and another's are nobody's.
    creditQuestion: {
      CITIZEN: (query, { personId = '' }) => query.where(sql<boolean>`"creditQuestion"."subjectIndex" = (select o."identityIndex" from "party" o where o."id" = ${personId})`),
    },
  },
}
