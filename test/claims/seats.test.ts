// Seats. A: one person sits at one seat, with skills of her house · B: the queue gives the most urgent, then the longest waiting, to whom it fits ·
// C: fifty at once never share a task · D: tasks change hands · E: screens hear of their own queue and of accidents that concern them.
import { afterAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { codesOf, type Caller } from '../support/client.js'
import { expectMissing } from '../support/tenancy.js'
import { world } from '../support/world.js'
import { done, ref, SEAT, SeatWorld, TASK } from './seats.world.js'

const city = world()
const seats = new SeatWorld(city)
const { police1, police2, dispatcher, insurer, linkage } = seats

/** A seat that stays on duty would get in the way of others. */
afterAll(async () => {
  for (const caller of [police1, police2, insurer]) {
    await seats.onDuty(caller, {})
    await seats.offDuty(caller)
  }
})

describe('A: a seat', () => {
  it('is one a person on duty, away and back, and over for good', async () => {
    const seat = await seats.onDuty(police1, { skills: ['LIABILITY', 'ADVICE'], zones: ['500103'] })
    expect(seat).toMatchObject({ version: 1, status: 'IDLE', skills: ['LIABILITY', 'ADVICE'], holderStaffId: 'police-seat' })
    expect(codesOf(await police1.do('goOnDuty', { skills: ['ADVICE'], zones: ['50'] }, SEAT))).toEqual(['ALREADY_AT_SEAT'])
    expect(codesOf(await police2.do('goAway', ref(seat), SEAT))).toEqual(['SEAT_NOT_YOURS'])
    const away = done(await police1.do('goAway', ref(seat), SEAT))['seat']
    expect([away.status, codesOf(await seats.take(police1))]).toEqual(['AWAY', ['SEAT_AWAY']])
    expect(codesOf(await police1.do('goAway', ref(seat), SEAT))).toEqual(['STALE'])
    const back = done(await police1.do('comeBack', ref(away), SEAT))['seat']
    expect(back.status).toBe('IDLE')
    const off = done(await police1.do('goOffDuty', ref(back), SEAT))['seat']
    expect(off).toMatchObject({ status: 'OFF', viewerMay: [] })
    expect(codesOf(await police1.do('comeBack', ref(off), SEAT))).toEqual(['STATE_CONFLICT'])
    expect(codesOf(await seats.take(police1))).toEqual(['NOT_AT_SEAT'])
  })

  it('of an insurer never determines liability, of the police never handles claims, of a dispatcher without that qualification neither', async () => {
    const codes = async (caller: Caller, skills: string[]) => codesOf(await caller.do('goOnDuty', { skills, zones: ['50'], dryRun: true }, SEAT))
    expect(await codes(insurer, ['LIABILITY'])).toEqual(['SEAT_SKILLS'])
    expect(await codes(insurer, ['DISPATCH'])).toEqual(['SEAT_SKILLS'])
    expect(await codes(police1, ['ADVICE', 'ONLINE_CLAIM'])).toEqual(['SEAT_SKILLS'])
    expect(await codes(dispatcher, ['LIABILITY'])).toEqual(['SEAT_SKILLS'])
    expect(await codes(dispatcher, ['DISPATCH', 'ADVICE'])).toEqual([])
    for (const caller of [linkage, city.as('police', 'liability-1'), city.as('police'), city.citizen('钱驾')]) await expect(codes(caller, ['ADVICE'])).rejects.toThrow('FORBIDDEN')
  })

  it.each([
    [['SEAT_SKILLS', 'SEAT_ZONES', 'SEAT_PARALLEL'], { skills: [], zones: [], maxParallel: 0 }],
    [['SEAT_ZONES'], { zones: ['5'] }],
    [['SEAT_ZONES'], { zones: ['50%'] }],
    [['SEAT_PARALLEL'], { maxParallel: 31 }],
  ])('is refused with %s', async (codes, changes) => {
    expect(codesOf(await police1.do('goOnDuty', { skills: ['ADVICE'], zones: ['50'], ...changes }, SEAT))).toEqual(codes)
  })

  it('is seen by its own house alone', async () => {
    const seat = await seats.onDuty(insurer, { skills: ['ONLINE_CLAIM'] })
    const { node } = await police1.ask('query ($id: ID!) { node(id: $id) { id } }', { id: seat.id })
    expect(node).toBeNull()
    await expectMissing(city.as('insurer_2', 'insurer2-seat'), 'goAway', seat.id, id => ({ id, expectedVersion: 1 }), SEAT)
  })
})

describe('B: the queue', () => {
  it('gives the most urgent first, and among equals the one that waits longest', async () => {
    const zone = seats.newZone()
    const [first, second] = [await seats.task(zone), await seats.task(zone)]
    const urgent = await seats.task(zone, 'DISPATCH')
    await seats.onDuty(police1, { skills: ['ADVICE', 'DISPATCH'], zones: [zone], maxParallel: 5 })
    const taken = []
    for (let n = 0; n < 3; n++) taken.push(done(await seats.take(police1))['task'].recordId)
    expect(taken).toEqual([urgent, first, second])
    expect(codesOf(await seats.take(police1))).toEqual(['NO_TASK_WAITING'])
  })

  it('gives a seat only what its skills and zones fit', async () => {
    const [here, there] = [seats.newZone(), seats.newZone()]
    const elsewhere = await seats.task(there)
    const dispatch = await seats.task(here, 'DISPATCH')
    await seats.onDuty(police1, { skills: ['ADVICE'], zones: [here] })
    expect(codesOf(await seats.take(police1))).toEqual(['NO_TASK_WAITING'])
    for (const accident of [elsewhere, dispatch]) {
      const [task] = await seats.tasksOf(accident)
      expect(codesOf(await seats.take(police1, task.id))).toEqual(['TASK_UNFIT'])
    }
    await seats.onDuty(police2, { skills: ['DISPATCH'], zones: ['39', here] })
    expect(done(await seats.take(police2))['task'].recordId).toBe(dispatch)
    await seats.onDuty(police1, { zones: [there.slice(0, 4)] })
    const [task] = await seats.tasksOf(elsewhere)
    expect(done(await seats.take(police1, task.id))['task'].takenByStaffId).toBe('police-seat')
  })

  it('gives a seat no more than it takes at once, and is asked twice for one task', async () => {
    const zone = seats.newZone()
    const accident = await seats.task(zone)
    done(await seats.ask(accident))
    expect(await seats.tasksOf(accident)).toHaveLength(1)
    await seats.task(zone)
    const seat = await seats.onDuty(police1, { zones: [zone], maxParallel: 1 })
    const { task } = done(await seats.take(police1))
    expect(codesOf(await seats.take(police1))).toEqual(['SEAT_FULL'])
    const { seats: list } = await police1.ask('{ seats(first: 10, filter: { statuses: [BUSY] }) { edges { node { id } } } }')
    expect(JSON.stringify(list)).toContain(seat.id)
    expect(done(await police1.do('finishTask', ref(task), TASK))['task']).toMatchObject({ status: 'DONE', viewerMay: [] })
    expect(done(await seats.take(police1))['task'].recordId).not.toBe(accident)
    done(await seats.ask(accident))
    expect((await seats.tasksOf(accident)).map(each => each.status)).toEqual(['DONE', 'WAITING'])
  })

  it('of the police is not seen by insurers, who may ask all the same for accidents that concern them', async () => {
    const zone = seats.newZone()
    const accident = await seats.accident(zone)
    done(await seats.ask(accident, 'DISPATCH', linkage))
    const [task] = await seats.tasksOf(accident)
    expect(task).toMatchObject({ kind: 'DISPATCH', status: 'WAITING' })
    expect(await seats.tasksOf(accident, insurer)).toEqual([])
    await seats.onDuty(insurer, { skills: ['ADVICE'], zones: [zone] })
    expect(codesOf(await seats.take(insurer))).toEqual(['NO_TASK_WAITING'])
    await expectMissing(insurer, 'takeTask', task.id, taskId => ({ taskId }), TASK)
    await expect(seats.tasksOf(accident, city.citizen('钱驾'))).rejects.toThrow('FORBIDDEN')
  })
})

describe('C: fifty takers at once', () => {
  it('get a task each, never the same, and nobody gets nothing', async () => {
    const zone = seats.newZone()
    const waiting: string[] = []
    for (let n = 0; n < 50; n++) waiting.push(await seats.task(zone))
    const [one, two] = [await seats.onDuty(police1, { zones: [zone], maxParallel: 25 }), await seats.onDuty(police2, { zones: [zone], maxParallel: 25 })]
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => takeInTheEnd(n % 2 ? police1 : police2)))
    expect(answers.map(each => each.recordId).sort()).toEqual([...waiting].sort())
    expect(new Set(answers.map(each => each.id)).size).toBe(50)
    for (const seat of [one, two]) expect(answers.filter(each => each.takenBySeatId === seat.id)).toHaveLength(25)
    await seats.offDuty(police1)
    const left = await seats.tasks(police2, { zone }, 60)
    expect(left.map(each => [each.recordId, each.status, each.takenBySeatId]).sort())
      .toEqual(answers.map(each => (each.takenBySeatId === one.id ? [each.recordId, 'WAITING', null] : [each.recordId, 'TAKEN', two.id])).sort())
  }, 60_000)
})

