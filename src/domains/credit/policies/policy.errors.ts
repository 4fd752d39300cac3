// Why can an application not be checked under a policy?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const policyErrors = {
  POLICY_UNKNOWN: {
    en: 'There is no policy of that number in force.', zh: '没有该编号的有效政策。',
    remedy: { en: 'Use a number of `incentivePolicies`.', zh: '请使用 incentivePolicies 中的编号。' }, liftableBy: 'CALLER',
  },
  POLICY_NOT_YOURS: {
    en: 'Policy {policyNo} is run by another unit, and the payment by the finance bureau.', zh: '政策{policyNo}由其他单位办理，拨付由财政部门办理。',
    remedy: { en: 'The unit in `incentivePolicies` asks; before payment also the one that pays.', zh: '请由 incentivePolicies 所列单位核查；拨付前由财政部门核查。' }, article: 'PIPL §6, §34', liftableBy: 'PARTNER',
  },
  POLICY_SUBJECT_KIND: {
    en: 'This policy is not for applicants of that kind.', zh: '该政策不适用于此类申请人。',
    remedy: { en: 'See its subjectKinds.', zh: '请查看政策适用对象。' }, liftableBy: 'CALLER',
  },
  OFFICERS_NOT_ASKED: {
    en: 'This policy does not ask about officers of the firm: nobody may be checked whom it does not name.', zh: '该政策不核查单位负责人，不得查询。',
    remedy: { en: 'Leave `officers` out.', zh: '请删除 officers。' }, article: 'PIPL §6', liftableBy: 'CALLER',
  },
  OFFICERS_NEEDED: {
    en: 'This policy asks about officers of the firm too: at least one is named, and not the firm itself.', zh: '该政策须核查单位负责人，至少填写一名，且不得为申请单位本身。',
    remedy: { en: 'Name the legal representative and those who answer for the firm.', zh: '请填写法定代表人和主要负责人。' }, article: 'R17 §8', liftableBy: 'CALLER',
  },
  OFFICERS_LEFT_OUT: {
    en: 'Officers of an earlier check of this application are left out: {count}.', zh: '缺少此前核查过的{count}名负责人。',
    remedy: { en: 'Name all that were checked before; others may be added. If one has left the firm, begin again under a new number.', zh: '请填写此前核查过的全部负责人，可以增加；负责人变更的，请以新编号重新申请。' }, article: 'R17 §8', liftableBy: 'CALLER',
  },
  OFFICERS_TOO_MANY: {
    en: 'At most {max} officers are checked.', zh: '最多核查{max}名负责人。',
    remedy: { en: 'Name the legal representative and those who answer for the firm.', zh: '请仅填写法定代表人和主要负责人。' }, liftableBy: 'CALLER',
  },
  EXEMPTION_NOT_ALLOWED: {
    en: 'This policy knows no such exemption.', zh: '该政策不适用此项豁免。',
    remedy: { en: 'See its `exempt`.', zh: '请查看政策豁免条件。' }, liftableBy: 'CALLER',
  },
  APPLICATION_DIFFERS: {
    en: 'That number belongs to an application of another subject or policy.', zh: '该申请编号属于其他申请人或政策。',
    remedy: { en: 'Check your number.', zh: '请核对申请编号。' }, liftableBy: 'CALLER',
  },
  APPLICATION_UNKNOWN: {
    en: 'There is no application of that number: the first check is at APPLY.', zh: '没有该编号的申请，首次核查应在申请环节。',
    remedy: { en: 'Check at APPLY first.', zh: '请先在申请环节核查。' }, liftableBy: 'CALLER',
  },
  PERFORMANCE_SHOWN: {
    en: 'Performance was shown: the application is not cancelled.', zh: '已提交履行证明，不予取消。',
    remedy: { en: 'Check at PAY again once the court has deleted the listing.', zh: '法院删除失信信息后再次核查拨付。' }, liftableBy: 'COURT',
  },
} as const satisfies ErrorTable
