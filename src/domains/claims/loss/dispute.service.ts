// What else may be said of a loss: it is more than was seen, too little, nothing at all, or another's to assess?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident, moveAccident, tellOf } from '../accidents/accident.lookup.js'
import { coveringInsurers, readersOf } from './competence.js'
import { LossAssessment, LossDelegation } from './loss.entity.js'
import { type DelegateLossInput, type DisputeLossInput, type NoLossInput, type SupplementLossInput } from './loss.inputs.js'
import { FEN_MAX } from './lines.js'
import {
  asVictim, checkAssessor, claimantIdOf, checkStatus, getCase, getLoss, goOn, moveLoss, tellOfLoss, standingOf, unknownFiles, type LossCase,
} from './loss.lookup.js'
import { checkNoneOpen, createLoss } from './loss.service.js'

const REASON_LENGTH_MAX = 500
/** Source: design. */
const SUPPLEMENTS_MAX = 5

export class DisputeService {
  constructor(private readonly platform: Platform) {}

  supplement(request: Request, input: SupplementLossInput): Promise<Performed> {
    return this.platform.perform('supplementLoss', request, input, async work => {
      const accident = await getAccident(work, input.accidentId)
      const found = await getCase(work, accident, ({ number }) => number === input.partyNumber)
      checkAssessor(work, found)
      checkStatus(work, accident, ['LOSS', 'LOSS_DONE', 'OFFERED', 'PAID'])
      checkNoneOpen(found)
      if (standingOf(found).length === 0) throw refuse('LOSS_NOT_ASSESSED', 'partyNumber')
      if (found.losses.filter(({ supplementReason }) => supplementReason).length >= SUPPLEMENTS_MAX) throw refuse('LOSS_SUPPLEMENTS_LIMIT', 'partyNumber', { max: String(SUPPLEMENTS_MAX) })
      const { reason, beforeEvidenceId, afterEvidenceId } = input
      refuseAll(await unknownFiles(work, accident, { beforeEvidenceId, afterEvidenceId }))
      const loss = await createLoss(work, found, { kind: 'SUPPLEMENT', sheet: input.sheet, reason }, { supplementReason: reason, beforeEvidenceId, afterEvidenceId })
      await reopen(work, accident)
      return { id: loss.id }
    })
  }

  dispute(request: Request, input: DisputeLossInput): Promise<Performed> {
    return this.platform.perform('disputeLoss', request, input, async work => {
      const found = await getLoss(work, input.id, input.expectedVersion)
      const { loss, accident } = found
      await checkClaimant(work, found)
      checkStatus(work, accident, ['LOSS', 'LOSS_DONE', 'OFFER_DISPUTED'])
      checkNoneOpen(found)
      if (found.losses.some(({ kind }) => kind === 'SECOND')) throw refuse('LOSS_DISPUTE_SPENT', 'id')
      refuseAll([
        textFault(input.reason, 'reason', REASON_LENGTH_MAX),
        input.claimedFen > loss.netFen ? undefined : fault('LOSS_CLAIM_NOT_ABOVE', 'claimedFen'),
        input.claimedFen > FEN_MAX ? fault('LOSS_AMOUNT_INVALID', 'claimedFen', { min: '0', max: String(FEN_MAX) }) : undefined,
      ])
      moveLoss(work, found, loss, 'disputeLoss')
      loss.disputedAt = work.now
      loss.disputeReason = input.reason
      loss.claimedFen = input.claimedFen
      await reopen(work, accident)
      return { id: loss.id }
    })
  }

  declareNone(request: Request, input: NoLossInput): Promise<Performed> {
    return this.noLoss('declareNoLoss', request, input, checkAssessor)
  }

  waive(request: Request, input: NoLossInput): Promise<Performed> {
    return this.noLoss('waiveLoss', request, input, checkClaimant)
  }

