// What would an offer of this moment say, and which insurers must stand by it?
import { canonicalJson, sha256 } from '../../../platform/crypto/canonical.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from '../accidents/accident.entity.js'
import { findFactProblems } from '../settlement/fact-problems.js'
import { type Accident as Facts } from '../settlement/facts.js'
import { isRecovery } from '../settlement/legs.js'
import { settle } from '../settlement/settle.js'
import { undisputedLegs } from '../settlement/undisputed.js'
import { changesBetween, type Change } from './changes.js'
import { factsOf, isLiable } from './facts.js'
import { type SettlementOfferRow } from './offer.entities.js'
import { standingLegs } from './offer.lookup.js'

/** The list of legs is read whole; seven cars that all are at fault come to 91. */
export const LEGS_MAX = 100

export interface Terms extends Pick<SettlementOfferRow, 'scope' | 'mode' | 'warnings' | 'settlementHash'> {
  readonly changes: readonly Change[]
}

export async function termsOf(work: Work, accident: Accident): Promise<Terms> {
  const { mode, warnings, legs } = settle(await judgedFacts(work, accident))
  const standing = await standingLegs(work, accident)
  const changes = changesBetween(standing, legs)
  return { scope: standing.length > 0 ? 'DELTA' : 'FULL', mode, warnings, settlementHash: hashOf(mode, changes), changes }
}

/** Nothing is taken back here: disputes may still end either way. */
export async function undisputedTermsOf(work: Work, accident: Accident): Promise<Terms> {
  const facts = await judgedFacts(work, accident)
  const { mode, warnings } = settle(facts)
  const changes = changesBetween(await standingLegs(work, accident), undisputedLegs(facts)).filter(({ amountFen }) => amountFen > 0)
  return { scope: 'UNDISPUTED', mode, warnings, settlementHash: hashOf(mode, changes), changes }
}

async function judgedFacts(work: Work, accident: Accident): Promise<Facts> {
  if (!isLiable(accident)) throw refuse('SETTLEMENT_TOO_EARLY', 'id')
  const facts = await factsOf(work, accident)
  const problems = findFactProblems(facts)
  if (problems.length > 0) throw refuse('SETTLEMENT_FACTS', 'id', { problems: problems.join(', ') })
  return facts
}

const hashOf = (mode: string, changes: readonly Change[]): string =>
  sha256(canonicalJson({ mode, changes: changes.map(({ kind, from, to, head, amountFen, reversesLegId }) => ({ kind, from, to, head, amountFen, reversesLegId })) }))

/** An insurer that is asked to give back to another answers later, in a case of its own: the insured does not wait for it. */
export const isPaidOut = ({ payer, kind, amountFen }: Pick<Change, 'payer' | 'kind' | 'amountFen'>): boolean =>
  payer.kind === 'INSURER' && !isRecovery(kind) && amountFen > 0

export const payersOf = (changes: readonly Change[]): string[] =>
  [...new Set(changes.filter(isPaidOut).flatMap(({ payer, paidBy }) => [payer.id, ...(paidBy === undefined ? [] : [paidBy])]))]
