// What does a score mean, and what may be done on it (credit 6.3)?

/** Rules and numbers of an answer are those of this version; a changed vector is a new one. */
export const ALGORITHM_VERSION = 'han-rules-1'

export const MATCH_CLASSES = {
  EXACT: { least: 1000, use: 'AUTO', en: 'The whole number is equal, and the name does not speak against it', zh: '证件号码完全一致' },
  ID_NAME_CONFLICT: { least: 1000, use: 'REVIEW', en: 'The whole number is equal, the name is another: renamed, or wrong data', zh: '号码一致而姓名不符' },
  STRONG: { least: 900, use: 'DISCRETION', en: 'Very likely; confirmed with the whole number before anything is done by itself', zh: '高度疑似' },
  POSSIBLE: { least: 650, use: 'REVIEW', en: 'Possible; a person looks at it, and nothing adverse is done before', zh: '可能' },
  WEAK: { least: 500, use: 'NONE', en: 'A like name and little else; for courts alone', zh: '弱匹配' },
  NONE: { least: 0, use: 'NONE', en: 'Not the same', zh: '不匹配' },
} as const satisfies Record<string, { readonly least: number, readonly use: Use, readonly en: string, readonly zh: string }>
export type MatchClass = keyof typeof MATCH_CLASSES
export const MATCH_CLASS_CODES = Object.keys(MATCH_CLASSES) as [MatchClass, ...MatchClass[]]
/** AUTO: a measure may act by itself. DISCRETION: an officer decides. REVIEW: somebody looks first. NONE: nothing follows. */
export type Use = 'AUTO' | 'DISCRETION' | 'REVIEW' | 'NONE'

export const FEATURES = {
  IDENTITY_NUMBER: 'The whole number (证件号码).',
  ORGANISATION_CODE: 'Places 9–17 of a unit\'s code (组织机构代码).',
  NAME_N0: 'The same name (姓名一致).',
  NAME_N1: 'A name of the same variant class: traditional or variant characters, dots left out (异体).',
  NAME_N2: 'A former name (曾用名).',
  NAME_N3: 'The first part of a name of several parts (首段一致).',
  NAME_N4: 'One character differs and is spoken alike (同音).',
  NAME_CORE: 'The same core of a firm\'s name (字号一致).',
  NAME_DIFFERS: 'Another name (姓名不符).',
  MASKED_NUMBER: 'The fourteen known places of a published number (掩码证件号).',
  BIRTH_YEAR: 'Year of birth (出生年份).',
  REGION: 'Region, six digits (行政区划代码).',
  LAST_FOUR: 'Last four places of the number (后四位).',
  SEX: 'Sex (性别).',
  LEGAL_REPRESENTATIVE: 'Legal representative (法定代表人).',
} as const
export type Feature = keyof typeof FEATURES

export interface Explanation {
  readonly feature: Feature
  readonly queryValueMasked: string
  readonly recordValueMasked: string
  readonly points: number
}

export interface Scored {
  readonly class: MatchClass
  readonly score: number
  readonly explanations: readonly Explanation[]
}

/** By name alone nothing is ever exact. */
export const NAMED_MAX = 999

/** Of a score that no whole number made. */
export function classOfScore(score: number): MatchClass {
  if (score >= MATCH_CLASSES.STRONG.least) return 'STRONG'
  if (score >= MATCH_CLASSES.POSSIBLE.least) return 'POSSIBLE'
  return score >= MATCH_CLASSES.WEAK.least ? 'WEAK' : 'NONE'
}

/** The sum of what was explained, within its bounds; `isContradicted`: a known place differs, so it is somebody else. */
export function scored(explanations: readonly Explanation[], max: number, isContradicted: boolean): Scored {
  const sum = isContradicted ? 0 : explanations.reduce((total, { points }) => total + points, 0)
  const score = Math.max(0, Math.min(max, sum))
  return { class: classOfScore(score), score, explanations }
}

const RANK: Readonly<Record<MatchClass, number>> = { EXACT: 5, ID_NAME_CONFLICT: 4, STRONG: 3, POSSIBLE: 2, WEAK: 1, NONE: 0 }

/** A conflict is never below what was asked for: whoever looks for the certain must see that a certain number is in doubt. */
export const reaches = (found: MatchClass, least: MatchClass): boolean => found === 'ID_NAME_CONFLICT' || RANK[found] >= RANK[least]

/** For sorting: the surest first. */
export const bySureness = (one: Scored, other: Scored): number => RANK[other.class] - RANK[one.class] || other.score - one.score
