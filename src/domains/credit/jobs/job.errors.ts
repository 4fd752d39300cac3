// Why can a file or job of screening not be taken, or a row or file not be screened?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'
import { ROWS_MAX } from './row-format.js'

const row = (en: string, zh: string, doEn: string, doZh: string) => ({ en, zh, remedy: { en: doEn, zh: doZh }, liftableBy: 'CALLER' }) as const

const AGAIN = ['Send a file that was saved anew.', '请重新保存后上传。'] as const
const CORRECT_ROW = ['Correct the row and send the bad rows again as a file of their own.', '请更正该行，并将错误行另存为新文件重新提交。'] as const

export const jobErrors = {
  SCREENING_FILE_NOT_STORED: row('The file has not come in, or was removed.', '文件尚未上传或已清除。', 'Upload it to its uploadUrl first.', '请先上传文件。'),
  SCREENING_FILE_STORED: row('Another file was stored under this ticket.', '该凭证已存入另一文件。', 'Open a new file.', '请重新申请上传。'),
  SCREENING_FILE_ENCODING: row('The file is neither UTF-8 nor GB18030.', '文件编码不是 UTF-8 或 GB18030。', ...AGAIN),
  SCREENING_FILE_COLUMNS: row('The heading lacks ref, name, or a column of numbers (idNo, uscc).', '表头缺少 ref、name 或证件号列（idNo、uscc）。', 'Name the columns in the first line.', '请在首行写明列名。'),
  SCREENING_FILE_EMPTY: row('The file has no rows.', '文件没有数据行。', ...AGAIN),
  SCREENING_FILE_TOO_MANY_ROWS: row(`The file has more than ${ROWS_MAX.toLocaleString('en-US')} rows.`, '文件超过 100 万行。', 'Split it.', '请拆分文件。'),
  SCREENING_FILE_DAMAGED: row('The stored file cannot be read.', '文件损坏，无法读取。', 'Upload it again.', '请重新上传。'),
  SCREENING_WORKER_FAILED: { ...row('The job failed three times for reasons of the platform.', '任务因平台原因三次失败。', 'Ask the operator.', '请联系平台运营方。'), liftableBy: 'OPERATOR' },
  ROW_UNREADABLE: row('The row cannot be read: too few or too many columns, an open quote, no JSON object, or too long.', '该行无法解析：列数不符、引号未闭合、不是 JSON 对象或过长。', ...CORRECT_ROW),
  ROW_REF_INVALID: row('ref is missing, longer than 64 characters, or holds control characters.', 'ref 缺失、超过 64 个字符或含控制字符。', ...CORRECT_ROW),
  ROW_NAME_INVALID: row('The name is missing, longer than 200 characters, or holds control or cut characters.', '姓名缺失、超过 200 个字符或含控制、残缺字符。', ...CORRECT_ROW),
  ROW_TWO_NUMBERS: row('The row has both idNo and uscc.', '该行同时填写了 idNo 和 uscc。', ...CORRECT_ROW),
} as const satisfies ErrorTable
