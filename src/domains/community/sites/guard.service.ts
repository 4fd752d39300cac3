// How is the duty roster kept, and how does a guard go on and off duty?
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { EARLY_MINUTES, SHIFT_HOURS_MAX } from './site.codes.js'
import { GuardPost, GuardShift } from './site.entities.js'
import { type GuardShiftChangeInput, type PlanGuardShiftInput } from './site.inputs.js'
import { guardShiftTransitions, type ShiftVerb } from './site.transitions.js'

const MINUTE_MS = 60_000
const HOUR_MS = 3600 * 1000

export class GuardService {
  constructor(private readonly platform: Platform) {}

  plan(request: Request, input: PlanGuardShiftInput): Promise<Performed> {
    return this.platform.perform('planGuardShift', request, input, async work => {
      const { em, now, actor } = work
      const { postId, staffId, from, to } = input
      refuseAll([termFault(input, now)])
      const post = await em.findOne(GuardPost, { id: postId, partnerId: actor.partnerId })
      if (!post) throw refuse('NOT_FOUND', 'postId')
      if (post.status !== 'OPEN') throw refuse('STATE_CONFLICT', 'postId', { state: post.status, open: '–' })
      await requireGuard(work, staffId, to)
      if (await em.count(GuardShift, { staffId, status: { $in: ['PLANNED', 'ON_DUTY'] }, from: { $lt: to }, to: { $gt: from } })) throw refuse('SHIFT_OVERLAPS', 'from')
      const shift = em.create(GuardShift, {
        id: newId('gsh'), createdAt: now, updatedAt: now, postId, siteId: post.siteId, partnerId: post.partnerId, staffId, from, to, status: 'PLANNED', onAt: null, offAt: null,
      })
      tellOf(work, shift, 'guardShift.planned', shift.partnerId)
      return { id: shift.id }
    })
  }

  goOn(request: Request, input: GuardShiftChangeInput): Promise<Performed> {
    return this.move('goOnGuard', request, input, async ({ em, now }, shift) => {
      if (now.getTime() < shift.from.getTime() - EARLY_MINUTES * MINUTE_MS || now >= shift.to) throw refuse('SHIFT_NOT_NOW', 'id')
      if (await em.count(GuardShift, { staffId: shift.staffId, status: 'ON_DUTY', id: { $ne: shift.id } })) throw refuse('GUARD_ON_DUTY_ELSEWHERE', 'id')
      shift.onAt = now
    })
  }

  goOff(request: Request, input: GuardShiftChangeInput): Promise<Performed> {
    return this.move('goOffGuard', request, input, ({ now }, shift) => { shift.offAt = now })
  }

  cancel(request: Request, input: GuardShiftChangeInput): Promise<Performed> {
    return this.move('cancelGuardShift', request, input, () => undefined)
  }

  private move(
    verb: Exclude<ShiftVerb, 'endGuardShift' | 'missGuardShift'>, request: Request, input: GuardShiftChangeInput,
    then: (work: Work, shift: GuardShift) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(verb, request, input, async work => {
      const { em, actor } = work
      const shift = getAtVersion(work, await em.findOne(GuardShift, { id: input.id, partnerId: actor.partnerId }), input.expectedVersion)
      await then(work, shift)
      shift.move(verb, actor)
      tellOf(work, shift, guardShiftTransitions[verb].tells, shift.partnerId)
      return { id: shift.id }
    })
  }
}

const termFault = ({ from, to }: PlanGuardShiftInput, now: Date): Fault | undefined =>
  (from < to && to > now && to.getTime() - from.getTime() <= SHIFT_HOURS_MAX * HOUR_MS ? undefined : fault('SHIFT_TERM_INVALID', 'to', { max: String(SHIFT_HOURS_MAX) }))

/** Of the company, active, and with a guard's certificate on the last day of the shift (保安员证). */
async function requireGuard({ rows, actor }: Work, staffId: string, to: Date): Promise<void> {
  const [guard] = await rows.many('staff', 'id', staffId)
  if (guard?.partnerId !== actor.partnerId || guard.status !== 'ACTIVE' || !guard.functions.includes('GUARD')) throw refuse('GUARD_UNKNOWN', 'staffId')
  const on = localDateOf(to)
  const papers = await rows.many('qualification', 'staffId', staffId)
  const isLicensed = papers.some(each => each.function === 'GUARD' && each.status === 'VALID' && each.validFrom <= on && on <= each.validTo)
  if (!isLicensed) throw refuse('GUARD_UNLICENSED', 'staffId')
}
