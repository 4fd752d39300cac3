// Does anything of the list, or a restriction, stand against this party? By number alone; where the name does not fit, a person's word decides, and before it nobody is stopped.
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { newId } from '../../../platform/ids.js'
import { MATCH_CLASSES } from '../matching/match-classes.js'
import { firmNameClass, personNameClass } from '../matching/name-class.js'
import { binds } from '../restrictions/restriction.facts.js'
import { type ActItem } from '../restrictions/acts.js'
import { MATCHES_MAX } from '../screening/answers.js'
import { type Candidate, type Found } from '../screening/candidates.js'
import { type Reviewed } from '../screening/reviewed.js'
import { type Subject } from '../screening/subjects.js'

export interface PolicyMatch {
  readonly id: string
  readonly listingId: string
  readonly class: 'EXACT' | 'ID_NAME_CONFLICT'
  readonly score: number
}

export interface RestrictionMatch {
  readonly id: string
  readonly restrictionId: string
  readonly class: 'ID_NAME_CONFLICT'
  readonly score: number
}

export interface Against {
  /** What was found of the list, what counts first; empty where the policy does not ask for it. */
  readonly matches: readonly PolicyMatch[]
  readonly listingIds: readonly string[]
  readonly restrictionIds: readonly string[]
  /** Restrictions under another name that nobody has cleared: for a reviewer. */
  readonly inDoubt: readonly RestrictionMatch[]
  readonly caseNo: string | null
  readonly courtName: string | null
  readonly isDisputed: boolean
  /** Of a ruling by which all that was found of the list is treated as ordinary (SZ §84). */
  readonly rulingNo: string | null
  /** The number is found, and under another name alone, of which nobody has said whom it means. */
  readonly hasOtherName: boolean
}

const NOTHING: Against = { matches: [], listingIds: [], restrictionIds: [], inDoubt: [], caseNo: null, courtName: null, isDisputed: false, rulingNo: null, hasOtherName: false }

export function findAgainst(sought: Subject, found: Found, reviewed: Reviewed, now: Date): Against {
  const listed = findListed(sought, found, reviewed)
  const restricted = findRestricted(sought, found, reviewed, now)
  const first = listed.listingIds.length > 0 ? listed : restricted
  return {
    ...listed, restrictionIds: restricted.restrictionIds, inDoubt: restricted.inDoubt, caseNo: first.caseNo, courtName: first.courtName, hasOtherName: listed.hasOtherName || restricted.hasOtherName,
  }
}

function findListed(sought: Subject, { byNumber }: Found, { cleared, confirmed }: Reviewed): Against {
  const entries = byNumber.filter(each => each.partyIndex === sought.key && each.partyKind === sought.partyKind)
  const fitting = new Set(entries.filter(entry => fits(sought, entry)).map(({ listingId }) => listingId))
  const others = [...new Set(entries.map(({ listingId }) => listingId))].filter(id => !fitting.has(id) && !cleared.has(`${sought.key}/${id}`))
  const meant = new Set([...fitting, ...others.filter(id => confirmed.has(`${sought.key}/${id}`))])
  const matches = [...meant, ...others.filter(id => !meant.has(id))].slice(0, MATCHES_MAX).map(id => matchOf(id, fitting.has(id) ? 'EXACT' : 'ID_NAME_CONFLICT'))
  const found = entries.filter(({ listingId }) => meant.has(listingId))
  const [first] = found
  return {
    ...NOTHING, matches, listingIds: matches.map(({ listingId }) => listingId).filter(id => meant.has(id)), caseNo: first?.caseNo ?? null, courtName: first?.courtName ?? null,
    isDisputed: found.some(({ isDisputed }) => isDisputed), rulingNo: found.every(({ rulingNo }) => rulingNo !== null) ? first?.rulingNo ?? null : null, hasOtherName: meant.size === 0 && others.length > 0,
  }
}

/** Stricter than a screening, which asks nothing of a firm's name: here a refusal follows by itself. */
const fits = ({ partyKind, name }: Subject, listed: Candidate): boolean => (partyKind === 'PERSON' ? personNameClass : firmNameClass)(listed.name, name ?? '') !== null

const matchOf = (listingId: string, found: PolicyMatch['class']): PolicyMatch => ({ id: newId('chi'), listingId, class: found, score: MATCH_CLASSES[found].least })

/** The order shows a masked name: one that does not fit it is somebody else's until a person has looked, and remembered as a listing is. */
function findRestricted({ partyKind, name, key }: Subject, { restrictions }: Found, { cleared, confirmed }: Reviewed, now: Date): Against {
  const standing = restrictions.filter(each => each.partyIndex === key && each.items.some(item => binds(each, item as ActItem, now)))
  const shown = partyKind === 'PERSON' ? maskName(name ?? '') : name
  const others = standing.filter(({ id, nameMasked }) => nameMasked !== shown && !cleared.has(`${key}/${id}`))
  const meant = standing.filter(({ id, nameMasked }) => nameMasked === shown || confirmed.has(`${key}/${id}`))
  return {
    ...NOTHING, restrictionIds: meant.map(({ id }) => id), caseNo: meant[0]?.orderNo ?? null, courtName: meant[0]?.courtName ?? null,
    inDoubt: others.slice(0, MATCHES_MAX).map(({ id }) => ({ id: newId('chi'), restrictionId: id, class: 'ID_NAME_CONFLICT', score: MATCH_CLASSES.ID_NAME_CONFLICT.least })),
    hasOtherName: meant.length === 0 && others.length > 0,
  }
}
