// Which visits, batches and rows may a caller see? The police all, a dealership its own, the firm's agent those of her firm.
import { sql } from 'kysely'
import { type Scopes } from '../../../platform/database/reader.js'

export const batchScopes = {
  visit: {
    POLICE: 'all',
    DEALERSHIP: (query, actor) => query.where('visit.partnerId', '=', actor.partnerId),
    CITIZEN: (query, { personId = '' }) => query.where('visit.agentId', '=', personId),
  },
  batch: {
    POLICE: 'all',
    DEALERSHIP: (query, actor) => query.where('batch.partnerId', '=', actor.partnerId),
    CITIZEN: (query, { personId = '' }) => query.where(sql<boolean>`exists (select 1 from "visit" v where v."id" = "batch"."visitId" and v."agentId" = ${personId})`),
  },
  batchRow: {
    POLICE: 'all',
    DEALERSHIP: (query, actor) => query.where(sql<boolean>`exists (select 1 from "batch" b where b."id" = "batchRow"."batchId" and b."partnerId" = ${actor.partnerId})`),
    CITIZEN: (query, { personId = '' }) => query.where(sql<boolean>`exists (select 1 from "batch" b join "visit" v on v."id" = b."visitId"
      where b."id" = "batchRow"."batchId" and v."agentId" = ${personId})`),
  },
} as const satisfies Scopes
