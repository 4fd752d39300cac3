// How is an incident reported, answered by guards, and closed by the police?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { placeOf } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { placeFault } from '../../../platform/land.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { getSite, LONG, mayKnow, SHORT } from '../sites/site.lookup.js'
import { lockIncident, sendNext, sendPatrol } from './dispatch.js'
import { INCIDENT_KINDS, PATROL_AT } from './guard.rules.js'
import { GuardOrder, Incident, Patrol } from './incident.entities.js'
import { type CloseIncidentInput, type IncidentChangeInput, type PatrolChangeInput, type ReportIncidentInput } from './incident.inputs.js'
import { guardOrderTransitions, incidentTransitions, LIVE_ORDERS, patrolTransitions } from './incident.transitions.js'
import { plainFault } from '../sites/personal.js'

export class IncidentService {
  constructor(private readonly platform: Platform) {}

  report(request: Request, input: ReportIncidentInput): Promise<Performed> {
    return this.platform.perform('reportIncident', request, input, async work => {
      const { em, now, actor } = work
      const { kind, place, details, latitude, longitude } = input
      const at = typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined
      refuseAll([
        plainFault(place, 'place', SHORT), plainFault(details, 'details', LONG), at && placeFault(at),
        at === undefined && (latitude ?? longitude ?? null) !== null ? fault('PLACE_NOT_IN_COUNTRY', 'latitude') : undefined,
      ])
      const site = await getSite(work, input.siteId)
      if (site.status !== 'OPEN') throw refuse('STATE_CONFLICT', 'siteId', { state: site.status, open: '–' })
      const { level } = INCIDENT_KINDS[kind]
      const incident = em.create(Incident, {
        id: newId('inc'), createdAt: now, updatedAt: now, siteId: site.id, partnerId: site.partnerId, kind, level, status: 'SEEKING',
        ...(at ? placeOf(at) : { latE6: site.latE6, lonE6: site.lonE6 }), place, details, reportedByKind: actor.kind, reportedByStaffId: actor.staffId ?? null,
        reportedAt: now, unansweredAt: null, closedAt: null, closedByStaffId: null, outcome: null,
      })
      tellOf(work, incident, 'incident.reported', site.partnerId)
      if (PATROL_AT[level] !== 'ON_REQUEST') sendPatrol(work, incident)
      await sendNext(work, incident)
      return { id: incident.id }
    })
  }

  requestPatrol(request: Request, input: IncidentChangeInput): Promise<Performed> {
    return this.platform.perform('requestPatrol', request, input, async work => {
      const incident = await getIncident(work, input)
      if (incident.status === 'CLOSED') throw refuse('STATE_CONFLICT', 'id', { state: incident.status, open: '–' })
      if (await work.em.count(Patrol, { incidentId: incident.id })) throw refuse('PATROL_EXISTS', 'id')
      sendPatrol(work, incident)
      return { id: incident.id }
    })
  }

  /** By the police only; a guard who is still on the way is called back, a patrol is done. */
  close(request: Request, input: CloseIncidentInput): Promise<Performed> {
    return this.platform.perform('closeIncident', request, input, async work => {
      const { em, now, actor } = work
      refuseAll([plainFault(input.outcome, 'outcome', LONG)])
      const incident = await getIncident(work, input)
      incident.move('closeIncident', actor)
      incident.closedAt = now
      incident.closedByStaffId = actor.staffId ?? null
      incident.outcome = input.outcome
      tellOf(work, incident, incidentTransitions.closeIncident.tells, incident.partnerId)
      for (const order of await em.find(GuardOrder, { incidentId: incident.id, status: { $in: [...LIVE_ORDERS] } })) {
        order.move('withdrawOrder', actor)
        order.updatedAt = now
        tellOf(work, order, guardOrderTransitions.withdrawOrder.tells, order.partnerId)
      }
      const patrol = await em.findOne(Patrol, { incidentId: incident.id })
      if (patrol && patrol.status !== 'FINISHED') finish(work, patrol)
      return { id: incident.id }
    })
  }

  arrivePatrol(request: Request, input: PatrolChangeInput): Promise<Performed> {
    return this.platform.perform('arrivePatrol', request, input, async work => {
      const patrol = getAtVersion(work, await work.em.findOne(Patrol, { id: input.id }), input.expectedVersion)
      patrol.move('arrivePatrol', work.actor)
      patrol.arrivedAt = work.now
      tellOf(work, patrol, patrolTransitions.arrivePatrol.tells, patrol.partnerId)
      return { id: patrol.id }
    })
  }

  finishPatrol(request: Request, input: PatrolChangeInput): Promise<Performed> {
    return this.platform.perform('finishPatrol', request, input, async work => {
      const patrol = getAtVersion(work, await work.em.findOne(Patrol, { id: input.id }), input.expectedVersion)
      finish(work, patrol)
      return { id: patrol.id }
    })
  }
}

function finish(work: Work, patrol: Patrol): void {
  patrol.move('finishPatrol', work.actor)
  patrol.finishedAt = patrol.updatedAt = work.now
  tellOf(work, patrol, patrolTransitions.finishPatrol.tells, patrol.partnerId)
}

async function getIncident(work: Work, { id, expectedVersion }: IncidentChangeInput): Promise<Incident> {
  const found = await work.em.findOne(Incident, { id })
  if (!found || !mayKnow(work.actor, found.partnerId)) throw refuse('NOT_FOUND', 'id')
  return getAtVersion(work, await lockIncident(work, id), expectedVersion)
}
