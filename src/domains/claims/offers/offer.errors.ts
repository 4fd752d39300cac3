// Why is an offer, a consent or an account refused, and why is what was asked of a settlement not done?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const readAgain = { en: 'Read the accident and its `offer` again.', zh: '请重新读取案件及其赔付方案（offer）。' }
const asWritten = { en: 'Correct it and send it again.', zh: '请更正后重新提交。' }
const inOrder = { en: 'It is settled in the usual order; nothing need be done.', zh: '按一般顺序理算，无需操作。' }
const BY_RULE = { article: '交强险财产损失互碰自赔处理办法', liftableBy: 'INSURER' } as const

export const offerErrors = {
  OFFER_CHANGED: { en: 'The offer is not the one you have read.', zh: '赔付方案与您看到的不一致。', remedy: { en: 'Read `offer` again and send its present documentHash.', zh: '请重新读取赔付方案（offer）并提交最新 documentHash。' }, liftableBy: 'CALLER' },
  OFFER_NOT_PAYER: { en: 'You pay nothing by this settlement.', zh: '您在该赔付方案中没有赔付义务。', remedy: { en: 'The insurers in `payerIds` make the offer.', zh: '由承担赔付的保险公司出具方案。' }, liftableBy: 'INSURER' },
  OFFER_JOINED: { en: 'You have joined this offer already.', zh: '您已会签该赔付方案。', remedy: { en: 'Wait for the other insurers.', zh: '请等待其他保险公司会签。' }, liftableBy: 'INSURER' },
  OFFER_NOT_OPEN: { en: 'No offer waits for payees.', zh: '没有待确认的赔付方案。', remedy: readAgain, liftableBy: 'INSURER' },
  OFFER_VERSIONS_MAX: { en: 'There were {max} offers already.', zh: '赔付方案已达{max}版。', remedy: { en: 'Go to mediation or to a court.', zh: '请申请调解或者提起诉讼。' }, article: '道交法 §74', liftableBy: 'COURT' },
  OFFER_LEGS_MAX: { en: 'The settlement has more than {max} payments.', zh: '理算明细超过{max}笔。', remedy: { en: 'Settle it outside the platform.', zh: '请线下理算。' }, liftableBy: 'INSURER' },
  PAYEE_UNKNOWN: { en: 'Nobody is on record who could receive the money of party {number}.', zh: '第{number}方无可收款的权利人记录。', remedy: { en: 'Find out whose it is and enter it by nameThingOwner; a unit needs an agent on record.', zh: '请查明权利人并通过 nameThingOwner 登记；单位须有登记的代理人。' }, liftableBy: 'INSURER' },
  OWNER_AWAITED: { en: 'What is owed to an owner whom nobody knows yet is not in this offer.', zh: '权利人待查的财产损失未列入本方案。', remedy: { en: 'Enter the owner by nameThingOwner: it is offered as a difference then.', zh: '查明权利人后通过 nameThingOwner 登记，届时另行出具差额方案。' }, liftableBy: 'INSURER' },
  PAYEE_MISMATCH: {
    en: 'The account is not in the payee\'s name, and no paper allows another.', zh: '账户户名与收款人不一致，且无证明材料。',
    remedy: { en: 'Name an account of your own, or the stored document of the guardian or agent; for a repair shop the signed entrustment.', zh: '请填写本人账户，或提交监护、授权证明；由修理厂收款须提交签署的委托书。' }, liftableBy: 'OWNER',
  },
  ACCOUNT_MALFORMED: { en: 'This is not a number of such an account.', zh: '账号格式不正确。', remedy: asWritten, article: 'ISO/IEC 7812-1', liftableBy: 'CALLER' },
  NO_ACCOUNT_ASKED: { en: 'No money waits for an account of yours.', zh: '目前没有待您提供收款账户的款项。', remedy: readAgain, liftableBy: 'INSURER' },
  VICTIM_UNPAID: {
    en: 'The insured has not proved that she paid the victim: the insurer must not pay her.', zh: '被保险人未向第三者赔偿的，保险人不得向被保险人赔偿保险金。',
    remedy: { en: 'Pay the victim, or store the proof of her payment with the accident and name it.', zh: '请直接向第三者赔付，或提交已赔偿第三者的证明。' }, article: '保险法 §65', liftableBy: 'OWNER',
  },
  PAY_INSURED_NOTHING: { en: 'Third-party insurance pays nothing for this party.', zh: '该方没有商业三者险赔付。', remedy: asWritten, liftableBy: 'CALLER' },
  SETTLEMENT_TOO_EARLY: { en: 'The liability is not settled yet.', zh: '事故责任尚未确定。', remedy: { en: 'Wait until it is final.', zh: '请等待责任确定。' }, liftableBy: 'POLICE' },
  SETTLEMENT_FACTS: { en: 'The facts contradict themselves: {problems}.', zh: '理算事实自相矛盾：{problems}。', remedy: asWritten, liftableBy: 'CALLER' },
  SETTLEMENT_FACTS_SIZE: { en: 'At most {max} of these.', zh: '最多{max}项。', remedy: asWritten, liftableBy: 'CALLER' },
  PREVIEW_OF_ONE: { en: 'Send an accident or facts, one of the two.', zh: '请仅提交案件或事实之一。', remedy: asWritten, liftableBy: 'CALLER' },
  SELFCOMP_1: { en: 'Self-compensation needs two or more motor vehicles, all with compulsory insurance that pays property.', zh: '互碰自赔须两辆以上机动车且均投保有效交强险。', remedy: inOrder, ...BY_RULE },
  SELFCOMP_2: { en: 'Self-compensation is for damage to the vehicles alone.', zh: '互碰自赔仅限车辆损失，不涉及人伤和车外财产。', remedy: inOrder, ...BY_RULE },
  SELFCOMP_3: { en: 'Self-compensation is for losses up to 2,000 yuan a vehicle.', zh: '互碰自赔要求各方车损均不超过2000元。', remedy: inOrder, ...BY_RULE },
  SELFCOMP_4: { en: 'Self-compensation needs every party at fault.', zh: '互碰自赔要求各方均有责任。', remedy: inOrder, ...BY_RULE },
  SELFCOMP_5: { en: 'Not every party agrees to self-compensation.', zh: '并非各方均同意互碰自赔。', remedy: { en: 'The others can still agree by chooseSettlement.', zh: '其他当事人可通过 chooseSettlement 表示同意。' }, article: BY_RULE.article, liftableBy: 'OWNER' },
  SUBROGATION_WITHOUT_COVER: { en: 'Subrogation was asked without vehicle damage insurance that pays.', zh: '请求代位求偿但无可赔付的车损险。', remedy: inOrder, article: '保险法 §60', liftableBy: 'INSURER' },
  APPRAISAL_IS_THE_INSURERS: { en: 'Costs of survey and appraisal are the insurer\'s, and no loss of a party.', zh: '查勘、鉴定费用由保险人承担，不计入当事人损失。', remedy: inOrder, article: '保险法 §64', liftableBy: 'INSURER' },
} as const satisfies ErrorTable
