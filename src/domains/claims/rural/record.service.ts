// How is a persuasion recorded, and how is a hazard reported, sent on and confirmed as fixed?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { placeOf } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { PROVINCE_CHARACTERS } from '../../../platform/identifiers/plate-number.js'
import { placeFault } from '../../../platform/land.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { cellOf } from './place.js'
import { RuralPoint } from './point.entities.js'
import { getPostingFor, type Hat } from './posting.lookup.js'
import { Hazard, PersuasionRecord } from './record.entities.js'
import { type ConfirmHazardFixedInput, type RecordPersuasionInput, type ReportHazardInput, type SendHazardInput } from './record.inputs.js'
import { LONG, plainTextFault, SHORT } from './rural.lookup.js'
import { hazardTransitions, type HazardVerb } from './rural.transitions.js'

/** A note of last week can still be entered. Source: design. */
const AGE_DAYS_MAX = 7
const DAY_MS = 24 * 3600 * 1000
/** Looser than the plates of cars: tractors have formats of their own. */
const PLATE = new RegExp(`^[${PROVINCE_CHARACTERS}][A-Z0-9]{4,8}[挂学警使领]?$`)

export class RecordService {
  constructor(private readonly platform: Platform) {}

  recordPersuasion(request: Request, input: RecordPersuasionInput): Promise<Performed> {
    return this.platform.perform('recordPersuasion', request, input, async work => {
      const { em, now } = work
      const hat = await getPostingFor(work, input.postingId, 'PERSUADE')
      const { kind, at, action, plateNo = null, followUp = null } = input
      refuseAll([
        timeFault(at, now), plateNo === null || PLATE.test(plateNo) ? undefined : fault('PLATE_MALFORMED', 'plateNo'),
        followUp === null ? undefined : plainTextFault(followUp, 'followUp', LONG),
      ])
      const record = em.create(PersuasionRecord, { id: newId('per'), createdAt: now, updatedAt: now, ...byHat(hat), kind, at, plateNo, action, followUp })
      tellOf(work, record, 'persuasion.recorded', record.partnerId, hat.point.ownerPartnerId)
      return { id: record.id }
    })
  }

  reportHazard(request: Request, input: ReportHazardInput): Promise<Performed> {
    return this.platform.perform('reportHazard', request, input, async work => {
      const { em, now } = work
      const hat = await getPostingFor(work, input.postingId, 'REPORT_HAZARD')
      const { kind, severity, place } = input
      refuseAll([placeFault(input), plainTextFault(place, 'place', SHORT)])
      const at = placeOf(input)
      const cell = cellOf(at)
      if (await em.count(Hazard, { cell, kind, status: { $ne: 'FIXED' } })) throw refuse('HAZARD_KNOWN', 'latitude')
      const hazard = em.create(Hazard, {
        id: newId('haz'), createdAt: now, updatedAt: now, ...byHat(hat), place, ...at, cell, kind, severity, status: 'OPEN',
        sentTo: null, sentAt: null, fixedAt: null,
      })
      tellOf(work, hazard, 'hazard.reported', hazard.partnerId, hat.point.ownerPartnerId)
      return { id: hazard.id }
    })
  }

  sendHazard(request: Request, input: SendHazardInput): Promise<Performed> {
    return this.platform.perform('sendHazard', request, input, async work => {
      const hazard = getAtVersion(work, await work.em.findOne(Hazard, { id: input.id }), input.expectedVersion)
      await moveHazard(work, hazard, 'send')
      refuseAll([plainTextFault(input.sentTo, 'sentTo', SHORT)])
      hazard.sentTo = input.sentTo
      hazard.sentAt = work.now
      return { id: hazard.id }
    })
  }

  confirmFixed(request: Request, input: ConfirmHazardFixedInput): Promise<Performed> {
    return this.platform.perform('confirmHazardFixed', request, input, async work => {
      const pointId = await pointOf(work, input.postingId)
      const found = await work.em.findOne(Hazard, { id: input.id, ...(pointId === undefined ? {} : { pointId }) })
      const hazard = getAtVersion(work, found, input.expectedVersion)
      await moveHazard(work, hazard, 'confirmFixed')
      hazard.fixedAt = work.now
      return { id: hazard.id }
    })
  }
}

const byHat = ({ posting: { id, staffId, partnerId, pointId, role } }: Hat) => ({ postingId: id, staffId, partnerId, pointId, role })

function timeFault(at: Date, now: Date): Fault | undefined {
  const age = now.getTime() - at.getTime()
  return age < 0 || age > AGE_DAYS_MAX * DAY_MS ? fault('TIME_IMPLAUSIBLE', 'at', { days: String(AGE_DAYS_MAX) }) : undefined
}

/** Who serves at a point speaks for that point alone; a dispatcher for all. */
async function pointOf(work: Work, postingId: string | null | undefined): Promise<string | undefined> {
  if (postingId) return (await getPostingFor(work, postingId, 'CONFIRM_FIXED')).point.id
  if (!work.actor.functions.has('DISPATCHER')) throw refuse('POSTING_REQUIRED', 'postingId')
  return undefined
}

async function moveHazard(work: Work, hazard: Hazard, verb: HazardVerb): Promise<void> {
  hazard.move(verb, work.actor)
  const point = await work.em.findOneOrFail(RuralPoint, { id: hazard.pointId })
  tellOf(work, hazard, hazardTransitions[verb].tells, hazard.partnerId, point.ownerPartnerId)
}
