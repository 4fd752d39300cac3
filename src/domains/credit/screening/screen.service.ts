// How is a question about parties answered? Purpose, consent, key, budget, one read, scores by rule, and its line in the log before the answer leaves.
import { type Platform } from '../../../platform/platform.js'
import { type Context } from '../../../platform/graphql/context.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { ALGORITHM_VERSION, type MatchClass } from '../matching/match-classes.js'
import { EMPTY_LIST } from '../list/list-version.js'
import { agreementOf } from './agreement.js'
import { answerSubject, type SubjectAnswer } from './answers.js'
import { budgetOf } from './budget.js'
import { findCandidates } from './candidates.js'
import { grantOf } from './grant.js'
import { type Grant } from './purposes.js'
import { hitLine, queryLine, resultClassOf } from './query-line.js'
import { QueryLog, type LoggedQuery } from './query-log.js'
import { findReviewed } from './reviewed.js'
import { readSubject, subjectFault, type AskedSubject, type Subject } from './subjects.js'

/** What was not told must not stand in the log as told. */
const RESTRICTION_ALONE: Grant['fields'] = new Set(['RESTRICTION'])
export const QUERIES_MAX = 100
export const EXCLUDED_MAX = 50

export interface Screening {
  readonly queries: readonly AskedSubject[]
  readonly purpose: string
  readonly consentRef: string | null
  readonly caseNo: string | null
  readonly minClass: MatchClass | null
  readonly excludeListingIds: readonly string[]
  readonly changedSince: Date | null
  /** Nothing but restrictions, and whether they bind at that moment; null: all that the purpose grants, now. */
  readonly restrictedAt: Date | null
}

export interface ScreeningAnswer {
  readonly results: readonly SubjectAnswer[]
  readonly listVersion: string | null
  readonly algorithmVersion: string
  readonly at: Date
  readonly faults: readonly Fault[]
}

export class ScreenService {
  private readonly log: QueryLog

  constructor(private readonly platform: Platform) {
    this.log = new QueryLog(platform.database.sql)
  }

  async screen(context: Context, asked: Screening): Promise<ScreeningAnswer> {
    const { actor } = context
    const now = this.platform.clock.now()
    const granted = await grantOf(this.platform.rows, actor, asked.purpose, localDateOf(now))
    const grant = granted && asked.restrictedAt ? { ...granted, fields: RESTRICTION_ALONE } : granted
    const subjects = asked.queries.slice(0, QUERIES_MAX).map(each => readSubject(this.platform.cipher, { ...each, consentRef: each.consentRef ?? asked.consentRef }, now))
    const faults = grant ? faultsOf(grant, asked, now) : [fault('PURPOSE_NOT_ALLOWED', 'purpose')]
    if (!grant || faults.length > 0) return this.refuse(context, asked, subjects, now, faults)
    const found = await findCandidates(this.platform.rows, grant, actor.partnerId, subjects, now, asked.excludeListingIds)
    const agreement = agreementOf(found.contracts, asked.purpose, localDateOf(now))
    if (!agreement.allows) return this.refuse(context, asked, subjects, now, [fault('PURPOSE_NOT_ALLOWED', 'purpose')])
    await budgetOf(this.platform).charge(this.platform.rows, actor.clientId, subjects.flatMap(each => (subjectFault(grant, each) ? [] : each.key)), agreement.personsPerHour ?? this.platform.limits.screenedPerHour)
    const { cleared } = await findReviewed(this.platform.rows, actor.partnerId, subjects, found.byNumber.length + found.byName.length > 0, now)
    const asking = { actor, grant, now, minClass: asked.minClass, changedSince: asked.changedSince, excluded: asked.excludeListingIds, restrictedAt: asked.restrictedAt ?? now, cleared }
    const results = subjects.map((subject, place) => answerSubject(asking, subject, place, found))
    await this.log.write(subjects.flatMap((subject, place) => (results[place] ? [lineOf(context, asked, grant, subject, results[place], found.listVersion, now)] : [])))
    return { results, listVersion: found.listVersion, algorithmVersion: ALGORITHM_VERSION, at: now, faults: [] }
  }

  /** A question that was not answered is a question too. */
  private async refuse(context: Context, asked: Screening, subjects: readonly Subject[], now: Date, faults: readonly Fault[]): Promise<ScreeningAnswer> {
    const refusal = faults[0]?.code ?? null
    await this.log.write(subjects.map(subject => (
      { query: queryLine(context, asked, subject, now, { id: newId('cqy'), resultClass: null, refusal, fieldsReturned: [], listVersion: EMPTY_LIST }), hits: [] })))
    return { results: [], listVersion: null, algorithmVersion: ALGORITHM_VERSION, at: now, faults }
  }
}

function faultsOf(grant: Grant, { queries, consentRef, caseNo, excludeListingIds }: Screening, now: Date): Fault[] {
  const wantsConsent = grant.key === 'NUMBER_AND_CONSENT' && !consentRef?.trim() && !queries.some(each => each.consentRef?.trim())
  const wantsCase = grant.key === 'CASE_NO' && (caseNo === null || caseNumberFault(normaliseCaseNumber(caseNo), localDateOf(now)))
  return [
    ...(queries.length < 1 || queries.length > QUERIES_MAX ? [fault('BATCH_LIMIT', 'queries', { max: String(QUERIES_MAX) })] : []),
    ...(excludeListingIds.length > EXCLUDED_MAX ? [fault('BATCH_LIMIT', 'excludeListingIds', { max: String(EXCLUDED_MAX) })] : []),
    ...(wantsConsent ? [fault('CONSENT_REF_MISSING', 'consentRef')] : []),
    ...(wantsCase ? [fault('CASE_NO_NEEDED', 'caseNo')] : []),
  ]
}

function lineOf(context: Context, asked: Screening, grant: Grant, subject: Subject, answer: SubjectAnswer, listVersion: string, now: Date): LoggedQuery {
  const query = queryLine(context, asked, subject, now, {
    id: answer.queryId, resultClass: answer.fault ? null : resultClassOf(answer.class, answer.restrictions.some(({ isRestricted }) => isRestricted)),
    refusal: answer.fault?.code ?? null, fieldsReturned: answer.fault ? [] : [...grant.fields], listVersion,
  })
  return { query, hits: answer.found.map(match => hitLine(query, subject, match)) }
}
