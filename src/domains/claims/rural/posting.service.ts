// How is somebody posted to a rural point, and how does she go on duty there and off again?
import { execute } from '../../../platform/database/execute.js'
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { Staff } from '../../partners/index.js'
import { type CheckInInput, type CheckOutInput, type EndRuralPostingInput, type PostRuralStaffInput } from './point.inputs.js'
import { RuralPoint, RuralPosting, RuralShift } from './point.entities.js'
import { getPostingFor, isShared, requireShared } from './posting.lookup.js'
import { conflictOf, ROLE_FUNCTIONS, type PostingRole } from './roles.js'
import { mayKnow, termFault } from './rural.lookup.js'
import { ruralPostingTransitions } from './rural.transitions.js'

export class PostingService {
  constructor(private readonly platform: Platform) {}

  post(request: Request, input: PostRuralStaffInput): Promise<Performed> {
    return this.platform.perform('postRuralStaff', request, input, async work => {
      const { em, now, today, actor } = work
      const { staffId, pointId, role, validFrom, validTo } = input
      refuseAll([termFault(input, today)])
      const staff = await getStaff(work, staffId)
      const point = await em.findOne(RuralPoint, { id: pointId })
      if (!point) throw refuse('NOT_FOUND', 'pointId')
      await requireShared(work, point, { staffId, partnerId: staff.partnerId }, 'pointId')
      if (point.status !== 'OPEN') throw refuse('RURAL_POINT_CLOSED', 'pointId')
      requireFunction(staff, role)
      await makeWay(work, input)
      const posting = em.create(RuralPosting, {
        id: newId('rpo'), createdAt: now, updatedAt: now, staffId, partnerId: staff.partnerId, postedByPartnerId: actor.partnerId, pointId, role,
        validFrom, validTo, status: validFrom <= today ? 'ACTIVE' : 'PLANNED', endedAt: null,
      })
      tellOf(work, posting, 'ruralPosting.made', staff.partnerId, point.ownerPartnerId)
      return { id: posting.id }
    })
  }

  end(request: Request, input: EndRuralPostingInput): Promise<Performed> {
    return this.platform.perform('endRuralPosting', request, input, async work => {
      const found = await work.em.findOne(RuralPosting, { id: input.id })
      const point = found && (await work.em.findOne(RuralPoint, { id: found.pointId }))
      const known = found && point && mayKnow(work.actor, found.partnerId, found.postedByPartnerId, point.ownerPartnerId)
      const posting = getAtVersion(work, known ? found : null, input.expectedVersion)
      posting.move('end', work.actor)
      posting.endedAt = work.now
      tellOf(work, posting, ruralPostingTransitions.end.tells, posting.partnerId, posting.postedByPartnerId)
      return { id: posting.id }
    })
  }

  checkIn(request: Request, input: CheckInInput): Promise<Performed> {
    return this.platform.perform('checkIn', request, input, async work => {
      const { em, now } = work
      // One after the other: two hats that may not meet would otherwise be put on at once.
      await execute(em, 'select "id" from "ruralPosting" where "staffId" = $1 order by "id" for update', [work.actor.staffId ?? ''])
      const { posting, point } = await getPostingFor(work, input.postingId, 'CHECK_IN')
      const { staffId, partnerId, pointId, role } = posting
      const worn = await hatsOnDuty(work, staffId)
      if (worn.some(hat => hat.postingId === posting.id)) throw refuse('ALREADY_ON_DUTY', 'postingId')
      const conflict = conflictOf([...worn.map(hat => hat.role), role])
      if (conflict) throw refuse('ROLES_INCOMPATIBLE', 'postingId', { one: conflict[0], other: conflict[1] })
      const shift = em.create(RuralShift, {
        id: newId('rsh'), createdAt: now, updatedAt: now, postingId: posting.id, staffId, partnerId, pointId, role, checkedInAt: now, checkedOutAt: null,
      })
      tellOf(work, shift, 'ruralShift.begun', partnerId, point.ownerPartnerId)
      return { id: shift.id }
    })
  }

  /** Also when the posting has ended meanwhile: nobody is kept on duty. */
  checkOut(request: Request, input: CheckOutInput): Promise<Performed> {
    return this.platform.perform('checkOut', request, input, async work => {
      const { em, now, actor } = work
      const shift = getAtVersion(work, await em.findOne(RuralShift, { id: input.id, staffId: actor.staffId ?? '' }), input.expectedVersion)
      if (shift.checkedOutAt) throw refuse('SHIFT_ENDED', 'id')
      shift.checkedOutAt = now
      const point = await em.findOneOrFail(RuralPoint, { id: shift.pointId })
      tellOf(work, shift, 'ruralShift.ended', shift.partnerId, point.ownerPartnerId)
      return { id: shift.id }
    })
  }
}

/** One's own, or lent by an agreement; others do not exist for the caller. */
async function getStaff(work: Work, staffId: string): Promise<Staff> {
  const staff = await work.em.findOne(Staff, { id: staffId, status: 'ACTIVE' })
  const { partnerId } = work.actor
  const usable = staff && (staff.partnerId === partnerId || (await isShared(work, 'STAFF', staffId, staff.partnerId, partnerId)))
  if (!usable) throw refuse('NOT_FOUND', 'staffId')
  return staff
}

function requireFunction(staff: Staff, role: PostingRole): void {
  const needed = ROLE_FUNCTIONS[role]
  if (!needed.some(each => staff.functions.includes(each))) throw refuse('FUNCTION_NOT_HELD', 'role', { function: needed.join(' / ') })
}

/** A posting that has run out lapses here, if the sweep has not come by yet. */
async function makeWay(work: Work, { staffId, pointId, role }: PostRuralStaffInput): Promise<void> {
  const live = await work.em.findOne(RuralPosting, { staffId, pointId, role, status: { $ne: 'ENDED' } })
  if (!live) return
  if (live.validTo >= work.today) throw refuse('ALREADY_POSTED', 'role', { validTo: live.validTo })
  live.move('lapse', work.actor)
  live.endedAt = work.now
  await work.em.flush()
}

/** Of the person, under whichever employer. */
async function hatsOnDuty({ em }: Work, staffId: string): Promise<{ postingId: string, role: PostingRole }[]> {
  return execute(em, `select r."postingId", r."role" from "ruralShift" r join "staff" s on s."id" = r."staffId"
    where r."checkedOutAt" is null and coalesce(s."personIndex", s."id") = (select coalesce(o."personIndex", o."id") from "staff" o where o."id" = $1)`, [staffId])
}
