// Which incentive policies (激励政策) are checked? The source gives their number, 164; categories, counts and titles are demo data [D], made by this table.

export const CHECK_POINTS = ['APPLY', 'APPROVE', 'PAY'] as const
export type CheckPoint = (typeof CHECK_POINTS)[number]
export const REFUSE_IF = ['LISTED', 'RESTRICTED', 'BOTH'] as const
export const EXEMPTIONS = ['REORGANISATION'] as const

interface CategoryRow {
  readonly zh: string
  readonly en: string
  readonly count: number
  /** Who runs them, in turn. */
  readonly units: readonly string[]
  readonly subjectKinds: readonly ('PERSON' | 'UNIT')[]
  readonly refuseIf: (typeof REFUSE_IF)[number]
  /** Every so many asks about the officers of a firm too; 0: none does. */
  readonly officersEach: number
}

const FIRMS = ['UNIT'] as const
const PEOPLE = ['PERSON'] as const
const ALL = ['PERSON', 'UNIT'] as const

export const CATEGORIES = {
  INDUSTRY_TECH: { zh: '产业与科技', en: 'Industry and technology', count: 46, units: ['U04', 'U05', 'U09'], subjectKinds: FIRMS, refuseIf: 'LISTED', officersEach: 6 },
  TALENT: { zh: '人才', en: 'Talent', count: 22, units: ['U13'], subjectKinds: PEOPLE, refuseIf: 'LISTED', officersEach: 0 },
  TALENT_HOUSING: { zh: '人才住房与租房', en: 'Housing and rent for talent', count: 12, units: ['U12'], subjectKinds: PEOPLE, refuseIf: 'BOTH', officersEach: 0 },
  FOREIGN_TRADE: { zh: '外贸', en: 'Foreign trade', count: 18, units: ['U03', 'U16'], subjectKinds: FIRMS, refuseIf: 'LISTED', officersEach: 6 },
  ENERGY_GREEN: { zh: '节能与绿色', en: 'Energy and green', count: 14, units: ['U03', 'U23'], subjectKinds: FIRMS, refuseIf: 'LISTED', officersEach: 0 },
  FINANCE: { zh: '金融与上市', en: 'Finance and listing', count: 16, units: ['U31', 'U08'], subjectKinds: FIRMS, refuseIf: 'BOTH', officersEach: 2 },
  LIVELIHOOD: { zh: '农业与民生', en: 'Agriculture and livelihood', count: 6, units: ['U27'], subjectKinds: ALL, refuseIf: 'LISTED', officersEach: 0 },
  CULTURE_SPORT: { zh: '文化与体育', en: 'Culture and sport', count: 14, units: ['U20'], subjectKinds: ALL, refuseIf: 'LISTED', officersEach: 0 },
  STARTUP: { zh: '创业与就业', en: 'Start-up and employment', count: 16, units: ['U13', 'U09'], subjectKinds: ALL, refuseIf: 'RESTRICTED', officersEach: 0 },
} as const satisfies Readonly<Record<string, CategoryRow>>
export type PolicyCategory = keyof typeof CATEGORIES

export interface PolicyRow {
  readonly policyNo: number
  readonly category: PolicyCategory
  readonly title: string
  readonly unit: string
  readonly subjectKinds: readonly ('PERSON' | 'UNIT')[]
  readonly legalBasis: readonly { readonly text: string, readonly isVerified: boolean }[]
  readonly checkPoints: readonly CheckPoint[]
  readonly refuseIf: (typeof REFUSE_IF)[number]
  readonly exempt: readonly (typeof EXEMPTIONS)[number][]
  readonly checksOfficers: boolean
  readonly validFrom: string
  readonly validTo: string | null
  readonly version: number
}

const CATEGORY_ROWS = Object.entries<CategoryRow>(CATEGORIES) as [PolicyCategory, CategoryRow][]

/** In the order of the categories, numbered through. Statutory benefits of a person are no incentive and stand in none. */
export const POLICIES: readonly PolicyRow[] = CATEGORY_ROWS
  .flatMap(([category, row]) => Array.from({ length: row.count }, (_, n) => ({ category, row, n })))
  .map(({ category, row, n }, index) => ({
    policyNo: index + 1, category, title: `${row.zh}激励政策${n + 1}（演示）`, unit: row.units[n % row.units.length] ?? '', subjectKinds: row.subjectKinds,
    legalBasis: [{ text: 'R17 §8', isVerified: false }], checkPoints: CHECK_POINTS, refuseIf: row.refuseIf, exempt: EXEMPTIONS,
    checksOfficers: row.officersEach > 0 && (n + 1) % row.officersEach === 0, validFrom: '2018-01-01', validTo: null, version: 1,
  }))

export const policyOf = (policyNo: number): PolicyRow | undefined => POLICIES[policyNo - 1]
/** The measure that an incentive refused is an instance of. */
export const INCENTIVE_MEASURE = 'M03'
/** Pays for the others. */
export const PAYING_UNIT = 'U08'
