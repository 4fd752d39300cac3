// What may happen to a file beside its main course: an officer is called, it is taken back, held, or settled by the police.
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { withdrawActs } from '../../people/index.js'
import { type Accident, type AccidentParty } from './accident.entity.js'
import { actingParties, addEntry, getAccident, moveAccident, ownParty, partiesOf, tellOf } from './accident.lookup.js'
import { claimantsOf } from './claimants.js'
import { livePaper, voidPaper } from '../liability/paper.js'
import { SettlementOffer } from '../offers/offer.entities.js'
import { pauseWait } from '../liability/wait.js'
import { cancelTasks, finishTasks, openTask, policeTask } from '../seats/tasks.js'
import { type AccidentVerb } from './accident.transitions.js'
import { markVehicles } from './police-mark.js'
import { type AccidentChangeInput, type AccidentReasonInput, type ChooseSettlementInput } from './report.inputs.js'

const REASON_LENGTH_MAX = 500

export class FileService {
  constructor(private readonly platform: Platform) {}

  /** Any party may call an officer before signing; sending one is then a duty (实施条例 §86). */
  requestOfficer(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.change('requestOfficer', 'requestOfficer', request, input, async (work, accident) => {
      accident.procedure = 'GENERAL'
      pauseWait(accident, work.now)
      await withdrawActs(work, accident.liabilityId ?? accident.id)
      await cancelTasks(work, accident.id, 'LIABILITY')
      await openTask(work, policeTask('DISPATCH', accident))
      await markVehicles(work, accident, await partiesOf(work, accident), 'OPEN')
    })
  }

  settleGeneral(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.change('settleGeneral', 'settleGeneral', request, input, async (work, accident) => {
      accident.endedAt = work.now
      await finishTasks(work, accident.id, 'DISPATCH')
      await markVehicles(work, accident, await partiesOf(work, accident), 'CLOSED')
    })
  }

  hold(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.change('holdAccident', 'hold', request, input, (_work, accident) => { accident.heldReason = input.reason })
  }

  release(request: Request, input: AccidentReasonInput): Promise<Performed> {
    return this.change('releaseAccident', 'release', request, input, (_work, accident) => { accident.heldReason = null })
  }

  /** Taken back when every party says so: the last one ends the file. */
  cancel(request: Request, input: AccidentChangeInput): Promise<Performed> {
    return this.platform.perform('cancelAccident', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      const own = ownParty(parties, work)
      if (own.cancelledAt) throw refuse('ALREADY_SAID', 'id')
      own.cancelledAt = work.now
      addEntry(work, accident, 'agreeToCancel', { party: own.number })
      if (actingParties(parties).every(({ cancelledAt }) => cancelledAt)) {
        await moveAccident(work, accident, 'cancel')
        accident.endedAt = work.now
        pauseWait(accident, work.now)
        await cancelTasks(work, accident.id)
        await withdrawActs(work, accident.id)
        const paper = await livePaper(work, accident)
        if (paper) await voidPaper(work, paper)
        await markVehicles(work, accident, parties, 'CLOSED')
      } else tellOf(work, accident, 'accident.cancelAsked')
      return { id: accident.id }
    })
  }

  chooseSettlement(request: Request, input: ChooseSettlementInput): Promise<Performed> {
    return this.platform.perform('chooseSettlement', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      const own = await chosenParty(work, parties, input)
      if (['OFFERED', 'CONSENTED', 'PAYING', 'PAID', 'CLOSED', 'CANCELLED', 'HOLD'].includes(accident.status)) throw refuse('SETTLEMENT_CHOSEN', 'id')
      // What was paid or is due can't be waived any more (保险法 §61), and a difference goes on from what was chosen.
      if (await work.em.count(SettlementOffer, { accidentId: accident.id, status: 'CONSENTED' })) throw refuse('SETTLEMENT_CHOSEN', 'id')
      if (input.subrogation && own.waivedAt) throw refuse('SUBROGATION_WAIVED', 'subrogation')
      if (input.subrogation && !own.cover.vdi) throw refuse('SUBROGATION_UNCOVERED', 'subrogation')
      if (input.waive && !own.waivedAt) own.waivedAt = work.now
      own.agreesToSelfCompensation = input.selfCompensation ?? own.agreesToSelfCompensation
      own.subrogates = input.waive ? false : (input.subrogation ?? own.subrogates)
      const motors = parties.filter(({ kind }) => kind === 'MOTOR')
      accident.selfCompensationAsked = motors.length > 0 && motors.every(({ agreesToSelfCompensation }) => agreesToSelfCompensation)
      addEntry(work, accident, 'chooseSettlement', { party: own.number, selfCompensation: own.agreesToSelfCompensation, subrogation: own.subrogates, waived: own.waivedAt !== null })
      tellOf(work, accident, 'accident.settlementChosen')
      return { id: accident.id }
    })
  }

  private change(
    mutation: string, verb: AccidentVerb, request: Request, input: AccidentReasonInput, then: (work: Work, accident: Accident) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      await moveAccident(work, accident, verb)
      await then(work, accident)
      return { id: accident.id }
    })
  }
}

/**
 * Whoever took part agrees to self-compensation; the claim for a vehicle is its owner's to hand over or to give up, also where she had
 * lent it. Who speaks for more than one party names it.
 */
async function chosenParty(work: Work, parties: readonly AccidentParty[], { partyNumber, selfCompensation, subrogation, waive }: ChooseSettlementInput): Promise<AccidentParty> {
  const { personId } = work.actor
  const claimantOf = await claimantsOf(work, parties)
  const isDriver = (party: AccidentParty): boolean => personId !== undefined && party.personId === personId
  const isClaimant = (party: AccidentParty): boolean => personId !== undefined && claimantOf(party, 'P')?.personId === personId
  const own = parties.filter(party => isDriver(party) || isClaimant(party)).filter(({ number }) => typeof partyNumber !== 'number' || number === partyNumber)
  const chosen = own.find(isDriver) ?? (own.length === 1 ? own[0] : undefined)
  if (!chosen) throw refuse('NOT_FOUND', own.length > 1 ? 'partyNumber' : 'id')
  refuseAll([
    typeof selfCompensation === 'boolean' && !isDriver(chosen) ? fault('SELF_COMPENSATION_NOT_PARTY', 'selfCompensation') : undefined,
    typeof subrogation === 'boolean' && !isClaimant(chosen) ? fault('LOSS_NOT_YOUR_OWN', 'subrogation') : undefined,
    waive && !isClaimant(chosen) ? fault('LOSS_NOT_YOUR_OWN', 'waive') : undefined,
  ])
  return chosen
}
