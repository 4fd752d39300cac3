// Does the preview settle as offers are settled, and say by which rule and how sure? The worked examples, over HTTP.
import { describe, expect, it } from '@jest/globals'
import { type Accident, type Party } from '../../src/domains/claims/settlement/facts.js'
import { observed } from '../support/cases.js'
import { type Caller } from '../support/client.js'
import { world } from '../support/world.js'
import { accident, bike, car, thing, written } from './accident.builder.js'
import { EXAMPLES } from './worked-examples.js'

const PREVIEW = `query ($input: SettlementPreviewInput!) { settlementPreview(input: $input) {
  mode legs { id seq kind from to head amountFen payerKind payerId payeeKind payeeId policyNo paidById recoveryRight needsPersonalConsent basis article step source verified }
  pockets { partyId lossFen uncoveredFen paidFen pocketFen } warnings { code article } refusals { code field message } } }`

interface SeenLeg { kind: string, from: string, to: string, head: string, amountFen: number, seq: number, verified: boolean, article: string, source: string, basis: string, paidById: string | null, payerId: string }
interface Seen {
  readonly mode: string | null
  readonly legs: readonly SeenLeg[]
  readonly pockets: readonly { partyId: string, pocketFen: number }[]
  readonly warnings: readonly { code: string }[]
  readonly refusals: readonly { code: string, field: readonly string[], message: string }[]
}

const insurer = (): Caller => world().as('insurer', 'insurer-assessor')

const policy = <P extends { insurerId: string }>(given: P | null) => {
  if (!given) return null
  const { insurerId, ...rest } = given
  return { ...rest, insurer: insurerId }
}

function sent({ id, ...party }: Party): Record<string, unknown> {
  if (party.kind !== 'MOTOR') return { name: id, ...party }
  return { name: id, ...party, mti: policy(party.mti), ctpl: policy(party.ctpl), vdi: policy(party.vdi) }
}

async function preview({ parties, occurredAt, ...facts }: Accident, caller = insurer()): Promise<Seen> {
  const data = await caller.ask(PREVIEW, { input: { facts: { ...facts, occurredAt: occurredAt.toISOString(), parties: parties.map(sent) } } })
  return data['settlementPreview'] as Seen
}

const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code)

describe('the worked examples, previewed', () => {
  it.each(Object.entries(EXAMPLES).map(([no, { title, ...example }]) => ({ name: `${no}: ${title}`, ...example })))(
    '$name', async ({ given, legs, pocket = {}, mode = 'STANDARD', warnings = [] }) => {
      const seen = await preview(given)
      observed(seen.mode ?? 'no mode', ...written(seen.legs))
      expect(written(seen.legs)).toEqual([...legs].sort())
      expect(Object.fromEntries(seen.pockets.map(({ partyId, pocketFen }) => [partyId, pocketFen]))).toEqual(Object.fromEntries(given.parties.map(({ id }) => [id, pocket[id] ?? 0])))
      expect({ mode: seen.mode, warnings: codes(seen.warnings), refusals: seen.refusals }).toEqual({ mode, warnings, refusals: [] })
    })
})

