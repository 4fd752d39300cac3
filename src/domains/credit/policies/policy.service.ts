// How is an applicant checked at the three points of an incentive policy, and what does the answer do to the application?
import { dueAt, type Limit } from '../../../platform/calendar/due-at.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { identityNumberFault, normaliseIdentityNumber } from '../../../platform/identifiers/identity-number.js'
import { maskName, maskResidentId } from '../../../platform/identifiers/resident-id.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { step } from '../../../platform/transitions.js'
import { findParty } from '../../people/index.js'
import { hitDuties } from '../duties/record-hit.js'
import { effectiveMode } from '../memorandum/effective-mode.js'
import { boundUnits, currentMemorandum, type Memorandum } from '../memorandum/memorandum.lookup.js'
import { ruleDocVersionOf } from '../memorandum/rule-docs.js'
import { QueryLog } from '../screening/query-log.js'
import { ONLY_NUMBER, readSubject, type Subject } from '../screening/subjects.js'
import { askList, purposeOf, refusedLines } from './ask-list.js'
import { INCENTIVE_MEASURE, PAYING_UNIT, policyOf, type PolicyRow } from './catalogue.js'
import { type Against } from './find-listed.js'
import { PolicyApplication, PolicyCheck, type CheckResult } from './policy.entities.js'
import { type CheckPolicyInput, type PolicySubjectInput, type ShowPerformanceInput } from './policy.inputs.js'
import { policyApplicationTransitions, type ApplicationVerb } from './policy.transitions.js'

const NAME_MAX = 200
const NUMBER_MAX = 64
const DOCUMENT_MAX = 100
const OFFICERS_MAX = 10
/** To show performance before a held payment is cancelled (design). */
const HOLD: Limit = { amount: 15, unit: 'CALENDAR_DAYS' }

export class PolicyService {
  private readonly log: QueryLog

  constructor(private readonly platform: Platform) {
    this.log = new QueryLog(platform.database.sql)
  }

  async check(request: Request, input: CheckPolicyInput): Promise<Performed> {
    const now = this.platform.clock.now()
    const [subject, ...officers] = [input.subject, ...(input.officers ?? []).slice(0, OFFICERS_MAX)].map(each => this.soughtOf(each, now)) as [Subject, ...Subject[]]
    const performed = await this.platform.perform('checkPolicy', request, input, async work => {
      const policy = await getPolicy(work, input)
      refuseAll(formFaults(work, input, policy))
      const application = await findApplication(work, input, policy, subject)
      keepOfficers(application, officers)
      const { all, listVersion } = await askList(this.platform, work, policy, [subject, ...officers])
      const memorandum = await currentMemorandum(work.rows)
      const result = resultOf(all, input, policy, memorandum)
      const check = keepCheck(work, { input, policy, application, subject, all, listVersion, result, memorandum })
      await moveOn(work, application, input.checkPoint, result)
      if (['REFUSED', 'HELD', 'ADVISED'].includes(result)) await hitDuties(work, { measure: INCENTIVE_MEASURE, unit: policy.unit, partyIndex: subject.key }, { ...reasonOf(policy, input, check), operatorStaffId: work.actor.staffId ?? null })
      return { id: check.id }
    })
    const [refusal] = performed.faults
    if (refusal) await this.log.write(refusedLines(request, input.policyNo, [subject, ...officers], refusal.code, now))
    return performed
  }

  showPerformance(request: Request, input: ShowPerformanceInput): Promise<Performed> {
    return this.platform.perform('showPerformance', request, input, async work => {
      const application = getAtVersion(work, await work.em.findOne(PolicyApplication, { id: input.id, partnerId: work.actor.partnerId }), input.expectedVersion)
      refuseAll([textFault(input.proofNo, 'proofNo', DOCUMENT_MAX)])
      application.move('showPerformance', work.actor)
      Object.assign(application, { performanceShownAt: work.now, proofNo: input.proofNo })
      await tellOfApplication(work, application, policyApplicationTransitions.showPerformance.tells)
      return { id: application.id }
    })
  }

  private soughtOf({ partyKind, name, identityNumber }: PolicySubjectInput, now: Date): Subject {
    return readSubject(this.platform.cipher, { ...ONLY_NUMBER, partyKind, name, identityNumber: normaliseIdentityNumber(partyKind, identityNumber) }, now)
  }
}

