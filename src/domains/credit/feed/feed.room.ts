// What does the server mount of the feed of the list?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { feedSweeps } from './empty-version.js'
import { FeedChangeSchema, ListComparisonSchema, ListRowSchema, ListSnapshotSchema } from './feed.entities.js'
import { feedErrors } from './feed.errors.js'
import { feedPermissions, listSnapshotRoutes } from './feed.permissions.js'
import { ListDeltaEntryResolver, ListFeedResolver, ListSnapshotResolver } from './feed.resolver.js'
import { ReconciliationRowSchema, ReconciliationSchema, ReportedEntrySchema } from './reconciliation.entities.js'
import { ReconciliationResolver } from './reconciliation.resolver.js'
import { snapshotWriter } from './snapshot.writer.js'

export const feedRoom: Room = {
  entities: [ListRowSchema, FeedChangeSchema, ListSnapshotSchema, ListComparisonSchema, ReconciliationSchema, ReportedEntrySchema, ReconciliationRowSchema],
  resolvers: [ListFeedResolver, ListDeltaEntryResolver, ListSnapshotResolver, ReconciliationResolver],
  permissions: feedPermissions,
  routes: listSnapshotRoutes,
  errors: feedErrors,
  nodes: {
    lsn: { type: 'ListSnapshot', table: 'listSnapshot' }, lcp: { type: 'ListComparison', table: 'listComparison' },
    lrc: { type: 'ListReconciliation', table: 'listReconciliation' }, lrr: { type: 'ListReconciliationRow', table: 'listReconciliationRow' },
  },
  sweeps: feedSweeps,
  jobs: [snapshotWriter],
  scopes: {
    feedChange: { COURT: 'all', SIGNATORY: 'all' },
    listSnapshot: { COURT: 'all', SIGNATORY: 'all' },
    listReconciliation: { COURT: (query, { partnerId }) => query.where('listReconciliation.courtPartnerId', '=', partnerId) },
    listReconciliationRow: {
      COURT: (query, { partnerId }) => query.where(sql<boolean>`exists (select 1 from "listReconciliation" r where r."id" = "listReconciliationRow"."reconciliationId" and r."courtPartnerId" = ${partnerId})`),
    },
    listComparison: {
      COURT: (query, { clientId }) => query.where('listComparison.clientId', '=', clientId),
      SIGNATORY: (query, { clientId }) => query.where('listComparison.clientId', '=', clientId),
    },
  },
}
