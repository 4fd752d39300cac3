// What does the server mount of the feed of the list?
import { type Room } from '../../../platform/module.js'
import { feedSweeps } from './empty-version.js'
import { FeedChangeSchema, ListComparisonSchema, ListRowSchema, ListSnapshotSchema } from './feed.entities.js'
import { feedErrors } from './feed.errors.js'
import { feedPermissions, listSnapshotRoutes } from './feed.permissions.js'
import { ListDeltaEntryResolver, ListFeedResolver, ListSnapshotResolver } from './feed.resolver.js'
import { snapshotWriter } from './snapshot.writer.js'

export const feedRoom: Room = {
  entities: [ListRowSchema, FeedChangeSchema, ListSnapshotSchema, ListComparisonSchema],
  resolvers: [ListFeedResolver, ListDeltaEntryResolver, ListSnapshotResolver],
  permissions: feedPermissions,
  routes: listSnapshotRoutes,
  errors: feedErrors,
  nodes: { lsn: { type: 'ListSnapshot', table: 'listSnapshot' }, lcp: { type: 'ListComparison', table: 'listComparison' } },
  sweeps: feedSweeps,
  jobs: [snapshotWriter],
  scopes: {
    feedChange: { COURT: 'all', SIGNATORY: 'all' },
    listSnapshot: { COURT: 'all', SIGNATORY: 'all' },
    listComparison: {
      COURT: (query, { clientId }) => query.where('listComparison.clientId', '=', clientId),
      SIGNATORY: (query, { clientId }) => query.where('listComparison.clientId', '=', clientId),
    },
  },
}
