// How does a unit acknowledge, apply, spare and lift; and how does a court ask for what hangs on no list?
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId, prefixOf } from '../../../platform/ids.js'
import { normaliseText } from '../../../platform/identifiers/normalise.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { identityIndexOf } from '../../people/index.js'
import { currentVersion } from '../list/list-version.js'
import { Listing } from '../listings/listing.entity.js'
import { currentMemorandum } from '../memorandum/memorandum.lookup.js'
import { Restriction } from '../restrictions/restriction.entity.js'
import { Duty, DutyAck, DutyHit } from './duty.entities.js'
import { type AckDutiesInput, type LiftDutyInput, type ReportHitInput, type RequestAssistanceInput, type SkipDutyInput } from './duty.inputs.js'
import { dutyTransitions, type DutyVerb } from './duty.transitions.js'
import { ofListing, ofRestriction } from './follow-list.js'
import { openDuties, type DutySubject } from './open-duties.js'
import { lapsedAt, overAt } from './lapsed.js'
import { recordHit } from './record-hit.js'
import { dutyOfRequest, subjectKindOf } from './which-duties.js'

const ACK_MAX = 100
const TEXT_MAX = 500
const NUMBER_MAX = 64

export class DutyService {
  constructor(private readonly platform: Platform) {}

  acknowledge(request: Request, input: AckDutiesInput): Promise<Performed> {
    return this.platform.perform('ackDuties', request, input, async work => {
      const { em, actor, now, tell } = work
      const ids = [...new Set(input.ids)]
      if (ids.length < 1 || ids.length > ACK_MAX) throw refuse('ACK_COUNT', 'ids', { max: String(ACK_MAX) })
      const found = new Map((await em.find(Duty, { id: { $in: ids }, partnerId: actor.partnerId })).map(duty => [duty.id, duty]))
      const over = await overAt(work.rows, [...found.keys()], now)
      refuseAll(ids.map((id, n) => faultOfAck(found.get(id), `ids.${n}`, over)))
      const duties = [...found.values()]
      const ack = em.create(DutyAck, {
        id: newId('dak'), createdAt: now, updatedAt: now, partnerId: actor.partnerId, staffId: actor.staffId ?? '', at: now, count: duties.length,
        lateCount: duties.filter(({ ackDueAt }) => ackDueAt && now >= ackDueAt).length,
      })
      for (const duty of duties) {
        duty.move('acknowledge', actor)
        Object.assign(duty, { ackedAt: now, ackId: ack.id, nextReminderAt: null, updatedAt: now })
      }
      tell({ type: dutyTransitions.acknowledge.tells, recordId: ack.id, version: 1, audience: [actor.partnerId, ...new Set(duties.map(({ courtPartnerId }) => courtPartnerId))] })
      return { id: ack.id }
    })
  }

  reportHit(request: Request, input: ReportHitInput): Promise<Performed> {
    return this.platform.perform('reportHit', request, input, async work => {
      const duty = await getDuty(work, input)
      if (duty.liftAskedAt) throw refuse('DUTY_ENDED', 'id')
      refuseAll([
        textFault(input.docNo, 'docNo', NUMBER_MAX), textFault(input.basis, 'basis', TEXT_MAX), textFault(input.facts, 'facts', TEXT_MAX), textFault(input.remedy, 'remedy', TEXT_MAX),
        duty.mode === 'ADVISORY' && input.action !== 'NOTED' ? fault('NO_BASIS', 'action', { measure: duty.measure }) : undefined,
        identityIndexOf(this.platform.cipher, normaliseText(input.identityNumber)) === duty.partyIndex ? undefined : fault('HIT_SUBJECT_DIFFERS', 'identityNumber'),
        await faultOfTime(work, duty, input.at),
        (await work.em.count(DutyHit, { dutyId: duty.id, docNo: input.docNo })) > 0 ? fault('HIT_REPORTED', 'docNo') : undefined,
      ])
      const { action, at, docNo, basis, facts, remedy } = input
      return { id: (await recordHit(work, duty, { action, at, docNo, basis, facts, remedy, operatorStaffId: work.actor.staffId ?? null })).id }
    })
  }

  skip(request: Request, input: SkipDutyInput): Promise<Performed> {
    return this.change('skipDuty', 'skip', request, input, async (duty, { em }) => {
      refuseAll([textFault(input.reason, 'reason', TEXT_MAX)])
      const listing = await em.findOne(Listing, { id: duty.listingId ?? '' })
      if (listing?.grade === 'SERIOUS') throw refuse('NOT_LIGHT', 'ground')
      Object.assign(duty, { skipGround: input.ground, skipReason: input.reason, nextReminderAt: null })
    })
  }

