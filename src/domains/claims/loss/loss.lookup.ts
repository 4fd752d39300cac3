// Which loss of which accident is to be changed, by whom, and what stands already? And what the file keeps of the change.
import { fault, refuse, type Fault } from '../../../platform/errors/refusal.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type Accident, type AccidentParty } from '../accidents/accident.entity.js'
import { addEntry, audienceOf, getAccident, moveAccident, partiesOf } from '../accidents/accident.lookup.js'
import { claimantsOf } from '../accidents/claimants.js'
import { accidentTransitions, type AccidentStatus } from '../accidents/accident.transitions.js'
import { missingViews } from '../evidence-set/views.js'
import { competentInsurers, type Victim } from './competence.js'
import { LossAssessment, LossDelegation } from './loss.entity.js'
import { lossTransitions, type LossVerb } from './loss.transitions.js'

/** One victim's loss within its accident. */
export interface LossCase {
  readonly accident: Accident
  readonly parties: readonly AccidentParty[]
  readonly party: AccidentParty
  /** Every assessment of this victim, oldest first. */
  readonly losses: readonly LossAssessment[]
  /** Insurers of which each may assess it. */
  readonly assessors: readonly string[]
}

const OPEN: readonly string[] = ['DRAFT', 'PROPOSED']
const STANDING: readonly string[] = ['CONFIRMED', 'DISPUTED']

export async function getCase(work: Work, accident: Accident, isParty: (party: AccidentParty) => boolean): Promise<LossCase> {
  const parties = await partiesOf(work, accident)
  const party = parties.find(isParty)
  if (!party) throw refuse('LOSS_PARTY_UNKNOWN', 'partyNumber')
  const losses = await work.em.find(LossAssessment, { partyId: party.id }, { orderBy: { id: 'asc' } })
  const delegation = await work.em.findOne(LossDelegation, { partyId: party.id })
  return { accident, parties, party, losses, assessors: delegation ? [delegation.toInsurerId] : competentInsurers(asVictim(party), parties.map(asVictim)) }
}

export async function getLoss(work: Work, id: string, expectedVersion: number): Promise<LossCase & { readonly loss: LossAssessment }> {
  const row = await work.rows.find('lossAssessment', work.rows.from('lossAssessment').where('lossAssessment.id', '=', id))
  if (!row) throw refuse('NOT_FOUND', 'id')
  const found = await getCase(work, await getAccident(work, row.accidentId), party => party.id === row.partyId)
  return { ...found, loss: getAtVersion(work, found.losses.find(each => each.id === id) ?? null, expectedVersion) }
}

/** The person who claims for a victim: of a unit its agent. */
export const claimantIdOf = async (work: Work, { party }: Pick<LossCase, 'party'>): Promise<string | null> =>
  (await claimantsOf(work, [party]))(party, 'P')?.personId ?? null

export const asVictim = ({ id, number, kind, shareBps, cover, insurerPartnerId, personId, ownerId }: AccidentParty): Victim =>
  ({ id, number, kind, shareBps: shareBps ?? null, cover, insurerPartnerId: insurerPartnerId ?? null, personId: personId ?? null, ownerId: ownerId ?? null })

export const openOf = ({ losses }: Pick<LossCase, 'losses'>) => losses.find(({ status }) => OPEN.includes(status))
export const standingOf = ({ losses }: Pick<LossCase, 'losses'>) => losses.filter(({ status }) => STANDING.includes(status))
export const disputedOf = ({ losses }: Pick<LossCase, 'losses'>) => losses.find(({ status }) => status === 'DISPUTED')

/** Who isn't competent is told so, and it is audited. */
export function checkAssessor({ actor }: Work, { assessors }: LossCase): void {
  if (!assessors.includes(actor.partnerId)) throw refuse('LOSS_NOT_YOURS', 'id')
}

export function checkStatus({ actor }: Work, accident: Accident, statuses: readonly AccidentStatus[]): void {
  if (statuses.includes(accident.status)) return
  const open = openVerbs(accidentTransitions, accident, actor).map(({ verb }) => verb)
  throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: open.join(', ') || '–' })
}

/** Of the photos that a loss needs, those of this vehicle. */
export async function missingPhotos({ rows }: Work, { accident, party }: LossCase): Promise<Fault[]> {
  if (party.kind !== 'MOTOR') return []
  const files = await rows.all('evidence', rows.from('evidence').where('evidence.recordId', '=', accident.id).where('evidence.status', '=', 'STORED'))
  return missingViews({ motorNumbers: [party.number], hasNonMotor: false, faultCodes: [], files, stage: 'LOSS' })
    .map(({ kind, partyNo }) => fault('DAMAGE_VIEW_MISSING', '', { view: kind, party: String(partyNo ?? '') }))
}

/** Files that are named must be there, and be of this accident. */
export async function unknownFiles({ rows }: Work, accident: Accident, named: Readonly<Record<string, string | null | undefined>>): Promise<Fault[]> {
  const wanted = Object.entries(named).flatMap(([field, id]) => (id ? [{ field, id }] : []))
  if (wanted.length === 0) return []
  const stored = await rows.all('evidence', rows.from('evidence').where('evidence.recordId', '=', accident.id).where('evidence.status', '=', 'STORED')
    .where('evidence.id', 'in', wanted.map(({ id }) => id)))
  return wanted.filter(({ id }) => !stored.some(file => file.id === id)).map(({ field }) => fault('LOSS_EVIDENCE_UNKNOWN', field))
}

export function moveLoss(work: Work, { accident, party }: Pick<LossCase, 'accident' | 'party'>, loss: LossAssessment, verb: LossVerb): void {
  loss.move(verb, work.actor)
  tellOfLoss(work, { accident, party }, loss, verb, lossTransitions[verb].tells)
}

/** Never the figures: a timeline is read by everybody whom the file concerns. */
export function tellOfLoss(work: Work, { accident, party }: Pick<LossCase, 'accident' | 'party'>, loss: LossAssessment, type: string, tells: string): void {
  addEntry(work, accident, type, { party: party.number, loss: loss.id, kind: loss.kind })
  work.tell({ type: tells, recordId: loss.id, version: ((loss.version as number | undefined) ?? 0) + 1, audience: audienceOf(accident) })
}

/** Numbers of the parties of whom nobody has said yet what they lost. */
export async function unsettledParties({ em }: Work, accident: Accident, parties: readonly AccidentParty[]): Promise<number[]> {
  await em.flush()
  const losses = await em.find(LossAssessment, { accidentId: accident.id })
  return parties.filter(({ id }) => {
    const own = losses.filter(({ partyId }) => partyId === id)
    const hasBase = own.some(({ kind, status }) => kind !== 'SUPPLEMENT' && status === 'CONFIRMED')
    return !hasBase || own.some(({ status }) => status === 'DISPUTED' || OPEN.includes(status))
  }).map(({ number }) => number)
}

/** What was confirmed last opens the way to the offer; after payment it makes a difference that is still owed. */
export async function goOn(work: Work, accident: Accident, parties: readonly AccidentParty[]): Promise<void> {
  if (accident.status === 'PAID') await moveAccident(work, accident, 'owePayment')
  else if (accident.status === 'LOSS' && (await unsettledParties(work, accident, parties)).length === 0) await moveAccident(work, accident, 'finishLoss')
}
