// Which words does the API use for assessments of losses?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { LOSS_ITEMS, type LossItem } from '../settlement/coverage.js'
import { AUTHORITY, type AuthorityLevel } from './authority.js'
import { type LOSS_KINDS } from './loss.entity.js'
import { type LOSS_STATUSES } from './loss.transitions.js'
import { LINE_KINDS, type LossLine } from './price.js'
import { PRICE_SOURCES, type PriceSource } from './price-sources.js'
import { SUPPLEMENT_REASONS, type SupplementReason } from './supplement.js'

const wordsOf = <T extends string>(rows: Readonly<Record<T, { en?: string, zh: string }>>): Record<T, string> =>
  Object.fromEntries(Object.entries<{ en?: string, zh: string }>(rows).map(([code, { en, zh }]) => [code, en ? `${en} (${zh}).` : `${zh}.`])) as Record<T, string>

export const LossStatusEnum = enumOf('LossStatus', 'Where an assessment stands.', {
  DRAFT: 'Being drafted (起草).', PROPOSED: 'Waits for a higher level or a second signature (待核定).', CONFIRMED: 'Confirmed (已核定).',
  DISPUTED: 'Disputed by the owner; a second assessor decides (有异议).', SUPERSEDED: 'Replaced (已被取代).',
} satisfies Record<(typeof LOSS_STATUSES)[number], string>)

export const LossKindEnum = enumOf('LossKind', 'Which assessment it is.', {
  FIRST: 'The first (首次定损).', SUPPLEMENT: 'A supplement (增补定损).',
  TOTAL: 'A supplement with which the vehicle is a total loss, in place of all before it (增补后推定全损).', SECOND: 'By a second assessor, in place of all before it (复核定损).', NO_LOSS: 'Nothing is claimed (无损失).',
} satisfies Record<(typeof LOSS_KINDS)[number], string>)

export const AuthorityLevelEnum = enumOf<AuthorityLevel>('LossAuthority', 'Level of authority over an amount (定损权限). Source: design.', wordsOf(AUTHORITY))
export const PriceSourceEnum = enumOf<PriceSource>('PriceSource', 'Where the price of a part comes from, the first that has one. Source: design.', wordsOf(PRICE_SOURCES))
export const SupplementReasonEnum = enumOf<SupplementReason>('SupplementReason', 'Why an assessment is supplemented.', wordsOf(SUPPLEMENT_REASONS))
export const LossItemEnum = enumOf<LossItem>('LossItem', 'Item of a loss, as the settlement takes it (赔偿项目).', wordsOf(LOSS_ITEMS))

const LINE_WORDS: Readonly<Record<LossLine['kind'], string>> = {
  PART: 'Part replaced', LABOUR: 'Working time', PAINT: 'Paint by panel', OUT: 'Work given out, and materials', RESCUE: 'Towing and rescue', CARGO: 'Things in the vehicle',
  RESET: 'Replacement of what is destroyed', DOWNTIME: 'Standstill of an operating vehicle', SUBSTITUTE: 'Substitute transport', APPRAISE: 'Survey, which the insurer bears',
}
export const LossLineKindEnum = enumOf<LossLine['kind']>('LossLineKind', 'What a line is for.', wordsOf(
  Object.fromEntries(Object.entries(LINE_KINDS).map(([kind, { zh }]) => [kind, { en: LINE_WORDS[kind as LossLine['kind']], zh }])) as Record<LossLine['kind'], { en: string, zh: string }>))
