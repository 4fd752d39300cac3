// How do the parties settle liability themselves, or ask the police together to do it?
import { type JWK } from 'jose'
import { addDays, startOfDay } from '../../../platform/calendar/local-date.js'
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { step } from '../../../platform/transitions.js'
import { answerAct, openActs, withdrawActs } from '../../people/index.js'
import { type Accident, type AccidentParty } from '../accidents/accident.entity.js'
import { addEntry, getAccident, moveAccident, ownParty, partiesOf, tellOf } from '../accidents/accident.lookup.js'
import { accidentTransitions, evidenceComplete, needsConfirmation, negotiable, onlineAllowed } from '../accidents/accident.transitions.js'
import { markVehicles } from '../accidents/police-mark.js'
import { missingIn } from '../evidence-set/accident.files.js'
import { type AccidentChangeInput, type AccidentReasonInput } from '../accidents/report.inputs.js'
import { finishTasks, openTask, policeTask } from '../seats/tasks.js'
import { type FaultCode } from './fault-catalogue.js'
import { type Liability } from './liability.entities.js'
import { applyShares, askParties, createPaper, jointHash, judgeShares, livePaper, nextIssue, voidDraft } from './paper.js'
import { type DraftAgreementInput, type PartyAnswerInput } from './liability.inputs.js'
import { resetWait, startWait } from './wait.js'

const FACTS_LENGTH_MAX = 500
/** Parties who do not answer in a week are asked again, or call an officer. Source: design. */
const SIGN_DAYS = 7

export class AgreementService {
  private readonly keys: readonly JWK[]

  constructor(private readonly platform: Platform) {
    this.keys = platform.signingKeys
  }

  /** Whoever helps at the scene may draw it up (处理程序规定 §20); only the parties sign. */
  draft(request: Request, input: DraftAgreementInput): Promise<Performed> {
    return this.platform.perform('draftAgreement', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      refuseAll([textFault(input.facts, 'facts', FACTS_LENGTH_MAX)])
      const shares = judgeShares(parties, input.parties)
      await requireViews(work, accident, shares.flatMap(({ faultCodes }) => faultCodes))
      await moveAccident(work, accident, 'draftAgreement')
      await voidDraft(work, accident)
      // They agree after all: whoever disputes it again asks together with the others again.
      await withdrawActs(work, accident.id, 'REQUEST_DETERMINATION')
      const paper = createPaper(work, accident, { form: 'AGREEMENT', issue: await nextIssue(work, accident), status: 'DRAFT' }, { shares, facts: input.facts })
      accident.liabilityId = paper.id
      accident.returnedReason = null
      askParties(work, parties, { kind: 'SIGN_AGREEMENT', recordId: paper.id, documentHash: paper.documentHash, expiresAt: answerBy(work) })
      return { id: accident.id }
    })
  }

  /** By each party with a key of her own; the last signature makes it final, where no seat of the police has to confirm it. */
  sign(request: Request, input: PartyAnswerInput): Promise<Performed> {
    return this.platform.perform('signAgreement', request, input, async work => {
      const accident = await getAccident(work, input.id)
      const parties = await partiesOf(work, accident)
      const own = ownParty(parties, work)
      const paper = await livePaper(work, accident)
      if (paper?.status !== 'DRAFT') throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
      if (paper.documentHash !== input.documentHash) throw refuse('PAPER_CHANGED', 'documentHash')
      await answerAct(work, this.keys, { kind: 'SIGN_AGREEMENT', recordId: paper.id }, 'SIGNED')
      addEntry(work, accident, 'signed', { party: own.number })
      if ((await openActs(work, paper.id, 'SIGN_AGREEMENT')) > 0) {
        tellOf(work, accident, 'accident.signed')
        return { id: accident.id }
      }
      paper.move('signLiability', work.actor)
      paper.servedAt = work.now
      accident.procedure = 'SELF'
      accident.liabilityForm = 'AGREEMENT'
      if (needsConfirmation(accident.lane)) {
        await openTask(work, policeTask('AGREEMENT', accident))
        tellOf(work, accident, 'accident.confirmationAsked')
      } else await letStand(work, accident, paper, 'sign')
      return { id: accident.id }
    })
  }

  /** What the parties have signed is looked at, and no share of it is the officer's. */
  confirm(request: Request, input: AccidentChangeInput): Promise<Performed> {
    return this.platform.perform('confirmAgreement', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      step(accidentTransitions, accident, 'confirmAgreement', work.actor)
      const paper = await livePaper(work, accident)
      if (paper?.status !== 'SIGNED') throw refuse('AGREEMENT_UNSIGNED', 'id')
      await finishTasks(work, accident.id, 'AGREEMENT')
      await letStand(work, accident, paper, 'confirmAgreement')
      return { id: accident.id }
    })
  }

  /** The parties draft another one, ask the police to determine, or call an officer. */
  sendBack(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.platform.perform('returnAgreement', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.reason, 'reason', FACTS_LENGTH_MAX)])
      await moveAccident(work, accident, 'returnAgreement')
      await finishTasks(work, accident.id, 'AGREEMENT')
      await voidDraft(work, accident)
      accident.liabilityId = accident.procedure = null
      accident.returnedReason = input.reason
      return { id: accident.id }
    })
  }

  /** Facts or cause are disputed: each party asks for herself, and only the request of all opens the online route (处理程序规定 §20). */
  requestOnline(request: Request, input: PartyAnswerInput): Promise<Performed> {
    return this.platform.perform('requestOnlineLiability', request, input, async work => {
      const accident = await getAccident(work, input.id)
      const parties = await partiesOf(work, accident)
      const own = ownParty(parties, work)
      refuseUnlessOpen(accident, work)
      const documentHash = jointHash(accident)
      if (input.documentHash !== documentHash) throw refuse('PAPER_CHANGED', 'documentHash')
      if (!(await isAsked(work, accident))) {
        await withdrawActs(work, accident.id, 'REQUEST_DETERMINATION')
        askParties(work, parties, { kind: 'REQUEST_DETERMINATION', recordId: accident.id, documentHash, expiresAt: answerBy(work) })
        await work.em.flush()
      }
      await answerAct(work, this.keys, { kind: 'REQUEST_DETERMINATION', recordId: accident.id }, 'REQUESTED')
      addEntry(work, accident, 'liabilityAsked', { party: own.number })
      if ((await openActs(work, accident.id, 'REQUEST_DETERMINATION')) > 0) {
        tellOf(work, accident, 'accident.jointRequestAsked')
        return { id: accident.id }
      }
      await this.toPolice(work, accident, parties)
      return { id: accident.id }
    })
  }

  private async toPolice(work: Work, accident: Accident, parties: readonly AccidentParty[]): Promise<void> {
    await voidDraft(work, accident)
    accident.liabilityId = null
    accident.procedure = 'ONLINE'
    resetWait(accident)
    await moveAccident(work, accident, 'requestLiability')
    startWait(accident, work.now)
    await openTask(work, policeTask('LIABILITY', accident))
    await markVehicles(work, accident, parties, 'OPEN')
  }
}

