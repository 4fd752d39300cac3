// What does each finding of a check say, and what can be done? Grounds, gaps, holds and what is unknown, in one table.
import { type ErrorRow, type ErrorTable } from '../../../platform/errors/catalogue.js'
import { GROUNDS, type Ground } from './grounds.js'

type Way = Pick<ErrorRow, 'remedy' | 'liftableBy'>

/** A ground is told in the words of the regulation; the way out is the platform's. */
const WAYS = {
  'REG-R01': { remedy: { en: 'Get a valid proof from whoever issued it, and correct the application.', zh: '请向出具单位取得有效证明、凭证后更正申请。' }, liftableBy: 'PARTNER' },
  'REG-R02': { remedy: { en: 'Have the invoice issued again in the name and number of the owner.', zh: '请按所有人姓名和证件号码重新开具发票。' }, liftableBy: 'TAX_AUTHORITY' },
  'REG-R03': { remedy: { en: 'Let whoever issued the proof that differs correct it.', zh: '请由出具单位更正不符的证明、凭证。' }, liftableBy: 'PARTNER' },
  'REG-R04': { remedy: { en: 'The maker has the model put into the Announcement, or the vehicle goes back.', zh: '请由生产企业办理公告准入，否则退回车辆。' }, liftableBy: 'PARTNER' },
  'REG-R05': { remedy: { en: 'The maker corrects the certificate, or the vehicle goes back.', zh: '请由生产企业更正合格证，否则退回车辆。' }, liftableBy: 'PARTNER' },
  'REG-R06': { remedy: { en: 'The maker answers for the VIN; the police look at the vehicle.', zh: '请由生产企业对车辆识别代号作出说明，由公安机关查验车辆。' }, liftableBy: 'POLICE' },
  'REG-R07': { remedy: { en: 'The vehicle is handed to a recycler.', zh: '请将车辆交售报废机动车回收企业。' }, liftableBy: 'OWNER' },
  'REG-R08': { remedy: { en: 'The body that sealed it releases it, or lets it end.', zh: '请由作出查封、扣押决定的机关解除。' }, liftableBy: 'COURT' },
  'REG-R09': { remedy: { en: 'Keep vehicle and papers as they are; the police come to you.', zh: '请保管好车辆和资料，等待公安机关处理。' }, liftableBy: 'POLICE' },
  'REG-R10': { remedy: { en: 'The police tell which rule stands in the way.', zh: '由公安机关告知所依据的具体规定。' }, liftableBy: 'POLICE' },
} as const satisfies Record<Ground, Way>

const groundErrors = Object.fromEntries((Object.keys(GROUNDS) as Ground[]).map(code => [code, { ...GROUNDS[code], ...WAYS[code] }])) as Record<Ground, ErrorRow>

