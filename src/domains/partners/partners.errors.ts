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
  NOT_ACCREDITED: {
    en: 'The station is not accredited for {operation} today.', zh: '该服务站今日未获{operation}业务授权。',
    remedy: { en: 'See `accreditations` of your station; ask the supervising police unit.', zh: '请查询服务站授权信息并联系主管公安机关。' },
    article: '164号 §69', liftableBy: 'POLICE',
  },
} as const satisfies ErrorTable