async function letStand(work: Work, accident: Accident, paper: Liability, verb: 'sign' | 'confirmAgreement'): Promise<void> {
  const parties = await partiesOf(work, accident)
  applyShares(parties, paper.shares)
  accident.liabilityFinalAt = work.now
  await moveAccident(work, accident, verb)
  await markVehicles(work, accident, parties, 'CLOSED')
}

/** A red light is agreed on only where the signal can be seen. */
async function requireViews(work: Work, accident: Accident, faultCodes: readonly FaultCode[]): Promise<void> {
  const [missing] = await missingIn(work, accident, 'LIABILITY', faultCodes)
  if (missing) throw refuse('EVIDENCE_INCOMPLETE', 'id', { view: missing.kind })
}

const answerBy = ({ today }: Work): Date => startOfDay(addDays(today, SIGN_DAYS + 1))

/** Told by name, before anybody is asked. */
function refuseUnlessOpen(accident: Accident, { actor }: Work): void {
  if (!['EVIDENCE', 'NEGOTIATING'].includes(accident.status)) throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
  const code = onlineAllowed(accident, actor) ?? negotiable(accident, actor) ?? evidenceComplete(accident, actor)
  if (code) throw refuse(code, 'id')
}

/** Somebody has still to answer, and can. Once all have, the request is made, and another one asks everybody anew. */
async function isAsked({ rows, now }: Work, accident: Accident): Promise<boolean> {
  const acts = await rows.all('personAct', rows.from('personAct').where('personAct.recordId', '=', accident.id)
    .where('personAct.kind', '=', 'REQUEST_DETERMINATION').where('personAct.status', '=', 'REQUESTED').where('personAct.expiresAt', '>', now).limit(1))
  return acts.length > 0
}
