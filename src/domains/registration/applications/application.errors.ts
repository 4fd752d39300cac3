// Why is an application, a decision, a number or a plate refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const readAgain = { en: 'Read the record and its `viewerMay` again.', zh: '请重新读取记录及其 viewerMay。' }

export const applicationErrors = {
  APPLICATION_OPEN: {
    en: 'There is an open application for this VIN.', zh: '该车辆识别代号已有在办申请。',
    remedy: { en: 'Go on with the open one, or let it be withdrawn first.', zh: '请继续办理在办申请，或先撤回。' }, liftableBy: 'PARTNER',
  },
  VIN_MALFORMED: {
    en: 'A VIN has 17 letters and digits, without I, O and Q.', zh: '车辆识别代号应为17位字母和数字，不含I、O、Q。',
    remedy: { en: 'Read it off the vehicle again.', zh: '请重新核对车辆上的识别代号。' }, article: 'GB 16735', liftableBy: 'CALLER',
  },
  USE_NATURE_UNKNOWN: {
    en: 'This is not a letter of the use-nature table.', zh: '使用性质代码不存在。',
    remedy: { en: 'See GA 24.3: A non-operating, G rental and so on.', zh: '请使用GA 24.3规定的代码。' }, article: 'GA 24.3', liftableBy: 'CALLER',
  },
  CERTIFICATE_NO_MALFORMED: {
    en: 'A certificate number has 15 letters and digits.', zh: '合格证编号应为15位字母和数字。',
    remedy: { en: 'Enter it as printed on the conformity certificate.', zh: '请按合格证录入。' }, liftableBy: 'CALLER',
  },
  INVOICE_NO_MALFORMED: {
    en: 'An invoice number has 20 digits.', zh: '发票号码应为20位数字（数电票号码，或发票代码12位加发票号码8位）。',
    remedy: { en: 'Enter the 20 digits of the digital invoice, or code and number of the paper one.', zh: '请录入20位数字。' }, liftableBy: 'CALLER',
  },
  CONTENT_CHANGED: {
    en: 'The content is not the one you were shown.', zh: '申请内容与您看到的不一致。',
    remedy: { en: 'Read the application again and confirm its present documentHash.', zh: '请重新查看申请并按最新 documentHash 确认。' }, liftableBy: 'OWNER',
  },
  OWNER_NOT_CONFIRMED: {
    en: 'The owner has not confirmed the application yet.', zh: '所有人尚未确认申请信息。',
    remedy: { en: 'The owner or agent confirms it in her own channel.', zh: '请所有人或代理人在本人渠道确认。' }, article: '164号 §9', liftableBy: 'OWNER',
  },
  FILM_MISSING: {
    en: 'There is no stored film of this inspection: without it the inspection is invalid.', zh: '没有该次查验的全程录像，查验无效。',
    remedy: { en: 'Upload it as INSPECTION_FILM for the application or its visit.', zh: '请以 INSPECTION_FILM 上传查验录像。' }, article: '164号 §73', liftableBy: 'PARTNER',
  },
  INSPECTION_MISSING: {
    en: 'The vehicle has not been inspected, and the inspection is not waived.', zh: '车辆尚未查验，且不符合免查验条件。',
    remedy: { en: 'Let a certified inspector inspect it.', zh: '请由查验员进行查验。' }, article: '164号 §10, §14', liftableBy: 'PARTNER',
  },
  NOT_YET_ACCEPTED: {
    en: 'The police have not accepted it yet.', zh: '公安机关尚未受理。', remedy: readAgain, article: '164号 §10', liftableBy: 'POLICE',
  },
  NOT_YOUR_REVIEW: {
    en: 'Another officer has it under review.', zh: '该申请由其他民警审核。', remedy: { en: 'The reviewing officer decides.', zh: '请由审核民警决定。' }, liftableBy: 'POLICE',
  },
  GROUND_MISSING: {
    en: 'A refusal needs at least one ground of 164号 §15.', zh: '不予登记须至少引用164号令第十五条的一项情形。',
    remedy: { en: 'Send grounds, REG-R01 to REG-R10.', zh: '请填写REG-R01至REG-R10中的情形。' }, article: '164号 §15', liftableBy: 'CALLER',
  },
  GAPS_SIZE: {
    en: 'A correction names 1 to {max} gaps.', zh: '补正须列明1至{max}项。',
    remedy: { en: 'Name what is missing, all at once.', zh: '请一次性告知全部需补正内容。' }, article: '164号 §3', liftableBy: 'CALLER',
  },
  GROUND_UNKNOWN: {
    en: 'This is not a ground of 164号 §15.', zh: '该代码不是164号令第十五条规定的情形。',
    remedy: { en: 'See docs/reference/checks.md.', zh: '请参见检查与情形对照表。' }, article: '164号 §15', liftableBy: 'CALLER',
  },
  CHECK_NOT_PASSED: {
    en: '{check} has not passed: {outcome} {code}.', zh: '{check}未通过：{outcome} {code}。',
    remedy: { en: 'Let whoever holds the record correct it, or refuse on the ground it gives.', zh: '请由数据持有方更正，或依据相应情形作出决定。' }, liftableBy: 'PARTNER',
  },
  SELECT_LIMIT: {
    en: 'No more tries in mode {mode}.', zh: '{mode}方式的选号次数已用完。',
    remedy: { en: 'Use the other mode, if it has tries left.', zh: '如另一方式仍有次数，请改用另一方式。' }, article: '164号 §43', liftableBy: 'OWNER',
  },
  POOL_EMPTY: {
    en: 'There is no free number of this kind at present.', zh: '该种类号牌暂无可选号码。',
    remedy: { en: 'Try again after the police have released a series.', zh: '请待公安机关投放号段后再试。' }, liftableBy: 'POLICE', retryable: true,
  },
  PLATE_TAKEN: {
    en: 'Somebody else has taken this number; your tries are unchanged.', zh: '该号码已被他人选取，您的选号次数不变。',
    remedy: { en: 'Choose another of the numbers on show.', zh: '请选择其他号码。' }, liftableBy: 'OWNER',
  },
  PLATE_FORMAT: {
    en: 'This is not a number of kind {kind} for this vehicle (energy letters: {letters}).', zh: '该号码不符合{kind}类号牌规则（能源字母：{letters}）。',
    remedy: { en: 'See docs/reference/plates.md for the forms by kind.', zh: '请参见号牌格式说明。' }, article: 'GA 36', liftableBy: 'CALLER',
  },
  PLATE_KIND_UNKNOWN: {
    en: 'The kind of plate cannot be told while the certificate is unknown.', zh: '合格证信息未到，无法确定号牌种类。', remedy: readAgain, liftableBy: 'PARTNER',
  },
  BLANK_SERIAL_MALFORMED: {
    en: 'The serial of a blank has 6 to 20 capital letters and digits.', zh: '半成品号牌编号应为6至20位大写字母和数字。',
    remedy: { en: 'Scan it from the blank.', zh: '请扫描半成品号牌编号。' }, liftableBy: 'CALLER',
  },
  BLANK_USED: {
    en: 'This blank was used or scrapped before.', zh: '该半成品号牌已使用或已报废。',
    remedy: { en: 'Take another blank and report the mismatch.', zh: '请更换半成品号牌并上报差异。' }, liftableBy: 'PARTNER',
  },
  PHOTO_MISSING: {
    en: 'There is no stored photo of this plate.', zh: '没有该号牌的照片。',
    remedy: { en: 'Upload it as PLATE_PHOTO for the order.', zh: '请以 PLATE_PHOTO 为制作单上传照片。' }, liftableBy: 'PARTNER',
  },
} as const satisfies ErrorTable
