// What does a list of cars say, whether it came as a spreadsheet or as rows?
import { fault, refuse, Refusal, type Fault } from '../../../platform/errors/refusal.js'
import { readSheet, type SheetHeading } from '../../../platform/files/sheet.js'
import { type Platform } from '../../../platform/platform.js'
import { type Actor } from '../../../platform/actor.js'
import { type BatchRowInput, type OpenBatchInput } from './batch.inputs.js'
import { LIST_COLUMNS, type ListField, type ListRow } from './list.columns.js'

export interface List {
  readonly headings: SheetHeading<ListField>[]
  readonly rows: ListRow[]
}

const LIMITS = { maxRows: 2000, maxBytes: 4 * 1024 * 1024 }
const INLINE_MAX = 1000

/** What fails as a whole is refused, and nothing is stored; what fails in a cell is its row's. */
export async function readList(platform: Platform, actor: Actor, { visitId, sheetId, rows }: OpenBatchInput): Promise<List | Refusal> {
  if (Boolean(sheetId) === Boolean(rows)) return refuse('LIST_MISSING', 'sheetId')
  return rows ? inline(rows) : readStored(platform, actor, visitId, sheetId ?? '')
}

function inline(rows: readonly BatchRowInput[]): List | Refusal {
  if (rows.length === 0) return refuse('LIST_EMPTY', 'rows')
  if (rows.length > INLINE_MAX) return refuse('TOO_MANY_ROWS', 'rows', { max: String(INLINE_MAX) })
  return {
    headings: (Object.keys(LIST_COLUMNS) as ListField[]).map(field => ({ field, heading: LIST_COLUMNS[field].headings[0] })),
    rows: rows.map((row, index) => ({
      line: index + 1, faults: [],
      cells: {
        serial: row.serial ?? '', vin: row.vin, certificateNo: row.certificateNo, invoiceNo: row.invoiceNo, policyNo: row.policyNo ?? '',
        model: '', colour: '', useNature: row.useNature, remark: row.remark ?? '',
      },
    })),
  }
}

async function readStored(platform: Platform, actor: Actor, visitId: string, sheetId: string): Promise<List | Refusal> {
  const { rows } = platform
  const file = await rows.find('evidence', rows.from('evidence').where('evidence.id', '=', sheetId).where('evidence.recordId', '=', visitId)
    .where('evidence.partnerId', '=', actor.partnerId).where('evidence.kind', '=', 'BATCH_SHEET').where('evidence.status', '=', 'STORED'))
  const bytes = file?.sha256 ? await platform.files.get(file.sha256) : undefined
  if (!bytes) return refuse('SHEET_MISSING', 'sheetId')
  const sheet = await readSheet(bytes, LIST_COLUMNS, LIMITS)
  return sheet.ok ? sheet : new Refusal([sheetFault(sheet)])
}

function sheetFault({ code, missing = [] }: { code: string, missing?: ListField[] }): Fault {
  if (code === 'EMPTY') return fault('LIST_EMPTY', 'sheetId')
  return fault(code === 'TOO_LARGE' ? 'SHEET_TOO_LARGE' : code, 'sheetId', {
    max: String(LIMITS.maxRows), columns: missing.map(field => LIST_COLUMNS[field].headings[0]).join('、'),
  })
}
