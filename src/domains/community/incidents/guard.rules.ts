// Which incidents are there, what may a guard do at each level, what never, and how fast must it go?
import { type PeerGroup } from '../sites/site.codes.js'

export const INCIDENT_LEVELS = ['I', 'II', 'III'] as const
export type IncidentLevel = (typeof INCIDENT_LEVELS)[number]

interface KindRow { readonly level: IncidentLevel, readonly zh: string, readonly en: string }

/** Examples of 10.1, as rows. */
export const INCIDENT_KINDS = {
  VIOLENCE: { level: 'I', zh: '暴力伤害', en: 'Violence' },
  WEAPON: { level: 'I', zh: '持械', en: 'A weapon' },
  FIRE: { level: 'I', zh: '火情', en: 'Fire' },
  MISSING_CHILD: { level: 'I', zh: '儿童走失', en: 'A missing child' },
  THEFT: { level: 'II', zh: '盗窃', en: 'A theft in progress' },
  FIGHT: { level: 'II', zh: '打架', en: 'A fight' },
  SUSPICIOUS_PERSON: { level: 'II', zh: '可疑人员', en: 'A suspicious person' },
  NOISE: { level: 'III', zh: '噪音扰民', en: 'Noise' },
  PARKING: { level: 'III', zh: '停车纠纷', en: 'Parking' },
  LOST_ITEM: { level: 'III', zh: '遗失物品', en: 'A lost item' },
  NEIGHBOUR_QUARREL: { level: 'III', zh: '邻里纠纷', en: 'A quarrel of neighbours' },
} as const satisfies Readonly<Record<string, KindRow>>
export type IncidentKind = keyof typeof INCIDENT_KINDS
export const INCIDENT_KIND_CODES = Object.keys(INCIDENT_KINDS) as IncidentKind[]

interface ActRow { readonly levels: readonly IncidentLevel[], readonly zh: string, readonly en: string, readonly article: string | null, readonly source: 'law' | 'design' }

/** What a guard may do, by level. What is not here may not be reported as done. */
export const GUARD_ACTS = {
  KEEP_DISTANCE: { levels: ['I'], zh: '保持距离', en: 'Keep a distance', article: null, source: 'design' },
  EVACUATE: { levels: ['I'], zh: '疏散人员', en: 'Lead people away', article: null, source: 'design' },
  GUIDE: { levels: ['I'], zh: '引导警力', en: 'Guide the police', article: null, source: 'design' },
  CALL: { levels: ['I'], zh: '呼叫报警', en: 'Call for help', article: null, source: 'design' },
  WATCH: { levels: ['II'], zh: '观察', en: 'Watch', article: null, source: 'design' },
  STOP_CRIME: { levels: ['II'], zh: '制止服务区域内的违法犯罪', en: 'Stop a crime in the service area', article: '保安服务管理条例 §29', source: 'law' },
  PROTECT_SCENE: { levels: ['II'], zh: '保护现场', en: 'Protect the scene', article: '保安服务管理条例 §29', source: 'law' },
  REPORT: { levels: ['II', 'III'], zh: '报告', en: 'Report', article: '物业管理条例 §45', source: 'law' },
  MEDIATE: { levels: ['III'], zh: '劝解', en: 'Mediate', article: null, source: 'design' },
} as const satisfies Readonly<Record<string, ActRow>>
export type GuardAct = keyof typeof GUARD_ACTS
export const GUARD_ACT_CODES = Object.keys(GUARD_ACTS) as GuardAct[]

export const actsOf = (level: IncidentLevel): GuardAct[] => GUARD_ACT_CODES.filter(act => (GUARD_ACTS[act].levels as readonly IncidentLevel[]).includes(level))

/** When the police come, beside the guard and never instead of her. */
export const PATROL_AT = { I: 'AT_ONCE', II: 'DISPATCHED', III: 'ON_REQUEST' } as const satisfies Readonly<Record<IncidentLevel, string>>
export const PATROL_URGENCIES = ['AT_ONCE', 'DISPATCHED', 'ON_REQUEST'] as const

