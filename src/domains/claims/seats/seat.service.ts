// How does somebody go on duty at a seat, away from it for a while, and off duty again?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Actor } from '../../../platform/actor.js'
import { SKILLS_OF, type OrgKind, type SeatSkill } from './seat.codes.js'
import { Seat, SeatTask } from './seat.entities.js'
import { type GoOnDutyInput, type SeatChangeInput } from './seat.inputs.js'
import { seatTransitions } from './seat.transitions.js'
import { clearTaker, settleSeat, tellOfSeat, touch } from './tasks.js'

const ZONES_MAX = 20
const PARALLEL_MAX = 30
export const ZONE = /^\d{2,6}$/

export class SeatService {
  constructor(private readonly platform: Platform) {}

  goOnDuty(request: Request, input: GoOnDutyInput): Promise<Performed> {
    return this.platform.perform('goOnDuty', request, input, async work => {
      const { em, now, actor } = work
      refuseAll(faultsOf(actor, input))
      const holderStaffId = actor.staffId ?? ''
      if (await em.count(Seat, { holderStaffId, status: { $ne: 'OFF' } })) throw refuse('ALREADY_AT_SEAT')
      const seat = em.create(Seat, {
        id: newId('sea'), createdAt: now, updatedAt: now, orgKind: actor.kind as OrgKind, orgPartnerId: actor.partnerId, holderStaffId,
        skills: [...new Set(input.skills)], zones: [...new Set(input.zones)], maxParallel: input.maxParallel, status: 'IDLE',
      })
      tellOfSeat(work, seat, 'seat.onDuty')
      return { id: seat.id }
    })
  }

  goAway(request: Request, input: SeatChangeInput): Promise<Performed> {
    return this.move('goAway', request, input)
  }

  comeBack(request: Request, input: SeatChangeInput): Promise<Performed> {
    return this.move('comeBack', request, input)
  }

  /** What she has not finished waits again, for everybody. */
  goOffDuty(request: Request, input: SeatChangeInput): Promise<Performed> {
    return this.move('goOffDuty', request, input, async (work, seat) => {
      seat.offDutyAt = work.now
      for (const task of await work.em.find(SeatTask, { takenBySeatId: seat.id, status: 'TAKEN' })) {
        task.move('passOn', work.actor)
        clearTaker(task)
        touch(work, task, 'passOn')
      }
    })
  }

  private move(
    verb: 'goAway' | 'comeBack' | 'goOffDuty', request: Request, input: SeatChangeInput, then: (work: Work, seat: Seat) => Promise<void> = () => Promise.resolve(),
  ): Promise<Performed> {
    return this.platform.perform(verb, request, input, async work => {
      const seat = getAtVersion(work, await work.em.findOne(Seat, { id: input.id, orgPartnerId: work.actor.partnerId }), input.expectedVersion)
      seat.move(verb, work.actor)
      tellOfSeat(work, seat, seatTransitions[verb].tells)
      await then(work, seat)
      await settleSeat(work, seat.id)
      return { id: seat.id }
    })
  }
}

function faultsOf(actor: Actor, { skills, zones, maxParallel }: GoOnDutyInput): (Fault | undefined)[] {
  const open = openSkills(actor)
  return [
    skills.length === 0 || skills.some(skill => !open.includes(skill)) ? fault('SEAT_SKILLS', 'skills', { open: open.join(', ') }) : undefined,
    zones.length === 0 || zones.length > ZONES_MAX || zones.some(zone => !ZONE.test(zone)) ? fault('SEAT_ZONES', 'zones', { max: String(ZONES_MAX) }) : undefined,
    maxParallel < 1 || maxParallel > PARALLEL_MAX ? fault('SEAT_PARALLEL', 'maxParallel', { max: String(PARALLEL_MAX) }) : undefined,
  ]
}

/** The police alone determine liability, and of them an officer (道交法 §73). */
function openSkills({ kind, functions }: Actor): readonly SeatSkill[] {
  return SKILLS_OF[kind as OrgKind].filter(skill => skill !== 'LIABILITY' || functions.has('LIABILITY_OFFICER'))
}
