// Which documents stand behind the duties: one main plan and N rules ("1+N")? Titles are a reconstruction; the source says that there are more than forty.

export const RULE_DOC_KINDS = ['MAIN', 'WORKFLOW', 'PUBLISH', 'ROUND_REVIEW', 'OTHER'] as const

export interface RuleDocRow {
  readonly code: string
  readonly kind: (typeof RULE_DOC_KINDS)[number]
  readonly title: string
  readonly version: string
  readonly validFrom: string
  /** Codes of the measures that it orders. */
  readonly measures: readonly string[]
}

const LISTED = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M11', 'M14', 'M15', 'M16', 'M17', 'M18', 'M24']
const NOTICED = ['M09', 'M10', 'M12', 'M13', 'M19', 'M20', 'M21', 'M22', 'M23']

export const RULE_DOCS: readonly RuleDocRow[] = [
  { code: 'RD00', kind: 'MAIN', title: '失信被执行人联合惩戒总体方案', version: '1', validFrom: '2018-01-01', measures: [...LISTED, ...NOTICED] },
  { code: 'RD01', kind: 'WORKFLOW', title: '联合惩戒工作流程', version: '1', validFrom: '2018-01-01', measures: LISTED },
  { code: 'RD02', kind: 'WORKFLOW', title: '协助执行工作流程', version: '1', validFrom: '2018-01-01', measures: NOTICED },
  { code: 'RD03', kind: 'PUBLISH', title: '失信信息发布规则', version: '1', validFrom: '2018-01-01', measures: [] },
  { code: 'RD04', kind: 'ROUND_REVIEW', title: '终结本次执行程序审查规则', version: '1', validFrom: '2018-01-01', measures: [] },
  { code: 'RD05', kind: 'OTHER', title: '激励政策核查规则', version: '1', validFrom: '2018-01-01', measures: ['M03'] },
]

const versionOf = ({ code, version }: RuleDocRow): string => `${code}@${version}`

/** What every action under a measure is kept with. A measure that no rule orders stands on the main plan alone. */
export function ruleDocVersionOf(measure: string): string {
  const rule = RULE_DOCS.find(({ kind, measures }) => kind === 'WORKFLOW' && measures.includes(measure)) ?? RULE_DOCS[0]
  return rule ? versionOf(rule) : ''
}
