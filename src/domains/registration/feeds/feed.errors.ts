// Why is a reported row refused, or a whole report?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const compare = { en: 'Compare the row with its source and send it again.', zh: '请与来源数据核对后重新报送该行。' }

export const feedErrors = {
  FEED_ROWS: {
    en: 'A report has 1 to 1,000 rows.', zh: '每次报送应为1至1000行。',
    remedy: { en: 'Split it into several reports.', zh: '请分批报送。' }, liftableBy: 'CALLER',
  },
  RECORD_OF_OTHER: {
    en: 'Another authority or maker has reported this record: only it can correct it.', zh: '该记录由其他单位报送，只能由其更正。',
    remedy: { en: 'Turn to whoever reported it; a police unit can tell who that is.', zh: '请联系原报送单位；可向公安机关查询。' }, liftableBy: 'PARTNER',
  },
  ROW_REPEATED: {
    en: 'An earlier row of the same report has this number.', zh: '本次报送中已有相同编号的行。',
    remedy: { en: 'Send each record once; the earlier row was taken.', zh: '每条记录只报送一次；以前一行为准。' }, liftableBy: 'CALLER',
  },
  REPORTED_NO_MALFORMED: {
    en: 'This number has 4 to 40 capital letters, digits and hyphens.', zh: '编号应为4至40位大写字母、数字或连字符。', remedy: compare, liftableBy: 'CALLER',
  },
  IDENTITY_NO_MALFORMED: {
    en: 'This is neither a resident identity number nor a unified social credit code.', zh: '不是公民身份号码，也不是统一社会信用代码。',
    remedy: { en: 'Send all 18 characters; 15-digit numbers are not accepted.', zh: '请报送18位号码，不接受15位号码。' },
    article: 'GB 11643, GB 32100', liftableBy: 'CALLER',
  },
  MOBILE_MALFORMED: {
    en: 'This is not a mobile number of 11 digits.', zh: '不是11位手机号码。', remedy: compare, liftableBy: 'CALLER',
  },
  REPORTED_CODE_UNKNOWN: {
    en: 'This code is not in its table.', zh: '代码表中没有该代码。',
    remedy: { en: 'See docs/reference for the table of the field.', zh: '请参见相应字段的代码表。' }, article: 'GA 24', liftableBy: 'CALLER',
  },
  QUANTITY_INVALID: {
    en: 'This quantity is negative or beyond 1,000,000.', zh: '数值为负或超过1000000。', remedy: compare, liftableBy: 'CALLER',
  },
  RANGE_REVERSED: {
    en: 'The largest value is below the smallest.', zh: '最大值小于最小值。', remedy: compare, liftableBy: 'CALLER',
  },
  AMOUNT_NEGATIVE: {
    en: 'An amount may not be negative.', zh: '金额不得为负。',
    remedy: { en: 'Report a reversal by its status (VOIDED, RED), with the amounts of the original.', zh: '红冲或作废请使用状态，金额按原票填写。' }, liftableBy: 'CALLER',
  },
  DATES_REVERSED: {
    en: 'This date lies before the one it must follow.', zh: '日期早于应在其前的日期。', remedy: compare, liftableBy: 'CALLER',
  },
  DATE_IN_FUTURE: {
    en: 'This has not happened yet.', zh: '日期尚未到来。', remedy: compare, liftableBy: 'CALLER',
  },
  PARAMETERS_INVALID: {
    en: 'At most 60 further columns, each by its name of 2 to 20 capital letters, digits and underscores, and none twice.',
    zh: '其他列最多60项，列名为2至20位大写字母、数字或下划线，且不得重复。', remedy: compare, liftableBy: 'CALLER',
  },
  POLICY_COVER: {
    en: 'A compulsory policy has no commercial cover.', zh: '交强险保单不含商业险保障。',
    remedy: { en: 'Report the commercial policy as a row of its own.', zh: '请将商业险保单另行报送。' }, liftableBy: 'INSURER',
  },
  RATE_INVALID: {
    en: 'A rate is 0 to 10,000 basis points.', zh: '费率应为0至10000个基点。',
    remedy: { en: 'Send 500 for 5 percent.', zh: '5%请填500。' }, liftableBy: 'CALLER',
  },
  POLICY_TERM: {
    en: 'A compulsory policy runs for one year at most.', zh: '交强险保险期间最长为1年。',
    remedy: { en: 'Report the next year as a policy of its own.', zh: '次年请另行报送保险单。' }, article: '交强险条例 §20', liftableBy: 'INSURER',
  },
  CASE_NO_MALFORMED: {
    en: 'This is not a court case number of this year or before.', zh: '不是规范的法院案号，或年份晚于今年。',
    remedy: { en: 'Write it as （2026）渝0103执保56号.', zh: '请按（2026）渝0103执保56号的格式填写。' }, article: '法〔2015〕137号', liftableBy: 'COURT',
  },
  SEIZURE_AUTHORITY: {
    en: 'A court reports its own seizures and names no authority; police name the one on the paper.', zh: '法院只报送本院查封，不填机关；公安机关须填写文书上的机关。',
    remedy: compare, liftableBy: 'CALLER',
  },
  SEIZURE_TERM: {
    en: 'A seizure of a vehicle runs for two years at most, from its start or, renewed in time, from its former end.',
    zh: '查封动产的期限不得超过二年，自起始日或者期满前续封的原届满日起算。',
    remedy: { en: 'Shorten the term, and renew it before it ends.', zh: '请缩短期限，并在届满前办理续封。' }, article: '民诉法解释 §485', liftableBy: 'COURT',
  },
  SEIZURE_NOT_FOUND: {
    en: 'No seizure of this case and VIN was reported.', zh: '没有该案号和车辆识别代号的查封记录。', remedy: compare, liftableBy: 'CALLER',
  },
  PARTY_NOT_REPORTED: {
    en: 'The register has no person or unit of this number.', zh: '登记库中没有该号码的个人或单位。',
    remedy: { en: 'Report the party first.', zh: '请先报送当事人信息。' }, liftableBy: 'POLICE',
  },
  AGENT_NOT_A_PERSON: {
    en: 'An agent is a person.', zh: '代理人应为自然人。', remedy: compare, article: '164号 §86', liftableBy: 'CALLER',
  },
  BAN_TERM: {
    en: 'A ban ends after its first day and within its legal term: one year (§80) or three (§81).', zh: '限制申请期限应在起始日之后，且不超过一年（第八十条）或三年（第八十一条）。',
    remedy: compare, article: '164号 §80–81', liftableBy: 'POLICE',
  },
} as const satisfies ErrorTable