  lift(request: Request, input: LiftDutyInput): Promise<Performed> {
    return this.change('liftDuty', 'lift', request, input, async (duty, { now }) => { duty.liftedAt = now })
  }

  requestAssistance(request: Request, input: RequestAssistanceInput): Promise<Performed> {
    return this.platform.perform('requestAssistance', request, input, async work => {
      const { em, actor, rows, tell } = work
      const { measure, unit, noticeNo, recordId } = input
      refuseAll([textFault(noticeNo, 'noticeNo', NUMBER_MAX)])
      const { subject, capacity } = await subjectOf(work, recordId)
      const memorandum = await currentMemorandum(rows)
      const row = memorandum.measures.find(({ code }) => code === measure)
      const spec = row?.subjects.includes(subjectKindOf(subject.partyKind, capacity)) ? dutyOfRequest(row, unit) : undefined
      if (!spec) throw refuse('MEASURE_NOT_REQUESTED', 'measure', { measure, unit })
      const one = { measure, unit, ...(subject.listingId === null ? { restrictionId: subject.restrictionId } : { listingId: subject.listingId }) }
      if (await em.count(Duty, one)) throw refuse('ASSISTANCE_REQUESTED', 'measure')
      const { ids: [id = ''], partnerIds } = await openDuties(work, subject, [spec], { memorandumVersion: memorandum.version, listVersion: await currentVersion(rows), noticeNo })
      tell({ type: dutyTransitions.deliver.tells, recordId: id, version: 1, audience: [actor.partnerId, ...partnerIds] })
      return { id }
    })
  }

  private change(mutation: string, verb: DutyVerb, request: Request, input: SkipDutyInput | LiftDutyInput, decide: (duty: Duty, work: Work) => Promise<void>): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const duty = await getDuty(work, input)
      duty.move(verb, work.actor)
      await decide(duty, work)
      tellOfDuty(work, duty, dutyTransitions[verb].tells)
      return { id: duty.id }
    })
  }
}

function faultOfAck(duty: Duty | undefined, field: string, over: ReadonlySet<string>) {
  if (!duty) return fault('NOT_FOUND', field)
  if (duty.liftAskedAt || over.has(duty.id)) return fault('DUTY_ENDED', field)
  return duty.status === 'PUSHED' ? undefined : fault('STATE_CONFLICT', field, { state: duty.status, open: '–' })
}

async function faultOfTime(work: Work, duty: Duty, at: Date): Promise<Fault | undefined> {
  if (at > work.now || (duty.deliveredAt && at < duty.deliveredAt)) return fault('HIT_TIME_INVALID', 'at')
  return (await lapsedAt(work.rows, [duty], at)).has(duty.id) ? fault('DUTY_NOT_BINDING', 'at') : undefined
}

/** Another unit's duty does not exist for the caller. */
async function getDuty(work: Work, { id, expectedVersion }: { id: string, expectedVersion: number }): Promise<Duty> {
  return getAtVersion(work, await work.em.findOne(Duty, { id, partnerId: work.actor.partnerId }), expectedVersion)
}

/** A court asks on its own listing or restriction, as long as that is in force. Its row is held until the commit: a deletion or lifting that comes between would ask back all duties but this one. */
async function subjectOf({ em, actor }: Work, id: string): Promise<{ subject: DutySubject, capacity: string }> {
  const own = { id, courtPartnerId: actor.partnerId }
  const isRestriction = prefixOf(id) === 'rst'
  await execute(em, `select 1 from "${isRestriction ? 'restriction' : 'listing'}" where "id" = $1 and "courtPartnerId" = $2 for update`, [id, actor.partnerId])
  if (isRestriction) {
    const restriction = await em.findOne(Restriction, { ...own, status: 'IN_FORCE' })
    if (restriction) return { subject: ofRestriction(restriction), capacity: restriction.capacity }
  }
  const listing = await em.findOne(Listing, { ...own, status: 'PUBLISHED' })
  if (!listing) throw refuse('NOT_FOUND', 'recordId')
  return { subject: ofListing(listing), capacity: 'SELF' }
}

export function tellOfDuty({ tell }: Work, { id, version, courtPartnerId, partnerId }: Duty, type: string): void {
  tell({ type, recordId: id, version: (version ?? 0) + 1, audience: [courtPartnerId, ...(partnerId ? [partnerId] : [])] })
}
