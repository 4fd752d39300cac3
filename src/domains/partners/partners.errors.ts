// Why may a partner, a station or a member of staff not act?
import { type ErrorTable } from '../../platform/errors/catalogue.js'

export const partnerErrors = {
  PARTNER_SUSPENDED: {
    en: 'Your organisation is suspended or its term has ended.', zh: '贵机构已被暂停或协议已终止。',
    remedy: { en: 'Ask the supervising police unit.', zh: '请联系主管公安机关交通管理部门。' }, article: '164号 §70', liftableBy: 'POLICE',
  },
  STAFF_SUSPENDED: {
    en: 'This member of staff may not act at present.', zh: '该工作人员目前不得办理业务。',
    remedy: { en: 'Let another qualified colleague sign.', zh: '请由其他具备资格的人员办理。' }, liftableBy: 'PARTNER',
  },
  STAFF_UNQUALIFIED: {
    en: 'This member of staff holds no certificate as {function} that is valid today.', zh: '该工作人员今日不具备有效的{function}资格证书。',
    remedy: { en: 'Renew the certificate, or let a qualified colleague sign.', zh: '请更新资格证书，或由具备资格的人员办理。' }, article: '164号 §73', liftableBy: 'POLICE',
  },
  STATION_NOT_FOUND: {
    en: 'You have no such station.', zh: '贵机构没有该服务站。',
    remedy: { en: 'Read the ids of your stations from `viewer`.', zh: '请通过 viewer 查询服务站编号。' }, liftableBy: 'CALLER',
  },
  STATION_SUSPENDED: {
    en: 'The station may not take new business: {status}.', zh: '该服务站不得受理新业务：{status}。',
    remedy: { en: 'Rectify and ask the supervising police unit to restore it; meanwhile use another station.', zh: '请整改后申请恢复；期间请到其他服务站办理。' },
    article: '164号 §70', liftableBy: 'POLICE',
  },
  STATION_RESTRICTED: {
    en: 'The station is restricted and takes no {operation} until it has rectified.', zh: '该服务站处于限制业务状态，整改完成前不得受理{operation}业务。',
    remedy: { en: 'Rectify and ask the supervising police unit to reinstate it; meanwhile use another station.', zh: '请整改后申请解除限制；期间请到其他服务站办理。' },
    liftableBy: 'POLICE',
  },
  STATION_TERM_RUNS: {
    en: 'The term of the station runs: it is accredited for {operation} until {validTo}.', zh: '该服务站授权期限未满：{operation}业务授权有效至{validTo}。',
    remedy: { en: 'Terminate the station, or wait for the end of its term.', zh: '请办理终止，或待期限届满后办理到期。' }, liftableBy: 'CALLER',
  },
  NOT_ACCREDITED: {
    en: 'The station is not accredited for {operation} today.', zh: '该服务站今日未获{operation}业务授权。',
    remedy: { en: 'See `accreditations` of your station; ask the supervising police unit.', zh: '请查询服务站授权信息并联系主管公安机关。' },
    article: '164号 §69', liftableBy: 'POLICE',
  },
  OPERATION_NOT_DELEGABLE: {
    en: 'A {kind} cannot be entrusted with {operation}.', zh: '{kind}类单位不得受托办理{operation}业务。',
    remedy: { en: 'See the description of `operation` for the codes, and the guide for what goes with which kind.', zh: '请查看 operation 字段说明及可委托业务范围。' },
    article: '164号 §69', liftableBy: 'CALLER',
  },
  ALREADY_ACCREDITED: {
    en: 'The station is accredited for {operation} until {validTo}.', zh: '该服务站的{operation}业务授权有效至{validTo}。',
    remedy: { en: 'End that accreditation first, or accredit anew when it has run out.', zh: '请先终止原授权，或在其到期后重新授权。' }, liftableBy: 'CALLER',
  },
  TERM_INVALID: {
    en: 'The term ends before it begins, or lies in the past.', zh: '有效期截止日早于起始日或已过期。',
    remedy: { en: 'Send a last day that is not before the first day, nor before today.', zh: '截止日不得早于起始日和当日。' }, liftableBy: 'CALLER',
  },
  TERM_TOO_LONG: {
    en: 'A term has at most {years} years.', zh: '有效期最长{years}年。',
    remedy: { en: 'Send an earlier last day.', zh: '请缩短有效期。' }, liftableBy: 'CALLER',
  },
  OWN_PARTNER: {
    en: 'Nobody suspends or terminates his own organisation: there would be nobody left to restore it.', zh: '不得暂停或终止本单位：此后将无人能够恢复。',
    remedy: { en: 'Suspend the members of staff concerned.', zh: '请暂停相关工作人员。' }, liftableBy: 'OPERATOR',
  },
  FUNCTION_NOT_HELD: {
    en: 'This member of staff does not work as {function}.', zh: '该工作人员不担任{function}岗位。',
    remedy: { en: 'Certify one of the functions that `functions` shows.', zh: '请按 functions 字段所列岗位核发证书。' }, liftableBy: 'CALLER',
  },
  CERTIFICATE_TAKEN: {
    en: 'There is a certificate of this number for this function.', zh: '该岗位的证书编号已存在。',
    remedy: { en: 'Check the number.', zh: '请核对证书编号。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
