// Whom did a court restrict from high consumption (限制高消费), and did its notice of assistance reach the vehicle office?
import { defineEntity } from '@mikro-orm/core'
import { code, day, facts, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { nextStatus } from '../../../platform/transitions.js'
import { ACT_ITEM_CODES, CAPACITIES } from './acts.js'
import { RESTRICTION_STATUSES, restrictionTransitions, type RestrictionVerb } from './restriction.transitions.js'

/** An exemption inside which the restriction does not hold. Bounded by what presidents sign; no name, no document in it. */
export interface Exemption {
  readonly kind: 'EMERGENCY' | 'NEED_OF_LIFE_OR_BUSINESS' | 'OWN_MONEY'
  readonly items: readonly string[]
  /** Calendar days, both included. */
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly approvedByStaffId: string
  readonly grantedAt: string
}

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
    /** Which president signed it, and when: without a signature it is no order (R15 §5). */
    signedBy: text(),
    signedOn: day(),
    measure: text(),
    /** C1–C9 of R15 §3. */
    items: texts().default([...ACT_ITEM_CODES]),
    /** As whom: the debtor herself, or a responsible person of a firm that is the debtor (R15 §3 ¶2). */
    capacity: code(CAPACITIES).default('SELF'),
    /** Keyed hash of the firm's code, where it binds her through a firm. */
    viaFirmIndex: text().nullable(),
    /** Calendar days, both included; null: open. */
    validFrom: day().nullable(),
    validTo: day().nullable(),
    exemptions: facts<Exemption[]>().default([]),
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
    { name: 'restriction_viaFirm', expression: (_c, _t, name) => `create index "${name}" on "restriction" ("viaFirmIndex") where "viaFirmIndex" is not null` },
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
