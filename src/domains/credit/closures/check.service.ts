// How is a closed round watched: ten half-yearly checks, and clues at any time, either of which may resume it?
import { fault, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { getCase, getCaseOf, moveCase, tellOf } from './case.lookup.js'
import { closureCheckTransitions, enforcementCaseTransitions, enforcementClueTransitions, type CaseStatus } from './case.transitions.js'
import { ClosureCheck, EnforcementClue } from './check.entities.js'
import { meetClock, startClock } from './clocks.js'
import { type DecideEnforcementClueInput, type RecordSemiCheckInput, type ReportEnforcementClueInput } from './closure.inputs.js'
import { endRound, leaveDatabase } from './end-round.js'
import { hashFault } from './paper-faults.js'

const LONG = 500
/** Of a case that is open again, or performed, a clue outlives its round: it is true all the same, and nothing is resumed. */
const RESUMABLE: readonly CaseStatus[] = enforcementCaseTransitions.resumeOnClue.from

export class CheckService {
  constructor(private readonly platform: Platform) {}

  recordCheck(request: Request, input: RecordSemiCheckInput): Promise<Performed> {
    return this.platform.perform('recordSemiCheck', request, input, async work => {
      const { em, actor, now, today } = work
      const check = getAtVersion(work, await em.findOne(ClosureCheck, { id: input.id, courtPartnerId: actor.partnerId }), input.expectedVersion)
      refuseAll([
        textFault(input.findings, 'findings', LONG), hashFault(input.sha256, 'sha256'),
        today < check.dueOn ? fault('CHECK_NOT_DUE', 'id', { dueOn: check.dueOn }) : undefined,
      ])
      check.move('record', actor)
      const { result, findings, sha256, toldBy } = input
      Object.assign(check, { result, findings, sha256, toldBy, checkedAt: now, checkedByStaffId: actor.staffId ?? '' })
      const found = await getCaseOf(work, check.caseId)
      await tellOf(work, found, closureCheckTransitions.record.tells, 'APPLICANT', check)
      if (result === 'FOUND') {
        await moveCase(work, found, 'resumeOnFind', 'APPLICANT')
        await endRound(work, found)
        leaveDatabase(work, found)
      }
      return { id: check.id }
    })
  }

  reportClue(request: Request, input: ReportEnforcementClueInput): Promise<Performed> {
    return this.platform.perform('reportEnforcementClue', request, input, async work => {
      const { em, actor, now } = work
      const found = await getCase(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.words, 'words', LONG)])
      found.move('reportClue', actor)
      const id = newId('ecl')
      const { source, words, isUrgent } = input
      const due = startClock(work, found, isUrgent ? 'CLUE_URGENT' : 'CLUE', id)
      const clue = em.create(EnforcementClue, {
        id, createdAt: now, updatedAt: now, caseId: found.id, courtPartnerId: found.courtPartnerId, applicantIndex: found.applicantIndex,
        source, words, isUrgent, reportedAt: now, dueAt: due, status: 'REPORTED', findings: null, decidedAt: null, decidedByStaffId: null,
      })
      await tellOf(work, found, enforcementCaseTransitions.reportClue.tells, 'APPLICANT', clue)
      return { id }
    })
  }

  /** No limitation period: whether the ruling is a year old or twenty makes no difference. */
  decideClue(request: Request, input: DecideEnforcementClueInput): Promise<Performed> {
    return this.platform.perform('decideEnforcementClue', request, input, async work => {
      const { em, actor, now } = work
      const clue = getAtVersion(work, await em.findOne(EnforcementClue, { id: input.id, courtPartnerId: actor.partnerId }), input.expectedVersion)
      refuseAll([textFault(input.findings, 'findings', LONG)])
      const verb = input.isValid ? 'verify' : 'dismiss'
      clue.move(verb, actor)
      Object.assign(clue, { findings: input.findings, decidedAt: now, decidedByStaffId: actor.staffId ?? '' })
      await meetClock(work, clue.id, 'CLUE', 'CLUE_URGENT')
      const found = await getCaseOf(work, clue.caseId)
      await tellOf(work, found, enforcementClueTransitions[verb].tells, 'APPLICANT', clue)
      if (input.isValid && RESUMABLE.includes(found.status)) {
        await moveCase(work, found, 'resumeOnClue', 'APPLICANT')
        await endRound(work, found)
        leaveDatabase(work, found)
      }
      return { id: clue.id }
    })
  }
}
