// What is answered about each party? Scores by rule, and of what was found only what the purpose grants.
import { type Fault } from '../../../platform/errors/refusal.js'
import { type Actor } from '../../../platform/actor.js'
import { newId } from '../../../platform/ids.js'
import { scoreFirm } from '../matching/firm-score.js'
import { bySureness, MATCH_CLASSES, reaches, type Explanation, type MatchClass, type Scored, type Use } from '../matching/match-classes.js'
import { scorePerson, type Identity } from '../matching/person-score.js'
import { type ActItem } from '../restrictions/acts.js'
import { binds } from '../restrictions/restriction.facts.js'
import { CANDIDATES_MAX, type Candidate, type Found, type PastListing } from './candidates.js'
import { type Grant } from './purposes.js'
import { type ScreeningResult } from './screening-result.js'
import { subjectFault, type Subject } from './subjects.js'

/** The surest; an answer tells when there were more. */
export const MATCHES_MAX = 20

export interface Match {
  readonly id: string
  readonly listingId: string
  readonly class: MatchClass
  readonly score: number
  readonly use: Use
  readonly isDisputed: boolean
  readonly explanations: readonly Explanation[]
  readonly caseNo: string | null
  readonly courtName: string | null
  readonly performance: Candidate['performance'] | null
  readonly performedPart: string | null
  readonly unperformedPart: string | null
  readonly duty: string | null
  readonly rulingNo: string | null
}

export interface RestrictionAnswer { readonly item: ActItem, readonly isRestricted: boolean, readonly orderNo: string | null }

export interface SubjectAnswer {
  readonly ref: string
  readonly queryId: string
  readonly class: MatchClass | null
  readonly isListed: boolean | null
  readonly isDisputed: boolean | null
  readonly matches: readonly Match[]
  /** With those that the caller did not want to see again: the answer rests on them. */
  readonly found: readonly Match[]
  readonly isTruncated: boolean
  readonly excludedByReview: number
  readonly restrictions: readonly RestrictionAnswer[]
  readonly history: readonly PastListing[]
  readonly fault: Fault | null
  /** What a receipt signs; null of a question that was not answered. */
  readonly result: ScreeningResult | null
  /** For the commitment of a receipt: what the caller sent, in one form, and shown nowhere; null without a whole number. */
  readonly number: string | null
}

export interface Asking {
  readonly actor: Actor
  readonly grant: Grant
  readonly now: Date
  readonly minClass: MatchClass | null
  readonly changedSince: Date | null
  readonly excluded: readonly string[]
  readonly restrictedAt: Date
  /** `subject key/listing` that this client's reviewers found to be somebody else. */
  readonly cleared: ReadonlySet<string>
}

export function answerSubject(asking: Asking, subject: Subject, place: number, found: Found): SubjectAnswer {
  const { actor, grant, now, restrictedAt } = asking
  const queryId = newId('cqy')
  const fault = subjectFault(grant, subject)
  if (fault) return { ...NOTHING, ref: subject.ref, queryId, fault }
  const { matches, meant, isTruncated, excludedByReview } = matchesOf(asking, subject, place, found)
  const tellsList = grant.fields.has('LISTED')
  const best = meant[0]?.class ?? 'NONE'
  const restrictions = restrictionsOf(grant, subject, found, restrictedAt)
  const shown = {
    class: tellsList ? best : null,
    isListed: !tellsList || best === 'ID_NAME_CONFLICT' ? null : best === 'EXACT',
    isDisputed: tellsList ? meant.some(match => match.isDisputed) : null,
  }
  return {
    ...shown, ref: subject.ref, number: subject.number?.form === 'FULL' ? subject.number.value : null, queryId, matches, found: meant, isTruncated, excludedByReview, restrictions, fault: null,
    history: grant.fields.has('HISTORY') ? found.past.filter(({ partyIndex }) => partyIndex === subject.index) : [],
    result: {
      ...shown, queryId, at: now, partnerId: actor.partnerId, clientId: actor.clientId, purpose: grant.purpose, partyKind: subject.partyKind, subjectIndex: subject.index,
      restrictions, listVersion: found.listVersion, listingIds: meant.map(({ listingId }) => listingId),
    },
  }
}

const NOTHING = {
  class: null, isListed: null, isDisputed: null, matches: [], found: [], isTruncated: false, excludedByReview: 0, restrictions: [], history: [], fault: null, result: null, number: null,
}