describe('D: a task', () => {
  it('that is released waits as long as before, for anybody else; by name she may have it back', async () => {
    const zone = seats.newZone()
    await seats.task(zone)
    await seats.onDuty(police1, { zones: [zone] })
    await seats.onDuty(police2, { zones: [zone] })
    const { task } = done(await seats.take(police1))
    expect(codesOf(await police2.do('releaseTask', ref(task), TASK))).toEqual(['TASK_NOT_YOURS'])
    const { task: released } = done(await police1.do('releaseTask', ref(task), TASK))
    expect(released).toMatchObject({ status: 'WAITING', takenByStaffId: null, waitingSince: task.waitingSince })
    expect(codesOf(await seats.take(police1))).toEqual(['NO_TASK_WAITING'])
    const { task: other } = done(await seats.take(police2))
    expect(other.id).toBe(task.id)
    done(await police2.do('releaseTask', ref(other), TASK))
    expect(done(await seats.take(police1, task.id))['task'].status).toBe('TAKEN')
  })

  it('is handed over to a seat that fits it and has room, and keeps who had it', async () => {
    const zone = seats.newZone()
    await seats.task(zone)
    await seats.onDuty(police1, { zones: [zone] })
    const { task } = done(await seats.take(police1))
    const give = async (toSeatId: string, by = police1) => by.do('handOverTask', { ...ref(task), toSeatId }, TASK)
    const unfit = await seats.onDuty(police2, { zones: [seats.newZone()] })
    expect(codesOf(await give(unfit.id))).toEqual(['TASK_UNFIT'])
    const foreign = await seats.onDuty(insurer, { zones: [zone] })
    await expectMissing(police1, 'handOverTask', foreign.id, toSeatId => ({ ...ref(task), toSeatId }), TASK)
    const seat = await seats.onDuty(police2, { zones: [zone], maxParallel: 1 })
    expect(codesOf(await give(seat.id, police2))).toEqual(['TASK_NOT_YOURS'])
    expect(codesOf(await give(seat.id, dispatcher))).toEqual(['TASK_NOT_YOURS'])
    const away = done(await police2.do('goAway', ref(seat), SEAT))['seat']
    expect(codesOf(await give(seat.id))).toEqual(['SEAT_AWAY'])
    done(await police2.do('comeBack', ref(away), SEAT))
    const { task: given } = done(await give(seat.id))
    expect(given).toMatchObject({ status: 'TAKEN', takenBySeatId: seat.id, takenByStaffId: 'police-seat-2', handedOverFrom: ['police-seat'] })
    expect(codesOf(await police1.do('finishTask', ref(given), TASK))).toEqual(['TASK_NOT_YOURS'])
    expect(done(await police2.do('finishTask', ref(given), TASK))['task'].status).toBe('DONE')
  })
})

