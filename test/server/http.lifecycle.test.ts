// Does the server keep its deadline, tell its state and stop in order?
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { drain, drainOnSignal } from '../../src/server/http/drain.js'
import { stopped, world, type World } from './http.world.js'

let toy: World
beforeAll(async () => { toy = await world() })
afterAll(() => toy.http.apollo.stop())

describe('the deadline', () => {
  it('answers TIMEOUT and stops the work', async () => {
    const hurried = await world({ deadlineMs: 300 })
    const answer = await hurried.ask('{ slow(ms: 900) }', { accept: 'application/json' })
    expect(answer).toMatchObject({ status: 504, codes: ['TIMEOUT'] })
    expect(answer.errors[0]?.extensions).toMatchObject({ retryable: true })
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(stopped.pop()?.reason).toMatchObject({ extensions: { code: 'TIMEOUT' } })
    await sleep(700)
    expect((await hurried.ask('{ vehicle { id } }')).status).toBe(200)
    await hurried.http.apollo.stop()
  })

  it('answers 408 to a body that does not come', async () => {
    const hurried = await world({ deadlineMs: 300 })
    const body = new ReadableStream({ start: controller => controller.enqueue(Buffer.from('{')) })
    const response = await fetch(`${hurried.url}/graphql`, {
      method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(408)
    expect(response.headers.get('connection')).toBe('close')
    await hurried.http.apollo.stop()
  })

  it('is not waited for when the client has gone', async () => {
    const client = new AbortController()
    const gone = toy.ask('{ slow(ms: 1500) }', { signal: client.signal, as: 'leaver' }).catch(() => 'gone')
    await sleep(150)
    client.abort()
    expect(await gone).toBe('gone')
    await sleep(100)
    expect(stopped.pop()?.reason).toMatchObject({ message: 'The client closed the connection' })
    expect(toy.facts.find(({ clientId }) => clientId === 'leaver')).toMatchObject({ status: 499, ran: true })
  })
})

describe('a probe', () => {
  const probe = async ({ url }: World, path: string) => {
    const response = await fetch(url + path)
    return { status: response.status, body: await response.json() }
  }

  it('tells a dead process from one that is not ready', async () => {
    const sick = await world({}, async () => ({ database: true, queue: false }))
    expect(await probe(sick, '/health/live')).toEqual({ status: 200, body: { status: 'live' } })
    expect(await probe(sick, '/health/ready'))
      .toEqual({ status: 503, body: { status: 'unready', checks: { database: true, queue: false } } })
    expect((await probe(toy, '/health/ready')).body).toEqual({ status: 'ready', checks: { database: true } })
    await sick.http.apollo.stop()
  })

  it('still gets its answer when requests are turned away', async () => {
    const busy = await world()
    const spins = Promise.all([1, 2, 3].map(() => busy.ask('{ spin(ms: 1200) }')))
    await spins
    const answer = await busy.ask('{ vehicle { id } }', { accept: 'application/json' })
    expect(answer).toMatchObject({ status: 503, codes: ['OVERLOADED'] })
    expect(answer.headers.get('retry-after')).toBe('2')
    expect((await probe(busy, '/health/live')).status).toBe(200)
    await busy.http.apollo.stop()
  }, 15_000)
})

describe('a drain', () => {
  afterEach(() => { jest.restoreAllMocks() })

  it('takes no new work, finishes what it has begun, then closes step by step', async () => {
    const leaving = await world()
    const done: string[] = []
    const inFlight = leaving.ask('{ slow(ms: 600) }')
    await sleep(100)
    const answered = () => leaving.facts.filter(({ ran }) => ran).length
    const steps = ['workers', 'database'].map(name => async () => { done.push(`${name} after ${answered()}`) })
    const startedAt = Date.now()
    const drained = drain(leaving.http, { steps, noticeMs: 200 })
    const ready = await fetch(`${leaving.url}/health/ready`)
    expect([ready.status, (await ready.json() as { status: string }).status]).toEqual([503, 'draining'])
    await drained
    // Less than the ten seconds after which open connections are cut.
    expect(Date.now() - startedAt).toBeLessThan(5000)
    expect((await inFlight).data).toEqual({ slow: 'slow' })
    expect(done).toEqual(['workers after 1', 'database after 1'])
    await expect(fetch(leaving.url)).rejects.toThrow()
  })

  it('begins with SIGTERM and ends the process; a step that fails does not stop the next', async () => {
    const leaving = await world()
    const exited = new Promise<number>(resolve => {
      jest.spyOn(process, 'exit').mockImplementation(code => resolve(Number(code)) as never)
    })
    const done: string[] = []
    const steps = [() => Promise.reject(new Error('queue')), async () => { done.push('database') }]
    drainOnSignal(leaving.http, { steps, noticeMs: 0, withinMs: 500 })
    process.emit('SIGTERM')
    expect(await exited).toBe(1)
    expect(done).toEqual(['database'])
  })
})
