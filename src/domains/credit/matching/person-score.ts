// Is this the person on the list? Points by rule (credit 6.3): the whole number decides; without it the name, and what else is known.
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { maskPublished, showNumber, type AskedNumber } from './identity-number.js'
import { NAMED_MAX, scored, type Explanation, type Feature, type Scored } from './match-classes.js'
import { personNameClass, type NameClass } from './name-class.js'
import { normaliseName } from './normalise-name.js'

/** Whether both whole numbers are known and equal; compared by their keyed hashes, so this is told and not computed here. */
export type Identity = 'EQUAL' | 'DIFFERENT' | 'UNKNOWN'

export interface AskedPerson {
  readonly name: string | null
  readonly number: AskedNumber | null
  readonly birthYear: number | null
  /** Six digits. */
  readonly regionCode: string | null
  readonly lastFour: string | null
  readonly sex: 'MALE' | 'FEMALE' | null
}

export interface ListedPerson {
  /** The name on the list, then former names of the register. */
  readonly names: readonly string[]
  /** `3301061977****0418`; null: no resident number. */
  readonly masked: string | null
  readonly sex: 'MALE' | 'FEMALE' | null
}

export const NAME_POINTS = { N0: 600, N1: 560, N2: 560, N3: 500, N4: 420 } as const satisfies Record<NameClass, number>
const PLACE_POINTS = { MASKED_NUMBER: 350, BIRTH_YEAR: 80, REGION: 60, LAST_FOUR: 150 } as const
const SEX_POINTS = { equal: 20, conflict: -100 }

export function scorePerson(asked: AskedPerson, listed: ListedPerson, identity: Identity): Scored {
  if (identity === 'DIFFERENT') return { class: 'NONE', score: 0, explanations: [] }
  const name = explainName(asked, listed)
  if (identity === 'EQUAL') return scoreEqual(asked, name)
  const places = comparePlaces(asked, listed.masked)
  const isContradicted = places.some(({ isEqual }) => !isEqual)
  return scored([...name, ...places.map(({ explanation }) => explanation), ...explainSex(asked, listed)], NAMED_MAX, isContradicted)
}

/** Without a name there is nothing that could speak against the number. */
function scoreEqual(asked: AskedPerson, name: readonly Explanation[]): Scored {
  const number = showNumber('PERSON', asked.number?.value ?? '')
  const isInDoubt = normaliseName(asked.name ?? '') !== '' && !name.some(({ points }) => points > 0)
  const explanations = [{ feature: 'IDENTITY_NUMBER' as const, queryValueMasked: number, recordValueMasked: number, points: 1000 }, ...name.map(each => ({ ...each, points: 0 }))]
  return { class: isInDoubt ? 'ID_NAME_CONFLICT' : 'EXACT', score: 1000, explanations }
}

/** The name that fits best; of two names the one on the list. */
function explainName({ name }: AskedPerson, { names }: ListedPerson): Explanation[] {
  if (name === null || normaliseName(name) === '') return []
  const fits = names.flatMap((each, place): Explanation[] => {
    const found = personNameClass(name, each)
    if (found === null) return []
    const nameClass = place > 0 && (found === 'N0' || found === 'N1') ? 'N2' : found
    return [{ feature: `NAME_${nameClass}`, queryValueMasked: maskName(name), recordValueMasked: maskName(each), points: NAME_POINTS[nameClass] }]
  })
  const [best] = fits.sort((one, other) => other.points - one.points)
  return [best ?? { feature: 'NAME_DIFFERS', queryValueMasked: maskName(name), recordValueMasked: maskName(names[0] ?? ''), points: 0 }]
}

interface Compared { readonly isEqual: boolean, readonly explanation: Explanation }

/** What is known of the asked number, against the known places of the listed one; a partial key only where no number was sent. */
function comparePlaces({ number, birthYear, regionCode, lastFour }: AskedPerson, masked: string | null): Compared[] {
  if (masked === null) return []
  const whole = number?.form === 'MASKED' ? number.value : number?.form === 'FULL' && /^\d{17}[\dX]$/.test(number.value) ? maskPublished(number.value) : null
  if (whole !== null) return [compare('MASKED_NUMBER', whole, masked)]
  return [
    ...(birthYear === null ? [] : [compare('BIRTH_YEAR', String(birthYear), masked.slice(6, 10))]),
    ...(regionCode === null ? [] : [compare('REGION', regionCode, masked.slice(0, 6))]),
    ...(lastFour === null ? [] : [compare('LAST_FOUR', lastFour, masked.slice(14))]),
  ]
}

function compare(feature: Feature & keyof typeof PLACE_POINTS, asked: string, listed: string): Compared {
  const isEqual = asked === listed
  return { isEqual, explanation: { feature, queryValueMasked: asked, recordValueMasked: isEqual ? listed : '*', points: isEqual ? PLACE_POINTS[feature] : 0 } }
}

function explainSex({ sex }: AskedPerson, listed: ListedPerson): Explanation[] {
  if (sex === null || listed.sex === null) return []
  return [{ feature: 'SEX', queryValueMasked: sex, recordValueMasked: listed.sex, points: sex === listed.sex ? SEX_POINTS.equal : SEX_POINTS.conflict }]
}
