// Why can the memorandum not be changed so, or a unit not be bound?
import { type ErrorTable } from '../../../platform/errors/catalogue.js'

export const memorandumErrors = {
  NO_BASIS: {
    en: 'Measure {measure} has no entry in a list of punishments, or no legal basis: it is advice and nothing more.', zh: '措施{measure}未列入失信惩戒措施清单或缺少法律依据，仅供参考。',
    remedy: { en: 'Tell what was noted; nobody is refused for it. The initiating court may add the entry.', zh: '仅可登记知悉情况，不得据此拒绝办理；由发起法院补充清单依据。' }, article: 'SZ §66, §70', liftableBy: 'COURT',
  },
  NOT_INITIATOR: {
    en: 'Only the court that began the memorandum changes it.', zh: '仅发起法院可以修改备忘录。',
    remedy: { en: 'Ask the initiating court.', zh: '请向发起法院提出。' }, liftableBy: 'COURT',
  },
  NEVER_A_MEASURE: {
    en: 'Social benefits, compulsory education, public medical care, basic housing, the minimum living allowance and utilities are never a measure.', zh: '社会保障、义务教育、基本医疗、基本住房、最低生活保障和水电气不得作为惩戒措施。',
    remedy: { en: 'Leave it out.', zh: '请删除该措施。' }, article: 'SZ §66', liftableBy: 'CALLER',
  },
  MEASURE_CODE_INVALID: {
    en: 'A measure is called M and two digits.', zh: '措施编号应为M加两位数字。',
    remedy: { en: 'Use the code in `memorandum`, or the next free one.', zh: '请使用现有编号或下一个编号。' }, liftableBy: 'CALLER',
  },
  MEASURE_INCOMPLETE: {
    en: 'A new measure needs {what}.', zh: '新增措施缺少：{what}。',
    remedy: { en: 'Send all of it.', zh: '请补充完整。' }, liftableBy: 'CALLER',
  },
  BASES_TOO_MANY: {
    en: 'A measure names at most {max} legal bases.', zh: '每项措施最多列{max}条法律依据。',
    remedy: { en: 'Leave out those that do not carry it.', zh: '请删除非直接依据。' }, liftableBy: 'CALLER',
  },
  UNIT_UNKNOWN: {
    en: 'No unit of the memorandum is called {unit}.', zh: '备忘录中没有单位{unit}。',
    remedy: { en: 'Use the codes of `signatoryUnits`.', zh: '请使用 signatoryUnits 中的编号。' }, liftableBy: 'CALLER',
  },
  DEMO_REFERENCE: {
    en: 'A demo reference is no law, and only a sandbox takes one.', zh: '演示依据不是法律依据，仅限沙箱使用。',
    remedy: { en: 'Give the entry in the national, Guangdong or Shenzhen list.', zh: '请填写国家、广东省或深圳市清单条目。' }, article: '国办发〔2020〕49号', liftableBy: 'CALLER',
  },
  BINDING_KIND: {
    en: 'A partner of this kind can not stand for that unit.', zh: '该类接入单位不能代表此备忘录单位。',
    remedy: { en: 'Units are bound to SIGNATORY, BANK, INSURER or POLICE, the initiator to a COURT.', zh: '单位可绑定签约单位、银行、保险、公安，发起单位绑定法院。' }, liftableBy: 'CALLER',
  },
  BINDING_PERIOD: {
    en: 'The binding would begin before the one that stands, or end before it begins.', zh: '绑定起止日期与现有绑定冲突。',
    remedy: { en: 'Begin after the first day of the standing one.', zh: '起始日应晚于现有绑定的起始日。' }, liftableBy: 'CALLER',
  },
} as const satisfies ErrorTable
