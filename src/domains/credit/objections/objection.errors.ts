// Why can an objection not be filed, decided or taken further?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const objectionErrors = {
  OBJECTION_EXISTS: {
    en: 'An objection to this listing is open.', zh: '该名单记录已有在办异议。', remedy: { en: 'Wait for its decision, or withdraw it first.', zh: '请等待处理结果，或先撤回原异议。' }, liftableBy: 'CALLER',
  },
  OBJECTION_NOT_SERVED: {
    en: 'The decision has not been served on you: the ten days have not begun.', zh: '决定书尚未送达，十日期限尚未起算。', remedy: { en: 'Wait for the service.', zh: '请等待送达。' }, article: 'R17 §12', liftableBy: 'COURT',
  },
  RECONSIDERATION_LATE: {
    en: 'The decision was served on {served}; the ten days to ask the court above ended on {last}.', zh: '决定书于{served}送达，申请复议的十日期限已于{last}届满。',
    remedy: { en: 'File a new objection on new facts, or turn to trial supervision.', zh: '如有新的事实，可另行提出异议或依法申请执行监督。' }, article: 'R17 §12', liftableBy: 'COURT',
  },
  SUPERIOR_UNKNOWN: {
    en: 'The court above is not connected.', zh: '上一级人民法院尚未接入。', remedy: { en: 'Ask on paper at the court above: your right is not lost; the operator records that court.', zh: '请向上一级人民法院书面申请，权利不受影响；由运营方登记该法院。' }, article: 'R17 §12', liftableBy: 'OPERATOR',
  },
  COURT_NEEDED: {
    en: 'This partner is not a court.', zh: '该机构不是人民法院。', remedy: { en: 'Name two courts.', zh: '请填写两家人民法院。' }, liftableBy: 'CALLER',
  },
  SUPERIOR_EXISTS: {
    en: 'A court above is recorded for that day already.', zh: '该日已登记上一级人民法院。', remedy: { en: 'Choose a later day.', zh: '请选择更晚的日期。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
