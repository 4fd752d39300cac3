// Why is a visit, a list, a row of it, or a bulk verb refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const fixRow = { en: 'Correct the cell and send the row again.', zh: '请更正该单元格后重新提交该行。' }
const fixSheet = { en: 'Correct the file, upload it again and open the batch with it.', zh: '请更正文件，重新上传后再提交。' }

export const batchErrors = {
  VISIT_TOO_SOON: {
    en: 'A visit is held on a working day, {earliest} at the earliest.', zh: '流动车管所上门须为工作日，最早为{earliest}。',
    remedy: { en: 'Choose a working day at least five working days ahead.', zh: '请选择至少5个工作日之后的工作日。' }, liftableBy: 'CALLER',
  },
  VISIT_SIZE: {
    en: 'A visit is for {min} to {max} cars.', zh: '上门服务车辆数应为{min}至{max}辆。',
    remedy: { en: 'Enter fewer cars at your station one by one.', zh: '数量较少时请在服务站逐辆办理。' }, liftableBy: 'CALLER',
  },
  DIVISION_UNKNOWN: {
    en: 'There is no such division in this city.', zh: '本市没有该行政区划代码。',
    remedy: { en: 'Use the six digits of GB/T 2260.', zh: '请使用GB/T 2260六位代码。' }, liftableBy: 'CALLER',
  },
  TEAM_INCOMPLETE: {
    en: 'A team has at least two registrars and two inspectors, and at most 20 members.', zh: '工作组至少应有两名登记审核人员和两名查验员，最多20人。',
    remedy: { en: 'Name more officers: who accepts does not review.', zh: '请补充人员：受理人与审核人不得为同一人。' }, article: '164号 §73', liftableBy: 'CALLER',
  },
  TEAM_MEMBER_UNKNOWN: {
    en: 'This is not an active officer of yours.', zh: '该人员不是贵单位在岗人员。',
    remedy: { en: 'Check the id.', zh: '请核对人员编号。' }, liftableBy: 'CALLER',
  },
  NOT_IN_TEAM: {
    en: 'You are not in the team of this visit.', zh: '您不在该次上门服务工作组中。',
    remedy: { en: 'Let an officer of the team do it.', zh: '请由工作组民警办理。' }, liftableBy: 'POLICE',
  },
  NOT_AT_VISIT: {
    en: 'The application does not belong to a visit of the mobile vehicle office.', zh: '该申请不属于流动车管所业务。',
    remedy: { en: 'Use the verb for a single application.', zh: '请使用单笔办理操作。' }, liftableBy: 'CALLER',
  },
  VISIT_NOT_TODAY: {
    en: 'The visit is held on {heldOn}.', zh: '该次上门服务日期为{heldOn}。',
    remedy: { en: 'Begin it on that day, or ask for another visit.', zh: '请在当日开始，或重新申请。' }, liftableBy: 'CALLER',
  },
  VISIT_NOT_ON_SITE: {
    en: 'The team is not on site: the visit is {status}.', zh: '工作组不在现场：该次上门服务状态为{status}。',
    remedy: { en: 'Begin the visit first.', zh: '请先开始上门服务。' }, liftableBy: 'POLICE',
  },
  VISIT_NOT_APPROVED: {
    en: 'A list can be brought to an approved visit only; this one is {status}.', zh: '仅可向已批准的上门服务提交清单，当前状态为{status}。',
    remedy: { en: 'Wait until the police have approved it, or ask for another visit.', zh: '请等待公安机关批准，或重新申请。' }, liftableBy: 'POLICE',
  },
  VISIT_UNFINISHED: {
    en: '{open} applications and {running} batches of the visit have no result yet.', zh: '仍有{open}件申请、{running}个批次未办结。',
    remedy: { en: 'Issue, refuse or withdraw each of them first.', zh: '请先逐件办结、不予登记或撤回。' }, liftableBy: 'POLICE',
  },
  BLANKS_DO_NOT_ADD_UP: {
    en: 'Blanks do not add up: {issued} issued, {made} made, {scrapped} scrapped.', zh: '半成品号牌数量不符：领用{issued}副，制作{made}副，报废{scrapped}副。',
    remedy: { en: 'Count again; a missing blank is reported before the visit is closed.', zh: '请重新清点；缺失须先上报。' }, liftableBy: 'POLICE',
  },
  LIST_MISSING: {
    en: 'Send either a sheet or rows.', zh: '请提交表格文件或行数据之一。',
    remedy: { en: 'Upload a BATCH_SHEET for the visit and send its id, or send rows.', zh: '请为该次服务上传 BATCH_SHEET 后提交其编号，或直接提交行数据。' }, liftableBy: 'CALLER',
  },
  SHEET_MISSING: {
    en: 'There is no stored sheet of yours with this id for this visit.', zh: '该次服务没有您上传的此表格。',
    remedy: { en: 'Upload it as BATCH_SHEET for the visit.', zh: '请以 BATCH_SHEET 为该次服务上传。' }, liftableBy: 'CALLER',
  },
  NOT_A_TABLE: {
    en: 'The file is neither CSV nor XLSX, or it is damaged or locked by a password.', zh: '文件不是CSV或XLSX表格，或已损坏、加密。', remedy: fixSheet, liftableBy: 'CALLER',
  },
  COLUMNS_MISSING: {
    en: 'These columns are missing: {columns}.', zh: '缺少列：{columns}。', remedy: fixSheet, liftableBy: 'CALLER',
  },
  TOO_MANY_ROWS: {
    en: 'The list has more than {max} rows.', zh: '清单超过{max}行。',
    remedy: { en: 'Split it into several lists.', zh: '请拆分为多个清单。' }, liftableBy: 'CALLER',
  },
  SHEET_TOO_LARGE: {
    en: 'The file is larger than 4 MB.', zh: '文件超过4 MB。', remedy: fixSheet, liftableBy: 'CALLER',
  },
  LIST_EMPTY: {
    en: 'The list has no rows.', zh: '清单没有数据行。', remedy: fixSheet, liftableBy: 'CALLER',
  },
  FORMULA: {
    en: 'The cell holds a formula.', zh: '单元格为公式。',
    remedy: { en: 'Type the value itself.', zh: '请填写数值本身。' }, liftableBy: 'CALLER',
  },
  NUMBER_ROUNDED: {
    en: 'The spreadsheet program has rounded this number: its last digits are lost.', zh: '该数字已被表格软件舍入，末位数字丢失。',
    remedy: { en: 'Format the column as text and type the number again.', zh: '请将该列设为文本格式后重新录入。' }, liftableBy: 'CALLER',
  },
  ROW_ENDED: {
    en: 'The row has been done or stopped meanwhile.', zh: '该行已办理或已停止。', remedy: fixRow, retryable: true,
  },
  ROW_BROKEN: {
    en: 'Something failed on our side with this row.', zh: '该行处理时服务端出错。',
    remedy: { en: 'Send the row again; if it fails again, tell us batch and line.', zh: '请重新提交该行；如再次失败，请告知批次与行号。' }, liftableBy: 'OPERATOR',
  },
  BULK_SIZE: {
    en: 'A bulk verb takes 1 to {max} records.', zh: '批量操作每次1至{max}条记录。',
    remedy: { en: 'Send them in several requests.', zh: '请分多次提交。' }, liftableBy: 'CALLER',
  },
  BULK_TWICE: {
    en: 'This record stands in the row twice.', zh: '该记录在同一批量中重复。',
    remedy: { en: 'Send each record once.', zh: '每条记录只提交一次。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
