// Why can a company not join, a site not open, a guard not go on duty?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const form = { remedy: { en: 'Correct the field.', zh: '请更正该字段。' }, liftableBy: 'CALLER' } as const

export const siteErrors = {
  MEMBER_EXISTS: {
    en: 'The company is a member already.', zh: '该单位已是联席会成员。', remedy: { en: 'Read associationMembers.', zh: '请查询 associationMembers。' }, liftableBy: 'CALLER',
  },
  NOT_A_MEMBER: {
    en: 'Your company is not a member of the association.', zh: '贵单位不是物业单位联席会成员。',
    remedy: { en: 'Ask the community police to admit you.', zh: '请向社区民警申请加入。' }, liftableBy: 'POLICE',
  },
  PROPERTY_COMPANY_UNKNOWN: {
    en: 'There is no property company with this id.', zh: '未找到该物业单位。', remedy: { en: 'Check the id of the partner.', zh: '请核对机构编号。' }, liftableBy: 'CALLER',
  },
  SITE_EXISTS: { en: 'You have an open site of this name.', zh: '已有同名在管项目。', remedy: { en: 'Use it, or another name.', zh: '请使用该项目或更换名称。' }, liftableBy: 'CALLER' },
  SITE_GUARDED: {
    en: 'Guards are on duty here.', zh: '尚有保安员在岗。', remedy: { en: 'Close it when they have gone off duty.', zh: '请待其下岗后再关闭。' }, liftableBy: 'PARTNER',
  },
  SITE_DIVISION_INVALID: { en: 'A division code has six digits.', zh: '行政区划代码应为六位数字。', ...form },
  HOUSEHOLDS_INVALID: { en: 'A site has 0 to 100,000 households.', zh: '户数应为0至100000。', ...form },
  FEE_LINK_INVALID: {
    en: 'At most {max} basis points of a fee may follow the assessment.', zh: '与考评挂钩的物业费比例最高为{max}个基点。', ...form,
  },
  GUARD_UNKNOWN: {
    en: 'Your company has no active guard with this id.', zh: '贵单位没有该在职保安员。', remedy: { en: 'Check the id of the member of staff.', zh: '请核对人员编号。' }, liftableBy: 'CALLER',
  },
  GUARD_UNLICENSED: {
    en: 'The guard has no certificate that holds on that day.', zh: '该保安员当日没有有效的保安员证。',
    remedy: { en: 'Roster a licensed guard.', zh: '请安排持证保安员。' }, article: '保安服务管理条例 §16', liftableBy: 'PARTNER',
  },
  SHIFT_TERM_INVALID: { en: 'A shift ends after it begins and after now, and lasts at most {max} hours.', zh: '班次结束应晚于开始和当前时间，且最长{max}小时。', ...form },
  SHIFT_OVERLAPS: {
    en: 'The guard has another shift in that time.', zh: '该保安员此时段已有排班。', remedy: { en: 'Change one of the two.', zh: '请调整其中一个班次。' }, liftableBy: 'PARTNER',
  },
  SHIFT_NOT_NOW: {
    en: 'The shift is not now.', zh: '未到或已过上岗时间。', remedy: { en: 'Go on duty from 30 minutes before it until it ends.', zh: '请在班次开始前30分钟至结束前上岗。' }, liftableBy: 'CALLER',
  },
  NOT_YOUR_SHIFT: {
    en: 'It is another guard\'s shift.', zh: '这是其他保安员的班次。', remedy: { en: 'Let that guard sign for it.', zh: '请由该保安员本人办理。' }, liftableBy: 'PARTNER',
  },
  GUARD_ON_DUTY_ELSEWHERE: {
    en: 'You are on duty at another post.', zh: '您正在其他岗位值班。', remedy: { en: 'Go off duty there first.', zh: '请先在原岗位下岗。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
