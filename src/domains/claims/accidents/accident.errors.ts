// Why is a report, or a move of the file, refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const readAgain = { en: 'Read the accident and its `viewerMay` again.', zh: '请重新读取案件及其 viewerMay。' }
const asWritten = { en: 'Correct it and send it again.', zh: '请更正后重新提交。' }

export const accidentErrors = {
  ACCIDENT_IN_FUTURE: { en: 'The accident can\'t lie in the future.', zh: '事故时间不能晚于当前时间。', remedy: asWritten, liftableBy: 'CALLER' },
  ACCIDENT_TOO_OLD: {
    en: 'The accident is more than two years old.', zh: '事故已超过两年。',
    remedy: { en: 'Claims on it have lapsed; turn to the insurer or a court.', zh: '索赔时效可能已过，请联系保险公司或人民法院。' }, article: '保险法 §26', liftableBy: 'INSURER',
  },
  DIVISION_MALFORMED: { en: 'A division code has six digits.', zh: '行政区划代码应为6位数字。', remedy: asWritten, article: 'GB/T 2260', liftableBy: 'CALLER' },
  ACCIDENT_PARTIES_SIZE: { en: 'An accident has 1 to {max} parties here.', zh: '当事人应为1至{max}方。', remedy: { en: 'A larger one goes to the police: call 122.', zh: '更多当事人的事故请拨打122。' }, liftableBy: 'POLICE' },
  ACCIDENT_GROUNDS_SIZE: { en: 'At most {max} grounds.', zh: '最多填写{max}项情形。', remedy: asWritten, liftableBy: 'CALLER' },
  CHANNEL_NOT_YOURS: { en: 'You do not report by this channel.', zh: '您不能使用该报案渠道。', remedy: { en: 'A party reports by APP, staff of a rural point by RURAL_POINT, others by the channel of their post.', zh: '当事人使用 APP；农村劝导站人员使用 RURAL_POINT；其他人员使用本岗位渠道。' }, liftableBy: 'CALLER' },
  ACCIDENT_PLATE_MALFORMED: { en: 'This is not a number of that plate kind.', zh: '号牌号码与号牌种类不符。', remedy: asWritten, article: 'GA 36', liftableBy: 'CALLER' },
  ACCIDENT_PLATE_UNFIT: { en: 'Only a motor vehicle has such a plate.', zh: '仅机动车填写号牌号码。', remedy: asWritten, liftableBy: 'CALLER' },
  ACCIDENT_THING_MISSING: { en: 'Name the thing beside the road.', zh: '请填写受损财产名称。', remedy: asWritten, liftableBy: 'CALLER' },
  ACCIDENT_PERSON_UNKNOWN: { en: 'The register knows nobody by this name and number.', zh: '人口库或单位库中未查到该姓名和证件号码。', remedy: { en: 'Enter both as on the identity document.', zh: '请按身份证明准确录入。' }, liftableBy: 'CALLER' },
  ACCIDENT_PERSON_MISSING: { en: 'Who drove is not known: the vehicle is not registered here, or belongs to a unit.', zh: '无法确定驾驶人：车辆未在本地登记或属于单位。', remedy: { en: 'Send the person with name and number.', zh: '请填写驾驶人姓名和证件号码。' }, liftableBy: 'CALLER' },
  ACCIDENT_NOT_CALLER: { en: 'A party reports her own accident: exactly one party is the caller.', zh: '当事人自助报案须且仅须标明本人一方。', remedy: { en: 'Set isCaller for yourself.', zh: '请将本人一方的 isCaller 设为 true。' }, liftableBy: 'CALLER' },
  ACCIDENT_PARTY_TWICE: { en: 'A vehicle or person is named twice.', zh: '车辆或当事人重复。', remedy: asWritten, liftableBy: 'CALLER' },
  ACCIDENT_NO_MOTOR: { en: 'No motor vehicle took part.', zh: '没有机动车参与。', remedy: { en: 'Such an accident is not settled here: call 122.', zh: '此类事故不在本平台处理，请拨打122。' }, liftableBy: 'POLICE' },
  INSURER_COVERS_NOBODY: { en: 'You insure none of the vehicles.', zh: '您未承保其中任何车辆。', remedy: { en: 'Report the policy first, or leave it to their insurer.', zh: '请先报送保单，或由承保公司报案。' }, liftableBy: 'INSURER' },
  CONSENT_MISSING: { en: 'The villager\'s consent is needed.', zh: '代为报案须经本人同意。', remedy: { en: 'Ask her, and set consent.', zh: '请征得本人同意。' }, article: '个人信息保护法 §13', liftableBy: 'OWNER' },
  DUPLICATE_CASE: { en: 'This accident is on file already: {number}.', zh: '该事故已立案：{number}。', remedy: { en: 'Go on with that file; further photos belong to it.', zh: '请在该案件中继续办理。' }, liftableBy: 'CALLER' },
  ROLE_CONFLICT: { en: 'The same person is a party to this file, or has acted in it in another role.', zh: '同一人不得在同一案件中担任不同角色；当事人不得以工作人员身份办理。', remedy: { en: 'Let a colleague do it.', zh: '请由其他人员办理。' }, liftableBy: 'PARTNER' },
  NOT_NEGOTIABLE: {
    en: 'This accident may not be negotiated or decided online.', zh: '该事故不得自行协商或在线定责。',
    remedy: { en: 'See groundCodes: keep the scene and call 122, or wait for the officer.', zh: '请查看 groundCodes：保护现场并拨打122，或等候民警。' }, article: '处理程序规定 §13', liftableBy: 'POLICE',
  },
  NOT_SIMPLE: { en: 'The simplified procedure is not open for it.', zh: '不适用简易程序。', remedy: readAgain, article: '处理程序规定 §23', liftableBy: 'POLICE' },
  EVIDENCE_INCOMPLETE: { en: 'Views are missing: see evidenceMissing.', zh: '取证照片不全，请查看 evidenceMissing。', remedy: { en: 'Upload them by requestUpload.', zh: '请通过 requestUpload 补充。' }, liftableBy: 'CALLER' },
  MORE_EVIDENCE_LIMIT: { en: 'More evidence was asked for twice already.', zh: '补充证据最多要求两次。', remedy: { en: 'Determine liability, or send an officer.', zh: '请作出认定，或派民警到场。' }, liftableBy: 'POLICE' },
  ALREADY_SAID: { en: 'You have said so already.', zh: '您已表示过该意见。', remedy: { en: 'Wait for the other parties.', zh: '请等待其他当事人。' }, liftableBy: 'OWNER' },
  OWNER_NOT_ASKED: { en: 'This is no thing whose owner is missing.', zh: '该方不是权利人待查的路外财产。', remedy: { en: 'Name a party of kind PROPERTY that nobody on record can be paid for; a unit needs an agent on record as well.', zh: '请选择尚无可收款权利人的路外财产；权利人为单位的，还须有登记的代理人。' }, liftableBy: 'CALLER' },
  SETTLEMENT_CHOSEN: { en: 'The settlement is being offered or paid already.', zh: '赔付方案已出具或正在支付。', remedy: { en: 'Dispute the offer, if you want another.', zh: '如需变更，请对赔付方案提出异议。' }, liftableBy: 'OWNER' },
  SELF_COMPENSATION_NOT_PARTY: { en: 'You took no part in the accident.', zh: '您不是事故当事人。', remedy: { en: 'Whoever drove agrees to self-compensation; subrogation and waiver are yours as the owner.', zh: '互碰自赔由驾驶人同意；代位求偿、放弃索赔由您（车辆所有人）决定。' }, article: '交强险财产损失互碰自赔处理办法', liftableBy: 'OWNER' },
  SUBROGATION_WAIVED: { en: 'You let the other side off: your insurer owes nothing for it.', zh: '您已放弃对责任方的请求权，保险人不承担相应赔偿责任。', remedy: { en: 'It can\'t be undone.', zh: '不可撤回。' }, article: '保险法 §61', liftableBy: 'OWNER' },
  SUBROGATION_UNCOVERED: { en: 'You have no vehicle damage insurance.', zh: '您未投保车损险。', remedy: { en: 'Claim from the other side\'s insurers.', zh: '请向对方保险人索赔。' }, article: '保险法 §60', liftableBy: 'OWNER' },
} as const satisfies ErrorTable