describe('the money of the acceptance cases', () => {
  const agreeing = { agreesToSelfCompensation: true }
  const asked = { selfCompensationAsked: true }

  it('C06: a guard rail is paid by the car that hit it', async () => {
    const seen = await preview(accident([car('A', 10_000, 300_000), thing('R', 420_000)]))
    observed(...written(seen.legs))
    expect(written(seen.legs)).toEqual(['CTPL A→R 220000', 'MTI A→R 200000', 'VDI A 300000'])
  })

  it('C21: one side with all the fault can not be settled by self-compensation', async () => {
    const seen = await preview(accident([car('A', 10_000, 100_000, agreeing), car('B', 0, 100_000, agreeing)], asked))
    observed(seen.mode ?? '', ...codes(seen.warnings))
    expect([seen.mode, codes(seen.warnings)]).toEqual(['STANDARD', ['SELFCOMP_4']])
  })

  it('C22: of a chain the limit of the last car is shared between those before it, and used up', async () => {
    const seen = await preview(EXAMPLES['E06']?.given ?? accident([]))
    const ofC = seen.legs.filter(({ kind, from }) => kind === 'MTI' && from === 'C')
    observed(...written(ofC))
    expect(written(seen.legs)).toEqual([...(EXAMPLES['E06']?.legs ?? [])].sort())
    expect(ofC.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(200_000)
  })

  it('C23: without compulsory insurance its obligor pays inside the limit, and no third-party insurance does it for him', async () => {
    const seen = await preview(accident([car('A', 10_000, 0, { mti: null }), car('B', 0, 500_000)]))
    observed(...written(seen.legs))
    expect(written(seen.legs)).toEqual(['CTPL A→B 300000', 'OBLIGOR A→B 200000'])
    expect(seen.legs.find(({ kind }) => kind === 'OBLIGOR')).toMatchObject({ payerKind: 'PARTY', payerId: 'A', verified: false })
  })

  it('C26: for a drunk driver neither compulsory insurance of property nor third-party insurance pays', async () => {
    const seen = await preview(EXAMPLES['E15']?.given ?? accident([]))
    observed(...written(seen.legs))
    expect(seen.legs.filter(({ from, payerId }) => from === 'A' && payerId !== 'A')).toEqual([])
    expect(written(seen.legs)).toEqual(['MTI B→A 10000', 'PERSONAL A→B 600000'])
  })

  it('C27: one minute before the new limits the old ones hold', async () => {
    const injury = [{ item: 'MEDICAL' as const, amountFen: 9_000_000 }, { item: 'DEATH' as const, amountFen: 90_000_000 }, { item: 'L1_PART' as const, amountFen: 900_000 }]
    const seen = await preview(accident([car('A', 10_000, 0, { ctpl: null }), bike('E', 'NONE', injury)], { occurredAt: new Date('2020-09-18T23:59:00+08:00') }))
    const mti = written(seen.legs.filter(({ kind }) => kind === 'MTI'))
    observed(...mti)
    expect(mti).toEqual(['MTI A→E 200000', 'MTI A→E D 11000000', 'MTI A→E M 1000000'])
  })

  it('C28: an electric bicycle without fault is paid in full by the side of the car', async () => {
    const seen = await preview(accident([car('A', 10_000, 0), bike('E', 'NONE', [{ item: 'L1_PART', amountFen: 500_000 }])]))
    observed(...written(seen.legs))
    expect(written(seen.legs)).toEqual(['CTPL A→E 300000', 'MTI A→E 200000'])
  })

  it('C29: a rider who hits a car on purpose is paid nothing', async () => {
    const seen = await preview(accident([car('A', 0, 30_000, { vdi: null }), bike('E', 'FULL', [{ item: 'L1_PART', amountFen: 20_000 }], { intentional: true })]))
    observed(...written(seen.legs))
    expect(seen.legs.filter(({ to }) => to === 'E')).toEqual([])
  })
})

describe('a leg of a preview', () => {
  it('tells its article, and is no surer than the limits of compulsory insurance it hangs on', async () => {
    const { legs } = await preview(EXAMPLES['E02']?.given ?? accident([]))
    expect(legs.map(({ kind, article, source, verified }) => [kind, article, source, verified])).toEqual([
      ['MTI', '民法典 §1213, 交强险条例 §21 §23', 'law', false], ['CTPL', '民法典 §1213, 三者险示范条款', 'clause', false],
    ])
    const beyond = await preview(EXAMPLES['E14']?.given ?? accident([]))
    expect(beyond.legs.find(({ kind }) => kind === 'PERSONAL')).toMatchObject({ source: 'law', verified: true })
  })

  it('names the insurer that pays it out for another', async () => {
    const { legs } = await preview(EXAMPLES['E01']?.given ?? accident([]))
    expect(legs.find(({ kind }) => kind === 'MTI_NOFAULT')).toMatchObject({ payerId: 'insurer-B', paidById: 'insurer-A', basis: 'NO_FAULT_SUBSTITUTE' })
  })
})

describe('facts that contradict themselves', () => {
  it('are named and not settled', async () => {
    const seen = await preview(accident([car('A', 7000, 0), car('B', 4000, 0)]))
    expect([seen.mode, seen.legs, codes(seen.refusals)]).toEqual([null, [], ['SETTLEMENT_FACTS']])
    expect(seen.refusals[0]?.message).toContain('SHARE_SUM')
  })

  it('are refused when there are too many of them, or none', async () => {
    const nine = accident('ABCDEFGHI'.split('').map((name, place) => car(name, place === 0 ? 10_000 : 0, 0)))
    expect(codes((await preview(nine)).refusals)).toEqual(['ACCIDENT_PARTIES_SIZE'])
    const many = Array.from({ length: 21 }, () => ({ item: 'L1_PART' as const, amountFen: 1 }))
    expect((await preview(accident([car('A', 10_000, 0, { losses: many })]))).refusals).toMatchObject([{ code: 'SETTLEMENT_FACTS_SIZE', field: ['facts', 'parties', '0', 'losses'] }])
    const nothing = (await insurer().ask(PREVIEW, { input: {} }))['settlementPreview'] as Seen
    expect(codes(nothing.refusals)).toEqual(['PREVIEW_OF_ONE'])
    const eight = accident('ABCDEFGH'.split('').map(name => car(name, 1250, 400_000)))
    expect(codes((await preview(eight)).refusals)).toEqual(['OFFER_LEGS_MAX'])
  })
})

describe('a preview', () => {
  it('of an accident that is not yours does not exist, and police see no amounts', async () => {
    const seen = (await insurer().ask(PREVIEW, { input: { accidentId: 'acd_01ARZ3NDEKTSV4RRFFQ69G5FAV' } }))['settlementPreview'] as Seen
    expect(codes(seen.refusals)).toEqual(['NOT_FOUND'])
    expect((await world().as('police', 'liability-1').send(PREVIEW, { input: { accidentId: 'acd_01ARZ3NDEKTSV4RRFFQ69G5FAV' } })).errors).toHaveLength(1)
  })
})
