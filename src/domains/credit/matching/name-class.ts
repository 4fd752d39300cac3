// How alike are two names: the same, of one variant class, a part of the other, or spoken alike (credit 6.2)?
import { firmCoreOf } from './firm-core.js'
import { lettersOf, type Letter } from './name-variants.js'
import { N4_LENGTH_MIN } from './name-keys.js'
import { normaliseName, partsOf, withoutDots } from './normalise-name.js'
import { soundOf, soundsOf } from './pinyin.js'

/** N2, a former name, is known from where a name stands and not from its letters. */
export type NameClass = 'N0' | 'N1' | 'N2' | 'N3' | 'N4'

export function personNameClass(one: string, other: string): Exclude<NameClass, 'N2'> | null {
  const [a, b] = [normaliseName(one), normaliseName(other)]
  if (a === '' || b === '') return null
  if (a === b) return 'N0'
  const [x, y] = [lettersOf(withoutDots(a)), lettersOf(withoutDots(b))]
  if (areVariants(x, y)) return 'N1'
  if (isFirstPart(a, b) || isFirstPart(b, a)) return 'N3'
  return soundAlike(x, y) ? 'N4' : null
}

export function firmNameClass(one: string, other: string): 'N0' | 'CORE' | null {
  const [a, b] = [normaliseName(one), normaliseName(other)]
  if (a === '' || b === '') return null
  if (a === b) return 'N0'
  return firmCoreOf(a) === firmCoreOf(b) ? 'CORE' : null
}

const areVariants = (one: readonly Letter[], other: readonly Letter[]): boolean =>
  one.length === other.length && one.every((letter, place) => mayStandFor(letter, other[place] as Letter))

/** A character that could not be typed stood there as its pinyin or as a question mark. */
function mayStandFor(one: Letter, other: Letter): boolean {
  if (one.kind === other.kind) return one.value === other.value
  return standsIn(one, other) || standsIn(other, one)
}

function standsIn(stand: Letter, letter: Letter): boolean {
  if (letter.kind === 'PRIVATE') return stand.kind === 'UNKNOWN' || stand.kind === 'LATIN'
  if (letter.kind !== 'RARE') return false
  const sound = soundOf(letter.value)
  return stand.kind === 'UNKNOWN' || (stand.kind === 'LATIN' && (sound === letter.value || sound === stand.value.toLowerCase()))
}

const isFirstPart = (single: string, several: string): boolean => {
  const [first, ...others] = partsOf(several)
  return others.length > 0 && partsOf(single).length === 1 && first === single
}

function soundAlike(one: readonly Letter[], other: readonly Letter[]): boolean {
  if (one.length !== other.length || one.length < N4_LENGTH_MIN) return false
  const differing = one.flatMap((letter, place) => (letter.value === other[place]?.value ? [] : [place]))
  const [sounds, others] = [soundsOf(one.map(({ value }) => value)), soundsOf(other.map(({ value }) => value))]
  return differing.length === 1 && sounds.every((sound, place) => sound === others[place])
}
