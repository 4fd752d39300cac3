// Is this the firm on the list? Points by rule (credit 6.4): its code decides; without it the name, who represents it, and where it is.
import { organisationCodeOf, regionCodeOf, type AskedNumber } from './identity-number.js'
import { scored, type Explanation, type Scored } from './match-classes.js'
import { firmNameClass } from './name-class.js'
import { normaliseName } from './normalise-name.js'
import { type Identity } from './person-score.js'
import { maskName } from '../../../platform/identifiers/resident-id.js'

export interface AskedFirm {
  readonly name: string | null
  readonly number: AskedNumber | null
  readonly legalRep: string | null
  /** Six digits. */
  readonly regionCode: string | null
}

export interface ListedFirm {
  /** The name on the list, then former ones of the register. */
  readonly names: readonly string[]
  /** Unified social credit code; null: none is known. */
  readonly uscc: string | null
  readonly legalRep: string | null
  /** Known otherwise than by the code. */
  readonly regionCode: string | null
}

const CODE_POINTS = 970
const NAME_POINTS = { N0: 700, FORMER: 640, CORE: 520 } as const
const REPRESENTATIVE_POINTS = 150
const REGION_POINTS = 60
/** So that STRONG needs name, representative and region together. */
const NAMED_FIRM_MAX = 960

export function scoreFirm(asked: AskedFirm, listed: ListedFirm, identity: Identity): Scored {
  const { number } = asked
  if (identity === 'DIFFERENT') return { class: 'NONE', score: 0, explanations: [] }
  if (identity === 'EQUAL') return { class: 'EXACT', score: 1000, explanations: [same('IDENTITY_NUMBER', number?.value ?? '', 1000)] }
  if (number?.form === 'ORGANISATION' && listed.uscc !== null) {
    const isEqual = organisationCodeOf(listed.uscc) === number.value
    return isEqual ? scored([same('ORGANISATION_CODE', number.value, CODE_POINTS)], CODE_POINTS, false) : { class: 'NONE', score: 0, explanations: [] }
  }
  return scored([...explainName(asked, listed), ...explainRepresentative(asked, listed), ...explainRegion(asked, listed)], NAMED_FIRM_MAX, false)
}

const same = (feature: Explanation['feature'], value: string, points: number): Explanation => ({ feature, queryValueMasked: value, recordValueMasked: value, points })

function explainName({ name }: AskedFirm, { names }: ListedFirm): Explanation[] {
  if (name === null || normaliseName(name) === '') return []
  const fits = names.flatMap((each, place): Explanation[] => {
    const found = firmNameClass(name, each)
    if (found === null) return []
    const [feature, points] = found === 'CORE' ? ['NAME_CORE', NAME_POINTS.CORE] as const : place > 0 ? ['NAME_N2', NAME_POINTS.FORMER] as const : ['NAME_N0', NAME_POINTS.N0] as const
    return [{ feature, queryValueMasked: name, recordValueMasked: each, points }]
  })
  const [best] = fits.sort((one, other) => other.points - one.points)
  return [best ?? { feature: 'NAME_DIFFERS', queryValueMasked: name, recordValueMasked: names[0] ?? '', points: 0 }]
}

function explainRepresentative({ legalRep }: AskedFirm, listed: ListedFirm): Explanation[] {
  if (legalRep === null || listed.legalRep === null || normaliseName(legalRep) === '') return []
  const isEqual = normaliseName(legalRep) === normaliseName(listed.legalRep)
  return [{ feature: 'LEGAL_REPRESENTATIVE', queryValueMasked: maskName(legalRep), recordValueMasked: maskName(listed.legalRep), points: isEqual ? REPRESENTATIVE_POINTS : 0 }]
}

function explainRegion({ regionCode }: AskedFirm, listed: ListedFirm): Explanation[] {
  const known = listed.regionCode ?? (listed.uscc === null ? null : regionCodeOf(listed.uscc))
  if (regionCode === null || known === null) return []
  return [{ feature: 'REGION', queryValueMasked: regionCode, recordValueMasked: known, points: regionCode === known ? REGION_POINTS : 0 }]
}