  delegate(request: Request, input: DelegateLossInput): Promise<Performed> {
    return this.platform.perform('delegateLoss', request, input, async work => {
      const { em, actor, now } = work
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const { party, losses, assessors } = await getCase(work, accident, ({ number }) => number === input.partyNumber)
      if (await em.count(LossDelegation, { partyId: party.id })) throw refuse('LOSS_DELEGATED', 'partyNumber')
      if (!assessors.includes(actor.partnerId)) throw refuse('LOSS_NOT_YOURS', 'id')
      checkStatus(work, accident, ['LIABILITY_FINAL', 'LOSS'])
      await checkDelegate(work, input.toInsurerId)
      em.create(LossDelegation, {
        id: newId('lde'), createdAt: now, updatedAt: now, accidentId: accident.id, partyId: party.id, fromInsurerId: actor.partnerId,
        toInsurerId: input.toInsurerId, staffId: actor.staffId ?? null,
      })
      if (!accident.insurerIds.includes(input.toInsurerId)) accident.insurerIds = [...accident.insurerIds, input.toInsurerId]
      for (const loss of losses) loss.readerIds = [...new Set([...loss.readerIds, input.toInsurerId])]
      addEntry(work, accident, 'delegateLoss', { party: party.number, to: input.toInsurerId })
      tellOf(work, accident, 'loss.delegated')
      return { id: accident.id }
    })
  }

  private noLoss(mutation: string, request: Request, input: NoLossInput, check: (work: Work, found: LossCase) => void | Promise<void>): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const found = await getCase(work, accident, ({ number }) => number === input.partyNumber)
      await check(work, found)
      checkStatus(work, accident, ['LIABILITY_FINAL', 'LOSS'])
      checkNoneOpen(found)
      if (standingOf(found).length > 0) throw refuse('LOSS_STANDS', 'partyNumber')
      const loss = await createNone(work, found)
      tellOfLoss(work, found, loss, mutation, 'loss.noneClaimed')
      await goOn(work, accident, found.parties)
      return { id: accident.id }
    })
  }
}

async function createNone(work: Work, found: LossCase): Promise<LossAssessment> {
  const { em, actor, now } = work
  const { accident, party, assessors } = found
  return em.create(LossAssessment, {
    id: newId('los'), createdAt: now, updatedAt: now, accidentId: accident.id, partyId: party.id, insurerPartnerId: actor.kind === 'INSURER' ? actor.partnerId : null,
    readerIds: readersOf(asVictim(party), assessors, await claimantIdOf(work, found)), isVehicle: party.kind === 'MOTOR', coveringIds: coveringInsurers(party), kind: 'NO_LOSS', status: 'CONFIRMED', lines: [],
    mgmtBps: 0, mgmtFen: 0, salvageFen: 0, grossFen: 0, netFen: 0, cumulativeFen: 0, items: [], levelNeeded: 'A1', offline: false, resurveyNeeded: false,
    confirmedByStaffId: actor.staffId ?? null, excludedStaffIds: [], confirmedAt: now,
  })
}

/** The file waits for the loss again, whatever was offered on it. */
async function reopen(work: Work, accident: Accident): Promise<void> {
  if (accident.status === 'LOSS_DONE' || accident.status === 'OFFERED') await moveAccident(work, accident, 'reopenLoss')
}

async function checkClaimant(work: Work, found: LossCase): Promise<void> {
  const { personId } = work.actor
  if (personId === undefined || await claimantIdOf(work, found) !== personId) throw refuse('LOSS_NOT_YOUR_OWN', 'id')
}

async function checkDelegate({ rows, actor }: Work, id: string): Promise<void> {
  const partner = await rows.find('partner', rows.from('partner').where('partner.id', '=', id))
  if (partner?.kind !== 'INSURER' || partner.status !== 'ACTIVE' || id === actor.partnerId) throw refuse('DELEGATE_NOT_INSURER', 'toInsurerId')
}
