// How is a rural point opened and closed?
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { placeOf } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { placeFault } from '../../../platform/land.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { type CloseRuralPointInput, type OpenRuralPointInput } from './point.inputs.js'
import { RuralPoint } from './point.entities.js'
import { mayKnow, SHORT } from './rural.lookup.js'
import { ruralPointTransitions } from './rural.transitions.js'

/** County, town (never 000) and village, three digits each after the first three pairs. */
const ADMIN_CODE = /^[1-8]\d{5}(?!000)\d{3}\d{3}$/
const PHONE = /^\+?[0-9][0-9-]{4,18}$/

export class PointService {
  constructor(private readonly platform: Platform) {}

  open(request: Request, input: OpenRuralPointInput): Promise<Performed> {
    return this.platform.perform('openRuralPoint', request, input, async work => {
      const { em, now, actor } = work
      checkForm(input)
      const { type, adminCode, name, openHours, phone } = input
      const ownerPartnerId = actor.partnerId
      if (await em.count(RuralPoint, { ownerPartnerId, adminCode, name, status: 'OPEN' })) throw refuse('RURAL_POINT_EXISTS', 'name')
      const point = em.create(RuralPoint, {
        id: newId('rup'), createdAt: now, updatedAt: now, type, adminCode, name, ...placeOf(input), openHours, phone,
        services: [...new Set(input.services)], ownerPartnerId, status: 'OPEN', closedAt: null,
      })
      tellOf(work, point, 'ruralPoint.opened', ownerPartnerId)
      return { id: point.id }
    })
  }

  close(request: Request, input: CloseRuralPointInput): Promise<Performed> {
    return this.platform.perform('closeRuralPoint', request, input, async work => {
      const { em, now, actor } = work
      const found = await em.findOne(RuralPoint, { id: input.id })
      const point = getAtVersion(work, found && mayKnow(actor, found.ownerPartnerId) ? found : null, input.expectedVersion)
      point.move('close', actor)
      const [row] = await execute<{ open: number }>(em, 'select count(*)::int as open from "ruralShift" where "pointId" = $1 and "checkedOutAt" is null', [point.id])
      if (row && row.open > 0) throw refuse('RURAL_POINT_STAFFED', 'id', { open: String(row.open) })
      point.closedAt = now
      tellOf(work, point, ruralPointTransitions.close.tells, point.ownerPartnerId)
      return { id: point.id }
    })
  }
}

function checkForm(input: OpenRuralPointInput): void {
  refuseAll([
    ADMIN_CODE.test(input.adminCode) ? undefined : fault('ADMIN_CODE_INVALID', 'adminCode'),
    PHONE.test(input.phone) ? undefined : fault('PHONE_INVALID', 'phone'),
    placeFault(input), textFault(input.name, 'name', SHORT), textFault(input.openHours, 'openHours', SHORT),
  ])
}
