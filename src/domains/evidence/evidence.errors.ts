// Why is a file, or the request for a ticket, refused?
import { type ErrorTable } from '../../platform/errors/catalogue.js'

const askAgain = { en: 'Ask for a ticket with requestUpload and send the file with it.', zh: '请用 requestUpload 重新申请上传凭证后再上传。' }

export const evidenceErrors = {
  EVIDENCE_KIND_UNFIT: {
    en: 'You may not upload this kind of file for this record.', zh: '您不能为该记录上传此类文件。',
    remedy: { en: 'See the description of requestUpload for who uploads what.', zh: '请参见 requestUpload 的说明。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_RECORD_CLOSED: {
    en: 'The record takes no files in its present state.', zh: '该记录当前状态不接收文件。',
    remedy: { en: 'Read the record again: it has ended, or the work on it has not begun.', zh: '请重新查看该记录：业务已办结，或尚未开始办理。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_FULL: {
    en: 'The record has as many files as it can hold.', zh: '该记录的文件数已达上限。',
    remedy: { en: 'Use the tickets you have, or wait until one has expired.', zh: '请使用已有的上传凭证，或等待凭证过期。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_STORED: {
    en: 'Another file is stored under this id; a stored file is never replaced.', zh: '该编号下已存有其他文件，已存文件不可替换。', remedy: askAgain, liftableBy: 'CALLER',
  },
  EVIDENCE_EMPTY: {
    en: 'The file is empty.', zh: '文件为空。', remedy: { en: 'Send the bytes of the file as the body.', zh: '请以请求体发送文件内容。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_CONTENT_UNKNOWN: {
    en: 'The content is none of JPEG, PNG, HEIC, PDF or MP4 (for a list CSV or XLSX), whatever the file is called.', zh: '文件内容不是JPEG、PNG、HEIC、PDF或MP4（清单为CSV或XLSX），与文件名无关。',
    remedy: { en: 'Send the photo, scan, film or list itself.', zh: '请上传照片、扫描件、录像或清单原文件。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_CONTENT_UNFIT: {
    en: 'A film is an MP4, a list CSV or XLSX; every other kind is a photo or a PDF.', zh: '查验录像须为MP4视频，清单须为CSV或XLSX；其他类别须为图片或PDF。',
    remedy: { en: 'Send a file that fits the kind you asked for.', zh: '请上传与所申请类别相符的文件。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_POLYGLOT: {
    en: 'The file is a photo, scan or film and something else besides.', zh: '文件中夹带了其他内容。',
    remedy: { en: 'Take the photo or scan again and send it as it is.', zh: '请重新拍摄或扫描后原样上传。' }, liftableBy: 'CALLER',
  },
  TICKET_INVALID: {
    en: 'The header x-upload-ticket does not hold the ticket of this file.', zh: '请求头 x-upload-ticket 不是该文件的上传凭证。', remedy: askAgain, liftableBy: 'CALLER',
  },
  TICKET_EXPIRED: {
    en: 'The ticket has expired.', zh: '上传凭证已过期。', remedy: askAgain, liftableBy: 'CALLER',
  },
  EVIDENCE_PARTY_MISSING: {
    en: 'A file of this kind says of which party it is.', zh: '此类文件须注明所属当事方。', remedy: { en: 'Send partyNo, the number of the party.', zh: '请填写 partyNo（当事方序号）。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_PARTY_NOT_YOURS: {
    en: 'Papers of this party are for the police, the party itself and its insurer.', zh: '该当事方的证件材料仅限公安机关、本人及其承保公司上传和查看。',
    remedy: { en: 'Let the party or the police send them.', zh: '请由当事人本人或公安机关上传。' }, liftableBy: 'OWNER',
  },
  EVIDENCE_PARTY_UNKNOWN: {
    en: 'The record has no party of this number.', zh: '该记录中没有此序号的当事方。', remedy: { en: 'Read the parties of the record.', zh: '请查看该记录的当事方。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_HEIC_UNREADABLE: {
    en: 'HEIC photos of an accident can not be read here.', zh: '事故照片暂不支持HEIC格式。',
    remedy: { en: 'Send it as JPEG: choose "Most Compatible" as the camera format, or export it as JPEG.', zh: '请发送JPEG照片：将相机格式设为“兼容性最佳”，或导出为JPEG。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_TOO_SMALL: {
    en: 'The photo is smaller than 200 × 200 pixels.', zh: '照片小于200×200像素。', remedy: { en: 'Send the photo as the camera made it.', zh: '请上传相机原图。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_TOO_MANY_PIXELS: {
    en: 'The photo has more than 50 million pixels.', zh: '照片超过5000万像素。', remedy: { en: 'Take it with a lower resolution.', zh: '请降低分辨率后重新拍摄。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_UNREADABLE: {
    en: 'The photo is damaged or can not be decoded.', zh: '照片已损坏或无法解码。', remedy: { en: 'Send it again, or take another one as JPEG.', zh: '请重新上传，或重新拍摄为JPEG照片。' }, liftableBy: 'CALLER',
  },
  EVIDENCE_DECODING_GAVE_UP: {
    en: 'The photo was not decoded within 10 seconds.', zh: '照片未能在10秒内完成解码。', remedy: { en: 'Send it again; if it fails again, take another one as JPEG.', zh: '请重新上传；如仍失败，请重新拍摄为JPEG照片。' },
    liftableBy: 'CALLER', retryable: true,
  },
  LINK_MISSING: {
    en: 'A file of this record is read through its link.', zh: '该记录的文件须通过链接查看。', remedy: { en: 'Read Evidence.link and GET that URL with the same token.', zh: '请查询 Evidence.link，并以同一令牌访问该链接。' }, liftableBy: 'CALLER',
  },
  LINK_INVALID: {
    en: 'The link was not made for this client and person.', zh: '该链接不属于当前客户端及人员。', remedy: { en: 'Read Evidence.link yourself.', zh: '请自行查询 Evidence.link。' }, liftableBy: 'CALLER',
  },
  LINK_EXPIRED: {
    en: 'The link has expired; it is good for 60 seconds.', zh: '链接已过期（有效期60秒）。', remedy: { en: 'Read Evidence.link again.', zh: '请重新查询 Evidence.link。' }, liftableBy: 'CALLER',
  },
  ORIGINAL_REASON_MISSING: {
    en: 'An original is opened for a reason of 4 to 200 characters.', zh: '调取原始文件须填写4至200字的理由。', remedy: { en: 'Send it as ?reason=…; it is kept with your name.', zh: '请在 ?reason=… 中填写理由，系统将记录调取人。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
