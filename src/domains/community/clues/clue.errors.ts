// Why can a clue not be taken or judged?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const clueErrors = {
  CLUE_PROFILING: {
    en: 'A clue is what somebody does, not what somebody is: faith, descent and illness are none.', zh: '线索应描述行为，不得以宗教信仰、民族、疾病等身份特征作为线索。',
    remedy: { en: 'Say what was done, where and when.', zh: '请描述行为、地点和时间。' }, article: '个人信息保护法 §28', liftableBy: 'CALLER',
  },
  NOT_ASSIGNED_TO_YOU: {
    en: 'The clue is assigned to another officer.', zh: '该线索未分派给您。', remedy: { en: 'Assign it to yourself first.', zh: '请先将线索分派给本人。' }, liftableBy: 'POLICE',
  },
  OFFICER_UNKNOWN: {
    en: 'There is no such community officer.', zh: '未找到该社区民警。', remedy: { en: 'Check the id of the officer.', zh: '请核对民警编号。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
