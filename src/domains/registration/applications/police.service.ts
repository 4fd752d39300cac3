// How do the police decide: accept, inspect, review, approve, refuse? They alone (164号 §69–73), each officer with a key of his own.
import { workCalendar } from '../../../platform/calendar/working-days.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll, Refusal } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type CheckFinding } from '../eligibility/checks.js'
import { isGround } from '../eligibility/grounds.js'
import { codesOf, judge } from '../eligibility/judge.js'
import { releaseNumbers } from '../plates/release.js'
import { type Application } from './application.entity.js'
import { getApplication, tellOf } from './application.lookup.js'
import { applicationTransitions, type ApplicationVerb } from './application.transitions.js'
import { type DecideInput, type ReasonInput, type RefuseApplicationInput, type RequestCorrectionInput } from './police.inputs.js'

/** 注册登记 is finished within two working days from acceptance (§10). */
const LEGAL_WORKING_DAYS = 2
const CORRECTION_WORKING_DAYS = 10
export const REASON_LENGTH_MAX = 500
const GAPS_MAX = 20
const CODE_LENGTH_MAX = 40

type Decision = (work: Work, application: Application) => Promise<void> | void

export class PoliceService {
  constructor(private readonly platform: Platform) {}

  accept(request: Request, input: DecideInput): Promise<Performed> {
    return this.decide('acceptApplication', 'accept', request, input, (work, application) => {
      application.acceptedAt = work.now
      application.acceptedByStaffId = work.actor.staffId ?? null
      const due = workCalendar.legalDueOn(localDateOf(work.now), LEGAL_WORKING_DAYS)
      application.legalDueOn = due.on
      application.legalDueProvisional = due.provisional
    })
  }

  decline(request: Request, input: ReasonInput): Promise<Performed> {
    return this.decide('declineApplication', 'decline', request, input, (work, application) => {
      application.reason = input.reason
      application.endedAt = work.now
    })
  }

  requestCorrection(request: Request, input: RequestCorrectionInput): Promise<Performed> {
    return this.decide('requestCorrection', 'requestCorrection', request, input, (work, application) => {
      application.reason = input.reason
      application.gaps = input.gaps.map(code => ({ code, check: 'POLICE' }))
      application.correctionDueOn = workCalendar.addWorkingDays(work.today, CORRECTION_WORKING_DAYS).on
    }, () => {
      if (input.gaps.length === 0 || input.gaps.length > GAPS_MAX) throw refuse('GAPS_SIZE', 'gaps', { max: String(GAPS_MAX) })
      refuseAll(input.gaps.map((code, index) => textFault(code, `gaps.${index}`, CODE_LENGTH_MAX)))
    })
  }

  review(request: Request, input: DecideInput): Promise<Performed> {
    return this.decide('startReview', 'review', request, input, ({ actor }, application) => {
      application.reviewedByStaffId = actor.staffId ?? null
    })
  }

  suspend(request: Request, input: ReasonInput): Promise<Performed> {
    return this.decide('suspendApplication', 'suspend', request, input, (_work, application) => { application.reason = input.reason })
  }

  resume(request: Request, input: ReasonInput): Promise<Performed> {
    return this.decide('resumeApplication', 'resume', request, input, (_work, application) => { application.reason = input.reason })
  }

  /** Every row must have passed; the stops are asked anew in this transaction. */
  approve(request: Request, input: DecideInput): Promise<Performed> {
    return this.decide('approveApplication', 'approve', request, input, async (work, application) => {
      requirePassed(await judge(work, application, 'APPROVE'))
      application.approvedAt = work.now
    })
  }

  refuse(request: Request, input: RefuseApplicationInput): Promise<Performed> {
    const unknown = input.grounds.findIndex(ground => !isGround(ground))
    return this.decide('refuseApplication', 'refuse', request, input, async (work, application) => {
      const findings = await judge(work, application, 'APPROVE')
      application.reason = input.reason
      application.endedAt = work.now
      application.grounds = [...new Set([...input.grounds, ...codesOf(findings, 'GROUND').map(each => each.code)])]
      await releaseNumbers(work, application.id)
      application.plateNo = null
    }, application => {
      if (unknown >= 0) throw refuse('GROUND_UNKNOWN', `grounds.${unknown}`)
      application.grounds = [...input.grounds]
    })
  }

  archive(request: Request, input: DecideInput): Promise<Performed> {
    return this.decide('archiveApplication', 'archive', request, input, (work, application) => { application.endedAt = work.now })
  }

  private decide(
    mutation: string, verb: ApplicationVerb, request: Request, input: DecideInput, decision: Decision, before?: (application: Application) => void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      if (isReasoned(input)) refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      before?.(application)
      application.move(verb, work.actor)
      await decision(work, application)
      tellOf(work, application, applicationTransitions[verb].tells)
      return { id: application.id }
    })
  }
}

const isReasoned = (input: DecideInput): input is ReasonInput => 'reason' in input

/** Undecided never passes. Each check that stands in the way is told, in one answer. */
export function requirePassed(findings: readonly CheckFinding[]): void {
  const blocking = findings.filter(each => each.outcome !== 'PASSED')
  if (blocking.length === 0) return
  throw new Refusal(blocking.map(each => fault('CHECK_NOT_PASSED', 'id', {
    check: each.check, outcome: each.outcome, code: each.code,
  })))
}
