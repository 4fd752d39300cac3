// Why can a household not be reported, looked at or exported?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const form = { remedy: { en: 'Correct the field.', zh: '请更正该字段。' }, liftableBy: 'CALLER' } as const

export const householdErrors = {
  HOUSEHOLD_EXISTS: {
    en: 'The unit has a current household.', zh: '该房号已有在住登记。', remedy: { en: 'Report the move out first.', zh: '请先登记迁出。' }, liftableBy: 'CALLER',
  },
  RESIDENTS_INVALID: { en: 'A unit has 0 to 50 residents, a vacant one none.', zh: '居住人数为0至50，空置房应为0。', ...form },
  CONTACT_INVALID: { en: 'A contact has a name, a mobile number and the duty on which it is registered.', zh: '联系人须填写姓名、手机号及登记依据。', ...form },
  HOUSEHOLD_PLATE_INVALID: { en: 'This is no plate number.', zh: '车牌号码格式不正确。', ...form },
  MOVE_DATE_INVALID: { en: 'A move is not in the future, and nobody moves out before she moved in.', zh: '迁入迁出日期不得晚于今天，且迁出不得早于迁入。', ...form },
  LOOK_PURPOSE: {
    en: 'You may not look at households for this purpose.', zh: '您不能以该目的查看住户信息。',
    remedy: { en: 'Name a purpose that is open to you; LookPurpose says which.', zh: '请选择允许的目的，见 LookPurpose。' }, article: '个人信息保护法 §6', liftableBy: 'CALLER',
  },
  TASK_REQUIRED: {
    en: 'This needs the number of the task for which it is done.', zh: '须填写任务编号。',
    remedy: { en: 'Name the task; without one no residents are looked up or exported.', zh: '请填写任务编号；无任务不得查询或导出住户信息。' }, article: '个人信息保护法 §34', liftableBy: 'CALLER',
  },
  EXPORT_NOT_OPEN: {
    en: 'The export is not approved, or no longer open.', zh: '导出未获批准或已过期。', remedy: { en: 'Have another officer approve a new one.', zh: '请由另一名民警批准新的导出申请。' }, liftableBy: 'POLICE',
  },
} as const satisfies ErrorTable