describe('E: a screen', () => {
  it('of a seat hears of tasks that fit it, and of no other', async () => {
    const [here, there] = [seats.newZone(), seats.newZone()]
    await seats.onDuty(police1, { zones: [here] })
    const heard = await listen(police1, 'subscription { seatQueueChanged { recordId status } }')
    await seats.task(there)
    const accident = await seats.task(here)
    done(await seats.take(police1))
    expect(await heard(2)).toMatchObject([{ seatQueueChanged: { recordId: accident } }, { seatQueueChanged: { recordId: accident, status: 'TAKEN' } }])
  })

  it('of a party or an insurer hears of accidents that concern them, and of no other', async () => {
    const QUERY = 'subscription ($id: ID) { accidentEvents(accidentId: $id, types: ["accident.seatAsked"]) { type accident { id } } }'
    const accident = await seats.accident(seats.newZone())
    const party = city.citizen(await driverOf(accident))
    const [partys, insurers] = [await listen(party, QUERY, { id: accident }), await listen(insurer, QUERY)]
    const foreign = await refused(city.citizen('张三'), QUERY, { id: accident })
    expect(foreign).toBe('NOT_FOUND')
    done(await seats.ask(accident))
    expect(await partys(1)).toEqual([{ accidentEvents: { type: 'accident.seatAsked', accident: { id: accident } } }])
    expect(await insurers(1)).toMatchObject([{ accidentEvents: { type: 'accident.seatAsked', accident: { id: expect.stringMatching(/^acd_/) } } }])
    expect(await refused(city.as('bank', 'bank-clerk'), QUERY, {})).toBe('FORBIDDEN')
  })

  it('of an insurer hears nothing of an accident between cars of another', async () => {
    const QUERY = 'subscription { accidentEvents(types: ["accident.seatAsked"]) { accident { id } } }'
    const other = city.as('insurer_2', 'insurer2-seat')
    const [foreign, own] = [await seats.accident(seats.newZone(), {}, [110, 112]), await seats.accident(seats.newZone(), {}, [110, 113])]
    const heard = await listen(other, QUERY)
    done(await seats.ask(foreign))
    done(await seats.ask(own))
    expect(await heard(1)).toEqual([{ accidentEvents: { accident: { id: own } } }])
    expect(await refused(other, 'subscription ($id: ID) { accidentEvents(accidentId: $id) { type } }', { id: foreign })).toBe('NOT_FOUND')
  })
})

