// Who asked about whom, for which purpose, and what was answered? Written once, kept five years, changed by nobody (credit 5.3).
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, instant, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { KINDS } from '../../../platform/permissions/kinds.js'
import { MATCH_CLASS_CODES } from '../matching/match-classes.js'

/** PostgreSQL itself refuses what would rewrite the past. In its own words: the ORM's comparison knows no truncate. */
const keep = (table: string) => ({
  name: `${table}_keep`, timing: 'before' as const, events: ['update' as const, 'delete' as const, 'truncate' as const],
  expression: `create or replace function "creditLog_keep"() returns trigger as $$ begin raise exception 'the query log is only added to' using errcode = 'insufficient_privilege'; end; $$ language plpgsql;
create trigger "${table}_keep" before update or delete or truncate on "${table}" for each statement execute function "creditLog_keep"()`,
})

/** One line a party asked about; of a refused request too. No name and no number stands in it, only their keyed hashes. */
export const CreditQuerySchema = defineEntity({
  name: 'CreditQuery', tableName: 'creditQuery',
  properties: {
    id: p.text().primary(),
    at: instant(),
    partnerId: text(),
    clientId: text(),
    /** Who signed for it; null: the partner's program alone. */
    staffId: text().nullable(),
    kind: code(KINDS),
    purpose: text(),
    consentRef: text().nullable(),
    caseNo: text().nullable(),
    /** Keyed hash of the whole number; null where none was sent. */
    subjectIndex: text().nullable(),
    /** The same party asked about again by the same client has the same; null where the request was refused as a whole. */
    subjectKey: text().nullable(),
    nameHash: text().nullable(),
    /** What was answered: a class of match; LISTED and its like are not said where the purpose does not grant it. */
    resultClass: text().nullable(),
    /** Code of the refusal. */
    refusal: text().nullable(),
    fieldsReturned: texts(),
    listVersion: text(),
    ip: text().nullable(),
    requestId: text(),
  },
  indexes: [
    { properties: ['subjectIndex', 'id'] },
    { name: 'creditQuery_at', expression: (_c, _t, name) => `create index "${name}" on "creditQuery" using brin ("at")` },
  ],
  triggers: [keep('creditQuery')],
})

/** Which listings an answer returned: what a review is about, and how those are found whom a wrong listing misled. */
export const CreditHitSchema = defineEntity({
  name: 'CreditHit', tableName: 'creditHit',
  properties: {
    id: p.text().primary(),
    queryId: text(),
    at: instant(),
    partnerId: text(),
    clientId: text(),
    purpose: text(),
    subjectKey: text(),
    listingId: text(),
    class: code(MATCH_CLASS_CODES),
    score: count(),
    listVersion: text(),
  },
  indexes: [{ properties: ['listingId', 'id'] }],
  triggers: [keep('creditHit')],
})

export type CreditQueryRow = RowOf<typeof CreditQuerySchema>
export type CreditHitRow = RowOf<typeof CreditHitSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { creditQuery: CreditQueryRow, creditHit: CreditHitRow }
}
