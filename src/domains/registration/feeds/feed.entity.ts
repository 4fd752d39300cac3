// What became of each row that an authority or maker reported?
import { defineEntity } from '@mikro-orm/core'
import { code, count, facts, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const FEEDS = [
  'CERTIFICATES', 'ANNOUNCEMENTS', 'INVOICES', 'TAXES', 'POLICIES', 'TESTS', 'PARTIES', 'POWERS_OF_ATTORNEY', 'BANS', 'SEIZURES',
  'SEIZURE_RELEASES', 'THEFTS',
] as const

export interface RowOutcome {
  readonly index: number
  readonly accepted: boolean
  readonly recordId: string | null
  readonly code: string | null
  readonly field: string | null
}

export const FeedReceiptSchema = defineEntity({
  name: 'FeedReceipt', tableName: 'feedReceipt',
  properties: {
    ...recordColumns,
    feed: code(FEEDS),
    partnerId: text(),
    at: instant(),
    accepted: count(),
    refused: count(),
    outcomes: facts<RowOutcome[]>(),
  },
  indexes: [{ properties: ['partnerId'] }],
})
export class FeedReceipt extends FeedReceiptSchema.class {}
FeedReceiptSchema.setClass(FeedReceipt)

export type FeedReceiptRow = RowOf<typeof FeedReceiptSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { feedReceipt: FeedReceiptRow }
}
