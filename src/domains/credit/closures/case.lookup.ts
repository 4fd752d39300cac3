// How is a case of the caller's court found, moved, and told of to those whom it concerns?
import { refuse } from '../../../platform/errors/refusal.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty } from '../../people/index.js'
import { EnforcementCase, EnforcementDebtor } from './case.entities.js'
import { enforcementCaseTransitions, type CaseVerb } from './case.transitions.js'

/** Another court's case does not exist for the caller. */
export async function getCase(work: Work, id: string, expectedVersion: number): Promise<EnforcementCase> {
  return getAtVersion(work, await work.em.findOne(EnforcementCase, { id, courtPartnerId: work.actor.partnerId }), expectedVersion)
}

/** For what is changed through one of its checks or clues: the case itself was not decided on, and keeps its version unless it moves. */
export async function getCaseOf({ em }: Work, caseId: string): Promise<EnforcementCase> {
  const found = await em.findOne(EnforcementCase, { id: caseId })
  if (!found) throw refuse('NOT_FOUND', 'id')
  return found
}

/** The case of that number, or the one under which it went on (执恢): one debt. */
export async function latestCase({ em }: Work, courtPartnerId: string, caseNo: string): Promise<EnforcementCase | null> {
  let found = await em.findOne(EnforcementCase, { courtPartnerId, caseNo })
  while (found?.resumedAsId) found = await em.findOne(EnforcementCase, { id: found.resumedAsId })
  return found
}

export const debtorsOf = ({ em }: Work, caseId: string): Promise<EnforcementDebtor[]> =>
  em.find(EnforcementDebtor, { caseId }, { orderBy: { number: 'asc' } })

/** COURT alone, the applicant too, or all parties: a debtor is not warned of what is looked for. */
export type Told = 'COURT' | 'APPLICANT' | 'PARTIES'

export async function moveCase(work: Work, found: EnforcementCase, verb: CaseVerb, told: Told): Promise<void> {
  found.move(verb, work.actor)
  found.updatedAt = work.now
  await tellOf(work, found, enforcementCaseTransitions[verb].tells, told)
}

interface Tellable { readonly id: string, readonly version?: number | undefined }

export async function tellOf(work: Work, found: EnforcementCase, type: string, told: Told, about: Tellable = found): Promise<void> {
  const indexes = told === 'COURT' ? [] : [found.applicantIndex, ...(told === 'PARTIES' ? (await debtorsOf(work, found.id)).map(({ partyIndex }) => partyIndex) : [])]
  const persons: string[] = []
  for (const index of indexes) persons.push(...await idOf(work, index))
  work.tell({ type, recordId: about.id, version: (about.version ?? 0) + 1, audience: [...new Set([found.courtPartnerId, ...persons])] })
}

/** Of a party whom a register has reported; to the others the court writes. */
async function idOf({ rows }: Work, partyIndex: string): Promise<string[]> {
  const party = await findParty(rows, partyIndex)
  return party ? [party.id] : []
}
