// How is a name spoken, without tones? Letter by letter, so that two names differ only where their letters do.
import { pinyin } from 'pinyin-pro'

/** Surnames of two characters that are spoken otherwise than their characters. */
const COMPOUND: Readonly<Record<string, readonly string[]>> = {
  尉迟: ['yu', 'chi'], 万俟: ['mo', 'qi'], 长孙: ['zhang', 'sun'], 单于: ['chan', 'yu'], 澹台: ['tan', 'tai'],
}

const heads = new Map<string, string>()
const others = new Map<string, string>()
const LETTERS_KEPT = 50_000

/** What is no Han character is its own sound. */
export const soundOf = (letter: string): string => remembered(others, letter, () => pinyin(letter, { toneType: 'none', v: true }).toLowerCase())

/** 单 is shan and 曾 zeng where they begin a name. */
const soundOfSurname = (letter: string): string =>
  remembered(heads, letter, () => pinyin(letter, { toneType: 'none', v: true, mode: 'surname', surname: 'head' }).toLowerCase())

export function soundsOf(letters: readonly string[]): string[] {
  const compound = COMPOUND[letters.slice(0, 2).join('')] ?? []
  return letters.map((letter, place) => compound[place] ?? (place === 0 ? soundOfSurname(letter) : soundOf(letter)))
}

function remembered(known: Map<string, string>, letter: string, find: () => string): string {
  const kept = known.get(letter)
  if (kept !== undefined) return kept
  const found = find()
  if (known.size < LETTERS_KEPT) known.set(letter, found)
  return found
}
