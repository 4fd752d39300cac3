// Under which keys is a name kept on the list and looked for in it?
import { firmCoreOf } from './firm-core.js'
import { lettersOf, variantKey, type Letter } from './name-variants.js'
import { normaliseName, partsOf, withoutDots } from './normalise-name.js'
import { soundsOf } from './pinyin.js'

export type NamedKind = 'PERSON' | 'UNIT'

export interface NameKeys {
  /** After L1: equal is N0. */
  readonly nameKey: string
  /** After L2 and without dots; of a firm its core name. Whatever is N0, N1 or N2, or has the same core, has the same. */
  readonly nameVariant: string
  /** Toneless pinyin; empty where N4 cannot be: shorter than three, and firms. */
  readonly namePinyin: string
  /** The first part of a name that has several. */
  readonly nameFirst: string | null
}

/** One letter that differs in two would be half the name. */
export const N4_LENGTH_MIN = 3

export function nameKeysOf(partyKind: NamedKind, name: string): NameKeys {
  const nameKey = normaliseName(name)
  if (partyKind === 'UNIT') return { nameKey, nameVariant: firmCoreOf(nameKey), namePinyin: '', nameFirst: null }
  const letters = lettersOf(withoutDots(nameKey))
  const [first = '', ...others] = partsOf(nameKey)
  return { nameKey, nameVariant: variantKey(letters), namePinyin: pinyinKey(letters), nameFirst: others.length > 0 && first !== '' ? first : null }
}

const pinyinKey = (letters: readonly Letter[]): string =>
  (letters.length < N4_LENGTH_MIN ? '' : soundsOf(letters.map(({ value }) => value)).join(' '))
