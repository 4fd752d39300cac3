// What does the platform keep of every change: the key, the trace, the event?
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, facts, flag, instant, text, texts } from '../database/columns.js'
import { type RowOf } from '../database/tables.js'

export const SettingSchema = defineEntity({
  name: 'Setting', tableName: 'setting',
  properties: { key: p.text().primary(), value: facts<unknown>() },
})

export const IdempotencySchema = defineEntity({
  name: 'Idempotency', tableName: 'idempotency',
  properties: {
    clientId: p.text().primary(),
    key: p.text().primary(),
    mutation: text(),
    staffId: text().nullable(),
    /** HMAC of the canonical input: the input itself may hold personal data. */
    inputMac: text(),
    outcome: code(['DONE', 'REFUSED']),
    recordId: text().nullable(),
    codes: texts(),
    at: instant(),
  },
})

/** One line an attempt, done or refused. `seq` and `hash` are given by the sealer after commit. */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry', tableName: 'auditEntry',
  properties: {
    id: p.text().primary(),
    at: instant(),
    businessAt: instant(),
    kind: text(),
    clientId: text(),
    partnerId: text(),
    staffId: text().nullable(),
    personId: text().nullable(),
    action: text(),
    recordId: text().nullable(),
    outcome: code(['DONE', 'REFUSED', 'READ']),
    codes: texts(),
    /** Persons and units that a read returned, by record id. */
    subjects: texts(),
    /** Purpose of a read. */
    purpose: text().nullable(),
    requestId: text(),
    seq: p.bigint('number').nullable(),
    hash: text().nullable(),
  },
  indexes: [
    { name: 'auditEntry_seq', expression: (_c, _t, name) => `create unique index "${name}" on "auditEntry" ("seq")` },
    { name: 'auditEntry_unsealed', expression: (_c, _t, name) => `create index "${name}" on "auditEntry" ("id") where "seq" is null` },
    { name: 'auditEntry_record', properties: ['recordId'] },
  ],
})

/** The signed head of the chain: how many lines there are, and the hash of the last. */
export const AuditHeadSchema = defineEntity({
  name: 'AuditHead', tableName: 'auditHead',
  properties: { seq: p.bigint('number').primary(), hash: text(), signature: text(), at: instant() },
})

export const EventSchema = defineEntity({
  name: 'Event', tableName: 'event',
  properties: {
    id: p.text().primary(),
    /** Without a gap, given in one place after commit. */
    seq: p.bigint('number').nullable(),
    type: text(),
    recordId: text(),
    recordVersion: count(),
    /** Partners and persons whom the record concerns. */
    audience: texts(),
    tombstone: flag(),
    requestId: text(),
    at: instant(),
    businessAt: instant(),
  },
  indexes: [
    { name: 'event_seq', expression: (_c, _t, name) => `create unique index "${name}" on "event" ("seq")` },
    { name: 'event_unnumbered', expression: (_c, _t, name) => `create index "${name}" on "event" ("id") where "seq" is null` },
  ],
})

export type AuditEntryRow = RowOf<typeof AuditEntrySchema>
export type EventRow = RowOf<typeof EventSchema>

declare module '../database/tables.js' {
  interface Tables {
    auditEntry: AuditEntryRow
    event: EventRow
  }
}

export const platformEntities = [SettingSchema, IdempotencySchema, AuditEntrySchema, AuditHeadSchema, EventSchema]
