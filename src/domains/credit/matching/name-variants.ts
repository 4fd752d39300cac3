// Which characters may stand for one another in a name? Level 2 of the rule book (credit 6.2): such names may be two people.
import { Converter } from 'opencc-js/t2cn'

/** Written for one another in old registers; the first stands for all. 萧/肖, 傅/付 and 阎/闫 are also surnames of their own. */
export const LISTED_VARIANTS: readonly string[] = ['吕呂', '钟鐘鍾锺', '肖萧蕭', '付傅', '闫阎閻', '代戴', '于於', '谭譚', '员贠員貟']

const FIRST_OF = new Map(LISTED_VARIANTS.flatMap(row => [...row].map((each): [string, string] => [each, [...row][0] ?? each])))
/** The package's own types lead nowhere under NodeNext. */
const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

/** One letter: traditional to simplified, then the first of its row. Letter by letter, so that no neighbour changes it. */
function foldLetter(letter: string): string {
  const kept = known.get(letter)
  if (kept !== undefined) return kept
  const simplified = toSimplified(letter)
  const folded = FIRST_OF.get(simplified) ?? FIRST_OF.get(letter) ?? simplified
  if (known.size < LETTERS_KEPT) known.set(letter, folded)
  return folded
}
const LETTERS_KEPT = 50_000

export const foldVariants = (name: string): string => Array.from(name, foldLetter).join('')

/** A place of a person's name: a common character, one that old registers could not write, or what stood in for it. */
export interface Letter {
  readonly kind: 'LETTER' | 'RARE' | 'PRIVATE' | 'UNKNOWN' | 'LATIN'
  readonly value: string
}

const HAN = /\p{Script=Han}/u
/** What GBK can write, and so the registers before GB 18030. */
const IN_GBK = /^[\u4E00-\u9FA5]$/
const PLACES = /[A-Z]{1,6}|./gsu

/** Only in a Han name are Latin letters the pinyin of a character that could not be typed. */
export function lettersOf(name: string): Letter[] {
  const isHan = HAN.test(name)
  const places = isHan ? name.match(PLACES) ?? [] : [...name]
  return places.map((place): Letter => {
    if (isHan && /^[A-Z]+$/.test(place)) return { kind: 'LATIN', value: place }
    const value = foldLetter(place)
    if (/^\p{Co}$/u.test(value)) return { kind: 'PRIVATE', value }
    if (value === '?') return { kind: 'UNKNOWN', value }
    return { kind: HAN.test(value) && !IN_GBK.test(value) ? 'RARE' : 'LETTER', value }
  })
}

/** All that may stand for one another has one key: what is found by it is compared letter by letter. */
export const variantKey = (letters: readonly Letter[]): string => letters.map(({ kind, value }) => (kind === 'LETTER' ? value : '?')).join('')
