// Why is a paper on liability, an answer to it, or a review refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const asWritten = { en: 'Correct it and send it again.', zh: '请更正后重新提交。' }

export const liabilityErrors = {
  SHARE_PARTIES: { en: 'Name each party of the accident once.', zh: '每方当事人须且仅须填写一次。', remedy: asWritten, liftableBy: 'CALLER' },
  SHARE_SUM: { en: 'Shares add up to 10,000 basis points, or all are 0.', zh: '责任比例合计应为10000个基点，或全部为0。', remedy: asWritten, article: '处理程序规定 §60', liftableBy: 'CALLER' },
  SHARE_MANUAL: { en: 'These degrees do not settle the shares by themselves.', zh: '该责任组合无法自动确定比例。', remedy: { en: 'Give shareBps for every party.', zh: '请为每方填写 shareBps。' }, article: '处理程序规定 §60', liftableBy: 'POLICE' },
  SHARE_PROPERTY: { en: 'A thing has no fault.', zh: '财产一方不承担责任。', remedy: asWritten, liftableBy: 'CALLER' },
  FAULTS_SIZE: { en: 'At most {max} faults a party.', zh: '每方最多{max}项过错。', remedy: asWritten, liftableBy: 'CALLER' },
  FAULT_MISSING: { en: 'Who is liable has a fault: name it.', zh: '有责任的一方须注明过错情形。', remedy: { en: 'See the fault catalogue.', zh: '请参见定责情形表。' }, article: '处理程序规定 §60', liftableBy: 'CALLER' },
  CONDUCT_UNFIT: { en: 'This can\'t be told of a party of this kind.', zh: '该情形不适用于此类当事人。', remedy: asWritten, liftableBy: 'CALLER' },
  AGREEMENT_SIGNED: { en: 'Every party has signed: the agreement waits for the police to confirm it.', zh: '各方均已签署，协议等待交警席位确认。', remedy: { en: 'Wait for the police seat. Together the parties can still ask for a determination, or take the file back.', zh: '请等待交警席位确认。各方可共同申请在线定责或撤销。' }, liftableBy: 'POLICE' },
  AGREEMENT_UNSIGNED: { en: 'No agreement waits to be confirmed.', zh: '没有待确认的协议。', remedy: { en: 'Wait until every party has signed.', zh: '请等待各方签署。' }, liftableBy: 'OWNER' },
  PAPER_CHANGED: { en: 'It is not the content you were shown.', zh: '内容与您看到的不一致。', remedy: { en: 'Read it again and answer to its present documentHash.', zh: '请重新查看并按最新 documentHash 答复。' }, liftableBy: 'OWNER' },
  REVIEW_LATE: { en: 'The time to ask for a review has passed.', zh: '已超过申请复核的期限。', remedy: { en: 'Mediation or a suit stays open.', zh: '可申请调解或向人民法院起诉。' }, article: '处理程序规定 §71', liftableBy: 'COURT' },
  REVIEW_ONCE: { en: 'An accident is reviewed once.', zh: '同一事故的复核以一次为限。', remedy: { en: 'Mediation or a suit stays open.', zh: '可申请调解或向人民法院起诉。' }, article: '处理程序规定 §71', liftableBy: 'COURT' },
  REVIEW_AGREEMENT: { en: 'A signed agreement is not reviewed.', zh: '自行协商协议不适用复核。', remedy: { en: 'Mediation or a suit stays open.', zh: '可申请调解或向人民法院起诉。' }, article: '处理程序规定 §22', liftableBy: 'COURT' },
  ISSUING_UNIT: { en: 'Your unit can\'t issue a certificate here: no unit above it is on record that could review it.', zh: '您所在单位没有登记上一级公安机关交通管理部门，无法受理复核，不得在本平台出具认定书。', remedy: { en: 'Let an officer of a district unit issue it.', zh: '请由辖区大队民警出具。' }, article: '处理程序规定 §71–72', liftableBy: 'POLICE' },
  REVIEW_UNIT: { en: 'This is for another unit of the police.', zh: '应由其他公安机关交通管理部门办理。', remedy: { en: 'The unit above the issuing one reviews; the issuing one determines anew.', zh: '复核由上一级办理，重新认定由原单位办理。' }, article: '处理程序规定 §71–76', liftableBy: 'POLICE' },
  JOINT_REQUEST_NEEDED: {
    en: 'Online, liability is determined only when every party has asked for it.', zh: '在线定责须由各方当事人共同申请。',
    remedy: { en: 'Let the others ask too; otherwise call 122: an officer comes to the scene.', zh: '请其他当事人一并申请；否则请拨打122由民警到场处理。' }, article: '处理程序规定 §20', liftableBy: 'OWNER',
  },
  EVIDENCE_SIZE: { en: 'At most {max} files, and a challenge needs one.', zh: '证据最多{max}份，异议至少1份。', remedy: asWritten, liftableBy: 'CALLER' },
} as const satisfies ErrorTable
