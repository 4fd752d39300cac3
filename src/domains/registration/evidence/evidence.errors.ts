// Why is a file, or the request for a ticket, refused?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

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
} as const satisfies ErrorTable
