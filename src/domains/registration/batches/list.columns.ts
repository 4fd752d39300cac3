// Which columns does a list of cars have, and what does a row of it say of a car?
import { type SheetColumns, type SheetRow } from '../../../platform/files/sheet.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { normaliseVin } from '../../../platform/identifiers/vin.js'
import { carFaults, type CarInput } from '../applications/submission.service.js'
import { USE_NATURES } from '../codes/use-natures.js'

/** The first heading of each is the one that goes back on a list that came without any. */
export const LIST_COLUMNS = {
  serial: { headings: ['序号', 'serial', '编号', 'no.'], required: false },
  vin: { headings: ['车辆识别代号', 'vin', '车架号', '车辆识别代码'], required: true },
  certificateNo: { headings: ['合格证编号', 'certificate_no', '合格证号', 'certificateNo'], required: true },
  invoiceNo: { headings: ['发票号码', 'invoice_no', '发票号', 'invoiceNo'], required: true },
  policyNo: { headings: ['保单号', 'policy_no', '交强险保单号', '保险单号', 'policyNo'], required: false },
  model: { headings: ['车辆型号', 'model'], required: false },
  colour: { headings: ['车身颜色', 'colour', 'color'], required: false },
  useNature: { headings: ['使用性质', 'use_nature', 'useNature'], required: true },
  remark: { headings: ['备注', 'remark'], required: false },
} as const satisfies SheetColumns

export type ListField = keyof typeof LIST_COLUMNS
export type ListCells = Record<ListField, string>
export type ListRow = Pick<SheetRow<ListField>, 'line' | 'cells' | 'faults'>

const LETTER_OF = new Map<string, string>(Object.entries(USE_NATURES).map(([letter, { name }]) => [name, letter]))

/** 租赁 or G: clerks write the word, programs the letter. */
const useNatureOf = (cell: string): string => {
  const text = cell.normalize('NFKC').trim()
  return LETTER_OF.get(text) ?? text.toUpperCase()
}

const upper = (cell: string): string => cell.normalize('NFKC').replace(/\s/g, '').toUpperCase()

export function carOf(cells: ListCells, stationId: string): CarInput {
  const policyNo = upper(cells.policyNo)
  return {
    stationId, vin: normaliseVin(cells.vin), certificateNo: upper(cells.certificateNo), invoiceNo: upper(cells.invoiceNo),
    useNature: useNatureOf(cells.useNature), ...(policyNo ? { policyNo } : {}), ...(cells.serial ? { clientReference: cells.serial } : {}),
  }
}

/** Cells that can't be trusted hide what else is wrong with them; the rest of the row is judged all the same. */
export function rowFaults({ cells, faults }: ListRow, stationId: string): Fault[] {
  const untrusted = new Set<string>(faults.map(({ field }) => field))
  return [
    ...faults.map(({ field, code }) => fault(code, field)),
    ...carFaults(carOf(cells, stationId)).filter(({ field: [field] }) => !untrusted.has(field === 'clientReference' ? 'serial' : (field ?? ''))),
  ]
}
