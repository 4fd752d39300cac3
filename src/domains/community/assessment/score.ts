// How many points has a site earned in a quarter? Seven parts with weights, deductions and a bonus; integers throughout, half up at the end.

/** 10.3: names by the newspaper, weights and items of the platform (source: design). Σ weights = 100. */
export const PARTS = {
  S1: { weight: 15, zh: '综合管理', en: 'General management', items: ['DUTY_ROSTER', 'GUARDS_FILED', 'CCTV_WORKS', 'VIDEO_KEPT', 'FEE_COMPLAINTS'] },
  S2: { weight: 15, zh: '人口管理', en: 'People', items: ['MOVES_IN_TIME', 'PEOPLE_ACCURATE'] },
  S3: { weight: 15, zh: '房屋管理', en: 'Houses', items: ['RENTED_REGISTERED', 'GROUP_RENT_REPORTED', 'VACANCIES_ACCURATE'] },
  S4: { weight: 20, zh: '消防监督', en: 'Fire supervision', items: ['EXITS_FREE', 'EQUIPMENT', 'EBIKE_CHARGING', 'DRILLS', 'RECTIFIED_IN_TIME'] },
  S5: { weight: 10, zh: '宣传防范', en: 'Publicity and prevention', items: ['NOTICES', 'CRIME_RATE'] },
  S6: { weight: 10, zh: '队伍建设', en: 'Team', items: ['LICENSED_GUARDS', 'TRAINING', 'TURNOVER'] },
  S7: { weight: 15, zh: '联动', en: 'Linkage', items: ['RESPONSE_IN_TIME', 'FIRST_RESPONSE', 'VERIFIED_CLUES', 'MEETINGS'] },
} as const
export type Part = keyof typeof PARTS
export const PART_CODES = Object.keys(PARTS) as Part[]
export type Item = (typeof PARTS)[Part]['items'][number]
export const ITEM_CODES: readonly Item[] = PART_CODES.flatMap(part => [...PARTS[part].items])
export type ItemScores = Readonly<Record<Item, number>>

/** Hundredths of a point off, each time. Source: design. */
export const DEDUCTIONS = {
  DEATH: { hundredths: 2000, zh: '火灾或失职致人死亡', en: 'A death by fire or negligence', isForcedLast: false },
  FALSE_REPORT: { hundredths: 500, zh: '虚假上报', en: 'A false report', isForcedLast: false },
  DATA_LEAK: { hundredths: 3000, zh: '泄露个人信息', en: 'A leak of personal data; last place too', isForcedLast: true },
  GUARD_CRIME: { hundredths: 2000, zh: '保安员犯罪', en: 'A crime of a guard', isForcedLast: false },
} as const
export type DeductionGround = keyof typeof DEDUCTIONS
export const DEDUCTION_CODES = Object.keys(DEDUCTIONS) as DeductionGround[]
export interface Deduction { readonly ground: DeductionGround, readonly count: number, readonly reason: string }

/** For help to catch or to rescue. Source: design. */
export const BONUS_POINTS_MAX = 5
const FULL = 10_000
/** Every part's number of items divides it, so that nothing is rounded before the end. */
const COMMON = 60

export const partSum = (items: ItemScores, part: Part): number => PARTS[part].items.reduce((sum: number, item: Item) => sum + items[item], 0)

/** Σ weight × mean of the items, in hundredths of a point, half up: 90, 80, 80, 70, 100, 90, 80 give 82.50. */
export function scoreOf(items: ItemScores): number {
  const sixtieths = PART_CODES.reduce((sum, part) => sum + PARTS[part].weight * partSum(items, part) * (COMMON / PARTS[part].items.length), 0)
  return Math.floor((2 * sixtieths + COMMON) / (2 * COMMON))
}

export interface Total { readonly scoreHundredths: number, readonly totalHundredths: number, readonly isForcedLast: boolean }

/** Never below 0 nor above 100. */
export function totalOf(items: ItemScores, deductions: readonly Deduction[], bonusPoints: number): Total {
  const scoreHundredths = scoreOf(items)
  const off = deductions.reduce((sum, { ground, count }) => sum + DEDUCTIONS[ground].hundredths * count, 0)
  return {
    scoreHundredths,
    totalHundredths: Math.min(FULL, Math.max(0, scoreHundredths - off + bonusPoints * 100)),
    isForcedLast: deductions.some(({ ground, count }) => count > 0 && DEDUCTIONS[ground].isForcedLast),
  }
}
