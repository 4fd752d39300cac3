// Why can a claim not be refused, or a letter not be recorded?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const refusalErrors = {
  REFUSAL_TOO_EARLY: {
    en: 'Liability is not final, or everything was paid: {state}.', zh: '责任尚未确定或已赔付完毕：{state}。',
    remedy: { en: 'Refuse a claim when liability stands, before it is paid.', zh: '请在责任确定后、赔付前作出核定。' }, liftableBy: 'INSURER',
  },
  REFUSAL_PARTY_UNKNOWN: {
    en: 'The accident has no such party.', zh: '案件中没有该当事人。', remedy: { en: 'Read the parties again.', zh: '请重新读取当事人。' }, liftableBy: 'CALLER',
  },
  REFUSED_ALREADY: {
    en: 'You have refused this claim already.', zh: '该索赔已作出拒赔决定。', remedy: { en: 'Record its letter.', zh: '请登记拒赔通知书。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
