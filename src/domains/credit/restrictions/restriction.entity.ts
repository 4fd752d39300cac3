// Whom did a court restrict from high consumption (限制高消费), and did its notice of assistance reach the vehicle office?
import { defineEntity } from '@mikro-orm/core'
import { code, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const RestrictionSchema = defineEntity({
  name: 'Restriction', tableName: 'restriction',
  properties: {
    ...recordColumns,
    partyId: text(),
    courtPartnerId: text(),
    courtName: text(),
    /** Number of the restriction order (限制消费令), as a case number. */
    orderNo: text(),
    measure: text(),
    status: code(['IN_FORCE', 'LIFTED']),
    /** Acts only from the moment the notice of assistance (协助执行通知书) is delivered; null: not delivered. */
    noticeDeliveredAt: instant().nullable(),
    liftedAt: instant().nullable(),
    liftingSteps: text(),
  },
  indexes: [{ properties: ['partyId'] }],
})
export class Restriction extends RestrictionSchema.class {}
RestrictionSchema.setClass(Restriction)

export type RestrictionRow = RowOf<typeof RestrictionSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { restriction: RestrictionRow }
}
