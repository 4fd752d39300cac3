// What was changed in the memorandum since its first version, and which partner stands for which unit?
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, facts, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { MEASURE_AREA_CODES, NEVER_AREAS } from './areas.js'
import { MEASURE_MODES, MEASURE_OCCASIONS, type Basis, type ListRef } from './effective-mode.js'
import { MEASURE_KINDS } from './measures.js'

/** One row a measure that was changed: it stands from its memorandum version on, until a later row of the same measure. */
export const MeasureRevisionSchema = defineEntity({
  name: 'MeasureRevision', tableName: 'measureRevision',
  properties: {
    ...recordColumns,
    /** Of the memorandum: each change makes the next one. */
    memorandumVersion: count(),
    code: text(),
    kind: code(MEASURE_KINDS),
    area: code(MEASURE_AREA_CODES),
    zh: text(),
    en: text(),
    effect: text(),
    units: texts(),
    subjects: texts(),
    items: texts(),
    mode: code(MEASURE_MODES),
    occasion: code(MEASURE_OCCASIONS),
    legalBasis: facts<readonly Basis[]>(),
    listRef: facts<ListRef | null>().nullable(),
    reason: text(),
    courtPartnerId: text(),
    savedByStaffId: text(),
  },
  uniques: [{ name: 'measureRevision_version', properties: ['memorandumVersion'] }],
  checks: [
    { name: 'measureRevision_never', expression: `"area" not in (${NEVER_AREAS.map(area => `'${area}'`).join(', ')})` },
    { name: 'measureRevision_after_first', expression: '"memorandumVersion" > 1' },
  ],
})
export class MeasureRevision extends MeasureRevisionSchema.class {}
MeasureRevisionSchema.setClass(MeasureRevision)

export const UnitBindingSchema = defineEntity({
  name: 'UnitBinding', tableName: 'unitBinding',
  properties: {
    ...recordColumns,
    unitCode: text(),
    partnerId: text(),
    validFrom: day(),
    /** The last day. */
    validTo: day().nullable(),
    boundByStaffId: text().nullable(),
  },
  indexes: [
    { properties: ['partnerId'] },
    { name: 'unitBinding_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "unitBinding" ("unitCode") where "validTo" is null` },
  ],
})
export class UnitBinding extends UnitBindingSchema.class {}
UnitBindingSchema.setClass(UnitBinding)

export type MeasureRevisionRow = RowOf<typeof MeasureRevisionSchema>
export type UnitBindingRow = RowOf<typeof UnitBindingSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { measureRevision: MeasureRevisionRow, unitBinding: UnitBindingRow }
}
