// Does the server do what it said? Before each step a person asks what she may do with the application; then she tries, allowed or not.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codesOf, type Answer, type Caller, type City } from '../support/client.js'
import { FILM, Journey } from '../support/journey.js'
import { BUYERS, goodPapers } from '../support/papers.js'
import { vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

const RUNS = 30
const STEPS = 6
const WITHIN_MS = 300_000

/** Who tries: those who may, their colleagues, and strangers. */
const PEOPLE: Readonly<Record<string, (city: City) => Caller>> = {
  clerk: city => city.as('dealership', 'dealer-clerk'),
  inspector: city => city.as('dealership', 'dealer-inspector'),
  registrar1: city => city.as('police', 'registrar-1'),
  registrar2: city => city.as('police', 'registrar-2'),
  policeInspector: city => city.as('police', 'police-inspector'),
  owner: city => city.citizen('张三'),
  neighbour: city => city.citizen('李四'),
  competitor: city => city.as('dealership_2', 'dealer2-clerk'),
}
type Person = keyof typeof PEOPLE

interface Tried { readonly mutation: string, readonly input?: (run: Run) => object }
const reason = '模型'
const VERBS: Readonly<Record<string, Tried>> = {
  confirm: { mutation: 'confirmApplication', input: ({ seen }) => ({ documentHash: seen.documentHash }) },
  correct: { mutation: 'correctApplication' },
  requestCorrection: { mutation: 'requestCorrection', input: () => ({ reason, gaps: ['PHOTO_UNCLEAR'] }) },
  decline: { mutation: 'declineApplication', input: () => ({ reason }) },
  accept: { mutation: 'acceptApplication' },
  inspect: { mutation: 'inspectVehicle', input: ({ filmId }) => ({ passed: true, filmId }) },
  failInspection: { mutation: 'inspectVehicle', input: ({ filmId }) => ({ passed: false, findings: reason, filmId }) },
  review: { mutation: 'startReview' },
  suspend: { mutation: 'suspendApplication', input: () => ({ reason }) },
  resume: { mutation: 'resumeApplication', input: () => ({ reason }) },
  refuse: { mutation: 'refuseApplication', input: () => ({ reason, grounds: ['REG-R01'] }) },
  approve: { mutation: 'approveApplication' },
  chooseNumber: { mutation: 'composeNumber', input: () => ({ plateNos: ['渝B12300', '渝B12301', '渝B12302', '渝B12303', '渝B12304'].map(no => no.replace('300', String(300 + composed++ % 500))) }) },
  issue: { mutation: 'issueDocuments' },
  archive: { mutation: 'archiveApplication' },
  withdraw: { mutation: 'withdrawApplication' },
}
let composed = 0
/** What the call itself brings may stand as missing before it. */
const BROUGHT = ['GROUND_MISSING']

interface Seen { readonly version: number, readonly status: string, readonly documentHash: string, readonly viewerMay: readonly { verb: string, blockedBy: readonly string[] }[] }
interface Run { readonly id: string, readonly filmId: string, seen: Seen }
interface Step { readonly person: Person, readonly verb: string, readonly allowed: number | null }

/** Every second step takes what is open to somebody, or the walk would never leave the counter. */
const step: fc.Arbitrary<Step> = fc.record({
  person: fc.constantFrom(...Object.keys(PEOPLE)), verb: fc.constantFrom(...Object.keys(VERBS)), allowed: fc.option(fc.nat(20), { freq: 2 }),
})
const BEGINS = ['papers', 'confirmed', 'accepted', 'inReview', 'approved'] as const
const walk = fc.record({ from: fc.constantFrom(...BEGINS), steps: fc.array(step, { minLength: STEPS, maxLength: STEPS }) })

describe('whoever tries whatever with an application', () => {
  let city: City
  const tally = { done: 0, refused: 0, blocked: 0, statuses: new Set<string>() }
  beforeAll(() => { city = world() })

  it('does what viewerMay lists, is told a reason of the matter where it is blocked, and is refused everything else', async () => {
    await fc.assert(fc.asyncProperty(walk, async ({ from, steps }) => {
      const run = await begin(city, from)
      for (const each of steps) await take(run, each)
    }), { numRuns: RUNS, endOnFailure: true })
    expect(tally.done).toBeGreaterThan(RUNS)
    expect(tally.refused).toBeGreaterThan(RUNS)
    expect(tally.statuses.size).toBeGreaterThan(4)
  }, WITHIN_MS)

  async function take(run: Run, { person: anybody, verb: any, allowed }: Step): Promise<void> {
    const somebody = allowed === null ? undefined : await findMover(run.id, anybody)
    const person = somebody ?? anybody
    const caller = callerOf(person)
    const open = (await read(caller, run.id))?.viewerMay.filter(({ verb }) => verb in VERBS) ?? []
    const verb = somebody ? (open[(allowed ?? 0) % open.length]?.verb ?? any) : any
    run.seen = await seenBy(run.id)
    const { errors, data } = await attempt(caller, verb, run)
    const codes = errors.length > 0 ? errors.map(({ extensions }) => String(extensions['code'])) : codesOf(data?.[VERBS[verb]?.mutation ?? ''])
    judge({ verb, person, listed: open.find(each => each.verb === verb), codes, before: run.seen, after: await seenBy(run.id) })
  }

  const callerOf = (person: Person): Caller => (PEOPLE[person] as (city: City) => Caller)(city)
  const seenBy = async (id: string): Promise<Seen> => (await read(callerOf('registrar1'), id)) as Seen

  /** The next one of them who may do something. */
  async function findMover(id: string, from: Person): Promise<Person | undefined> {
    const people = Object.keys(PEOPLE)
    const start = people.indexOf(from)
    for (const person of [...people.slice(start), ...people.slice(0, start)]) {
      if ((await read(callerOf(person), id))?.viewerMay.some(({ verb }) => verb in VERBS)) return person
    }
    return undefined
  }

  function judge({ verb, person, listed, codes, before, after }: {
    verb: string, person: string, listed: Seen['viewerMay'][number] | undefined, codes: readonly string[], before: Seen, after: Seen,
  }): void {
    const what = { verb, person, status: before.status, listed, codes }
    tally.statuses.add(after.status)
    if (codes.length === 0) {
      tally.done++
      expect({ ...what, listed: listed !== undefined, blockedBy: listed?.blockedBy.filter(code => !BROUGHT.includes(code)) }).toMatchObject({ listed: true, blockedBy: [] })
      expect(after.version).toBeGreaterThan(before.version)
      return
    }
    tally.refused++
    expect({ ...what, after }).toEqual({ ...what, after: before })
    if (!listed) return
    const blockedBy = listed.blockedBy.filter(code => !BROUGHT.includes(code))
    if (blockedBy.length > 0) {
      tally.blocked++
      expect({ ...what, isOneOf: blockedBy.includes(codes[0] ?? '') }).toEqual({ ...what, isOneOf: true })
    } else {
      expect({ ...what, codes: codes.filter(code => ['STATE_CONFLICT', 'FORBIDDEN', 'NOT_FOUND', 'STALE', 'INTERNAL'].includes(code)) }).toEqual({ ...what, codes: [] })
    }
  }
})

let serial = 790_000
async function begin(city: City, from: (typeof BEGINS)[number]): Promise<Run> {
  const car = await goodPapers(city, { vin: vinOf('L0TCA1GA', 'TA', ++serial), buyer: BUYERS.zhang })
  const journey = await (await Journey.submit(city, car))[from]()
  const { id } = journey.seen
  const filmId = await journey.upload(journey.clerk, id, 'INSPECTION_FILM', FILM)
  return { id, filmId, seen: (await read(journey.first, id)) as Seen }
}

async function read(caller: Caller, id: string): Promise<Seen | null> {
  const { application } = await caller.ask('query ($id: ID!) { application(id: $id) { version status documentHash viewerMay { verb blockedBy } } }', { id })
  return application as Seen | null
}

function attempt(caller: Caller, verb: string, run: Run): Promise<Answer> {
  const { mutation, input } = VERBS[verb] as Tried
  const type = { acceptApplication: 'Decide', startReview: 'Decide', approveApplication: 'Decide', issueDocuments: 'Decide', archiveApplication: 'Decide',
    declineApplication: 'Reason', suspendApplication: 'Reason', resumeApplication: 'Reason' }[mutation] ?? mutation.charAt(0).toUpperCase() + mutation.slice(1)
  return caller.send(`mutation ($input: ${type}Input!) { ${mutation}(input: $input) { userErrors { code } } }`, {
    input: { idempotencyKey: randomUUID(), id: run.id, expectedVersion: run.seen.version, ...input?.(run) },
  })
}
