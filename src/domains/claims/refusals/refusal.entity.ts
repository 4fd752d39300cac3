// Which claims did an insurer refuse, why, and when did the letter go out?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { REFUSAL_GROUND_CODES } from './refusal.grounds.js'
import { claimRefusalTransitions, REFUSAL_STATUSES, type RefusalVerb } from './refusal.transitions.js'

export const ClaimRefusalSchema = defineEntity({
  name: 'ClaimRefusal', tableName: 'claimRefusal',
  properties: {
    ...recordColumns,
    accidentId: text(),
    insurerPartnerId: text(),
    /** Whose claim. */
    partyId: text(),
    /** Who speaks for it, and sees the refusal: of a vehicle its owner, also where she had lent it. */
    personId: text().nullable(),
    status: code(REFUSAL_STATUSES),
    ground: code(REFUSAL_GROUND_CODES),
    reason: text(),
    decidedAt: instant(),
    decidedByStaffId: text(),
    /** 24:00 of the last day, exclusive. */
    letterDueAt: instant(),
    letterDueProvisional: flag(),
    letterNo: text().nullable(),
    letterSentAt: instant().nullable(),
    alertedAt: instant().nullable(),
  },
  uniques: [{ name: 'claimRefusal_once', properties: ['accidentId', 'insurerPartnerId', 'partyId'] }],
  indexes: [
    { name: 'claimRefusal_letters', expression: (_c, _t, name) => `create index "${name}" on "claimRefusal" ("letterDueAt") where "status" = 'DECIDED'` },
    { properties: ['personId'] },
  ],
})
export class ClaimRefusal extends ClaimRefusalSchema.class {
  /** The only way its status changes. */
  move(verb: RefusalVerb, actor: Actor): void {
    this.status = nextStatus(claimRefusalTransitions, this, verb, actor)
  }
}
ClaimRefusalSchema.setClass(ClaimRefusal)

export type ClaimRefusalRow = RowOf<typeof ClaimRefusalSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { claimRefusal: ClaimRefusalRow }
}
