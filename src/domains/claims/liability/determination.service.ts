// How do the police determine liability (道交法 §73), and how do the parties answer? The police alone, each officer with a key of his own.
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { answerAct, openActs } from '../../people/index.js'
import { type Accident, type AccidentParty } from '../accidents/accident.entity.js'
import { addEntry, getAccident, moveAccident, ownParty, partiesOf, tellOf } from '../accidents/accident.lookup.js'
import { accidentTransitions } from '../accidents/accident.transitions.js'
import { markVehicles } from '../accidents/police-mark.js'
import { type AccidentReasonInput } from '../accidents/report.inputs.js'
import { finishTasks, openTask, policeTask } from '../seats/tasks.js'
import { MOTOR_SIDE } from '../settlement/motor-side.js'
import { type IssueLiabilityInput, type PartyAnswerInput, type PartyConductInput } from './liability.inputs.js'
import { applyShares, askParties, createPaper, judgeShares, livePaper, nextIssue, openToObjection, voidDraft } from './paper.js'
import { pauseWait, startWait, waitedMs } from './wait.js'

const FACTS_LENGTH_MAX = 2000
const REASON_LENGTH_MAX = 500

/** The parties have not asked yet: at the scene the police determine it all the same. */
const BEFORE_REQUEST: readonly string[] = accidentTransitions.issueOnScene.from

export class DeterminationService {
  constructor(private readonly platform: Platform) {}

  issue(request: Request, input: IssueLiabilityInput): Promise<Performed> {
    return this.platform.perform('issueLiability', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      refuseAll([textFault(input.facts, 'facts', FACTS_LENGTH_MAX), ...(input.conduct ?? []).map((each, index) => conductFault(parties, each, index))])
      const shares = judgeShares(parties, input.parties)
      const unitId = await issuingUnit(work)
      await finishTasks(work, accident.id, 'LIABILITY')
      const isOnline = accident.status === 'LIABILITY_WAIT'
      if (BEFORE_REQUEST.includes(accident.status) && input.session !== 'SCENE') throw refuse('JOINT_REQUEST_NEEDED', 'session')
      await voidDraft(work, accident)
      const usedMs = waitedMs(accident, work.now)
      if (isOnline) pauseWait(accident, work.now)
      else {
        accident.procedure = 'SIMPLE'
        await finishTasks(work, accident.id, 'DISPATCH')
        await markVehicles(work, accident, parties, 'OPEN')
      }
      const paper = createPaper(work, accident, { form: 'CERTIFICATE', issue: await nextIssue(work, accident), status: 'ISSUED' }, { shares, facts: input.facts })
      work.em.assign(paper, {
        session: input.session, issuedByStaffId: work.actor.staffId ?? null, issuedByUnitId: unitId, issuedAt: work.now, servedAt: work.now,
      })
      const expiresAt = openToObjection(work, paper)
      accident.liabilityId = paper.id
      accident.liabilityForm = 'CERTIFICATE'
      accident.issuedByUnitId = unitId
      applyConduct(parties, input.conduct ?? [])
      applyShares(parties, shares)
      await moveAccident(work, accident, isOnline ? 'issueLiability' : 'issueOnScene', { issue: paper.issue, usedMs })
      askParties(work, parties, { kind: 'ACCEPT_LIABILITY', recordId: paper.id, documentHash: paper.documentHash, expiresAt })
      return { id: accident.id }
    })
  }

  /** Ends the wait for payment; the legal right to a review in the time to object stays. */
  accept(request: Request, input: PartyAnswerInput): Promise<Performed> {
    return this.platform.perform('acceptLiability', request, input, async work => {
      const accident = await getAccident(work, input.id)
      const own = ownParty(await partiesOf(work, accident), work)
      const paper = await livePaper(work, accident)
      if (paper?.status !== 'ISSUED') throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
      if (paper.documentHash !== input.documentHash) throw refuse('PAPER_CHANGED', 'documentHash')
      await answerAct(work, this.platform.signingKeys, { kind: 'ACCEPT_LIABILITY', recordId: paper.id }, 'ACCEPTED')
      addEntry(work, accident, 'accepted', { party: own.number })
      if ((await openActs(work, paper.id, 'ACCEPT_LIABILITY')) > 0) tellOf(work, accident, 'accident.liabilityAccepted')
      else await makeFinal(work, accident, 'acceptLiability')
      return { id: accident.id }
    })
  }

  askMoreEvidence(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.platform.perform('askMoreEvidence', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      await moveAccident(work, accident, 'askMoreEvidence', { usedMs: waitedMs(accident, work.now) })
      accident.moreEvidenceAsked += 1
      accident.moreEvidenceReason = input.reason
      pauseWait(accident, work.now)
      await finishTasks(work, accident.id, 'LIABILITY')
      return { id: accident.id }
    })
  }

  sendOfficer(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.platform.perform('sendOfficer', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      await moveAccident(work, accident, 'sendOfficer')
      pauseWait(accident, work.now)
      accident.procedure = 'GENERAL'
      await finishTasks(work, accident.id, 'LIABILITY')
      await openTask(work, policeTask('DISPATCH', accident))
      return { id: accident.id }
    })
  }
}