/** The unit that runs it, and before the payment the one that pays: nobody else has the purpose. */
async function getPolicy({ rows, actor, today }: Work, { policyNo, checkPoint }: CheckPolicyInput): Promise<PolicyRow> {
  const policy = policyOf(policyNo)
  if (!policy || policy.validFrom > today || (policy.validTo !== null && policy.validTo < today)) throw refuse('POLICY_UNKNOWN', 'policyNo')
  const bound = await boundUnits(rows, today)
  const asks = [policy.unit, ...(checkPoint === 'PAY' ? [PAYING_UNIT] : [])]
  if (!asks.some(unit => bound.get(unit) === actor.partnerId)) throw refuse('POLICY_NOT_YOURS', 'policyNo', { policyNo: String(policyNo) })
  return policy
}

function formFaults({ today }: Work, { subject, officers, exemption, applicationNo }: CheckPolicyInput, policy: PolicyRow): (Fault | undefined)[] {
  const numberOf = ({ partyKind, identityNumber }: PolicySubjectInput) => normaliseIdentityNumber(partyKind, identityNumber)
  const ofSubject = (party: PolicySubjectInput, field: string) => {
    const wrong = identityNumberFault(party.partyKind, numberOf(party), today)
    return [textFault(party.name, `${field}.name`, NAME_MAX), wrong && fault(wrong, `${field}.identityNumber`)]
  }
  const isSomebodyElse = (officer: PolicySubjectInput) => numberOf(officer) !== numberOf(subject)
  const asked = officers ?? []
  return [
    textFault(applicationNo, 'applicationNo', NUMBER_MAX), ...ofSubject(subject, 'subject'), ...asked.flatMap((officer, n) => ofSubject(officer, `officers.${n}`)),
    policy.subjectKinds.includes(subject.partyKind) ? undefined : fault('POLICY_SUBJECT_KIND', 'subject.partyKind'),
    policy.checksOfficers && subject.partyKind === 'UNIT' && !asked.some(isSomebodyElse) ? fault('OFFICERS_NEEDED', 'officers') : undefined,
    asked.length > 0 && !policy.checksOfficers ? fault('OFFICERS_NOT_ASKED', 'officers') : undefined,
    asked.length > OFFICERS_MAX ? fault('OFFICERS_TOO_MANY', 'officers', { max: String(OFFICERS_MAX) }) : undefined,
    exemption ? textFault(exemption.documentNo, 'exemption.documentNo', DOCUMENT_MAX) : undefined,
    exemption && !policy.exempt.includes(exemption.ground) ? fault('EXEMPTION_NOT_ALLOWED', 'exemption') : undefined,
  ]
}

/** Made by the first check, at its entry; later ones find it by the unit's own number. */
async function findApplication(work: Work, input: CheckPolicyInput, policy: PolicyRow, { partyKind, key: partyIndex }: Subject): Promise<PolicyApplication> {
  const { em, actor, now } = work
  const known = await em.findOne(PolicyApplication, { policyNo: policy.policyNo, applicationNo: input.applicationNo })
  if (known && known.partyIndex !== partyIndex) throw refuse('APPLICATION_DIFFERS', 'applicationNo')
  if (known) return known
  if (input.checkPoint !== 'APPLY') throw refuse('APPLICATION_UNKNOWN', 'applicationNo')
  const { name, identityNumber } = input.subject
  const isPerson = partyKind === 'PERSON'
  return em.create(PolicyApplication, {
    id: newId('pap'), createdAt: now, updatedAt: now, policyNo: policy.policyNo, policyVersion: policy.version, unit: policy.unit, partnerId: actor.partnerId,
    applicationNo: input.applicationNo, partyKind, partyIndex, nameMasked: isPerson ? maskName(name) : name,
    identityMasked: isPerson ? maskResidentId(normaliseIdentityNumber(partyKind, identityNumber)) : normaliseIdentityNumber(partyKind, identityNumber), officerIndexes: [], status: 'APPLIED', holdProvisional: false,
  })
}

/** Whoever was found could else be left out at the next check; one that was added in between too. */
function keepOfficers(application: PolicyApplication, officers: readonly Subject[]): void {
  const named = new Set(officers.map(({ key }) => key))
  const leftOut = application.officerIndexes.filter(index => !named.has(index))
  if (leftOut.length > 0) throw refuse('OFFICERS_LEFT_OUT', 'officers', { count: String(leftOut.length) })
  application.officerIndexes = [...named]
}

function resultOf(all: readonly Against[], { checkPoint, exemption }: CheckPolicyInput, { exempt }: PolicyRow, { measures }: Memorandum): CheckResult {
  const found = all.filter(isHit)
  if (found.length === 0) return all.some(({ hasOtherName }) => hasOtherName) ? 'REVIEW' : 'CLEAR'
  if (exemption || (exempt.includes('REORGANISATION') && found.every(isTreatedAsOrdinary))) return 'EXEMPT'
  const measure = measures.find(({ code }) => code === INCENTIVE_MEASURE)
  if (!measure || effectiveMode(measure) === 'ADVISORY') return 'ADVISED'
  return checkPoint === 'PAY' ? 'HELD' : 'REFUSED'
}

