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
    // The budget of a client is counted from it every half minute.
    { properties: ['clientId', 'at'] },
    { name: 'creditQuery_at', expression: (_c, _t, name) => `create index "${name}" on "creditQuery" using brin ("at")` },
  ],
  triggers: [keep('creditQuery')],
})

/** What all questions of one screening job have in common: a million of them would repeat it a million times. */
export const CreditJobQuerySchema = defineEntity({
  name: 'CreditJobQuery', tableName: 'creditJobQuery',
  properties: {
    no: p.bigint('number').primary().autoincrement(),
    jobId: text(),
    at: instant(),
    partnerId: text(),
    clientId: text(),
    staffId: text(),
    kind: code(KINDS),
    purpose: text(),
    consentRef: text().nullable(),
    /** Parties asked about. */
    persons: count(),
    listVersion: text(),
    ip: text().nullable(),
    requestId: text(),
  },
  uniques: [{ properties: ['jobId'] }],
  indexes: [{ properties: ['at'] }],
  triggers: [keep('creditJobQuery')],
})

/** One short line a subject of a job; what was found of it stands in its matches, and nothing where it has none. */
export const CreditJobSubjectSchema = defineEntity({
  name: 'CreditJobSubject', tableName: 'creditJobSubject',
  properties: {
    subjectIndex: p.text().primary(),
    jobNo: p.bigint('number').primary(),
    row: p.integer().primary(),
  },
  indexes: [{ name: 'creditJobSubject_job', expression: (_c, _t, name) => `create index "${name}" on "creditJobSubject" using brin ("jobNo")` }],
  triggers: [keep('creditJobSubject')],
})

/** The number of a question that a row of a job asked: when the job was made, the job's own part, the row. */
export const jobQueryId = (jobId: string, row: string): string => `'cqy_' || substr(${jobId}, 5, 10) || right(${jobId}, 9) || lpad(${row}::text, 7, '0')`

/** Every question about a party, whether it came alone or in a job. */
export const CreditQuestionSchema = defineEntity({
  name: 'CreditQuestion', tableName: 'creditQuestion', view: true,
  expression: `select "id", "at", "partnerId", "purpose", "subjectIndex", "refusal" from "creditQuery"
    union all select ${jobQueryId('j."jobId"', 's."row"')} as "id", j."at", j."partnerId", j."purpose", s."subjectIndex", null as "refusal"
    from "creditJobSubject" s join "creditJobQuery" j on j."no" = s."jobNo"`,
  properties: { id: p.text().primary(), at: instant(), partnerId: text(), purpose: text(), subjectIndex: text().nullable(), refusal: text().nullable() },
})

/** Which listings an answer returned, and which restrictions under another name a policy check came upon: what a review is about, and how those are found whom a wrong listing misled. */
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
    /** Exactly one of the two. */
    listingId: text().nullable(),
    restrictionId: text().nullable(),
    class: code(MATCH_CLASS_CODES),
    score: count(),
    listVersion: text(),
  },
  checks: [{ name: 'creditHit_of_one', expression: '("listingId" is null) <> ("restrictionId" is null)' }],
  indexes: [{ properties: ['listingId', 'id'] }],
  triggers: [keep('creditHit')],
})

export type CreditQueryRow = RowOf<typeof CreditQuerySchema>
export type CreditQuestionRow = RowOf<typeof CreditQuestionSchema>
export type CreditHitRow = RowOf<typeof CreditHitSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { creditQuery: CreditQueryRow, creditQuestion: CreditQuestionRow, creditHit: CreditHitRow }
}
