// Which receipts of answers were signed, and on which listings did they rest? Nothing here says about whom.
import { defineEntity } from '@mikro-orm/core'
import { count, day, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const ScreeningReceiptSchema = defineEntity({
  name: 'ScreeningReceipt', tableName: 'screeningReceipt',
  properties: {
    ...recordColumns,
    partnerId: text(),
    purpose: text(),
    resultClass: text().nullable(),
    listVersion: text(),
    /** The change of the list after which it was answered: what was revoked or corrected by a later one overturns it. */
    listSeq: count(),
    listingIds: texts(),
    issuedAt: instant(),
    expiresAt: instant(),
    /** Day of Shanghai: one status list for each. */
    statusDay: day(),
    /** Drawn by lot, so that it tells nobody how many were asked about before. */
    statusIndex: count(),
  },
  uniques: [{ name: 'screeningReceipt_place', properties: ['statusDay', 'statusIndex'] }],
  checks: [{ name: 'screeningReceipt_day', expression: `"expiresAt" <= "issuedAt" + '24:00:00'::interval` }],
})

export type ScreeningReceiptRow = RowOf<typeof ScreeningReceiptSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { screeningReceipt: ScreeningReceiptRow }
}
