// Which clues are there, how soon is one looked into, what is it worth, and what is no clue at all?
export const CLUE_KINDS = {
  GROUP_RENT: { zh: '群租', en: 'Many tenants in one flat', points: 10 },
  FIRE_HAZARD: { zh: '火灾隐患', en: 'A danger of fire', points: 20 },
  STRANGER: { zh: '陌生可疑情况', en: 'Something strange that somebody does', points: 5 },
  FRAUD: { zh: '诈骗', en: 'Fraud', points: 20 },
  STOLEN_GOODS: { zh: '赃物', en: 'Stolen goods', points: 20 },
  DRUG: { zh: '涉毒', en: 'Drugs', points: 30 },
  OTHER: { zh: '其他', en: 'Other', points: 5 },
} as const satisfies Readonly<Record<string, { readonly zh: string, readonly en: string, readonly points: number }>>
export type ClueKind = keyof typeof CLUE_KINDS
export const CLUE_KIND_CODES = Object.keys(CLUE_KINDS) as ClueKind[]

export const CLUE_URGENCIES = ['ROUTINE', 'URGENT'] as const
export type ClueUrgency = (typeof CLUE_URGENCIES)[number]

/** Hours to verify. Source: design. */
export const VERIFY_HOURS: Readonly<Record<ClueUrgency, number>> = { ROUTINE: 72, URGENT: 24 }

/** For a verified clue; an urgent one counts twice. Source: design. */
export const pointsFor = (kind: ClueKind, urgency: ClueUrgency): number => CLUE_KINDS[kind].points * (urgency === 'URGENT' ? 2 : 1)

/**
 * Nobody is a clue by faith, descent or illness: there is no kind for it, and words of it are refused.
 * A list of words knows words. It refuses some harmless texts, and a description that avoids them passes:
 * the officer who verifies judges what is left, by name.
 */
const PROFILING = /宗教|信教|教徒|穆斯林|清真|礼拜|佛教|道教|基督|天主教|伊斯兰|民族|维吾尔|维族|藏族|藏民|回族|回民|蒙古族|哈萨克|壮族|苗族|外族|种族|肤色|黑人|残疾|残障|艾滋|hiv|乙肝|肝炎|精神病|精神障碍|抑郁|自闭|癫痫|传染病|患病|病史|孕妇|怀孕|同性恋|religion|muslim|christian|ethnic|uyghur|tibetan|disabled|mentallyill|pregnant/

export const isProfiling = (words: string): boolean => PROFILING.test(words.normalize('NFKC').toLowerCase().replace(/[\p{Z}\p{P}\p{Cf}]/gu, ''))
