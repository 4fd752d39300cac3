// How is a name written so that two ways of typing it are the same name? Level 1 of the rule book (credit 6.2): always applied.
import { normaliseText } from '../../../platform/identifiers/normalise.js'

/** Blanks, controls and what has no width, variation selectors among them. */
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu
const DOTS = '·•‧・･∙⋅.．'
const DOT_IN_NAME = new RegExp(`(?<=\\p{Script=Han})[${DOTS}]+(?=\\p{Script=Han})`, 'gu')
const ANY_DOT = new RegExp(`[${DOTS}]`, 'gu')

/** L1: one width, capitals, no blanks, round brackets, and one dot (U+00B7) between the parts of a name. */
export const normaliseName = (raw: string): string => normaliseText(normaliseText(raw).replace(UNSEEN, ''))
  .replace(/[（〔［[【]/g, '(').replace(/[）〕］\]】]/g, ')').replace(DOT_IN_NAME, '·')

/** The parts of a minority or foreign name; a Han name has one. */
export const partsOf = (nameKey: string): string[] => nameKey.split('·')

export const withoutDots = (nameKey: string): string => nameKey.replace(ANY_DOT, '')
