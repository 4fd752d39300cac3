// How does a court restrict a person or unit, tell the vehicle office, and lift it again?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { maskName, maskResidentId, normaliseResidentId, residentIdFault } from '../../../platform/identifiers/resident-id.js'
import { normaliseUscc, usccFault } from '../../../platform/identifiers/uscc.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { findParty, identityIndexOf } from '../../people/index.js'
import { Restriction } from './restriction.entity.js'
import { type DeliverAssistanceNoticeInput, type LiftRestrictionInput, type ReportRestrictionInput } from './restriction.inputs.js'
import { restrictionTransitions, type RestrictionVerb } from './restriction.transitions.js'

const SHORT = 200
const LONG = 500

export class RestrictionService {
  constructor(private readonly platform: Platform) {}

  report(request: Request, sent: ReportRestrictionInput): Promise<Performed> {
    return this.platform.perform('reportRestriction', request, sent, async work => {
      const input = normalised(sent)
      checkForm(input, work)
      const partyIndex = identityIndexOf(this.platform.cipher, input.identityNumber)
      const party = await findParty(work.rows, partyIndex)
      if (party && party.name !== input.name) throw refuse('PARTY_NAME_DIFFERS', 'name')
      await refuseSecond(work, input.orderNo, partyIndex)
      const restriction = await this.create(work, input, partyIndex)
      tellOf(work, restriction, 'restriction.reported', party?.id)
      return { id: restriction.id }
    })
  }

  deliverNotice(request: Request, input: DeliverAssistanceNoticeInput): Promise<Performed> {
    return this.change('deliverAssistanceNotice', 'deliverNotice', request, input, (restriction, { now }) => { restriction.noticeDeliveredAt = now })
  }

  lift(request: Request, input: LiftRestrictionInput): Promise<Performed> {
    return this.change('liftRestriction', 'lift', request, input, (restriction, { now }) => {
      refuseAll([textFault(input.reason, 'reason', SHORT)])
      restriction.liftedAt = now
      restriction.liftReason = input.reason
    })
  }

  private async create({ em, rows, actor, now }: Work, input: ReportRestrictionInput, partyIndex: string): Promise<Restriction> {
    const court = await rows.find('partner', rows.from('partner').where('partner.id', '=', actor.partnerId))
    const isPerson = input.partyKind === 'PERSON'
    return em.create(Restriction, {
      id: newId('rst'), createdAt: now, updatedAt: now, partyKind: input.partyKind, partyIndex,
      nameMasked: isPerson ? maskName(input.name) : input.name, identityMasked: isPerson ? maskResidentId(input.identityNumber) : input.identityNumber,
      courtPartnerId: actor.partnerId, courtName: court?.name ?? '', orderNo: input.orderNo, measure: input.measure, liftingSteps: input.liftingSteps,
      status: 'IN_FORCE', noticeDeliveredAt: null, liftedAt: null, liftReason: null,
    })
  }

  private change(
    mutation: string, verb: RestrictionVerb, request: Request, input: { id: string, expectedVersion: number, idempotencyKey: string, dryRun: boolean },
    decide: (restriction: Restriction, work: Work) => void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const restriction = await getRestriction(work, input.id, input.expectedVersion)
      restriction.move(verb, work.actor)
      decide(restriction, work)
      const party = await findParty(work.rows, restriction.partyIndex)
      tellOf(work, restriction, restrictionTransitions[verb].tells, party?.id)
      return { id: restriction.id }
    })
  }
}

function normalised(input: ReportRestrictionInput): ReportRestrictionInput {
  const identityNumber = (input.partyKind === 'PERSON' ? normaliseResidentId : normaliseUscc)(input.identityNumber)
  return { ...input, identityNumber, orderNo: normaliseCaseNumber(input.orderNo) }
}

/** A number that fails its check digit belongs to nobody, so here it is refused, and not left to a register. */
function checkForm(input: ReportRestrictionInput, { today }: Work): void {
  const identityWrong = input.partyKind === 'PERSON' ? residentIdFault(input.identityNumber, today) : usccFault(input.identityNumber)
  refuseAll([
    identityWrong && fault(input.partyKind === 'PERSON' ? 'RESIDENT_ID_INVALID' : 'USCC_INVALID', 'identityNumber'),
    caseNumberFault(input.orderNo, today) && fault('ORDER_NO_MALFORMED', 'orderNo'),
    textFault(input.name, 'name', SHORT), textFault(input.measure, 'measure', SHORT), textFault(input.liftingSteps, 'liftingSteps', LONG),
  ])
}

async function refuseSecond({ rows }: Work, orderNo: string, partyIndex: string): Promise<void> {
  const one = await rows.find('restriction', rows.from('restriction').where('restriction.orderNo', '=', orderNo)
    .where('restriction.partyIndex', '=', partyIndex).where('restriction.status', '=', 'IN_FORCE'))
  if (one) throw refuse('RESTRICTION_EXISTS', 'orderNo')
}

/** Another court's order does not exist for the caller. */
async function getRestriction(work: Work, id: string, expectedVersion: number): Promise<Restriction> {
  return getAtVersion(work, await work.em.findOne(Restriction, { id, courtPartnerId: work.actor.partnerId }), expectedVersion)
}

/** The court and the person hear of it; no partner does. */
function tellOf({ tell }: Work, { id, version, courtPartnerId }: Restriction, type: string, personId: string | undefined): void {
  tell({ type, recordId: id, version: (version ?? 0) + 1, audience: [courtPartnerId, ...(personId === undefined ? [] : [personId])] })
}
