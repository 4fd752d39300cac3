// What do peers get of the list: its changes in order, a whole copy a week, and what they said they hold?
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, facts, fen, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { LIST_OPERATIONS } from '../list/list.entities.js'

/** The public row of each listing in force, as peers hold it now. */
export const ListRowSchema = defineEntity({
  name: 'ListRow', tableName: 'listRow',
  properties: { listingId: p.text().primary(), line: text(), hash: text() },
})

/** One row a version of the list, with the count and checksum after it. A row that has left the list since is not told again: its line is taken out, its hash stays. */
export const FeedChangeSchema = defineEntity({
  name: 'FeedChange', tableName: 'feedChange',
  properties: {
    seq: p.integer().primary().autoincrement(false),
    listVersion: text(),
    at: instant(),
    operation: code(LIST_OPERATIONS),
    listingId: text().nullable(),
    line: text().nullable(),
    hash: text().nullable(),
    /** Hash of the row that this one replaces or ends. */
    previousHash: text().nullable(),
    rowCount: count(),
    checksum: text(),
  },
  uniques: [{ name: 'feedChange_version', properties: ['listVersion'] }],
  checks: [{ name: 'feedChange_count', expression: '"rowCount" >= 0' }],
  indexes: [{ name: 'feedChange_lines', expression: (_c, _t, name) => `create index "${name}" on "feedChange" ("listingId") where "line" is not null` }],
})

export interface SnapshotPart { readonly no: number, readonly rowCount: number, readonly sha256: string, readonly sizeBytes: number }

/** The whole list at one version, as files of lines. */
export const ListSnapshotSchema = defineEntity({
  name: 'ListSnapshot', tableName: 'listSnapshot',
  properties: { ...recordColumns, listVersion: text(), at: instant(), rowCount: count(), checksum: text(), parts: facts<SnapshotPart[]>(), sizeBytes: fen() },
  uniques: [{ name: 'listSnapshot_version', properties: ['listVersion'] }],
  indexes: [{ properties: ['at'] }],
})
export class ListSnapshot extends ListSnapshotSchema.class {}
ListSnapshotSchema.setClass(ListSnapshot)

export const COMPARISON_ANSWERS = ['EQUAL', 'REBUILD'] as const

/** What a peer said it holds at a version, beside what it should hold. */
export const ListComparisonSchema = defineEntity({
  name: 'ListComparison', tableName: 'listComparison',
  properties: {
    ...recordColumns, clientId: text(), partnerId: text(), listVersion: text(), rowCount: count(), checksum: text(), expectedRowCount: count(), expectedChecksum: text(),
    answer: code(COMPARISON_ANSWERS),
  },
  indexes: [{ properties: ['clientId', 'id'] }],
})
export class ListComparison extends ListComparisonSchema.class {}
ListComparisonSchema.setClass(ListComparison)

export type ListRowRow = RowOf<typeof ListRowSchema>
export type FeedChangeRow = RowOf<typeof FeedChangeSchema>
export type ListSnapshotRow = RowOf<typeof ListSnapshotSchema>
export type ListComparisonRow = RowOf<typeof ListComparisonSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { listRow: ListRowRow, feedChange: FeedChangeRow, listSnapshot: ListSnapshotRow, listComparison: ListComparisonRow }
}
