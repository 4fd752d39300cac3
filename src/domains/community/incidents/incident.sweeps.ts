// What happens by itself: an order that nobody accepts goes to the next guard, late ones are told, and who comes on duty is asked too.
import { type Sweep } from '../../../platform/module.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { lockIncident, sendNext } from './dispatch.js'
import { GuardOrder } from './incident.entities.js'
import { guardOrderTransitions } from './incident.transitions.js'

const AT_ONCE = 200

const lapseOrders: Sweep = {
  action: 'lapseGuardOrder',
  due: async ({ rows, clock }) => {
    const query = rows.from('guardOrder').where('guardOrder.status', '=', 'OFFERED').where('guardOrder.acceptBy', '<=', clock.now()).limit(AT_ONCE)
    return (await rows.all('guardOrder', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const { em, now, actor } = work
    const found = await em.findOneOrFail(GuardOrder, { id })
    const incident = await lockIncident(work, found.incidentId)
    const order = await em.findOneOrFail(GuardOrder, { id }, { refresh: true })
    if (order.status !== 'OFFERED' || order.acceptBy > now) return
    order.move('lapseOrder', actor)
    order.updatedAt = incident.updatedAt = now
    tellOf(work, order, guardOrderTransitions.lapseOrder.tells, order.partnerId)
    await sendNext(work, incident)
  },
}

const tellLate: Sweep = {
  action: 'tellLateGuard',
  due: async ({ rows, clock }) => {
    const now = clock.now()
    const query = rows.from('guardOrder').where(eb => eb.or([
      eb.and([eb('guardOrder.status', '=', 'ACCEPTED'), eb('guardOrder.arrivedLate', '=', false), eb('guardOrder.arriveBy', '<=', now)]),
      eb.and([eb('guardOrder.status', '=', 'ARRIVED'), eb('guardOrder.fedBackLate', '=', false), eb('guardOrder.feedbackBy', '<=', now)]),
    ])).limit(AT_ONCE)
    return (await rows.all('guardOrder', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const { em, now } = work
    const order = await em.findOneOrFail(GuardOrder, { id })
    if (order.status === 'ACCEPTED' && !order.arrivedLate && order.arriveBy && order.arriveBy <= now) {
      order.arrivedLate = true
      tellOf(work, order, 'guardOrder.arrivalLate', order.partnerId)
    } else if (order.status === 'ARRIVED' && !order.fedBackLate && order.feedbackBy && order.feedbackBy <= now) {
      order.fedBackLate = true
      tellOf(work, order, 'guardOrder.feedbackLate', order.partnerId)
    } else return
    order.updatedAt = now
  },
}

const seekAgain: Sweep = {
  action: 'seekGuardAgain',
  due: async ({ rows }) => (await rows.text<{ id: string }>(`
    select i."id" from "incident" i where i."status" = 'SEEKING'
      and not exists (select 1 from "guardOrder" o where o."incidentId" = i."id" and o."status" in ('OFFERED', 'ACCEPTED', 'ARRIVED'))
      and exists (select 1 from "guardShift" s where s."siteId" = i."siteId" and s."status" = 'ON_DUTY'
        and not exists (select 1 from "guardOrder" o where o."incidentId" = i."id" and o."staffId" = s."staffId")
        and not exists (select 1 from "guardOrder" o where o."staffId" = s."staffId" and o."status" in ('OFFERED', 'ACCEPTED', 'ARRIVED')))
    order by i."id" limit $1`, [AT_ONCE])).map(({ id }) => id),
  run: async (work, id) => {
    const incident = await lockIncident(work, id)
    if (incident.status !== 'SEEKING') return
    if (await work.em.count(GuardOrder, { incidentId: id, status: { $in: ['OFFERED', 'ACCEPTED', 'ARRIVED'] } })) return
    incident.unansweredAt = null
    incident.updatedAt = work.now
    await sendNext(work, incident)
  },
}

export const incidentSweeps: readonly Sweep[] = [lapseOrders, tellLate, seekAgain]