const isHit = ({ listingIds, restrictionIds }: Against): boolean => listingIds.length + restrictionIds.length > 0

/** By the court's note on the listing, whether or not the applicant shows the ruling. A restriction is another order. */
const isTreatedAsOrdinary = ({ rulingNo, restrictionIds }: Against): boolean => rulingNo !== null && restrictionIds.length === 0

interface Checked {
  readonly input: CheckPolicyInput
  readonly policy: PolicyRow
  readonly application: PolicyApplication
  readonly subject: Subject
  readonly all: readonly Against[]
  readonly listVersion: string
  readonly result: CheckResult
  readonly memorandum: Memorandum
}

function keepCheck({ em, actor, now }: Work, { input, policy, application, subject, all, listVersion, result, memorandum }: Checked): PolicyCheck {
  const first = all.find(isHit)
  // Exempt without having shown anything: by the court's note.
  const noted = result === 'EXEMPT' ? { ground: 'REORGANISATION' as const, documentNo: first?.rulingNo ?? null } : null
  const exemption = input.exemption ?? noted
  return em.create(PolicyCheck, {
    id: newId('pck'), createdAt: now, updatedAt: now, applicationId: application.id, unit: policy.unit, checkPoint: input.checkPoint, result, at: now, partnerId: actor.partnerId,
    staffId: actor.staffId ?? '', partyIndex: subject.key, purpose: purposeOf(policy.policyNo), listVersion,
    memorandumVersion: memorandum.version, ruleDocVersion: ruleDocVersionOf(INCENTIVE_MEASURE), listingIds: [...new Set(all.flatMap(({ listingIds }) => listingIds))],
    restrictionIds: [...new Set(all.flatMap(({ restrictionIds }) => restrictionIds))], matchIds: all.flatMap(({ matches, inDoubt }) => [...matches, ...inDoubt].map(({ id }) => id)), caseNo: first?.caseNo ?? null, courtName: first?.courtName ?? null,
    isDisputed: all.some(({ isDisputed }) => isDisputed), foundOfficers: all.slice(1).filter(isHit).length,
    exemption: exemption?.ground ?? null, exemptionNo: exemption?.documentNo ?? null,
  })
}

const VERBS: Readonly<Record<CheckPolicyInput['checkPoint'], { readonly pass: ApplicationVerb, readonly stop: ApplicationVerb }>> = {
  APPLY: { pass: 'passApply', stop: 'refuse' }, APPROVE: { pass: 'passApprove', stop: 'refuse' }, PAY: { pass: 'passPay', stop: 'hold' },
}

async function moveOn(work: Work, application: PolicyApplication, checkPoint: CheckPolicyInput['checkPoint'], result: CheckResult): Promise<void> {
  const isStopped = result === 'REFUSED' || result === 'HELD'
  const verb = isStopped ? VERBS[checkPoint].stop : VERBS[checkPoint].pass
  application.updatedAt = work.now
  if (verb === 'passApply' && application.status === 'APPLIED') return tellOfApplication(work, application, policyApplicationTransitions.passApply.tells)
  // A review stops and moves nothing; out of its turn it is refused like any other.
  step(policyApplicationTransitions, application, verb, work.actor)
  if (result === 'REVIEW') return
  application.move(verb, work.actor)
  if (verb === 'hold' && !application.holdUntil) {
    const hold = dueAt(HOLD, work.now)
    Object.assign(application, { heldAt: work.now, holdUntil: hold.dueAt, holdProvisional: hold.provisional })
  }
  await tellOfApplication(work, application, policyApplicationTransitions[verb].tells)
}

/** The unit that runs it, and the applicant. */
export async function tellOfApplication({ rows, tell }: Work, { id, version, partnerId, partyIndex }: PolicyApplication, type: string): Promise<void> {
  const party = await findParty(rows, partyIndex)
  tell({ type, recordId: id, version: ((version as number | undefined) ?? 0) + 1, audience: [partnerId, ...(party ? [party.id] : [])] })
}

function reasonOf(policy: PolicyRow, { applicationNo, checkPoint }: CheckPolicyInput, { result, at, caseNo, courtName }: PolicyCheck) {
  return {
    action: result === 'HELD' ? 'LIMITED' as const : 'REFUSED' as const, at, docNo: `${purposeOf(policy.policyNo)}/${applicationNo}/${checkPoint}`,
    basis: policy.legalBasis.map(({ text }) => text).join('；'), facts: `${courtName ?? ''} ${caseNo ?? ''}`.trim(),
    remedy: '可向作出决定的单位申请复核，或者向执行法院申请纠正、删除；履行义务后由法院依法删除。',
  }
}
