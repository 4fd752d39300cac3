// Why can a board not be registered, or a notice not be drafted, approved, posted or taken down?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const JUDGE_AGAIN = { en: 'Read the notice again.', zh: '请重新读取公示。' } as const

export const exposureErrors = {
  BOARD_PLACE_FORBIDDEN: {
    en: 'No notice hangs there: {place}.', zh: '不得在该处张贴：{place}。',
    remedy: { en: 'Use a board of the court, at the gate or in the lobby of a compound, or of a village.', zh: '可使用法院公告栏、小区大门或大堂公告栏、村务公告栏。' }, liftableBy: 'CALLER',
  },
  BOARD_EXISTS: {
    en: 'Your court has an open board of that name.', zh: '本院已有同名公告栏。', remedy: { en: 'Use it, or close it first.', zh: '请直接使用，或先停用。' }, liftableBy: 'CALLER',
  },
  BOARD_PARTNER_UNFIT: {
    en: 'That partner is no property company in good standing.', zh: '该机构不是正常状态的物业服务企业。', remedy: { en: 'Name the property company of the place.', zh: '请填写该处物业服务企业。' }, liftableBy: 'CALLER',
  },
  BOARD_UNFIT: {
    en: 'Your court has no open board of that id.', zh: '本院没有该公告栏，或已停用。', remedy: { en: 'Read `noticeBoards`.', zh: '请查询 noticeBoards。' }, liftableBy: 'CALLER',
  },
  BOARD_IN_USE: {
    en: 'A notice still hangs there or is approved for it.', zh: '该公告栏仍有公示。', remedy: { en: 'Take it down first.', zh: '请先撤除。' }, liftableBy: 'CALLER',
  },
  NOTICE_LISTING_UNFIT: {
    en: 'Your court has no such listing that is published, not disputed, not performed, and to stay.', zh: '本院没有该失信信息，或其未公布、有异议、已履行、应删除。',
    remedy: { en: 'Only a published listing without an open objection is exposed, as long as the debt is not performed.', zh: '仅可公示已公布、未履行且无未决异议的失信信息。' }, article: 'R17 §7', liftableBy: 'COURT',
  },
  NOTICE_FIELD: {
    en: 'A notice holds the fields of R17 §6 and nothing else; this text holds: {content}.', zh: '公示仅限法定公布内容；该文本含有：{content}。',
    remedy: { en: 'Leave out photos, addresses and flats, telephones, employers, family, accounts and amounts; correct the listing when it is its own text.', zh: '请删除照片、住址房号、电话、工作单位、家庭、账号及金额；属失信信息自身文本的，请先更正。' },
    article: 'R17 §6', liftableBy: 'CALLER',
  },
  NOTICE_MINOR: {
    en: 'No notice that would name or picture a child.', zh: '不得公示涉及未成年人的内容。',
    remedy: { en: 'Check it, file the record of the check, and draft again.', zh: '请核查并登记核查记录后重新拟制。' }, article: 'R17 §4', liftableBy: 'COURT',
  },
  NOTICE_HASH_INVALID: {
    en: 'A SHA-256 has 64 hexadecimal digits in lower case.', zh: 'SHA-256 应为64位小写十六进制。', remedy: { en: 'Send the hash of the paper.', zh: '请填写材料哈希值。' }, liftableBy: 'CALLER',
  },
  NOTICE_EXISTS: {
    en: 'This listing has a notice for that board already.', zh: '该失信信息在该公告栏已有公示。', remedy: { en: 'Go on with it, or cancel it.', zh: '请继续办理原公示，或先作废。' }, liftableBy: 'CALLER',
  },
  NOTICE_DAYS_SPENT: {
    en: 'This listing hung on that board for {days} days, which is all.', zh: '该失信信息在该公告栏已张贴{days}日，期限已满。', remedy: { en: 'Leave it: a period is renewed while the notice hangs, once.', zh: '不得再次张贴；延长须在张贴期间办理，且仅限一次。' }, liftableBy: 'COURT',
  },
  NOTICE_DATE_INVALID: {
    en: 'This day lies ahead or behind: {day}.', zh: '日期不符：{day}。', remedy: JUDGE_AGAIN, liftableBy: 'CALLER',
  },
  NOTICE_NOT_WARNED: {
    en: 'The debtor was not warned.', zh: '尚未预警被执行人。', remedy: { en: 'Record the message or letter; the notice hangs seven days after it at the earliest.', zh: '请登记短信或书面预警；满七日后方可张贴。' }, liftableBy: 'COURT',
  },
  NOTICE_WARNED: {
    en: 'The warning was recorded before.', zh: '预警已登记。', remedy: { en: 'Nothing is left to do: warnedOn says when.', zh: '无需重复登记，日期见 warnedOn。' }, liftableBy: 'CALLER',
  },
  NOTICE_WARNING_SHORT: {
    en: 'The first day is {earliest} at the earliest: seven days after the warning.', zh: '最早可于{earliest}张贴：预警满七日。', remedy: { en: 'Send a later first day.', zh: '请填写更晚的起始日。' }, liftableBy: 'CALLER',
  },
  NOTICE_COURT_BOARD: {
    en: 'That board is the court\'s own: nobody has to be asked.', zh: '该公告栏由法院自行张贴。', remedy: { en: 'Let your officers post.', zh: '请由法院人员张贴。' }, liftableBy: 'CALLER',
  },
  NOTICE_INSTRUCTED: {
    en: 'The notice of assistance was delivered before.', zh: '协助执行通知书此前已送达。', remedy: { en: 'Nothing is left to do: instructedAt says when.', zh: '无需重复送达，时间见 instructedAt。' }, liftableBy: 'CALLER',
  },
  NOTICE_OUTSIDE_PERIOD: {
    en: 'It hangs from {from} to {to}.', zh: '张贴期限为{from}至{to}。', remedy: { en: 'Post it within its period.', zh: '请在期限内张贴。' }, liftableBy: 'CALLER',
  },
  NOTICE_PHOTO_MISSING: {
    en: 'That is no stored photo of this kind of this notice, or it proved something before.', zh: '该照片不属于本公示、类型不符、尚未存储或已使用。',
    remedy: { en: 'Ask requestUpload for POSTING_PHOTO or REMOVAL_PHOTO of the notice, send it, and name it.', zh: '请以 requestUpload 上传 POSTING_PHOTO 或 REMOVAL_PHOTO 后填写其编号。' }, liftableBy: 'CALLER',
  },
  NOTICE_WITHDRAWN: {
    en: 'It has to come down already.', zh: '该公示已须撤除。', remedy: { en: 'Take it down and confirm it.', zh: '请撤除并确认。' }, liftableBy: 'CALLER',
  },
  NOTICE_RENEWED: {
    en: 'It was renewed once, which is all.', zh: '该公示已延长一次，不得再延长。', remedy: { en: 'It comes down when its period ends.', zh: '期满即撤除。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
