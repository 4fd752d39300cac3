// How do the police suspend and restore a partner, a station, a member of staff (164号 §70)?
import { refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Partner } from '../partners/partner.entity.js'
import { partnerTransitions, type PartnerVerb } from '../partners/partner.transitions.js'
import { Staff } from '../staff/staff.entity.js'
import { staffTransitions, type StaffVerb } from '../staff/staff.transitions.js'
import { announceStanding } from '../standing.js'
import { Station } from '../stations/station.entity.js'
import { stationTransitions, type StationVerb } from '../stations/station.transitions.js'
import { getAtVersion, REASON_LENGTH_MAX } from './measure.js'
import { type SuperviseInput } from './supervision.inputs.js'

export class StandingService {
  constructor(private readonly platform: Platform) {}

  /** From the next request on: tokens that run are refused, in every process. */
  movePartner(verb: PartnerVerb, request: Request, input: SuperviseInput): Promise<Performed> {
    return this.measure(`${verb}Partner`, request, input, async work => {
      const partner = getAtVersion(work, await work.em.findOne(Partner, { id: input.id }), input.expectedVersion)
      partner.move(verb, work.actor)
      partner.suspendedAt = verb === 'suspend' ? work.now : null
      partner.suspensionReason = verb === 'suspend' ? input.reason : null
      await announceStanding(work, partner.id)
      work.tell({ type: partnerTransitions[verb].tells, recordId: partner.id, version: partner.version + 1, audience: [partner.id] })
      return { id: partner.id }
    })
  }

  /** It takes no new business; the partner's other stations go on. */
  moveStation(verb: StationVerb, request: Request, input: SuperviseInput): Promise<Performed> {
    return this.measure(`${verb}Station`, request, input, async work => {
      const station = getAtVersion(work, await work.em.findOne(Station, { id: input.id }), input.expectedVersion)
      station.move(verb, work.actor)
      station.statusReason = input.reason
      station.statusSince = work.now
      work.tell({ type: stationTransitions[verb].tells, recordId: station.id, version: station.version + 1, audience: [station.partnerId] })
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
