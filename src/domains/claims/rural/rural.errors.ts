// Why is an act at a rural point, a posting or a sharing agreement refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const ruralErrors = {
  ADMIN_CODE_INVALID: {
    en: 'This is not the code of a village or community.', zh: '区划代码格式不正确。',
    remedy: { en: 'Send the twelve digits of the statistical division code (统计用区划代码), down to the village.', zh: '请填写12位统计用区划代码（至村级）。' }, liftableBy: 'CALLER',
  },
  PHONE_INVALID: {
    en: 'This is not a telephone number.', zh: '电话号码格式不正确。',
    remedy: { en: 'Send digits, with + and - where needed, 5 to 20 characters.', zh: '请填写5至20位电话号码，仅含数字、+和-。' }, liftableBy: 'CALLER',
  },
  PLATE_MALFORMED: {
    en: 'This is not a plate number.', zh: '号牌号码格式不正确。',
    remedy: { en: 'Send it as it stands on the plate, or leave it out.', zh: '请按号牌如实填写，无法辨认时可不填。' }, liftableBy: 'CALLER',
  },
  PERSONAL_DATA: {
    en: 'This text holds what looks like an identity or mobile number.', zh: '文本中疑似包含身份证号或手机号。',
    remedy: { en: 'Leave out who it was: the record is about what happened, not about a person.', zh: '请勿记录个人信息。' }, article: '个人信息保护法 §6', liftableBy: 'CALLER',
  },
  RURAL_POINT_EXISTS: {
    en: 'You have an open point of this name in this village.', zh: '该村已有同名且开放的点位。',
    remedy: { en: 'Use that one, or close it first.', zh: '请使用原有点位，或先关闭后再设立。' }, liftableBy: 'CALLER',
  },
  RURAL_POINT_CLOSED: {
    en: 'The point is closed.', zh: '该点位已关闭。',
    remedy: { en: 'Serve at another point, or open a new one.', zh: '请到其他点位，或重新设立。' }, liftableBy: 'CALLER',
  },
  RURAL_POINT_STAFFED: {
    en: '{open} people are on duty at the point.', zh: '该点位仍有{open}人在岗。',
    remedy: { en: 'Close it when they have checked out.', zh: '请待在岗人员签退后再关闭。' }, liftableBy: 'CALLER',
  },
  NOT_YOURS: {
    en: 'This belongs to another organisation.', zh: '该记录属于其他机构。',
    remedy: { en: 'Let that organisation do it.', zh: '请由该机构办理。' }, liftableBy: 'PARTNER',
  },
  ALREADY_POSTED: {
    en: 'She has this role at this point until {validTo}.', zh: '该人员在该点位已担任此岗位，至{validTo}。',
    remedy: { en: 'End that posting first, or let its term run out.', zh: '请先结束原派驻，或待期满。' }, liftableBy: 'CALLER',
  },
  POSTING_REQUIRED: {
    en: 'Say in which of your postings you do this.', zh: '请指明以哪一岗位办理。',
    remedy: { en: 'Send `postingId`.', zh: '请填写 postingId。' }, liftableBy: 'CALLER',
  },
  POSTING_NOT_IN_FORCE: {
    en: 'This posting is not in force today.', zh: '该派驻今日无效。',
    remedy: { en: 'Use a posting that is in force, or ask your manager for one.', zh: '请使用有效派驻，或联系管理人员。' }, liftableBy: 'PARTNER',
  },
  ROLE_MAY_NOT: {
    en: 'This is not for the role {role}.', zh: '{role}岗位不得办理该事项。',
    remedy: { en: 'Name a posting of another role, or leave it to a colleague.', zh: '请改用其他岗位，或由其他人员办理。' }, liftableBy: 'CALLER',
  },
  ROLES_INCOMPATIBLE: {
    en: 'Nobody acts as {one} and as {other} at once.', zh: '同一人不得同时担任{one}与{other}。',
    remedy: { en: 'Lay the first role down, or let a colleague take the second.', zh: '请先卸下前一岗位，或由其他人员担任后者。' }, liftableBy: 'PARTNER',
  },
  NOT_SHARED: {
    en: 'No agreement in force shares this point, or this person, between the two organisations.', zh: '双方之间没有有效的点位或人员共享协议。',
    remedy: { en: 'Ask the owner to propose one, and accept it.', zh: '请由资源所有方提出共享协议并经对方接受。' }, liftableBy: 'PARTNER',
  },
  ALREADY_ON_DUTY: {
    en: 'You are on duty in this posting already.', zh: '您已在该岗位签到。',
    remedy: { en: 'Nothing is left to do; check out at the end.', zh: '无需重复签到，结束时请签退。' }, liftableBy: 'CALLER',
  },
  SHIFT_ENDED: {
    en: 'You have checked out before.', zh: '您已签退。',
    remedy: { en: 'Nothing is left to do.', zh: '无需重复签退。' }, liftableBy: 'CALLER',
  },
  TIME_IMPLAUSIBLE: {
    en: 'This did not happen within the last {days} days.', zh: '时间不在最近{days}日内。',
    remedy: { en: 'Send when it happened, not later than now.', zh: '请填写实际发生时间，不得晚于当前时间。' }, liftableBy: 'CALLER',
  },
  HAZARD_KNOWN: {
    en: 'A hazard of this kind is open at this spot.', zh: '该处同类隐患已上报且未整改。',
    remedy: { en: 'Nothing is left to do until it is fixed.', zh: '整改完成前无需重复上报。' }, liftableBy: 'CALLER',
  },
  SHARING_PARTNER_UNKNOWN: {
    en: 'A resource is shared with another police or insurance partner in good standing.', zh: '共享对象应为其他状态正常的公安或保险机构。',
    remedy: { en: 'Check the id.', zh: '请核对机构编号。' }, liftableBy: 'CALLER',
  },
  SHARING_EXISTS: {
    en: 'An agreement about this resource with this partner is not ended yet.', zh: '与该机构就该资源的协议尚未结束。',
    remedy: { en: 'End that one first.', zh: '请先结束原协议。' }, liftableBy: 'CALLER',
  },
  OTHER_SIDE_ACCEPTS: {
    en: 'Only the side that the resource is shared with accepts.', zh: '须由资源接收方接受。',
    remedy: { en: 'Wait for the other side, or end the proposal.', zh: '请等待对方接受，或结束该提议。' }, liftableBy: 'PARTNER',
  },
  FIELDS_INVALID: {
    en: 'An agreement names 1 to {max} fields, each by its name.', zh: '协议应列明1至{max}个字段名称。',
    remedy: { en: 'Send names of letters, digits, dots and underscores.', zh: '字段名称仅含字母、数字、点和下划线。' }, article: '个人信息保护法 §6, §23', liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
