// How does a court restrict a person or unit, tell the vehicle office, and lift it again?
import { addDays, addMonths, type LocalDate } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { identityNumberFault, normaliseIdentityNumber } from '../../../platform/identifiers/identity-number.js'
import { maskName, maskResidentId } from '../../../platform/identifiers/resident-id.js'
import { normaliseUscc, usccFault } from '../../../platform/identifiers/uscc.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { partnerNameOf } from '../../partners/index.js'
import { findParty, identityIndexOf } from '../../people/index.js'
import { askLift } from '../duties/follow-list.js'
import { changeList } from '../list/change-list.js'
import { ACT_ITEM_CODES, EMERGENCY_ITEMS } from './acts.js'
import { Restriction, type Exemption } from './restriction.entity.js'
import { type DeliverAssistanceNoticeInput, type GrantExemptionInput, type LiftRestrictionInput, type ReportRestrictionInput } from './restriction.inputs.js'
import { restrictionTransitions, type RestrictionVerb } from './restriction.transitions.js'

const SIGNER_MAX = 50
const SHORT = 200
const LONG = 500
const EXEMPTIONS_MAX = 20

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
    return this.change('deliverAssistanceNotice', 'deliverNotice', request, input, async (restriction, work) => {
      restriction.noticeDeliveredAt = work.now
      await changeList(work, { change: 'RESTRICTED', restriction })
    })
  }

  /** Inside the days of an exemption the restriction does not hold; every other day it does. */
  exempt(request: Request, input: GrantExemptionInput): Promise<Performed> {
    return this.change('grantExemption', 'exempt', request, input, (restriction, { actor, now }) => {
      const { kind, items, from, to, reason } = input
      const isEmergency = kind === 'EMERGENCY'
      refuseAll([
        textFault(reason, 'reason', SHORT), from <= to ? undefined : fault('PERIOD_INVALID', 'to'),
        itemsFault(items, restriction.items),
        kind === 'OWN_MONEY' && restriction.capacity === 'SELF' ? fault('OWN_MONEY_OFFICERS', 'kind') : undefined,
        isEmergency && (isOverMonth(joined(restriction.exemptions, { from, to })) || items.some(each => !EMERGENCY_ITEMS.includes(each))) ? fault('EXEMPT_MAX', 'to') : undefined,
        restriction.exemptions.length < EXEMPTIONS_MAX ? undefined : fault('TOO_MANY', 'id', { max: String(EXEMPTIONS_MAX) }),
      ])
      restriction.exemptions = [...restriction.exemptions, { kind, items, from, to, reason, approvedByStaffId: actor.staffId ?? '', grantedAt: now.toISOString() }]
      return Promise.resolve()
    })
  }

  lift(request: Request, input: LiftRestrictionInput): Promise<Performed> {
    return this.change('liftRestriction', 'lift', request, input, async (restriction, work) => {
      refuseAll([textFault(input.reason, 'reason', SHORT)])
      restriction.liftedAt = work.now
      restriction.liftReason = input.reason
      if (restriction.noticeDeliveredAt) await changeList(work, { change: 'LIFTED', restriction })
      else await askBack(work, restriction)
    })
  }

  private async create({ em, rows, actor, now }: Work, input: ReportRestrictionInput, partyIndex: string): Promise<Restriction> {
    const courtName = await partnerNameOf(rows, actor.partnerId)
    const isPerson = input.partyKind === 'PERSON'
    return em.create(Restriction, {
      id: newId('rst'), createdAt: now, updatedAt: now, partyKind: input.partyKind, partyIndex,
      nameMasked: isPerson ? maskName(input.name) : input.name, identityMasked: isPerson ? maskResidentId(input.identityNumber) : input.identityNumber,
      courtPartnerId: actor.partnerId, courtName, orderNo: input.orderNo, signedBy: input.signedBy.trim(), signedOn: input.signedOn, measure: input.measure, liftingSteps: input.liftingSteps,
      items: input.items ?? [...ACT_ITEM_CODES], capacity: input.capacity ?? 'SELF', viaFirmIndex: input.viaFirmCode ? identityIndexOf(this.platform.cipher, input.viaFirmCode) : null,
      validFrom: input.validFrom ?? null, validTo: input.validTo ?? null, exemptions: [],
      status: 'IN_FORCE', noticeDeliveredAt: null, liftedAt: null, liftReason: null,
    })
  }

  private change(
    mutation: string, verb: RestrictionVerb, request: Request, input: { id: string, expectedVersion: number, idempotencyKey: string, dryRun: boolean },
    decide: (restriction: Restriction, work: Work) => Promise<void>,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const restriction = await getRestriction(work, input.id, input.expectedVersion)
      restriction.move(verb, work.actor)
      await decide(restriction, work)
      const party = await findParty(work.rows, restriction.partyIndex)
      tellOf(work, restriction, restrictionTransitions[verb].tells, party?.id)
      return { id: restriction.id }
    })
  }
}

