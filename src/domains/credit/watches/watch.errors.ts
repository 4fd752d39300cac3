// Why can a subject not be watched, or a notice not be confirmed?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const watchErrors = {
  WATCHES_NUMBER: {
    en: 'Send 1 to {max} at once.', zh: '每次可提交1至{max}项。', remedy: { en: 'Send the rest with another request.', zh: '其余请另行提交。' }, liftableBy: 'CALLER',
  },
  WATCH_REF_TWICE: {
    en: 'This subjectRef stands twice in the request.', zh: '本次请求中该客户标识重复。', remedy: { en: 'Send each subject once.', zh: '每个对象仅提交一次。' }, liftableBy: 'CALLER',
  },
  WATCH_REF_TAKEN: {
    en: 'You already watch another subject under this subjectRef.', zh: '该客户标识已用于监测另一主体。',
    remedy: { en: 'Remove that watch first, or use another reference.', zh: '请先移除原监测，或更换客户标识。' }, liftableBy: 'CALLER',
  },
  CONSENT_PERIOD: {
    en: 'A consent to be watched ends on a day from today on, within five years.', zh: '监测授权的截止日须自今日起、五年以内。',
    remedy: { en: 'Send the last day of the customer\'s written consent.', zh: '请填写客户书面授权的最后一日。' }, article: 'CIR §18', liftableBy: 'CALLER',
  },
  ACK_AHEAD: {
    en: 'Your last notice has number {last}.', zh: '您最近一条通知的序号为{last}。', remedy: { en: 'Confirm what you have received.', zh: '请确认已收到的序号。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