/** Seconds; all of them design. Arrival runs from acceptance, feedback from arrival. */
export const ACCEPT_SECONDS = 60
export const ARRIVE_SECONDS: Readonly<Record<PeerGroup, number>> = { COMPOUND: 180, TOWER: 180, CONSTRUCTION_SITE: 300 }
export const FEEDBACK_SECONDS = 600

interface NeverRow { readonly error: string, readonly zh: string, readonly en: string, readonly words: RegExp, readonly article: string }
const ARTICLE = '保安服务管理条例 §30'

/**
 * What no order may ask of a guard. None of it is a kind of order, so it cannot be asked as one; in free words it is looked for.
 * Words catch what is said openly. They do not understand: what is hinted at passes, and a human answers for it by name.
 */
export const NEVER = {
  SEARCH_PERSON: { error: 'GUARD_SEARCH', zh: '搜查他人身体或物品', en: 'search a person', words: /搜身|搜查|翻(他|她|其|包|找)|(检查|查看).{0,4}(随身|背包|手机)|search(es|ing)?(him|her|them|the(person|man|woman|bag))/, article: ARTICLE },
  RESTRICT_FREEDOM: { error: 'GUARD_DETENTION', zh: '限制他人人身自由', en: 'restrict somebody\'s freedom', words: /扣(留|押|住)(他|她|其|人|当事人|住户|业主|租户)?|限制.{0,6}(自由|离开|出入)|关(起来|住他|住她)|(不让|不准|不许|禁止)(他|她|其|该人|该住户)?.{0,4}(离开|出门|走)|拘禁|看押|detain|lock(him|her|them)/, article: ARTICLE },
  TAKE_DOCUMENTS: { error: 'GUARD_DOCUMENTS', zh: '扣押、没收他人证件、财物', en: 'take documents or property', words: /(扣|收缴|没收|收走|拿走|押).{0,6}(身份证|证件|护照|驾照|财物|手机)|(confiscate|take|keep)(his|her|their|the)(papers|documents|idcard|passport|phone)/, article: ARTICLE },
  DEBT_COLLECTION: { error: 'GUARD_DEBT', zh: '参与追索债务', en: 'collect a debt', words: /催(收|债|讨|缴|款)|(讨|要|追|收|逼)(债|账|欠款|贷款)|(欠|还|偿还|支付|缴).{0,6}(款|钱|债|贷)|追索|欠费|collect.{0,12}debt|debt.{0,12}collect|payback/, article: ARTICLE },
  PRIVACY: { error: 'GUARD_PRIVACY', zh: '侵犯个人隐私或泄露信息', en: 'breach somebody\'s privacy', words: /偷拍|偷录|跟踪|监听|窃听|(公布|散布|泄露|张贴|发到).{0,8}(隐私|住户|业主|电话|住址|监控|视频)|wiretap|spyon|followhim|followher/, article: ARTICLE },
} as const satisfies Readonly<Record<string, NeverRow>>
export type NeverCode = keyof typeof NEVER
export const NEVER_CODES = Object.keys(NEVER) as NeverCode[]

/** Which of the forbidden things these words ask for: blanks and forms of letters hide nothing. */
export function neverOf(words: string): NeverCode | undefined {
  const plain = words.normalize('NFKC').toLowerCase().replace(/[\p{Z}\p{P}\p{Cf}]/gu, '')
  return NEVER_CODES.find(code => NEVER[code].words.test(plain))
}

export const INSTRUCTION_KINDS = ['PATROL_ROUND', 'STAND_BY', 'GUIDE_TRAFFIC', 'CHECK_HAZARD', 'PUBLIC_NOTICE'] as const
export type InstructionKind = (typeof INSTRUCTION_KINDS)[number]
