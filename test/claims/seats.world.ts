// Who sits at seats and rides in teams in a test, and which tasks wait? In divisions of its own, so that no other test's tasks get in between.
import { expect } from '@jest/globals'
import { Claim } from '../support/accident.js'
import { codesOf, type Caller, type City, type Payload } from '../support/client.js'

const MAY = 'viewerMay { verb blockedBy }'
export const SEAT = `seat { id version status skills zones maxParallel holderStaffId ${MAY} }`
export const TASK = `task { id version kind status priority waitingSince takenBySeatId takenByStaffId handedOverFrom escalation recordId accident { id } ${MAY} }`
export const TEAM = `team { id version status isPair lastPositionAt ${MAY} }`
export const JOB = `job { id version status way pointId etaSeconds score acceptBy team { id } ${MAY} }`

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted, not typed, in tests
type Noun = any
interface Ref { readonly id: string, readonly version: number }

export const ref = ({ id, version }: Ref) => ({ id, expectedVersion: version })

export function done(payload: Payload): Payload {
  expect(codesOf(payload)).toEqual([])
  return payload
}

export class SeatWorld {
  readonly police1: Caller
  readonly police2: Caller
  readonly dispatcher: Caller
  readonly insurer: Caller
  readonly linkage: Caller
  private serial = 0

  constructor(readonly city: City) {
    this.police1 = city.as('police', 'police-seat')
    this.police2 = city.as('police', 'police-seat-2')
    this.dispatcher = city.as('police', 'dispatcher')
    this.insurer = city.as('insurer', 'insurer-seat')
    this.linkage = city.as('insurer', 'insurer-linkage')
  }

  /** A division that nobody else has. */
  newZone = (): string => `5001${60 + this.serial++ % 40}`

  /** Whatever was left of an earlier turn ends first. */
  async onDuty(caller: Caller, seat: object): Promise<Noun> {
    const more = { skills: ['ADVICE'], zones: ['50'], maxParallel: 3, ...seat }
    let payload = await caller.do('goOnDuty', more, SEAT)
    if (codesOf(payload)[0] === 'ALREADY_AT_SEAT') {
      await this.offDuty(caller)
      payload = await caller.do('goOnDuty', more, SEAT)
    }
    return done(payload)['seat']
  }

  async offDuty(caller: Caller): Promise<void> {
    const { seats } = await caller.ask('{ seats(first: 10, filter: { statuses: [IDLE, BUSY, AWAY] }) { edges { node { id version viewerMay { verb blockedBy } } } } }') as Noun
    const own = seats.edges.map((edge: Noun) => edge.node).find((node: Noun) => node.viewerMay.some((may: Noun) => may.verb === 'goOffDuty' && may.blockedBy.length === 0))
    done(await caller.do('goOffDuty', ref(own), SEAT))
  }

  /** Reported by phone; no two within the distance at which they would be one. */
  async accident(divisionCode: string, more: object = {}, cars = [110 + this.serial % 5 * 2, 111 + this.serial % 5 * 2]): Promise<string> {
    const latitude = 29 + this.serial++ % 400 * 0.006
    const input = Claim.input(cars, { channel: 'POLICE_HOTLINE', divisionCode, latitude, ...more })
    const parties = (input['parties'] as object[]).map(party => ({ ...party, isCaller: false }))
    return done(await this.police1.do('reportAccident', { ...input, parties }, 'accident { id }'))['accident'].id as string
  }

  ask = async (accidentId: string, kind = 'TRIAGE', by = this.police1): Promise<Payload> => by.do('askSeat', { accidentId, kind }, 'accident { id }')

  /** An accident of that division with a task; the id of the accident. */
  async task(divisionCode: string, kind = 'TRIAGE'): Promise<string> {
    const id = await this.accident(divisionCode)
    done(await this.ask(id, kind))
    return id
  }

  take = (caller: Caller, taskId?: string): Promise<Payload> => caller.do('takeTask', taskId === undefined ? {} : { taskId }, TASK)

  async tasksOf(accidentId: string, caller = this.police1): Promise<Noun[]> {
    return this.tasks(caller, { accidentId }, 3)
  }

  async tasks(caller: Caller, filter: object, first: number): Promise<Noun[]> {
    const { seatTasks } = await caller.ask(`query ($filter: SeatTaskFilterInput, $first: Int!) { seatTasks(first: $first, filter: $filter) {
      edges { node { id version kind status priority escalation recordId takenBySeatId takenByStaffId } } } }`, { filter, first }) as Noun
    return seatTasks.edges.map((edge: Noun) => edge.node)
  }
}
