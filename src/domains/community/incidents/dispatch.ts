// Which guard gets the order? The nearest on duty at the site who was not asked yet and has none in hand; the patrol is another matter.
import { execute } from '../../../platform/database/execute.js'
import { metresBetween, type Place } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { ACCEPT_SECONDS, PATROL_AT } from './guard.rules.js'
import { GuardOrder, Incident, Patrol } from './incident.entities.js'

interface OnDuty extends Place { readonly shiftId: string, readonly postId: string, readonly staffId: string }

/** One order everywhere: the incident is locked before its orders. */
export async function lockIncident({ em }: Work, id: string): Promise<Incident> {
  await execute(em, 'select 1 from "incident" where "id" = $1 for update', [id])
  return em.findOneOrFail(Incident, { id }, { refresh: true })
}

/** Undefined: nobody is left to ask. */
export async function sendNext(work: Work, incident: Incident): Promise<GuardOrder | undefined> {
  const { em, now } = work
  await em.flush()
  const free = await execute<OnDuty>(em, `
    select s."id" as "shiftId", s."postId", s."staffId", p."latE6", p."lonE6" from "guardShift" s join "guardPost" p on p."id" = s."postId"
    where s."siteId" = $1 and s."status" = 'ON_DUTY' and s."to" > $3
      and not exists (select 1 from "guardOrder" o where o."incidentId" = $2 and o."staffId" = s."staffId")
      and not exists (select 1 from "guardOrder" o where o."staffId" = s."staffId" and o."status" in ('OFFERED', 'ACCEPTED', 'ARRIVED'))
    order by s."id"`, [incident.siteId, incident.id, now])
  const [nearest] = free.map(each => ({ ...each, metres: Math.round(metresBetween(each, incident)) })).sort((a, b) => a.metres - b.metres)
  if (!nearest) {
    incident.unansweredAt ??= now
    tellOf(work, incident, 'incident.unanswered', incident.partnerId)
    return undefined
  }
  const { shiftId, postId, staffId, metres } = nearest
  const order = em.create(GuardOrder, {
    id: newId('gor'), createdAt: now, updatedAt: now, incidentId: incident.id, siteId: incident.siteId, partnerId: incident.partnerId, postId, shiftId, staffId,
    status: 'OFFERED', metres, offeredAt: now, acceptBy: new Date(now.getTime() + ACCEPT_SECONDS * 1000), acceptedAt: null, arriveBy: null, arrivedAt: null,
    feedbackBy: null, feedbackAt: null, arrivedLate: false, fedBackLate: false, acts: [], feedback: null,
  })
  tellOf(work, order, 'guardOrder.offered', order.partnerId)
  return order
}

/** Beside the guard, never instead: whether one accepts changes nothing of it. */
export function sendPatrol(work: Work, incident: Incident): Patrol {
  const { em, now } = work
  const patrol = em.create(Patrol, {
    id: newId('pat'), createdAt: now, updatedAt: now, incidentId: incident.id, partnerId: incident.partnerId, urgency: PATROL_AT[incident.level], status: 'DISPATCHED',
    dispatchedAt: now, arrivedAt: null, finishedAt: null,
  })
  tellOf(work, patrol, 'patrol.dispatched', incident.partnerId)
  return patrol
}
