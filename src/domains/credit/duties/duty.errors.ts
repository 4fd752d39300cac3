// Why can a duty not be acknowledged, applied, skipped or lifted?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const dutyErrors = {
  DUTY_ENDED: {
    en: 'This duty has ended: nothing may be done under it any more.', zh: '该协助任务已终止，不得再据此采取措施。',
    remedy: { en: 'Lift what you did, by liftDuty.', zh: '请通过 liftDuty 登记解除。' }, article: 'R17 §10', liftableBy: 'CALLER',
  },
  DUTY_NOT_BINDING: {
    en: 'At that time nothing bound the subject: the term or the order had ended, or an exemption was granted.', zh: '该时间名单期限或限制令已届满，或者已获准豁免。',
    remedy: { en: 'Undo what was done.', zh: '请立即纠正。' }, article: 'R15 §8, SW35 §17', liftableBy: 'CALLER',
  },
  LIFT_NOT_ASKED: {
    en: 'The listing or restriction stands: the duty can not be lifted.', zh: '失信名单或限制消费仍然有效，不得解除。',
    remedy: { en: 'Wait until the court deletes or lifts it.', zh: '请待法院删除或解除后办理。' }, liftableBy: 'COURT',
  },
  NOTICE_BINDS: {
    en: 'A notice of assistance binds: it is not for the unit to spare somebody.', zh: '协助执行通知书具有约束力，单位无权免予执行。',
    remedy: { en: 'Refer the person to the court.', zh: '请告知当事人向法院申请。' }, article: 'R15 §6', liftableBy: 'COURT',
  },
  NOT_LIGHT: {
    en: 'The court graded this conduct as serious: it can not be skipped as minor or light.', zh: '该失信行为已被认定为严重，不得按轻微情形免予惩戒。',
    remedy: { en: 'Apply the measure.', zh: '请执行该措施。' }, article: 'SZ §67', liftableBy: 'COURT',
  },
  HIT_SUBJECT_DIFFERS: {
    en: 'This duty is not about the holder of that number.', zh: '该协助任务的对象与该证件号码不符。',
    remedy: { en: 'Undo what was done; a firm\'s listing hits no director, and a name proves nothing.', zh: '请立即纠正；单位失信不及于其董事，姓名相同不能作为依据。' }, article: 'SZ §66', liftableBy: 'CALLER',
  },
  HIT_TIME_INVALID: {
    en: 'The hit lies before the notice was delivered, or in the future.', zh: '执行时间早于通知送达时间或晚于当前时间。',
    remedy: { en: 'Send when it was done.', zh: '请填写实际执行时间。' }, liftableBy: 'CALLER',
  },
  HIT_REPORTED: {
    en: 'This document was reported for the duty before.', zh: '该文书已登记。',
    remedy: { en: 'Nothing is left to do.', zh: '无需重复登记。' }, liftableBy: 'CALLER',
  },
  ACK_COUNT: {
    en: 'Acknowledge 1 to {max} duties at a time.', zh: '每次签收1至{max}项任务。',
    remedy: { en: 'Send the rest in a further request.', zh: '请分批签收。' }, liftableBy: 'CALLER',
  },
  MEASURE_NOT_REQUESTED: {
    en: 'Measure {measure} is not asked of unit {unit} by a decision or notice of its own, or can not hit this subject.', zh: '措施{measure}不适用于该对象，或不由单位{unit}根据单独通知执行。',
    remedy: { en: 'M12 and M13 are; read `memorandum`.', zh: '可单独通知的措施为M12、M13，请查看 memorandum。' }, liftableBy: 'CALLER',
  },
  ASSISTANCE_REQUESTED: {
    en: 'This was asked of the unit before.', zh: '已向该单位发出通知。',
    remedy: { en: 'Read `duties` of the listing.', zh: '请查询该名单的协助任务。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
