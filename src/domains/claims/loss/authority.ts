// Who may confirm a loss of so much, and what else must be done before?

interface LevelRow {
  zh: string
  en: string
  heldBy: string
  /** Net, for one vehicle in one accident, all assessments together. Null: without a limit. */
  upToFen: number | null
  autoConfirm: boolean
  /** The table names it for A3; higher amounts must not need fewer eyes. */
  secondEyes: boolean
  onSite: boolean
  totalLossCheck: boolean
}

/** All of it is design; each insurer may set lower limits. Lowest first. */
export const AUTHORITY = {
  A1: {
    zh: '联动员', en: 'Linkage officer with automatic price check', heldBy: 'LINKAGE_OFFICER',
    upToFen: 200_000, autoConfirm: true, secondEyes: false, onSite: false, totalLossCheck: false,
  },
  A2: {
    zh: '远程定损员', en: 'Remote assessor', heldBy: 'ASSESSOR',
    upToFen: 1_000_000, autoConfirm: false, secondEyes: false, onSite: false, totalLossCheck: false,
  },
  A3: {
    zh: '高级定损员', en: 'Senior assessor', heldBy: 'SENIOR_ASSESSOR',
    upToFen: 5_000_000, autoConfirm: false, secondEyes: true, onSite: false, totalLossCheck: false,
  },
  A4: {
    zh: '分公司理赔经理', en: 'Branch claims manager', heldBy: 'CLAIMS_MANAGER',
    upToFen: 20_000_000, autoConfirm: false, secondEyes: true, onSite: true, totalLossCheck: false,
  },
  A5: {
    zh: '总公司定损', en: 'Head office', heldBy: 'HEAD_OFFICE_ASSESSOR',
    upToFen: null, autoConfirm: false, secondEyes: true, onSite: true, totalLossCheck: true,
  },
} as const satisfies Record<string, LevelRow>

export type AuthorityLevel = keyof typeof AUTHORITY
const LEVELS = Object.keys(AUTHORITY) as AuthorityLevel[]

/** Above it a vehicle goes to the offline lane; the responsibility stays as determined. */
export const FAST_MAX_NET_FEN = 1_000_000

/** The lowest level that covers the sum of all assessments of the vehicle: an amount is never split to fit. */
export const levelFor = (netFenSummed: number): AuthorityLevel =>
  LEVELS.find(level => netFenSummed <= (AUTHORITY[level].upToFen ?? Infinity)) ?? 'A5'

/** The highest level that somebody with these functions holds. */
export const levelOf = (functions: readonly string[]): AuthorityLevel | undefined =>
  LEVELS.findLast(level => functions.includes(AUTHORITY[level].heldBy))

/** Whoever holds a level may confirm what needs a lower one. */
export const reaches = (held: AuthorityLevel | undefined, needed: AuthorityLevel): boolean => held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(needed)