const otherErrors = {
  NOT_REPORTED: {
    en: 'Whoever holds the record has not reported it yet; what is unknown does not pass.', zh: '数据持有方尚未报送该记录，未知不视为通过。',
    remedy: { en: 'Let the holder report it, then ask again.', zh: '请由数据持有方报送后再查询。' }, liftableBy: 'PARTNER', retryable: true,
  },
  NEEDS_CONSENT: {
    en: 'This is asked only when the invoice of this VIN names the owner and she has confirmed the application.', zh: '仅在该车发票载明所有人且本人已确认申请后才可核查。',
    remedy: { en: 'Submit the application and let the owner confirm it.', zh: '请提交申请并由所有人本人确认。' }, liftableBy: 'OWNER',
  },
  NOT_ASKABLE: {
    en: 'Registers cannot be asked by a VIN of this form.', zh: '该车辆识别代号格式有误，无法核查。',
    remedy: { en: 'Read the VIN off the vehicle again.', zh: '请重新核对车辆识别代号。' }, article: 'GB 16735', liftableBy: 'CALLER',
  },
  NOT_APPLIED: {
    en: 'Evidence is looked at once there is an application.', zh: '申请材料在提交申请后核查。',
    remedy: { en: 'Submit the application; `evidenceNeeded` lists the papers.', zh: '请提交申请，所需材料见 evidenceNeeded。' }, liftableBy: 'PARTNER',
  },
  VIN_DIFFERS_FROM_CERTIFICATE: {
    en: 'The VIN entered is not the one on the conformity certificate.', zh: '录入的车辆识别代号与合格证不一致。',
    remedy: { en: 'Correct whichever was mistyped: VIN or certificate number.', zh: '请更正录入有误的车辆识别代号或合格证编号。' }, liftableBy: 'PARTNER',
  },
  TAX_UNPAID: {
    en: 'Purchase tax of this vehicle has not been paid.', zh: '该车车辆购置税尚未缴纳。',
    remedy: { en: 'Pay it; the tax authority reports it at once.', zh: '请缴纳车辆购置税，由税务机关报送。' }, article: '164号 §12', liftableBy: 'OWNER',
  },
  TAX_OTHER_TAXPAYER: {
    en: 'Purchase tax was declared by somebody else than the owner.', zh: '车辆购置税纳税人与所有人不一致。',
    remedy: { en: 'Let the tax authority correct the taxpayer.', zh: '请由税务机关更正纳税人。' }, article: '164号 §12', liftableBy: 'TAX_AUTHORITY',
  },
  NO_INSURANCE: {
    en: 'No compulsory insurance of this vehicle is in force.', zh: '该车没有有效的交强险。',
    remedy: { en: 'Take out a policy from today, and correct the application.', zh: '请投保即时生效的交强险后更正申请。' }, article: '交强险条例 §4', liftableBy: 'OWNER',
  },
  INSURANCE_USE_DIFFERS: {
    en: 'The compulsory insurance was taken out for another use.', zh: '交强险投保的使用性质与申请不一致。',
    remedy: { en: 'Let the insurer correct the use of the policy.', zh: '请由保险公司批改使用性质。' }, article: '交强险条例 §4', liftableBy: 'INSURER',
  },
  INSURANCE_NOT_STARTED: {
    en: 'The compulsory insurance starts on {startsOn}; approval waits until then.', zh: '交强险于{startsOn}起生效，此前不予批准。',
    remedy: { en: 'Wait, or let the insurer start it today.', zh: '请等待生效，或由保险公司批改为即时生效。' }, article: '交强险条例 §4', liftableBy: 'INSURER',
  },
  'PRE-03': {
    en: 'The type is exempt from the safety test, but the vehicle left the factory more than two years ago: a test is needed.', zh: '该车型免检，但出厂已超过两年，应当进行安全技术检验。',
    remedy: { en: 'Have the vehicle tested; the inspection station reports the result.', zh: '请进行安全技术检验，由检验机构报送结果。' }, article: '164号 §11', liftableBy: 'OWNER',
  },
  TEST_NEEDED: {
    en: 'The type is not exempt from the safety test, and no report is on file.', zh: '该车型不属于免检车型，未查到检验合格报告。',
    remedy: { en: 'Have the vehicle tested; the inspection station reports the result.', zh: '请进行安全技术检验，由检验机构报送结果。' }, article: '164号 §11', liftableBy: 'OWNER',
  },
  TEST_FAILED: {
    en: 'The vehicle failed its last safety test.', zh: '该车最近一次安全技术检验不合格。',
    remedy: { en: 'Have it repaired and tested again.', zh: '请维修后重新检验。' }, article: '164号 §11', liftableBy: 'OWNER',
  },
  EVIDENCE_MISSING: {
    en: 'Evidence is missing: {missing}.', zh: '缺少申请材料：{missing}。',
    remedy: { en: 'Upload it, then correct the application.', zh: '请上传材料后更正申请。' }, article: '164号 §12', liftableBy: 'PARTNER',
  },
  NAME_DIFFERS_FROM_REGISTER: {
    en: 'The register knows another name for this identity number.', zh: '登记的姓名或名称与该证件号码不符。',
    remedy: { en: 'Enter the name exactly as on the identity document.', zh: '请按身份证明准确录入。' }, article: '164号 §12', liftableBy: 'CALLER',
  },
  OWNER_NOT_A_UNIT: {
    en: 'A vehicle for dangerous goods is registered for a unit only.', zh: '危险货物运输机动车的所有人应当为单位。',
    remedy: { en: 'The unit that operates it applies.', zh: '请由运营单位申请登记。' }, article: '164号 §13', liftableBy: 'OWNER',
  },
  SCOPE: {
    en: 'A station may not take this vehicle: imported, operating, school or special ones go to the vehicle office or the mobile office.',
    zh: '该车辆不属于服务站业务范围（进口、营运、校车、专用等），请到车管所或流动车管所办理。',
    remedy: { en: 'Send the owner to the vehicle office, or ask for a mobile-office visit.', zh: '请到车管所办理，或申请流动车管所上门服务。' },
    article: '164号 §69', liftableBy: 'POLICE',
  },
  OWNER_BAN: {
    en: 'The owner may not apply until {until}.', zh: '该所有人在{until}前不得申请机动车登记。',
    remedy: { en: 'Apply on that day or later.', zh: '请于该日或之后申请。' }, article: '164号 §80–81', liftableBy: 'POLICE',
  },
  COURT_ASSISTANCE: {
    en: 'Registration is blocked by order {orderNo}.', zh: '因{orderNo}协助执行，暂不能办理登记。',
    remedy: { en: 'The owner sees the court and how to lift it in her own channel; approval waits until the court lifts it.', zh: '所有人可在本人渠道查看法院及解除途径；法院解除后方可批准。' },
    article: '法释〔2010〕8号 §3, §6', liftableBy: 'COURT',
  },
} as const satisfies ErrorTable

export const findingErrors = { ...groundErrors, ...otherErrors } satisfies ErrorTable

/** Whatever a check can say has its words here: a code without a row does not compile. */
export type FindingCode = Exclude<keyof typeof otherErrors, UnknownCode>
export type UnknownCode = 'NOT_REPORTED' | 'NEEDS_CONSENT' | 'NOT_ASKABLE' | 'NOT_APPLIED'

export const FINDING_CODES = Object.keys(findingErrors) as (Ground | FindingCode | UnknownCode)[]
