// Which property companies have joined (物业单位联席会), which sites and guard posts do they keep, and who stands guard when?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { FEE_AGREED_BY, PEER_GROUPS } from './site.codes.js'
import {
  associationMemberTransitions, guardPostTransitions, guardShiftTransitions, MEMBER_STATUSES, SHIFT_STATUSES, SITE_STATUSES, siteTransitions,
  type ShiftVerb,
} from './site.transitions.js'

export const AssociationMemberSchema = defineEntity({
  name: 'AssociationMember', tableName: 'associationMember',
  properties: { ...recordColumns, partnerId: text(), name: text(), joinedOn: day(), status: code(MEMBER_STATUSES), removedAt: instant().nullable(), removalReason: text().nullable() },
  indexes: [{ name: 'associationMember_one', expression: (_c, _t, name) => `create unique index "${name}" on "associationMember" ("partnerId") where "status" = 'MEMBER'` }],
})
export class AssociationMember extends AssociationMemberSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof associationMemberTransitions, actor: Actor): void {
    this.status = nextStatus(associationMemberTransitions, this, verb, actor)
  }
}
AssociationMemberSchema.setClass(AssociationMember)

export const SiteSchema = defineEntity({
  name: 'Site', tableName: 'site',
  properties: {
    ...recordColumns,
    partnerId: text(),
    peerGroup: code(PEER_GROUPS),
    name: text(),
    address: text(),
    divisionCode: text(),
    latE6: count(),
    lonE6: count(),
    households: count(),
    status: code(SITE_STATUSES),
    /** How much of the fee follows the assessment; null where nobody agreed to it. */
    feeLinkBps: count().nullable(),
    feeLinkAgreedBy: code(FEE_AGREED_BY).nullable(),
    feeLinkContractNo: text().nullable(),
  },
  checks: [
    { name: 'site_fee_link', expression: `"feeLinkBps" is null or ("feeLinkBps" >= 1 and "feeLinkBps" <= 500)` },
    { name: 'site_fee_agreed', expression: `("feeLinkBps" is null) = ("feeLinkAgreedBy" is null) and ("feeLinkBps" is null) = ("feeLinkContractNo" is null)` },
    { name: 'site_households', expression: `"households" >= 0` },
  ],
  indexes: [
    { name: 'site_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "site" ("partnerId", "name") where "status" = 'OPEN'` },
  ],
})
export class Site extends SiteSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof siteTransitions, actor: Actor): void {
    this.status = nextStatus(siteTransitions, this, verb, actor)
  }
}
SiteSchema.setClass(Site)

export const GuardPostSchema = defineEntity({
  name: 'GuardPost', tableName: 'guardPost',
  properties: { ...recordColumns, siteId: text(), partnerId: text(), name: text(), latE6: count(), lonE6: count(), status: code(SITE_STATUSES) },
  indexes: [{ name: 'guardPost_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "guardPost" ("siteId", "name") where "status" = 'OPEN'` }],
})
export class GuardPost extends GuardPostSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof guardPostTransitions, actor: Actor): void {
    this.status = nextStatus(guardPostTransitions, this, verb, actor)
  }
}
GuardPostSchema.setClass(GuardPost)

/** One line of the duty roster (值班表). */
export const GuardShiftSchema = defineEntity({
  name: 'GuardShift', tableName: 'guardShift',
  properties: {
    ...recordColumns,
    postId: text(),
    siteId: text(),
    partnerId: text(),
    staffId: text(),
    from: instant(),
    to: instant(),
    status: code(SHIFT_STATUSES),
    onAt: instant().nullable(),
    offAt: instant().nullable(),
  },
  checks: [{ name: 'guardShift_term', expression: `"from" < "to"` }],
  indexes: [
    { properties: ['siteId'] },
    { name: 'guardShift_one_on_duty', expression: (_c, _t, name) => `create unique index "${name}" on "guardShift" ("staffId") where "status" = 'ON_DUTY'` },
    { name: 'guardShift_due', expression: (_c, _t, name) => `create index "${name}" on "guardShift" ("to") where "status" in ('PLANNED', 'ON_DUTY')` },
  ],
})
export class GuardShift extends GuardShiftSchema.class {
  /** The only way its status changes. */
  move(verb: ShiftVerb, actor: Actor): void {
    this.status = nextStatus(guardShiftTransitions, this, verb, actor)
  }
}
GuardShiftSchema.setClass(GuardShift)

export type AssociationMemberRow = RowOf<typeof AssociationMemberSchema>
export type SiteRow = RowOf<typeof SiteSchema>
export type GuardPostRow = RowOf<typeof GuardPostSchema>
export type GuardShiftRow = RowOf<typeof GuardShiftSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { associationMember: AssociationMemberRow, site: SiteRow, guardPost: GuardPostRow, guardShift: GuardShiftRow }
}
