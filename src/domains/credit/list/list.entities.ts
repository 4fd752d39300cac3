// Who stands on the list now, and what changed in it, in which order? What is searched is small; the record with its history is the listing.
import { defineEntity, p } from '@mikro-orm/core'
import { code, count, flag, instant, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const LIST_CHANGES = ['LISTED', 'UPDATED', 'DISPUTED', 'DELETED', 'REVOKED', 'RESTRICTED', 'LIFTED', 'NONE'] as const
export const LIST_OPERATIONS = ['ADD', 'MOD', 'DEL', 'NONE'] as const

/** One row a name of a listing in force: it comes in with the publication and goes with the exit, in the same transaction. */
export const ListEntrySchema = defineEntity({
  name: 'ListEntry', tableName: 'listEntry',
  properties: {
    listingId: p.text().primary(),
    /** 0 is the name on the list; others are former names (曾用名) of the register. */
    nameNo: p.integer().primary(),
    partyKind: code(['PERSON', 'UNIT']),
    /** Keyed hash of the identity number. */
    partyIndex: text(),
    name: text(),
    /** The name after L1 of the rule book, after L2, its toneless pinyin, and its first part where it has several; a firm's core name is its variant. */
    nameKey: text(),
    nameVariant: text(),
    namePinyin: text(),
    nameFirst: text().nullable(),
    /** The known places of a masked number: ten and four; of a firm the whole code. */
    masked: text(),
    sex: code(['MALE', 'FEMALE']).nullable(),
    legalRep: text().nullable(),
    /** From this instant on it is not listed, whatever else still stands; null: no term. */
    listedUntil: instant().nullable(),
    isDisputed: flag(),
  },
  indexes: [
    { properties: ['partyIndex'] },
    // A common name has thousands of rows: the first by id are read in order, without gathering them all.
    { properties: ['nameKey', 'listingId'] }, { properties: ['nameVariant', 'listingId'] },
    // And a few of a year.
    { name: 'listEntry_nameYear', expression: (_c, _t, name) => `create index "${name}" on "listEntry" ("nameVariant", substr("masked", 7, 4), "listingId")` },
    { name: 'listEntry_pinyinYear', expression: (_c, _t, name) => `create index "${name}" on "listEntry" ("namePinyin", substr("masked", 7, 4), "listingId") where "namePinyin" <> ''` },
    { name: 'listEntry_pinyin', expression: (_c, _t, name) => `create index "${name}" on "listEntry" ("namePinyin", "listingId") where "namePinyin" <> ''` },
    { name: 'listEntry_organisation', expression: (_c, _t, name) => `create index "${name}" on "listEntry" (substr("masked", 9, 9)) where "partyKind" = 'UNIT'` },
    { name: 'listEntry_first', expression: (_c, _t, name) => `create index "${name}" on "listEntry" ("nameFirst", "listingId") where "nameFirst" is not null` },
    { name: 'listEntry_until', expression: (_c, _t, name) => `create index "${name}" on "listEntry" ("listedUntil") where "listedUntil" is not null` },
  ],
})
export class ListEntry extends ListEntrySchema.class {}
ListEntrySchema.setClass(ListEntry)

/** Numbered under the lock of the one state row: no gap, no double, and the order of commits. */
export const ListChangeSchema = defineEntity({
  name: 'ListChange', tableName: 'listChange',
  properties: {
    seq: p.integer().primary().autoincrement(false),
    /** `yyyymmddHHMMSS-xxx`: what answers, files and receipts name. */
    listVersion: text(),
    at: instant(),
    change: code(LIST_CHANGES),
    operation: code(LIST_OPERATIONS),
    listingId: text().nullable(),
    restrictionId: text().nullable(),
    partyIndex: text().nullable(),
  },
  uniques: [{ name: 'listChange_version', properties: ['listVersion'] }],
  indexes: [{ properties: ['listingId'] }, { properties: ['restrictionId'] }],
})
export class ListChange extends ListChangeSchema.class {}
ListChangeSchema.setClass(ListChange)

/** One row. */
export const ListStateSchema = defineEntity({
  name: 'ListState', tableName: 'listState',
  properties: { id: p.integer().primary(), seq: count(), listVersion: text(), changedAt: instant() },
  checks: [{ name: 'listState_one', expression: '"id" = 1' }],
})
export class ListState extends ListStateSchema.class {}
ListStateSchema.setClass(ListState)

export type ListEntryRow = RowOf<typeof ListEntrySchema>
export type ListChangeRow = RowOf<typeof ListChangeSchema>
export type ListStateRow = RowOf<typeof ListStateSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { listEntry: ListEntryRow, listChange: ListChangeRow, listState: ListStateRow }
}