function normalised(input: ReportRestrictionInput): ReportRestrictionInput {
  const identityNumber = normaliseIdentityNumber(input.partyKind, input.identityNumber)
  return { ...input, identityNumber, orderNo: normaliseCaseNumber(input.orderNo), ...(input.viaFirmCode ? { viaFirmCode: normaliseUscc(input.viaFirmCode) } : {}) }
}

function checkForm(input: ReportRestrictionInput, { today }: Work): void {
  const identityWrong = identityNumberFault(input.partyKind, input.identityNumber, today)
  refuseAll([
    identityWrong && fault(identityWrong, 'identityNumber'),
    caseNumberFault(input.orderNo, today) && fault('ORDER_NO_MALFORMED', 'orderNo'),
    textFault(input.signedBy, 'signedBy', SIGNER_MAX), input.signedOn > today ? fault('DATE_IN_FUTURE', 'signedOn') : undefined,
    textFault(input.name, 'name', SHORT), textFault(input.measure, 'measure', SHORT), textFault(input.liftingSteps, 'liftingSteps', LONG),
    input.items ? itemsFault(input.items, ACT_ITEM_CODES) : undefined,
    input.validFrom && input.validTo && input.validTo < input.validFrom ? fault('PERIOD_INVALID', 'validTo') : undefined,
    ((input.capacity ?? 'SELF') === 'SELF') === (input.viaFirmCode === undefined || input.viaFirmCode === null) ? undefined : fault('VIA_FIRM_NEEDED', 'viaFirmCode'),
    input.viaFirmCode && usccFault(input.viaFirmCode) ? fault('USCC_INVALID', 'viaFirmCode') : undefined,
  ])
}

interface Span { readonly from: LocalDate, readonly to: LocalDate }
const isOverMonth = ({ from, to }: Span): boolean => to > addMonths(from, 1)

/** Emergencies that overlap or adjoin are one: else month would follow on month, and the restriction never hold. */
function joined(exemptions: readonly Exemption[], span: Span): Span {
  const touching = exemptions.filter(each => each.kind === 'EMERGENCY' && each.from <= addDays(span.to, 1) && span.from <= addDays(each.to, 1))
  const from = touching.reduce((first, each) => (each.from < first ? each.from : first), span.from)
  const to = touching.reduce((last, each) => (each.to > last ? each.to : last), span.to)
  return from === span.from && to === span.to ? span : joined(exemptions, { from, to })
}

const itemsFault = (items: readonly string[], of: readonly string[]) =>
  (items.length > 0 && new Set(items).size === items.length && items.every(each => of.includes(each)) ? undefined : fault('ITEMS_INVALID', 'items'))

async function refuseSecond({ rows }: Work, orderNo: string, partyIndex: string): Promise<void> {
  const one = await rows.find('restriction', rows.from('restriction').where('restriction.orderNo', '=', orderNo)
    .where('restriction.partyIndex', '=', partyIndex).where('restriction.status', '=', 'IN_FORCE'))
  if (one) throw refuse('RESTRICTION_EXISTS', 'orderNo')
}

/** Nobody heard of an order whose notice was never delivered, but units of whom the court asked something under it by a notice of its own. Held first: a request that comes between is found too. */
async function askBack(work: Work, restriction: Restriction): Promise<void> {
  await work.em.flush()
  await askLift(work, restriction)
}

/** Another court's order does not exist for the caller. */
async function getRestriction(work: Work, id: string, expectedVersion: number): Promise<Restriction> {
  return getAtVersion(work, await work.em.findOne(Restriction, { id, courtPartnerId: work.actor.partnerId }), expectedVersion)
}

/** The court and the person hear of it; no partner does. */
function tellOf({ tell }: Work, { id, version, courtPartnerId }: Restriction, type: string, personId: string | undefined): void {
  tell({ type, recordId: id, version: (version ?? 0) + 1, audience: [courtPartnerId, ...(personId === undefined ? [] : [personId])] })
}
