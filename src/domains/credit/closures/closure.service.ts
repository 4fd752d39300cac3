// How is a round closed: asked for, looked at by a second judge, ruled, served, entered, and objected to?
import { addDays, localDateOf } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { ClosurePaper, type EnforcementCase } from './case.entities.js'
import { debtorsOf, getCase, moveCase } from './case.lookup.js'
import { checklistOf, type Item, type ItemState } from './checklist.js'
import { ClosureCheck } from './check.entities.js'
import { meetClock, startClock } from './clocks.js'
import { OBJECTION_LIMIT, semiCheckDays } from './closure.clocks.js'
import {
  type ApproveClosureInput, type DecideClosureObjectionInput, type DeleteClosureEntryInput, type EnterClosureInput, type RecordClosureObjectionInput,
  type RejectClosureInput, type RequestClosureInput, type ServeClosureInput,
} from './closure.inputs.js'
import { endRound, leaveDatabase } from './end-round.js'
import { registeredOf, unprovenOf } from './measures.js'
import { hashFault } from './paper-faults.js'

const LONG = 500
const NUMBER_LENGTH_MAX = 64
const ITEMS_MAX = 6
/** What the second judge hears herself, after the request. */
const HEARING: Item = 'Z6'

export class ClosureService {
  constructor(private readonly platform: Platform) {}

  request(request: Request, input: RequestClosureInput): Promise<Performed> {
    return this.change('requestClosure', request, input, async (work, found) => {
      await moveCase(work, found, 'requestClosure', 'COURT')
      refuseMissing((await statesOf(work, found)).filter(({ item }) => item !== HEARING))
      found.requestedAt = work.now
      startClock(work, found, 'REVIEW')
    })
  }

  reject(request: Request, input: RejectClosureInput): Promise<Performed> {
    return this.change('rejectClosure', request, input, async (work, found) => {
      refuseAll([
        input.missing.length < 1 || input.missing.length > ITEMS_MAX ? fault('CLOSURE_ITEM_MISSING', 'missing', { item: '–', missing: '–' }) : undefined,
        textFault(input.reason, 'reason', LONG),
      ])
      await moveCase(work, found, 'rejectClosure', 'COURT')
      Object.assign(found, { rejectedItems: [...new Set(input.missing)], rejectReason: input.reason, requestedAt: null })
      await meetClock(work, found.id, 'REVIEW')
    })
  }

  /** The whole list is judged again: days pass between request and ruling, and orders are lifted. */
  approve(request: Request, input: ApproveClosureInput): Promise<Performed> {
    return this.change('approveClosure', request, input, async (work, found) => {
      const { em, actor, now, today } = work
      const rulingNo = normaliseCaseNumber(input.rulingNo)
      refuseAll([caseNumberFault(rulingNo, today) && fault('CASE_NO_MALFORMED', 'rulingNo'), hashFault(input.rulingHash, 'rulingHash')])
      await moveCase(work, found, 'approveClosure', 'PARTIES')
      refuseMissing(await statesOf(work, found))
      if (!actor.functions.has('PRESIDENT') && !await isSigned(work, found)) throw refuse('CLOSURE_PANEL_NEEDS_PRESIDENT', 'id')
      const { id: caseId, courtPartnerId, applicantIndex } = found
      const round = found.round + 1
      Object.assign(found, {
        round, approvedByStaffId: actor.staffId ?? '', rulingNo, rulingHash: input.rulingHash, rulingOn: today, servedAt: null,
        databaseNo: null, objectorMasked: null, objectedOn: null, isObjectionLate: false, rejectedItems: [], rejectReason: null,
      })
      semiCheckDays(today).forEach((dueOn, n) => em.create(ClosureCheck, {
        id: newId('smc'), createdAt: now, updatedAt: now, caseId, courtPartnerId, applicantIndex, round, number: n + 1, dueOn, status: 'DUE',
        overdueAt: null, result: null, findings: null, sha256: null, checkedAt: null, checkedByStaffId: null, toldBy: null,
      }))
      await meetClock(work, caseId, 'REVIEW')
      startClock(work, found, 'DATABASE_ENTRY')
    })
  }