/**
 * The names of one listing stand in rows of their own: judged together, in their order. What the caller knows already, or what has not changed since, is
 * not shown again, but a party who is listed is never answered, logged or signed as if she were not.
 */
function matchesOf(asking: Asking, subject: Subject, place: number, found: Found) {
  const { grant, minClass, changedSince, excluded, cleared } = asking
  const candidates = subject.index === null ? found.byName.filter(each => each.place === place) : found.byNumber.filter(each => each.partyIndex === subject.index && each.partyKind === subject.partyKind)
  const listings = new Map<string, Candidate[]>()
  for (const candidate of candidates) listings.set(candidate.listingId, [...listings.get(candidate.listingId) ?? [], candidate])
  const judged = [...listings.values()].map(rows => ({ rows: rows.sort((one, other) => one.nameNo - other.nameNo), scored: scoreOf(subject, rows) }))
    .filter(({ scored }) => grant.classes.has(scored.class) && (minClass === null || reaches(scored.class, minClass)))
  // What number and name both say is not for a reviewer to clear.
  const kept = judged.filter(({ rows, scored }) => scored.class === 'EXACT' || !cleared.has(`${subject.key}/${rows[0]?.listingId ?? ''}`))
  kept.sort((one, other) => bySureness(one.scored, other.scored) || ((one.rows[0]?.listingId ?? '') < (other.rows[0]?.listingId ?? '') ? -1 : 1))
  const meant = kept.flatMap(({ rows, scored }) => (rows[0] ? [{ ...shownMatch(grant, rows[0], scored), changedAt: new Date(rows[0].changedAt) }] : []))
  const shown = meant.filter(({ listingId, changedAt }) => !excluded.includes(listingId) && (changedSince === null || changedAt >= changedSince))
  return {
    matches: shown.slice(0, MATCHES_MAX),
    meant: meant.slice(0, MATCHES_MAX),
    isTruncated: shown.length > MATCHES_MAX || candidates.length > CANDIDATES_MAX,
    excludedByReview: judged.length - kept.length,
  }
}

function scoreOf(subject: Subject, rows: readonly Candidate[]): Scored {
  const [listed] = rows as readonly [Candidate, ...Candidate[]]
  const identity: Identity = subject.index === null ? 'UNKNOWN' : subject.index === listed.partyIndex ? 'EQUAL' : 'DIFFERENT'
  const names = namesOf(rows)
  if (subject.partyKind === 'UNIT') return scoreFirm(subject, { names, uscc: listed.masked, legalRep: listed.legalRep, regionCode: null }, identity)
  return scorePerson(subject, { names, masked: listed.masked.includes('*') ? listed.masked : null, sex: listed.sex }, identity)
}

/** A former name that was found alone keeps its place behind the name on the list. */
function namesOf(rows: readonly Candidate[]): string[] {
  const names = new Map(rows.map(({ nameNo, name }) => [nameNo, name]))
  return Array.from({ length: Math.max(...names.keys()) + 1 }, (_, nameNo) => names.get(nameNo) ?? '')
}

function shownMatch({ fields }: Grant, listed: Candidate, { class: found, score, explanations }: Scored): Match {
  const { listingId, isDisputed } = listed
  const [tellsCase, tellsPerformance] = [fields.has('CASE'), fields.has('PERFORMANCE')]
  return {
    id: newId('chi'), listingId, class: found, score, use: MATCH_CLASSES[found].use, isDisputed, explanations,
    caseNo: tellsCase ? listed.caseNo : null, courtName: tellsCase ? listed.courtName : null,
    performance: tellsPerformance ? listed.performance : null, performedPart: tellsPerformance ? listed.performedPart : null,
    unperformedPart: tellsPerformance ? listed.unperformedPart : null, duty: fields.has('AMOUNT') ? listed.duty : null, rulingNo: tellsCase ? listed.rulingNo : null,
  }
}

function restrictionsOf({ fields, items }: Grant, { index }: Subject, { restrictions }: Found, at: Date): RestrictionAnswer[] {
  if (!fields.has('RESTRICTION') || index === null) return []
  const hers = restrictions.filter(({ partyIndex }) => partyIndex === index)
  return items.map(item => {
    const bound = hers.find(each => binds(each, item, at))
    return { item, isRestricted: bound !== undefined, orderNo: bound?.orderNo ?? null }
  })
}
