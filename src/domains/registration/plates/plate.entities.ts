// Which numbers exist, who holds them, how were they drawn, and which plates are being made?
import { defineEntity } from '@mikro-orm/core'
import { code, count, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

export const NUMBER_STATUSES = ['AVAILABLE', 'HELD', 'RESERVED', 'ASSIGNED', 'KEPT', 'LOCKED', 'VOID'] as const
export const DRAW_STATUSES = ['OPEN', 'CHOSEN', 'EXPIRED'] as const
export const ORDER_STATUSES = ['ORDERED', 'MAKING', 'MADE', 'HANDED_OVER', 'CANCELLED'] as const

/** One row a number: there cannot be two holders. The pool belongs to the police (164号 §43). */
export const PlateNumberSchema = defineEntity({
  name: 'PlateNumber', tableName: 'plateNumber',
  properties: {
    ...recordColumns,
    plateKind: text(),
    plateNo: text(),
    series: text(),
    status: code(NUMBER_STATUSES),
    /** The application for which it is held or reserved; the vehicle's once assigned. */
    holderId: text().nullable(),
    until: instant().nullable(),
  },
  uniques: [{ name: 'plateNumber_one', properties: ['plateKind', 'plateNo'] }],
  indexes: [
    { name: 'plateNumber_free', expression: (_c, _t, name) => `create index "${name}" on "plateNumber" ("plateKind", "id") where "status" = 'AVAILABLE'` },
    { properties: ['holderId'] },
  ],
})
export class PlateNumber extends PlateNumberSchema.class {}
PlateNumberSchema.setClass(PlateNumber)

/** A computer draw (计算机随机选取) with everything that shows it was fair. */
export const PlateDrawSchema = defineEntity({
  name: 'PlateDraw', tableName: 'plateDraw',
  properties: {
    ...recordColumns,
    applicationId: text(),
    mode: code(['RANDOM', 'COMPOSED']),
    plateKind: text(),
    /** SHA-256 of the seed, fixed before the draw; the seed itself is opened when the offer ends. */
    seedHash: text(),
    seed: text(),
    candidates: texts(),
    chosen: text().nullable(),
    status: code(DRAW_STATUSES),
    expiresAt: instant(),
  },
  indexes: [
    { name: 'plateDraw_one_open', expression: (_c, _t, name) => `create unique index "${name}" on "plateDraw" ("applicationId") where "status" = 'OPEN'` },
    { properties: ['applicationId'] },
  ],
})
export class PlateDraw extends PlateDrawSchema.class {}
PlateDrawSchema.setClass(PlateDraw)

/** A police order to make a plate (164号 §50). */
export const PlateOrderSchema = defineEntity({
  name: 'PlateOrder', tableName: 'plateOrder',
  properties: {
    ...recordColumns,
    applicationId: text(),
    plateKind: text(),
    plateNo: text(),
    stationId: text(),
    status: code(ORDER_STATUSES),
    makerPartnerId: text().nullable(),
    makerStaffId: text().nullable(),
    blankSerial: text().nullable(),
    photoEvidenceId: text().nullable(),
    faultyBlanks: count(),
    madeAt: instant().nullable(),
  },
  uniques: [{ name: 'plateOrder_blank', properties: ['blankSerial'] }],
  indexes: [
    { name: 'plateOrder_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "plateOrder" ("applicationId") where "status" <> 'CANCELLED'` },
    { properties: ['applicationId'] },
  ],
})
export class PlateOrder extends PlateOrderSchema.class {}
PlateOrderSchema.setClass(PlateOrder)

/** A blank (半成品号牌) that was spoilt and destroyed, with the record of it. */
export const ScrappedBlankSchema = defineEntity({
  name: 'ScrappedBlank', tableName: 'scrappedBlank',
  properties: { ...recordColumns, orderId: text(), blankSerial: text(), reason: text(), staffId: text() },
  uniques: [{ properties: ['blankSerial'] }],
  indexes: [{ properties: ['orderId'] }],
})
export class ScrappedBlank extends ScrappedBlankSchema.class {}
ScrappedBlankSchema.setClass(ScrappedBlank)

export type PlateNumberRow = RowOf<typeof PlateNumberSchema>
export type PlateDrawRow = RowOf<typeof PlateDrawSchema>
export type PlateOrderRow = RowOf<typeof PlateOrderSchema>
export type ScrappedBlankRow = RowOf<typeof ScrappedBlankSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables {
    plateNumber: PlateNumberRow
    plateDraw: PlateDrawRow
    plateOrder: PlateOrderRow
    scrappedBlank: ScrappedBlankRow
  }
}
export const plateEntities = [PlateNumberSchema, PlateDrawSchema, PlateOrderSchema, ScrappedBlankSchema]
