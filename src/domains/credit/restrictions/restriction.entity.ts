// Whom did a court restrict from high consumption (限制高消费), and did its notice of assistance reach the vehicle office?
import { defineEntity } from '@mikro-orm/core'
import { code, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { nextStatus } from '../../../platform/transitions.js'
import { RESTRICTION_STATUSES, restrictionTransitions, type RestrictionVerb } from './restriction.transitions.js'

export const RestrictionSchema = defineEntity({
  name: 'Restriction', tableName: 'restriction',
  properties: {
    ...recordColumns,
    partyKind: code(['PERSON', 'UNIT']),
    /** Keyed hash of the identity number: an order binds her whether or not a register has reported her. */
    partyIndex: text(),
    nameMasked: text(),
    identityMasked: text(),
    courtPartnerId: text(),
    courtName: text(),
    /** Number of the restriction order (限制消费令), as a case number. */
    orderNo: text(),
    measure: text(),
    liftingSteps: text(),
    status: code(RESTRICTION_STATUSES),
    /** Acts only from the moment the notice of assistance (协助执行通知书) is delivered; null: not delivered. */
    noticeDeliveredAt: instant().nullable(),
    liftedAt: instant().nullable(),
    liftReason: text().nullable(),
  },
  indexes: [
    { properties: ['partyIndex'] },
    { properties: ['courtPartnerId', 'id'] },
    { name: 'restriction_one_in_force', expression: (_c, _t, name) =>
      `create unique index "${name}" on "restriction" ("orderNo", "partyIndex") where "status" = 'IN_FORCE'` },
  ],
})
export class Restriction extends RestrictionSchema.class {
  /** The only way its status changes. */
  move(verb: RestrictionVerb, actor: Actor): void {
    this.status = nextStatus(restrictionTransitions, this, verb, actor)
  }
}
RestrictionSchema.setClass(Restriction)

export type RestrictionRow = RowOf<typeof RestrictionSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { restriction: RestrictionRow }
}
