// How does a check ask the list? For its own purpose, under the partner's agreement and budget, and with a line of the query log about everybody it asks about.
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { EMPTY_LIST } from '../list/list-version.js'
import { agreementOf } from '../screening/agreement.js'
import { budgetOf } from '../screening/budget.js'
import { findCandidates } from '../screening/candidates.js'
import { findGrant, type Grant, type ScreenedField } from '../screening/purposes.js'
import { hitLine, queryLine, resultClassOf } from '../screening/query-line.js'
import { writeInside, type LoggedQuery } from '../screening/query-log.js'
import { findReviewed } from '../screening/reviewed.js'
import { type Subject } from '../screening/subjects.js'
import { type PolicyRow } from './catalogue.js'
import { findAgainst, type Against } from './find-listed.js'

export const purposeOf = (policyNo: number): string => `POLICY_${policyNo}`

/** No more than the policy refuses for. */
const FIELDS: Readonly<Record<PolicyRow['refuseIf'], readonly ScreenedField[]>> = {
  LISTED: ['LISTED', 'CASE'], RESTRICTED: ['RESTRICTION', 'CASE'], BOTH: ['LISTED', 'RESTRICTION', 'CASE'],
}

/** One for each party, in their order. */
export interface ListAnswer { readonly all: readonly Against[], readonly listVersion: string }

/** The lines stand or fall with the check: what is rolled back told nothing, and is written down as refused. */
export async function askList(platform: Platform, work: Work, { policyNo, refuseIf }: PolicyRow, parties: readonly Subject[]): Promise<ListAnswer> {
  const { em, rows, actor, request, now, today } = work
  const purpose = purposeOf(policyNo)
  // Whether the unit is the caller's was asked with the policy.
  const granted = findGrant(actor.kind, purpose)
  if (!granted) throw refuse('PURPOSE_NOT_ALLOWED', 'policyNo')
  const grant: Grant = { ...granted, fields: new Set(FIELDS[refuseIf]) }
  const found = await findCandidates(rows, grant, actor.partnerId, parties, now, [])
  const agreement = agreementOf(found.contracts, purpose, today)
  if (!agreement.allows) throw refuse('PURPOSE_NOT_ALLOWED', 'policyNo')
  await budgetOf(platform).charge(rows, actor.clientId, parties.map(({ key }) => key), agreement.personsPerHour ?? platform.limits.screenedPerHour)
  const reviewed = await findReviewed(rows, actor.partnerId, parties, found.byNumber.length + found.restrictions.length > 0, now)
  const { listVersion } = found
  const asked = parties.map(party => ({ party, against: findAgainst(party, found, reviewed, now) }))
  await writeInside(em, asked.map(({ party, against }) => lineOf(request, grant, party, against, listVersion, now)))
  return { all: asked.map(({ against }) => against), listVersion }
}

/** A question that was not answered is a question too. */
export const refusedLines = (request: Request, policyNo: number, parties: readonly Subject[], refusal: string, now: Date): LoggedQuery[] => parties.map(party => ({
  query: queryLine(request, { purpose: purposeOf(policyNo), caseNo: null }, party, now, { id: newId('cqy'), resultClass: null, refusal, fieldsReturned: [], listVersion: EMPTY_LIST }),
  hits: [],
}))

function lineOf(request: Request, { purpose, fields }: Grant, party: Subject, { matches, inDoubt, restrictionIds }: Against, listVersion: string, now: Date): LoggedQuery {
  const listed = fields.has('LISTED') ? matches[0]?.class ?? 'NONE' : null
  const query = queryLine(request, { purpose, caseNo: null }, party, now, {
    id: newId('cqy'), resultClass: resultClassOf(listed, restrictionIds.length > 0), refusal: null, fieldsReturned: [...fields], listVersion,
  })
  return { query, hits: [...matches, ...inDoubt].map(match => hitLine(query, party, match)) }
}
