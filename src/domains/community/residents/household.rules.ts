// Which data about people and houses may flow from whom to whom, for which purpose may somebody look, and how long is that kept?
import { type Kind } from '../../../platform/permissions/kinds.js'

export const OCCUPANCIES = ['OWNER', 'TENANT', 'VACANT'] as const
export type Occupancy = (typeof OCCUPANCIES)[number]

/** A contact is taken on a duty to register only. */
export const CONTACT_BASES = ['RENTAL_REGISTRATION', 'RESIDENCE_REGISTRATION'] as const
export type ContactBasis = (typeof CONTACT_BASES)[number]

interface PurposeRow { readonly by: readonly Kind[], readonly needsReference: boolean, readonly zh: string, readonly en: string, readonly basis: string }
export const LOOK_PURPOSES = {
  SERVICE: { by: ['PROPERTY_COMPANY'], needsReference: false, zh: '物业服务', en: 'Service under the contract', basis: '个人信息保护法 §13(2)' },
  EMERGENCY: { by: ['PROPERTY_COMPANY'], needsReference: false, zh: '紧急情况', en: 'Danger to life, health or property', basis: '个人信息保护法 §13(4)' },
  SPOT_CHECK: { by: ['POLICE'], needsReference: true, zh: '抽查核对', en: 'Spot check of the register', basis: '个人信息保护法 §13(3), §34' },
  INCIDENT: { by: ['POLICE'], needsReference: true, zh: '警情处置', en: 'An incident', basis: '个人信息保护法 §13(3), §34' },
  MISSING_PERSON: { by: ['POLICE'], needsReference: true, zh: '查找走失人员', en: 'A missing person', basis: '个人信息保护法 §13(3), §34' },
  EXPORT: { by: [], needsReference: true, zh: '批准的导出', en: 'An approved export', basis: '个人信息保护法 §34' },
} as const satisfies Readonly<Record<string, PurposeRow>>
export type LookPurpose = keyof typeof LOOK_PURPOSES
export const LOOK_PURPOSE_CODES = Object.keys(LOOK_PURPOSES) as LookPurpose[]

export const mayLook = (kind: Kind, purpose: LookPurpose): boolean => (LOOK_PURPOSES[purpose].by as readonly Kind[]).includes(kind)

/** Each look is kept for three years (10.5). */
export const LOOK_YEARS = 3
/** An approved export can be read this long. Source: design. */
export const EXPORT_HOURS = 24

interface FlowRow { readonly flow: string, readonly allowed: readonly string[], readonly forbidden: readonly string[], readonly basis: readonly string[] }
/** What is forbidden has no field here: it cannot be sent. */
export const DATA_FLOWS: readonly FlowRow[] = [
  {
    flow: 'PROPERTY_TO_POLICE',
    allowed: ['unit number (房号)', 'occupancy (使用情况)', 'number of residents (居住人数)', 'contact on a duty to register (登记义务下的联系方式)', 'move dates (迁入迁出日期)', 'plate (车牌)', 'facts of an incident (警情事实)'],
    forbidden: ['biometrics (生物识别)', 'religion (宗教)', 'health (健康)', 'copies of identity cards (身份证复印件)', 'bulk export without a task (无任务批量导出)'],
    basis: ['个人信息保护法 §13(2), §23', '杭州市物业管理条例'],
  },
  {
    flow: 'POLICE_TO_PROPERTY',
    allowed: ['duty orders (勤务指令)', 'notices meant for the public (公开通告)', 'notices of hazards (隐患通知)', 'result of a clue, yes or no (线索结果)'],
    forbidden: ['criminal record (犯罪记录)', 'population file (人口档案)', 'list status (失信状态)', 'cameras of other sites (其他项目监控)'],
    basis: ['个人信息保护法 §34', '公共安全视频图像信息系统管理条例 §20'],
  },
  { flow: 'COURT_TO_PROPERTY', allowed: ['text of a notice and notice of assistance (公告与协助执行通知书)'], forbidden: ['file of a debtor (被执行人档案)'], basis: ['法释〔2017〕7号 §7'] },
  { flow: 'BETWEEN_FIRMS', allowed: ['method (工作方法)', 'warning without names (不具名预警)'], forbidden: ['data of residents (住户信息)'], basis: ['个人信息保护法 §23'] },
]