  serve(request: Request, input: ServeClosureInput): Promise<Performed> {
    return this.change('serveClosure', request, input, async (work, found) => {
      await moveCase(work, found, 'serve', 'PARTIES')
      found.servedAt = work.now
    })
  }

  enter(request: Request, input: EnterClosureInput): Promise<Performed> {
    return this.change('enterClosure', request, input, async (work, found) => {
      refuseAll([textFault(input.databaseNo, 'databaseNo', NUMBER_LENGTH_MAX)])
      await moveCase(work, found, 'enterDatabase', 'COURT')
      found.databaseNo = input.databaseNo
      await meetClock(work, found.id, 'DATABASE_ENTRY')
    })
  }

  object(request: Request, input: RecordClosureObjectionInput): Promise<Performed> {
    return this.change('recordClosureObjection', request, input, async (work, found) => {
      refuseAll([textFault(input.objector, 'objector', LONG), input.filedOn > work.today ? fault('CASE_DATE_FUTURE', 'filedOn') : undefined])
      await moveCase(work, found, 'object', 'PARTIES')
      const isObjectionLate = found.servedAt ? input.filedOn > addDays(localDateOf(found.servedAt), OBJECTION_LIMIT.days) : false
      Object.assign(found, { objectorMasked: maskName(input.objector), objectedOn: input.filedOn, isObjectionLate })
      startClock(work, found, 'OBJECTION')
    })
  }

  decideObjection(request: Request, input: DecideClosureObjectionInput): Promise<Performed> {
    return this.change('decideClosureObjection', request, input, async (work, found) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      await moveCase(work, found, input.isUpheld ? 'upholdObjection' : 'dismissObjection', 'PARTIES')
      await meetClock(work, found.id, 'OBJECTION')
      if (!input.isUpheld) return
      await endRound(work, found)
      leaveDatabase(work, found)
    })
  }

  deleteEntry(request: Request, input: DeleteClosureEntryInput): Promise<Performed> {
    return this.change('deleteClosureEntry', request, input, async (work, found) => {
      await moveCase(work, found, 'leaveDatabase', 'COURT')
      Object.assign(found, { databaseNo: null, leavesDatabase: false })
      await meetClock(work, found.id, 'DATABASE_DELETION')
    })
  }

  private change(
    mutation: string, request: Request, input: { id: string, expectedVersion: number, idempotencyKey: string, dryRun: boolean },
    decide: (work: Work, found: EnforcementCase) => Promise<void>,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const found = await getCase(work, input.id, input.expectedVersion)
      await decide(work, found)
      return { id: found.id }
    })
  }
}

async function statesOf(work: Work, found: EnforcementCase): Promise<ItemState[]> {
  const papers = await work.em.find(ClosurePaper, { caseId: found.id })
  const unproven: string[] = []
  for (const debtor of await debtorsOf(work, found.id)) {
    unproven.push(...unprovenOf(found, debtor, await registeredOf(work, debtor), work.today).map(measure => `${debtor.number}:${measure}`))
  }
  return checklistOf({ filedOn: found.filedOn, today: work.today, papers, unproven })
}

function refuseMissing(states: readonly ItemState[]): void {
  refuseAll(states.map(({ item, missing }) => (missing.length === 0 ? undefined : fault('CLOSURE_ITEM_MISSING', 'id', { item, missing: missing.join(', ') }))))
}

async function isSigned({ em }: Work, { id }: EnforcementCase): Promise<boolean> {
  return await em.count(ClosurePaper, { caseId: id, paper: 'APPLICANT_SIGNATURE', sha256: { $ne: null } }) > 0
}
