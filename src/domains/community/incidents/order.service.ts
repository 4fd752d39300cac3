// How does a guard take an order, arrive, and report; and what else can a guard be told?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { getSite, LONG } from '../sites/site.lookup.js'
import { lockIncident } from './dispatch.js'
import { actsOf, ARRIVE_SECONDS, FEEDBACK_SECONDS, NEVER, neverOf } from './guard.rules.js'
import { GuardInstruction, GuardOrder, type Incident } from './incident.entities.js'
import { type GiveFeedbackInput, type GuardInstructionChangeInput, type GuardOrderChangeInput, type InstructGuardInput } from './incident.inputs.js'
import { guardInstructionTransitions, guardOrderTransitions, incidentTransitions } from './incident.transitions.js'
import { plainFault } from '../sites/personal.js'

const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000)

export class OrderService {
  constructor(private readonly platform: Platform) {}

  accept(request: Request, input: GuardOrderChangeInput): Promise<Performed> {
    return this.step('acceptOrder', request, input, async (work, order, incident) => {
      const { now, actor, rows } = work
      if (now >= order.acceptBy && order.status === 'OFFERED') throw refuse('ORDER_LAPSED', 'id')
      order.move('acceptOrder', actor)
      const [site] = await rows.many('site', 'id', order.siteId)
      order.acceptedAt = now
      order.arriveBy = after(now, ARRIVE_SECONDS[site?.peerGroup ?? 'COMPOUND'])
      incident.move('respond', actor)
      tellOf(work, incident, incidentTransitions.respond.tells, incident.partnerId)
    })
  }

  arrive(request: Request, input: GuardOrderChangeInput): Promise<Performed> {
    return this.step('arriveAtOrder', request, input, ({ now, actor }, order) => {
      order.move('arriveAtOrder', actor)
      order.arrivedAt = now
      order.arrivedLate ||= Boolean(order.arriveBy && now >= order.arriveBy)
      order.feedbackBy = after(now, FEEDBACK_SECONDS)
    })
  }

  giveFeedback(request: Request, input: GiveFeedbackInput): Promise<Performed> {
    return this.step('giveFeedback', request, input, (work, order, incident) => {
      const { now, actor } = work
      const allowed = actsOf(incident.level)
      refuseAll([
        plainFault(input.feedback, 'feedback', LONG), input.acts.length === 0 ? fault('ACTS_MISSING', 'acts') : undefined,
        ...input.acts.map((act, row) => (allowed.includes(act) ? undefined : fault('ACT_NOT_ALLOWED', `acts.${row}`, { level: incident.level, act }))),
      ])
      order.move('giveFeedback', actor)
      order.feedbackAt = now
      order.fedBackLate ||= Boolean(order.feedbackBy && now >= order.feedbackBy)
      order.acts = [...new Set(input.acts)]
      order.feedback = input.feedback
      incident.move('feedBack', actor)
      tellOf(work, incident, incidentTransitions.feedBack.tells, incident.partnerId)
    })
  }

  /** What 保安服务管理条例 §30 forbids is no kind of instruction; in its words it is refused, and the attempt stays in the audit by its code. */
  instruct(request: Request, input: InstructGuardInput): Promise<Performed> {
    return this.platform.perform('instructGuard', request, input, async work => {
      const { em, now, actor, rows } = work
      const { kind, words, staffId } = input
      const never = neverOf(words)
      refuseAll([plainFault(words, 'words', LONG), never && fault(NEVER[never].error, 'words')])
      const site = await getSite(work, input.siteId)
      const [guard] = await rows.many('staff', 'id', staffId)
      if (guard?.partnerId !== site.partnerId || guard.status !== 'ACTIVE' || !guard.functions.includes('GUARD')) throw refuse('GUARD_UNKNOWN', 'staffId')
      const instruction = em.create(GuardInstruction, {
        id: newId('gin'), createdAt: now, updatedAt: now, siteId: site.id, partnerId: site.partnerId, staffId, kind, words, status: 'GIVEN',
        givenByKind: actor.kind, givenByStaffId: actor.staffId ?? '', givenAt: now, doneAt: null,
      })
      tellOf(work, instruction, 'guardInstruction.given', site.partnerId)
      return { id: instruction.id }
    })
  }

  confirm(request: Request, input: GuardInstructionChangeInput): Promise<Performed> {
    return this.platform.perform('confirmInstruction', request, input, async work => {
      const { em, now, actor } = work
      const instruction = getAtVersion(work, await em.findOne(GuardInstruction, { id: input.id, partnerId: actor.partnerId }), input.expectedVersion)
      instruction.move('confirmInstruction', actor)
      instruction.doneAt = now
      tellOf(work, instruction, guardInstructionTransitions.confirmInstruction.tells, instruction.partnerId)
      return { id: instruction.id }
    })
  }

  private step(
    verb: 'acceptOrder' | 'arriveAtOrder' | 'giveFeedback', request: Request, input: GuardOrderChangeInput,
    then: (work: Work, order: GuardOrder, incident: Incident) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(verb, request, input, async work => {
      const { em, now, actor } = work
      const found = await em.findOne(GuardOrder, { id: input.id, partnerId: actor.partnerId })
      if (!found) throw refuse('NOT_FOUND', 'id')
      const incident = await lockIncident(work, found.incidentId)
      const order = getAtVersion(work, await em.findOne(GuardOrder, { id: input.id }, { refresh: true }), input.expectedVersion)
      await then(work, order, incident)
      incident.updatedAt = now
      tellOf(work, order, guardOrderTransitions[verb].tells, order.partnerId)
      return { id: order.id }
    })
  }
}
