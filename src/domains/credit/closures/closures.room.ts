// What does the server mount of the room of closures?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Room } from '../../../platform/module.js'
import { ClosurePaperSchema, EnforcementCaseSchema, EnforcementDebtorSchema } from './case.entities.js'
import { EnforcementCaseResolver } from './case.resolver.js'
import { ClosureCheckSchema, ClosureClockSchema, EnforcementClueSchema } from './check.entities.js'
import { ClosureCheckResolver } from './check.resolver.js'
import { closureErrors } from './closure.errors.js'
import { closurePermissions } from './closure.permissions.js'
import { ClosureResolver } from './closure.resolver.js'
import { closureSweeps } from './closure.sweeps.js'

/** The caller is the party whose keyed hash stands in that column. */
const isParty = (column: string, { personId = '' }: Actor) =>
  sql<boolean>`exists (select 1 from "party" o where o."identityIndex" = ${sql.ref(column)} and o."id" = ${personId})`
const isDebtorOf = (column: string, { personId = '' }: Actor) => sql<boolean>`exists (select 1 from "enforcementDebtor" d join "party" o on o."identityIndex" = d."partyIndex"
  where d."caseId" = ${sql.ref(column)} and o."id" = ${personId})`

export const closuresRoom: Room = {
  entities: [EnforcementCaseSchema, EnforcementDebtorSchema, ClosurePaperSchema, ClosureCheckSchema, EnforcementClueSchema, ClosureClockSchema],
  resolvers: [EnforcementCaseResolver, ClosureResolver, ClosureCheckResolver],
  permissions: closurePermissions,
  errors: closureErrors,
  nodes: {
    enc: { type: 'EnforcementCase', table: 'enforcementCase' }, smc: { type: 'ClosureCheck', table: 'closureCheck' }, ecl: { type: 'EnforcementClue', table: 'enforcementClue' },
  },
  sweeps: closureSweeps,
  scopes: {
    enforcementCase: {
      COURT: (query, actor) => query.where('enforcementCase.courtPartnerId', '=', actor.partnerId),
      CITIZEN: (query, actor) => query.where(sql<boolean>`(${isParty('enforcementCase.applicantIndex', actor)} or ${isDebtorOf('enforcementCase.id', actor)})`),
    },
    enforcementDebtor: {
      COURT: (query, actor) => query.where(sql<boolean>`exists (select 1 from "enforcementCase" c where c."id" = "enforcementDebtor"."caseId" and c."courtPartnerId" = ${actor.partnerId})`),
      CITIZEN: (query, actor) => query.where(sql<boolean>`exists (select 1 from "enforcementCase" c where c."id" = "enforcementDebtor"."caseId"
        and (${isParty('c.applicantIndex', actor)} or ${isDebtorOf('c.id', actor)}))`),
    },
    closurePaper: { COURT: (query, actor) => query.where('closurePaper.courtPartnerId', '=', actor.partnerId) },
    // What is looked for, and when, a debtor does not learn.
    closureCheck: {
      COURT: (query, actor) => query.where('closureCheck.courtPartnerId', '=', actor.partnerId),
      CITIZEN: (query, actor) => query.where(isParty('closureCheck.applicantIndex', actor)),
    },
    enforcementClue: {
      COURT: (query, actor) => query.where('enforcementClue.courtPartnerId', '=', actor.partnerId),
      CITIZEN: (query, actor) => query.where(isParty('enforcementClue.applicantIndex', actor)),
    },
    closureClock: { COURT: (query, actor) => query.where('closureClock.courtPartnerId', '=', actor.partnerId) },
  },
}
