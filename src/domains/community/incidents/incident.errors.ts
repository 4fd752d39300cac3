// Why can an order not be taken, an act not be reported, a guard not be told this?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

const never = {
  remedy: { en: 'Take it out: no order may ask it of a guard. The police do what the law lets them, the creditor goes to court.', zh: '请删除该内容：任何指令均不得要求保安员实施此行为。' },
  article: '保安服务管理条例 §30', liftableBy: 'CALLER',
} as const

export const incidentErrors = {
  ORDER_LAPSED: {
    en: 'The order was not accepted in 60 seconds and has gone to the next guard.', zh: '超过60秒未接单，指令已转下一名保安员。',
    remedy: { en: 'Read your orders again.', zh: '请重新读取指令。' }, liftableBy: 'CALLER',
  },
  NOT_YOUR_ORDER: {
    en: 'It was given to another guard.', zh: '该指令下达给其他保安员。', remedy: { en: 'Let that guard sign for it.', zh: '请由该保安员本人办理。' }, liftableBy: 'PARTNER',
  },
  ACT_NOT_ALLOWED: {
    en: 'At level {level} a guard may not do {act}.', zh: '{level}级警情中，保安员不得实施{act}。',
    remedy: { en: 'Read guardRules; report only what was done, and tell the police of anything else.', zh: '请查看 guardRules；仅填报依法实施的处置。' }, liftableBy: 'CALLER',
  },
  ACTS_MISSING: { en: 'Feedback says what was done.', zh: '反馈须填写已采取的处置。', remedy: { en: 'Name at least one act.', zh: '请至少选择一项处置。' }, liftableBy: 'CALLER' },
  PATROL_EXISTS: { en: 'A patrol was sent already.', zh: '已派出警力。', remedy: { en: 'Read `patrol` of the incident.', zh: '请查看警情的 patrol。' }, liftableBy: 'CALLER' },
  GUARD_SEARCH: { en: 'A guard may not search a person.', zh: '保安员不得搜查他人的身体或者扣押物品。', ...never },
  GUARD_DETENTION: { en: 'A guard may not restrict anybody\'s freedom.', zh: '保安员不得限制他人人身自由。', ...never },
  GUARD_DOCUMENTS: { en: 'A guard may not take documents or property.', zh: '保安员不得扣押、没收他人证件、财物。', ...never },
  GUARD_DEBT: { en: 'A guard may not collect debts.', zh: '保安员不得参与追索债务。', ...never },
  GUARD_PRIVACY: { en: 'A guard may not breach anybody\'s privacy.', zh: '保安员不得侵犯个人隐私或者泄露信息。', ...never },
} as const satisfies ErrorTable
