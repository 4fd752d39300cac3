// For which purposes, and for how many persons an hour, has a partner agreed to screen (查询协议)?
import { defineEntity } from '@mikro-orm/core'
import { count, day, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

/** It narrows what the matrix gives to the partner's kind, and never widens it. */
export const ScreeningContractSchema = defineEntity({
  name: 'ScreeningContract', tableName: 'screeningContract',
  properties: {
    ...recordColumns,
    partnerId: text(),
    contractNo: text(),
    /** Codes as they are sent, such as CREDIT_APPROVAL or MEASURE_M10. */
    purposes: texts(),
    personsPerHour: count(),
    validFrom: day(),
    validTo: day(),
    recordedByStaffId: text(),
  },
  uniques: [{ name: 'screeningContract_no', properties: ['partnerId', 'contractNo'] }],
  checks: [
    { name: 'screeningContract_period', expression: '"validFrom" <= "validTo"' },
    { name: 'screeningContract_persons', expression: '"personsPerHour" > 0' },
  ],
})
export class ScreeningContract extends ScreeningContractSchema.class {}
ScreeningContractSchema.setClass(ScreeningContract)

export type ScreeningContractRow = RowOf<typeof ScreeningContractSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { screeningContract: ScreeningContractRow }
}