/** The evidence has come: the ball, and the clock, are with the police again. */
export async function answerEvidence(work: Work, accident: Accident): Promise<void> {
  await moveAccident(work, accident, 'answerEvidence')
  accident.moreEvidenceReason = null
  startWait(accident, work.now)
  await openTask(work, policeTask('LIABILITY', accident))
}

export async function makeFinal(work: Work, accident: Accident, verb: 'acceptLiability' | 'letObjectionLapse' | 'uphold'): Promise<void> {
  const paper = await livePaper(work, accident)
  if (paper?.status === 'ISSUED') paper.move('finalLiability', work.actor)
  accident.liabilityFinalAt = work.now
  await moveAccident(work, accident, verb)
  await markVehicles(work, accident, await partiesOf(work, accident), 'CLOSED')
}

export async function unitOf({ em, actor }: Work): Promise<string | null> {
  const [row] = await execute<{ policeUnitId: string | null }>(em, 'select "policeUnitId" from "staff" where "id" = $1', [actor.staffId ?? null])
  return row?.policeUnitId ?? null
}

/** A certificate that nobody could review is none: an objection to it would have no way out. */
async function issuingUnit(work: Work): Promise<string> {
  const unitId = await unitOf(work)
  if (!unitId || !(await findUnitAbove(work, unitId))) throw refuse('ISSUING_UNIT', 'id')
  return unitId
}

/** The headquarters has none above it here: the ministry line that reviews it is outside the platform. */
export async function findUnitAbove({ rows }: Work, unitId: string): Promise<string | null> {
  return (await rows.many('policeUnit', 'id', unitId))[0]?.parentId ?? null
}

function conductFault(parties: readonly AccidentParty[], { number, conduct, intentional, motorSideBps }: PartyConductInput, index: number) {
  const party = parties.find(each => each.number === number)
  if (!party) return fault('SHARE_PARTIES', `conduct.${index}.number`)
  if (conduct.length > 0 && party.kind !== 'MOTOR') return fault('CONDUCT_UNFIT', `conduct.${index}.conduct`)
  if ((intentional || motorSideBps !== null && motorSideBps !== undefined) && party.kind !== 'NON_MOTOR' && party.kind !== 'PEDESTRIAN') return fault('CONDUCT_UNFIT', `conduct.${index}.intentional`)
  return motorSideBps !== null && motorSideBps !== undefined && (motorSideBps < 0 || motorSideBps > MOTOR_SIDE.DEFAULT.FULL) ? fault('SHARE_SUM', `conduct.${index}.motorSideBps`) : undefined
}

function applyConduct(parties: readonly AccidentParty[], told: readonly PartyConductInput[]): void {
  for (const party of parties) {
    const each = told.find(({ number }) => number === party.number)
    party.conduct = [...(each?.conduct ?? [])]
    party.intentional = each?.intentional ?? false
    party.motorSideBps = each?.motorSideBps ?? null
  }
}