/** What may succeed later is sent again, with the same key. */
async function takeInTheEnd(caller: Caller): Promise<{ id: string, recordId: string, takenBySeatId: string }> {
  const idempotencyKey = randomUUID()
  for (;;) {
    const payload = await caller.do('takeTask', { idempotencyKey }, TASK)
    if (payload['task']) return payload['task'] as { id: string, recordId: string, takenBySeatId: string }
    if (!codesOf(payload).some(code => ['BUSY', 'IN_PROGRESS', 'TIMEOUT'].includes(code))) throw new Error(codesOf(payload).join())
  }
}

async function driverOf(accident: string): Promise<string> {
  const { accident: seen } = await police1.ask('query ($id: ID!) { accident(id: $id) { parties { plateNo } } }', { id: accident })
  const car = Number(seen.parties[0].plateNo.slice(2)) - 10_000
  return `${'钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严'[car % 24]}驾`
}

async function open(caller: Caller, query: string, variables: object, signal?: AbortSignal): Promise<Response> {
  return fetch(`${city.url}/graphql/stream`, {
    method: 'POST', body: JSON.stringify({ query, variables }), signal: signal ?? null,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${await caller.token()}` },
  })
}

async function refused(caller: Caller, query: string, variables: object): Promise<string | undefined> {
  return ((await (await open(caller, query, variables)).json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code
}

/** Opens the stream; what it returns waits for so many events and closes it. */
async function listen(caller: Caller, query: string, variables: object = {}): Promise<(count: number) => Promise<unknown[]>> {
  const closing = new AbortController()
  const response = await open(caller, query, variables, closing.signal)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.getReader()
  return async count => {
    let text = ''
    const told = () => [...text.matchAll(/^event: next\ndata: (.*)$/gm)].map(([, json = '{}']) => (JSON.parse(json) as { data: unknown }).data)
    while (told().length < count) {
      const { value, done: ended } = (await reader?.read()) ?? { value: undefined, done: true }
      if (ended) break
      text += new TextDecoder().decode(value)
    }
    closing.abort()
    return told()
  }
}
