// How do the police suspend, restore and end a partner, a station, a member of staff (164号 §70)?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Partner } from '../partners/partner.entity.js'
import { partnerTransitions, type PartnerVerb } from '../partners/partner.transitions.js'
import { Staff } from '../staff/staff.entity.js'
import { staffTransitions, type StaffVerb } from '../staff/staff.transitions.js'
import { announceStanding } from '../standing.js'
import { Accreditation, Station } from '../stations/station.entity.js'
import { STATION_ENDED, stationTransitions, type StationVerb } from '../stations/station.transitions.js'
import { endFor } from './accreditation.service.js'
import { REASON_LENGTH_MAX } from './measure.js'
import { type SuperviseInput } from './supervision.inputs.js'

export class StandingService {
  constructor(private readonly platform: Platform) {}

  /** From the next request on: tokens that run are refused, in every process. */
  movePartner(verb: PartnerVerb, request: Request, input: SuperviseInput): Promise<Performed> {
    return this.measure(`${verb}Partner`, request, input, async work => {
      const partner = getAtVersion(work, await work.em.findOne(Partner, { id: input.id }), input.expectedVersion)
      partner.move(verb, work.actor)
      partner.suspendedAt = verb === 'restore' ? null : work.now
      partner.suspensionReason = verb === 'restore' ? null : input.reason
      if (verb === 'terminate') await endStations(work, partner.id, input.reason)
      await announceStanding(work, partner.id)
      work.tell({ type: partnerTransitions[verb].tells, recordId: partner.id, version: partner.version + 1, audience: [partner.id] })
      return { id: partner.id }
    })
  }

  /** It takes no new business; the partner's other stations go on. */
  moveStation(verb: StationVerb, request: Request, input: SuperviseInput): Promise<Performed> {
    return this.measure(`${verb}Station`, request, input, async work => {
      const station = getAtVersion(work, await work.em.findOne(Station, { id: input.id }), input.expectedVersion)
      if (verb === 'expire') await checkTermOver(work, station.id)
      await moveOne(work, station, verb, input.reason)
      return { id: station.id }
    })
  }

  /** Her running tokens are refused too: she may have been suspended for what she looked at. */
  moveStaff(verb: StaffVerb, request: Request, input: SuperviseInput): Promise<Performed> {
    return this.measure(`${verb}Staff`, request, input, async work => {
      const staff = getAtVersion(work, await work.em.findOne(Staff, { id: input.id }), input.expectedVersion)
      staff.move(verb, work.actor)
      staff.statusReason = input.reason
      await announceStanding(work, staff.partnerId)
      work.tell({ type: staffTransitions[verb].tells, recordId: staff.id, version: staff.version + 1, audience: [staff.partnerId] })
      return { id: staff.id }
    })
  }

  private measure(mutation: string, request: Request, input: SuperviseInput, take: (work: Work) => Promise<{ id: string }>): Promise<Performed> {
    return this.platform.perform(mutation, request, input, work => {
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      return take(work)
    })
  }
}

/** A station that ends leaves no accreditation behind: none would be anybody's to use. */
async function moveOne(work: Work, station: Station, verb: StationVerb, reason: string): Promise<void> {
  station.move(verb, work.actor)
  station.statusReason = reason
  station.statusSince = work.now
  work.tell({ type: stationTransitions[verb].tells, recordId: station.id, version: station.version + 1, audience: [station.partnerId] })
  if (!STATION_ENDED.some(status => status === station.status)) return
  for (const accreditation of await work.em.find(Accreditation, { stationId: station.id, status: { $ne: 'ENDED' } })) {
    accreditation.updatedAt = work.now
    endFor(work, accreditation, reason)
  }
}

async function endStations(work: Work, partnerId: string, reason: string): Promise<void> {
  for (const station of await work.em.find(Station, { partnerId, status: { $nin: [...STATION_ENDED] } })) {
    station.updatedAt = work.now
    await moveOne(work, station, 'terminate', reason)
  }
}

/** The term of a station is that of its accreditations. Source: design. */
async function checkTermOver({ em, today }: Work, stationId: string): Promise<void> {
  const running = await em.findOne(Accreditation, { stationId, status: { $ne: 'ENDED' }, validTo: { $gte: today } })
  if (running) throw refuse('STATION_TERM_RUNS', 'id', { operation: running.operation, validTo: running.validTo })
}
