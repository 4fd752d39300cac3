// What is looked for, file by file, that may speak of an invented or inflated claim, and what follows where it is found?

export interface FraudCheckRow {
  readonly zh: string
  readonly en: string
  /** A match that a person must look at; the others are shown beside the file. */
  readonly hard: boolean
  /** HOLD stops payment until a person decides; TASK asks for one; FACT is shown; BLOCK is refused where it happens. */
  readonly action: 'HOLD' | 'TASK' | 'FACT' | 'BLOCK'
  /** By what it is found: the examination of the file, the report itself, a constraint of the database, or a person. */
  readonly found: 'EXAMINATION' | 'REPORT' | 'DATABASE' | 'PERSON'
  readonly source: 'design'
  readonly verified: false
}

const row = (hard: boolean, action: FraudCheckRow['action'], found: FraudCheckRow['found'], zh: string, en: string): FraudCheckRow =>
  ({ zh, en, hard, action, found, source: 'design', verified: false })

/** No weights and no sum: none was calibrated on decided cases. */
export const FRAUD_CHECKS = {
  D1: row(true, 'BLOCK', 'REPORT', '同一事故重复报案', 'The same accident is on file already'),
  D2: row(true, 'BLOCK', 'DATABASE', '同一事故重复索赔', 'The same loss is claimed twice'),
  D3: row(true, 'HOLD', 'EXAMINATION', '照片与其他案件完全相同', 'A photo is the same file as in another case'),
  D4: row(true, 'TASK', 'EXAMINATION', '照片与其他案件高度相似', 'A photo looks like one of another case'),
  D5: row(false, 'FACT', 'EXAMINATION', '照片拍摄时间或地点与报案不符', 'A photo was taken at another time or place than reported'),
  D6: row(false, 'FACT', 'EXAMINATION', '同一配件一年内已赔付且无修复凭证', 'The same part was paid for within a year, without proof of repair'),
  D7: row(false, 'FACT', 'EXAMINATION', '保单或保额在事故前七日内生效', 'A policy began, or its limit rose, within seven days before'),
  D8: row(false, 'FACT', 'EXAMINATION', '一年内多次出险', 'Three claims or more within a year'),
  D9: row(false, 'FACT', 'EXAMINATION', '同一收款账户用于多名无关人员', 'One account receives for three persons or more'),
  D10: row(false, 'FACT', 'EXAMINATION', '当事人之间存在关联', 'The parties met before, or belong together'),
  D12: row(false, 'FACT', 'PERSON', '损伤方向或高度与对方车辆不符', 'The damage does not fit the other vehicle'),
  D13: row(true, 'HOLD', 'EXAMINATION', '号牌疑似被套用', 'One plate was at two places that it could not reach'),
  D14: row(true, 'HOLD', 'EXAMINATION', '报案后更换驾驶人', 'Another driver was named after a first report'),
} as const satisfies Readonly<Record<string, FraudCheckRow>>

export type FraudCheck = keyof typeof FRAUD_CHECKS
export const FRAUD_CHECK_CODES = Object.keys(FRAUD_CHECKS) as FraudCheck[]

const MINUTE_MS = 60_000
export const DAY_MS = 24 * 60 * MINUTE_MS

/** D4: signs of 64 in which two photos may differ and still be one view. Less structure than so many signs says nothing. */
export const ALIKE_SIGNS_MAX = 6
export const STRUCTURE_SIGNS_MIN = 8
/** D5. */
export const PHOTO_MINUTES_MAX = 30
export const PHOTO_METRES_MAX = 1000
/** D7, D8, D9. */
export const POLICY_DAYS = 7
export const CLAIMS_MIN = 3
export const BENEFICIARIES_MIN = 3
export const MONTHS = 12

/** D13: farther than any error of a position, and faster than any road allows. */
const CLONE_METRES_MIN = 50_000
const CLONE_METRES_PER_SECOND = 50

export function isUnreachable(metres: number, ms: number): boolean {
  return metres >= CLONE_METRES_MIN && metres / Math.max(Math.abs(ms) / 1000, 1) > CLONE_METRES_PER_SECOND
}

/** Nearly all signs alike: a wall, a cover before the lens. */
export function hasStructure(perceptualHash: string): boolean {
  let signs = 0
  for (let rest = BigInt(`0x${perceptualHash}`); rest > 0n; rest &= rest - 1n) signs++
  return signs >= STRUCTURE_SIGNS_MIN && signs <= 64 - STRUCTURE_SIGNS_MIN
}

export const minutesBetween = (a: Date, b: Date): number => Math.round(Math.abs(a.getTime() - b.getTime()) / MINUTE_MS)
