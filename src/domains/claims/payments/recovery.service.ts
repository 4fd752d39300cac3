// How do insurers answer each other's recoveries, and what do parties and insurers say of money that no bank reports?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident, partiesOf, tellOf } from '../accidents/accident.lookup.js'
import { claimantsOf } from '../accidents/claimants.js'
import { type SettlementLeg } from '../offers/offer.entities.js'
import { dueOf } from './due.js'
import { isBetweenPersons, isReceivable, ordererOf } from './order.js'
import { LegMark, type LEG_MARKS } from './payment.entities.js'
import { type AcceptRecoveryInput, type ConfirmReceivedInput, type RecordRecoveredInput, type RecoveryReasonInput } from './payment.inputs.js'
import { recoveryTransitions, type RecoveryVerb } from './payment.transitions.js'
import { Recovery } from './recovery.entities.js'

const REASON_LENGTH_MAX = 500

export class RecoveryService {
  constructor(private readonly platform: Platform) {}

  accept(request: Request, input: AcceptRecoveryInput): Promise<Performed> {
    return this.move('acceptRecovery', 'accept', request, input)
  }

  dispute(request: Request, input: RecoveryReasonInput): Promise<Performed> {
    return this.move('disputeRecovery', 'dispute', request, input)
  }

  withdraw(request: Request, input: RecoveryReasonInput): Promise<Performed> {
    return this.move('withdrawRecovery', 'withdraw', request, input)
  }

  /** The payer says that she paid; whose loss it was says that she received: each for herself. */
  confirmReceived(request: Request, input: ConfirmReceivedInput): Promise<Performed> {
    return this.platform.perform('confirmReceived', request, input, async work => {
      const { accident, leg } = await getLeg(work, input)
      if (!isBetweenPersons(leg) || leg.payerKind !== 'PARTY' || leg.payeeKind !== 'PARTY') throw refuse('LEG_NOT_PERSONAL', 'legId')
      const kind = await sideOf(work, accident, leg)
      await mark(work, accident, leg, kind, kind === 'PAID' ? leg.payerId : leg.payeeId)
      return { id: accident.id }
    })
  }

  /** What was paid too much came back to the insurer, by whatever way: the platform only keeps it. */
  recordRecovered(request: Request, input: RecordRecoveredInput): Promise<Performed> {
    return this.platform.perform('recordRecovered', request, input, async work => {
      const { accident, leg } = await getLeg(work, input)
      if (!isReceivable(leg) || ordererOf(leg) !== work.actor.partnerId) throw refuse('LEG_NOT_RECEIVABLE', 'legId')
      await mark(work, accident, leg, 'RECOVERED', work.actor.partnerId)
      return { id: accident.id }
    })
  }

  private move(
    mutation: string, verb: Exclude<RecoveryVerb, 'net' | 'lower' | 'lapse'>, request: Request, input: AcceptRecoveryInput & { readonly reason?: string },
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const { em, actor, now } = work
      const found = await em.findOne(Recovery, { id: input.id, $or: [{ creditorPartnerId: actor.partnerId }, { debtorPartnerId: actor.partnerId }] })
      const recovery = getAtVersion(work, found, input.expectedVersion)
      if (input.reason !== undefined) refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      recovery.move(verb, actor)
      em.assign(recovery, { answeredAt: now, ...(input.reason === undefined ? {} : { reason: input.reason }) })
      work.tell({
        type: recoveryTransitions[verb].tells, recordId: recovery.id, version: recovery.version + 1, audience: [recovery.creditorPartnerId, recovery.debtorPartnerId],
      })
      return { id: recovery.id }
    })
  }
}

async function getLeg(work: Work, input: ConfirmReceivedInput): Promise<{ accident: Accident, leg: SettlementLeg }> {
  const accident = await getAccident(work, input.id, input.expectedVersion)
  const leg = (await dueOf(work, accident)).legs.find(({ id }) => id === input.legId)
  if (!leg) throw refuse('NOT_FOUND', 'legId')
  return { accident, leg }
}

/** Who drove a lent vehicle pays, but what its damage brings in is its owner's. */
async function sideOf(work: Work, accident: Accident, leg: SettlementLeg): Promise<'PAID' | 'RECEIVED'> {
  const { personId } = work.actor
  const parties = await partiesOf(work, accident)
  const [payer, payee] = [leg.payerId, leg.payeeId].map(id => parties.find(party => party.id === id))
  if (personId !== undefined && payer?.personId === personId) return 'PAID'
  const claimant = payee && (await claimantsOf(work, parties))(payee, leg.head)
  if (personId !== undefined && claimant?.personId === personId) return 'RECEIVED'
  throw refuse(personId !== undefined && payee?.personId === personId ? 'LOSS_NOT_YOUR_OWN' : 'NOT_FOUND', 'legId')
}

async function mark(work: Work, accident: Accident, leg: SettlementLeg, kind: (typeof LEG_MARKS)[number], byId: string): Promise<void> {
  const { em, now } = work
  if (await em.findOne(LegMark, { legId: leg.id, kind })) throw refuse('LEG_MARKED', 'legId')
  em.create(LegMark, { id: newId('lmk'), createdAt: now, updatedAt: now, accidentId: accident.id, legId: leg.id, kind, byId })
  addEntry(work, accident, 'markLeg', { legId: leg.id, kind })
  tellOf(work, accident, 'accident.legMarked')
}
