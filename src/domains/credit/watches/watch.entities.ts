// Whom does a client watch (持续监测), for what, until when; and what was it told, in an order of its own?
import { defineEntity, p } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { WATCH_STATUSES, watchTransitions, type WatchVerb } from './watch.transitions.js'

export const WATCH_CHANGES = ['LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED'] as const
export const WATCH_END_REASONS = ['REMOVED', 'CONSENT_ENDED', 'AGREEMENT_ENDED', 'PURPOSE_ENDED', 'PARTNER_ENDED'] as const

export const WatchSchema = defineEntity({
  name: 'Watch', tableName: 'watch',
  properties: {
    ...recordColumns,
    clientId: text(),
    partnerId: text(),
    /** The client's own word for its customer. */
    subjectRef: text(),
    partyKind: code(['PERSON', 'UNIT']),
    /** Keyed hash of the whole number: the reverse index of changes. */
    partyIndex: text(),
    /** Keyed hash of the name, to tell EXACT from ID_NAME_CONFLICT; the name itself is not kept. */
    nameHash: text(),
    purpose: text(),
    consentRef: text().nullable(),
    /** Last day of the consent, and of the agreement that the watch rests on. */
    consentUntil: day(),
    agreementUntil: day().nullable(),
    /** The earlier of both: the last day on which it counts. */
    endsOn: day(),
    /** What the purpose lets its holder hear: of the list, and of which restricted acts. */
    hearsListings: flag(),
    items: texts(),
    status: code(WATCH_STATUSES),
    endedAt: instant().nullable(),
    endReason: code(WATCH_END_REASONS).nullable(),
  },
  checks: [
    { name: 'watch_ends', expression: `"endsOn" <= "consentUntil" and ("agreementUntil" is null or "endsOn" <= "agreementUntil")` },
    { name: 'watch_ended', expression: `("status" = 'ENDED') = ("endedAt" is not null)` },
  ],
  indexes: [
    { properties: ['clientId', 'id'] },
    { name: 'watch_one', expression: (_c, _t, name) => `create unique index "${name}" on "watch" ("clientId", "subjectRef") where "status" = 'ACTIVE'` },
    { name: 'watch_party', expression: (_c, _t, name) => `create index "${name}" on "watch" ("partyIndex") where "status" = 'ACTIVE'` },
    { name: 'watch_ends_on', expression: (_c, _t, name) => `create index "${name}" on "watch" ("endsOn", "clientId") where "status" = 'ACTIVE'` },
  ],
})
export class Watch extends WatchSchema.class {
  /** The only way its status changes, but for what ends by itself, which one statement ends together. */
  move(verb: WatchVerb, actor: Actor): void {
    this.status = nextStatus(watchTransitions, this, verb, actor)
  }
}
WatchSchema.setClass(Watch)

/** Written in the transaction of the change itself, numbered for each client without a gap. */
export const CreditNoticeSchema = defineEntity({
  name: 'CreditNotice', tableName: 'creditNotice',
  properties: {
    ...recordColumns,
    clientId: text(),
    seq: count(),
    partnerId: text(),
    watchId: text(),
    change: code(WATCH_CHANGES),
    listingId: text().nullable(),
    restrictionId: text().nullable(),
    /** The listed name agrees with the watched one: else it is for review, and nothing acts on it. */
    nameHash: text(),
    listVersion: text(),
  },
  uniques: [{ name: 'creditNotice_seq', properties: ['clientId', 'seq'] }],
  indexes: [{ properties: ['listingId'] }],
})
export class CreditNotice extends CreditNoticeSchema.class {}
CreditNoticeSchema.setClass(CreditNotice)

/** One row a client: the last number given, and the last one that it has confirmed. */
export const NoticeCounterSchema = defineEntity({
  name: 'NoticeCounter', tableName: 'noticeCounter',
  properties: {
    clientId: p.text().primary(),
    lastSeq: count(),
    ackedSeq: count(),
    ackedAt: instant().nullable(),
  },
  checks: [{ name: 'noticeCounter_acked', expression: '"ackedSeq" >= 0 and "ackedSeq" <= "lastSeq"' }],
})
export class NoticeCounter extends NoticeCounterSchema.class {}
NoticeCounterSchema.setClass(NoticeCounter)

export type WatchRow = RowOf<typeof WatchSchema>
export type CreditNoticeRow = RowOf<typeof CreditNoticeSchema>
export type NoticeCounterRow = RowOf<typeof NoticeCounterSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { watch: WatchRow, creditNotice: CreditNoticeRow, noticeCounter: NoticeCounterRow }
}
