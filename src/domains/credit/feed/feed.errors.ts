// Why can a copy of the list not be compared?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const feedErrors = {
  LIST_VERSION_UNKNOWN: {
    en: 'There was no such version of the list.', zh: '不存在该名单版本。', remedy: { en: 'Send a listVersion as the feed gave it.', zh: '请填写增量中给出的名单版本。' }, liftableBy: 'CALLER',
  },
  CHECKSUM_MALFORMED: {
    en: 'A checksum has 16 hexadecimal digits.', zh: '校验和应为16位十六进制。', remedy: { en: 'Add up the hashes of your rows modulo 2^64.', zh: '请将各行摘要相加后对 2^64 取模。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
