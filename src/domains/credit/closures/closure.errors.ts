// Why can a round of enforcement not be opened, closed, checked or resumed?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const closureErrors = {
  CASE_NO_NOT_RESUMED: {
    en: 'A resumed case has a number of the type 执恢.', zh: '恢复执行案件的类型代字为“执恢”。',
    remedy: { en: 'Send the number under which the court filed the resumption.', zh: '请填写恢复执行立案的案号。' }, article: '法〔2018〕335号', liftableBy: 'CALLER',
  },
  CASE_EXISTS: {
    en: 'Your court has this case already.', zh: '本院已登记该案件。', remedy: { en: 'Read `enforcementCases` with that number.', zh: '请按案号查询 enforcementCases。' }, liftableBy: 'CALLER',
  },
  CASE_DATE_FUTURE: {
    en: 'This day lies ahead.', zh: '日期不得晚于当日。', remedy: { en: 'Send the day on the paper.', zh: '请填写文书所载日期。' }, liftableBy: 'CALLER',
  },
  CASE_DEBTORS_COUNT: {
    en: 'A case has 1 to 20 debtors, each once.', zh: '被执行人应为1至20人，且不得重复。', remedy: { en: 'Name each debtor once.', zh: '请逐一填写被执行人。' }, liftableBy: 'CALLER',
  },
  CASE_AMOUNT_INVALID: {
    en: 'An amount is not below zero.', zh: '金额不得为负。', remedy: { en: 'Send fen, from 0.', zh: '请以分为单位填写。' }, liftableBy: 'CALLER',
  },
  NOT_CASE_HANDLER: {
    en: 'Only the judge who handles the case does this.', zh: '须由本案承办法官办理。', remedy: { en: 'Let the handler sign for it.', zh: '请由承办法官签署办理。' }, liftableBy: 'PARTNER',
  },
  PAPER_HASH_INVALID: {
    en: 'A paper has a SHA-256 of 64 hexadecimal digits and its day, or a reason why it was not needed; only some papers may be left out.',
    zh: '材料须提供64位十六进制SHA-256及出具日期，或说明不需要的理由；仅部分材料可免。',
    remedy: { en: 'Read `closureRules`: it says which papers are conditional.', zh: '请查询 closureRules，确认哪些材料可免。' }, liftableBy: 'CALLER',
  },
  CLOSURE_UNDER_REVIEW: {
    en: 'While the request is under review only papers of Z6 are added.', zh: '复核期间仅可补充Z6材料。',
    remedy: { en: 'Let the reviewer send it back, then add the others.', zh: '请由复核法官退回后再补充其他材料。' }, liftableBy: 'CALLER',
  },
  DEBTOR_UNKNOWN: {
    en: 'The case has no such debtor.', zh: '本案没有该被执行人。', remedy: { en: 'Read the debtors of the case again.', zh: '请重新读取被执行人。' }, liftableBy: 'CALLER',
  },
  DEBTOR_MEASURE_UNFIT: {
    en: 'Your court has no {what} of that id in force against this debtor.', zh: '本院对该被执行人没有该编号的有效{what}。',
    remedy: { en: 'Name the restriction in force and the published listing of this case, or say why he is not listed.', zh: '请填写有效的限制消费令和本案已公布的失信信息，或说明未纳入的理由。' },
    article: 'ZB §1(2)', liftableBy: 'CALLER',
  },
  CLOSURE_ITEM_MISSING: {
    en: 'Item {item} of the checklist is not met: {missing}.', zh: '终本条件{item}未满足：{missing}。',
    remedy: { en: 'Read `checklist` of the case; three months are counted from the filing and cannot be filed.', zh: '请查看案件的 checklist；三个月期间自立案之日起计算。' },
    article: 'ZB §1', liftableBy: 'CALLER',
  },
  CLOSURE_PANEL_NEEDS_PRESIDENT: {
    en: 'Without the applicant\'s signature the president approves.', zh: '申请执行人未签字的，须经院长批准。',
    remedy: { en: 'Let the president sign, or file the applicant\'s signature.', zh: '请由院长批准，或补充申请执行人签字。' }, article: '民诉法解释 §517', liftableBy: 'PARTNER',
  },
  CLOSURE_SERVED: {
    en: 'The ruling was served before.', zh: '裁定书此前已送达。', remedy: { en: 'Nothing is left to do: servedAt says when.', zh: '无需重复送达，时间见 servedAt。' }, liftableBy: 'CALLER',
  },
  CLOSURE_ENTERED: {
    en: 'The round stands in the public database already.', zh: '已录入终本案件信息库。', remedy: { en: 'Nothing is left to do: databaseNo says where.', zh: '无需重复录入，编号见 databaseNo。' }, liftableBy: 'CALLER',
  },
  CLOSURE_STAYS: {
    en: 'Nothing of this case has to leave the public database.', zh: '本案无须从终本案件信息库删除。', remedy: { en: 'It leaves when the debt is performed or enforcement goes on.', zh: '履行完毕或者恢复执行后方可删除。' }, liftableBy: 'CALLER',
  },
  CLOSURE_ENTRY_OPEN: {
    en: 'The entry of the round before still stands in the public database.', zh: '上一次终本信息尚未从信息库删除。', remedy: { en: 'Delete it first.', zh: '请先删除。' }, liftableBy: 'CALLER',
  },
  CHECK_NOT_DUE: {
    en: 'This check is due on {dueOn}, not before.', zh: '该次核查应于{dueOn}进行，不得提前。',
    remedy: { en: 'Check on the day; a find before it is a clue.', zh: '请于当日核查；此前发现财产的，按线索办理。' }, article: 'ZB §9 ¶2', liftableBy: 'CALLER',
  },
  CASE_REOPENED: {
    en: 'The case goes on under another number already.', zh: '本案已以新案号恢复执行。', remedy: { en: 'resumedAsId names it.', zh: '见 resumedAsId。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
