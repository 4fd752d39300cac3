// How fast and by which way were accidents settled? A: each accident is counted once, as it stands · B: times are medians and 95th percentiles, without the time
// in which the parties had the ball · C: an insurer reads its own figures and never another's · D: the metrics tell the last day.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Claim, driverOf, REAR_END } from '../support/accident.js'
import { observed } from '../support/cases.js'
import { City, type Caller } from '../support/client.js'
import { startServer, type TestServer } from '../support/server.js'
import { Paid } from './pay.world.js'

type Figure = Readonly<Record<string, number | string | null>>
interface Figures { readonly truncated: boolean, readonly rows: readonly Figure[] }

const COUNTS = ['reported', 'fastLane', 'handedToPolice', 'agreed', 'determined', 'objected', 'changedByReview', 'paid', 'closed', 'cancelled', 'heldNow']
const FIGURES = `query ($from: Date!, $to: Date!, $by: [ClaimDimension!]!) { claimFigures(from: $from, to: $to, by: $by) { truncated rows {
  day policeUnitId policeUnitName insurerPartnerId divisionCode ${COUNTS.join(' ')} answerSecondsP50 answerSecondsP95 within5MinBps reportToLiabilitySecondsP50
  reportToLiabilitySecondsP95 reportToPaidSecondsP50 reportToPaidSecondsP95 within15MinBps within30MinBps withoutPoliceBps objectionBps assessedNetFen paidFen } } }`
const DAY = '2026-03-10'
const SETUP_MS = 120_000
/** The sandbox's clock goes on while requests are answered. */
const SLACK_S = 45

/** Tuesday 10 March 2026, 10:00; its clock is moved and all of its accidents are counted, so it has a server of its own. */
let server: TestServer
let city: City
let supervisor: Caller
let first: string
let second: string

const figures = async (caller: Caller, by: readonly string[] = [], from = DAY, to = from): Promise<Figures> =>
  (await caller.ask(FIGURES, { from, to, by }))['claimFigures'] as Figures
const total = async (caller: Caller, from = DAY, to = from): Promise<Figure> => (await figures(caller, [], from, to)).rows[0] ?? {}
const within = (value: unknown, seconds: number, slack = SLACK_S): boolean => typeof value === 'number' && value >= seconds && value <= seconds + slack

/** Ten minutes until the parties have photographed and asked, then so many seconds until the police answer. */
async function answered(cars: readonly number[], waitSeconds: number, more: Record<string, unknown> = {}): Promise<Claim> {
  const claim = await Claim.report(city, cars, more)
  await city.advance(600)
  await claim.waiting()
  await city.advance(waitSeconds)
  return claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '追尾。', session: 'ONLINE' })
}

beforeAll(async () => {
  server = await startServer()
  city = new City(server.url, server.dataDir)
  supervisor = city.as('police', 'supervisor')
  first = city.credentials['insurer']?.partnerId ?? ''
  second = city.credentials['insurer_2']?.partnerId ?? ''
  // Of the first insurer alone: accepted. Of the second alone, in another division: late, and objected to.
  const accepted = await answered([0, 2], 120)
  for (const place of [0, 1]) await accepted.step(accepted.driver(place), 'acceptLiability', { documentHash: accepted.seen.liability?.documentHash })
  const objected = await answered([1, 3], 400, { divisionCode: '500108' })
  await objected.must('OBJECTION', objected.driver(1), 'objectLiability', { reason: '对方变更车道未让行。', evidenceIds: [] })
  // Of both: agreed, in the morning of the same day. Of none: handed to the police. Of the first and the second: taken back.
  await (await Claim.report(city, [4, 5])).agreed(REAR_END)
  const handed = await Claim.report(city, [200, 202])
  await handed.must('TRIAGED_GENERAL', handed.driver(0), 'requestOfficer', { reason: '对事实有争议。' })
  const cancelled = await Claim.report(city, [6, 7])
  for (const place of [0, 1]) await cancelled.step(cancelled.driver(place), 'cancelAccident')
}, SETUP_MS)
afterAll(() => server.stop())

describe('A: counts', () => {
  it('are of accidents reported on those days, each once, as it stands now', async () => {
    const row = await total(supervisor)
    expect(row).toMatchObject({ reported: 5, fastLane: 4, handedToPolice: 1, agreed: 1, determined: 2, objected: 1, changedByReview: 0, paid: 0, closed: 0, cancelled: 1, heldNow: 0, objectionBps: 5000 })
    // Without police: two certificates online (one of them objected to, so nothing stands yet) and an agreement; with: the one handed over.
    expect(row['withoutPoliceBps']).toBe(6666)
    expect(row).toMatchObject({ day: null, policeUnitId: null, insurerPartnerId: null, divisionCode: null, reportToPaidSecondsP50: null, within30MinBps: null, assessedNetFen: null })
    expect(await figures(supervisor, ['DAY'], '2026-03-09')).toEqual({ truncated: false, rows: [] })
    expect((await total(supervisor, '2026-03-09'))['reported']).toBeUndefined()
  })

  it('are told by day, by branch area and by district, and the rows of these add up', async () => {
    expect((await figures(supervisor, ['DAY', 'BRANCH'], '2026-03-01', '2026-03-31')).rows.map(({ day, divisionCode, reported }) => [day, divisionCode, reported]))
      .toEqual([[DAY, '500103', 4], [DAY, '500108', 1]])
    const { policeUnits } = await supervisor.ask('{ policeUnits(first: 50) { edges { node { id name areas { business divisionCode } } } } }')
    const units = (policeUnits.edges as { node: { id: string, name: string, areas: { business: string, divisionCode: string }[] } }[]).map(({ node }) => node)
    const { rows } = await figures(supervisor, ['BRANCH', 'DISTRICT'])
    for (const { divisionCode, policeUnitId, policeUnitName } of rows) {
      const unit = units.find(({ areas }) => areas.some(area => area.business === 'ACCIDENT' && area.divisionCode === divisionCode))
      expect([policeUnitId, policeUnitName]).toEqual([unit?.id ?? null, unit?.name ?? null])
    }
    expect(rows.reduce((sum, { reported }) => sum + Number(reported), 0)).toBe(5)
  })

  it('are asked for over at most 366 days, by at most two dimensions, by those who may', async () => {
    const refusal = async (caller: Caller, variables: Record<string, unknown>) => {
      const { status, errors } = await caller.send(FIGURES, { from: DAY, to: DAY, by: [], ...variables })
      return [status, errors[0]?.extensions['code'] ?? 'NONE']
    }
    for (const asked of [{ to: '2027-03-11' }, { to: '2026-03-09' }, { by: ['DAY', 'DISTRICT', 'INSURER'] }, { by: ['DAY', 'DAY'] }]) expect(await refusal(supervisor, asked)).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal(supervisor, { to: '2027-03-10', by: ['INSURER', 'DISTRICT'] })).toEqual([200, 'NONE'])
    for (const staff of ['dispatcher', 'liability-1', 'police-seat']) expect(await refusal(city.as('police', staff), {})).toEqual([200, 'NONE'])
    for (const staff of ['auxiliary', 'registrar-1', 'village-2', undefined]) expect(await refusal(city.as('police', staff), {})).toEqual([403, 'FORBIDDEN'])
    for (const caller of [city.citizen(driverOf(0)), city.as('bank'), city.as('dealership', 'dealer-clerk')]) expect(await refusal(caller, {})).toEqual([403, 'FORBIDDEN'])
  })
})

describe('B: times', () => {
  it('to an answer run from the request of the parties, not from the report', async () => {
    const row = await total(supervisor)
    // Of 120 and 400 seconds, interpolated as SQL does.
    expect([row['answerSecondsP50'], row['answerSecondsP95'], row['within5MinBps']].map((value, place) => (place === 2 ? value : within(value, [260, 386][place] ?? 0)))).toEqual([true, true, 5000])
    // Signed at once, issued after 720 and after 1,000 seconds.
    expect([within(row['reportToLiabilitySecondsP50'], 720), within(row['reportToLiabilitySecondsP95'], 972)]).toEqual([true, true])
  })

  it('tell what the unit above sent back', async () => {
    const objected = (await supervisor.ask('{ accidents(first: 10, filter: { statuses: [OBJECTION] }) { edges { node { id } } } }'))['accidents'].edges as { node: { id: string } }[]
    const claim = await Claim.of(city, objected[0]?.node.id ?? '', [driverOf(1), driverOf(3)])
    await claim.must('REVIEW', city.as('police', 'liability-1'), 'forwardReview')
    await claim.must('LIABILITY_WAIT', claim.upper, 'concludeReview', { upheld: false, conclusion: '责令重新调查、认定。' })
    const row = await total(supervisor)
    expect(row).toMatchObject({ objected: 1, changedByReview: 1, determined: 2 })
    // The answer that was void is timed no more; the first one is.
    expect([within(row['answerSecondsP95'], 120), row['within5MinBps']]).toEqual([true, 10_000])
    await claim.must('LIABILITY_ISSUED', claim.officer, 'issueLiability', { parties: REAR_END, facts: '重新认定。', session: 'ONLINE' })
    expect(within((await figures(city.as('insurer_2'))).rows[0]?.['answerSecondsP50'], 0)).toBe(true)
  })

  it('C45: to payment run from the report; 28 minutes are within 30 and not within 15', async () => {
    const paid = await Paid.consented(city, [8, 9], { fen: [0, 150_000] })
    const { elapsedSeconds } = await paid.read()
    // A second more: what is read is rounded, and half a second short would be under 28 minutes in the metrics.
    await city.advance(28 * 60 + 1 - (elapsedSeconds ?? 0))
    await paid.pay()
    await paid.untilPaid()
    const row = await total(supervisor)
    expect(row).toMatchObject({ reported: 6, paid: 1, within15MinBps: 0, within30MinBps: 10_000 })
    expect([within(row['reportToPaidSecondsP50'], 28 * 60), row['reportToPaidSecondsP95']]).toEqual([true, row['reportToPaidSecondsP50']])
    observed((await paid.read()).status, `within30MinBps ${row['within30MinBps']}`)
  })
})

describe('C: an insurer', () => {
  it('reads of the accidents that concern it alone, and no row of another', async () => {
    const [own, other] = [city.as('insurer', 'insurer-manager'), city.as('insurer_2')]
    expect(await total(own)).toMatchObject({ reported: 4, determined: 1, agreed: 2, cancelled: 1, objected: 0, handedToPolice: 0 })
    expect(await total(other)).toMatchObject({ reported: 4, determined: 1, agreed: 2, objected: 1, changedByReview: 1 })
    for (const [caller, id] of [[own, first], [other, second]] as const) {
      expect((await figures(caller, ['INSURER', 'DAY'])).rows.map(({ insurerPartnerId, reported }) => [insurerPartnerId, reported])).toEqual([[id, 4]])
    }
    const { rows } = await figures(supervisor, ['INSURER'])
    expect(rows.map(({ insurerPartnerId, reported }) => [insurerPartnerId, reported]).toSorted()).toEqual([[first, 4], [second, 4], [null, 1]].toSorted())
  })

  it('reads its own money: what it assessed and what it paid; the police read none', async () => {
    // The car that was hit is the second insurer's, which assessed it; the first one's driver is liable.
    expect(await total(city.as('insurer'))).toMatchObject({ assessedNetFen: 0, paidFen: 150_000 })
    expect(await total(city.as('insurer_2'))).toMatchObject({ assessedNetFen: 150_000, paidFen: 0 })
    expect(await total(supervisor)).toMatchObject({ assessedNetFen: null, paidFen: null })
  })
})

describe('D: the metrics', () => {
  it('give medians and 95th percentiles of the last day by district and by insurer, and what was missed by clock', async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text()
    const valueOf = (line: RegExp): number[] => [...text.matchAll(line)].map(([, value]) => Number(value))
    expect(valueOf(/^claims_liability_answer_seconds\{district="\w+",quantile="0.5"\} ([\d.]+)$/gm).some(value => within(value, 0, 180))).toBe(true)
    expect(valueOf(/^claims_report_to_paid_seconds\{district="\w+",quantile="0.95"\} ([\d.]+)$/gm).some(value => within(value, 28 * 60))).toBe(true)
    for (const insurer of [first, second]) {
      expect(valueOf(new RegExp(`^claims_insurer_report_to_paid_seconds\\{insurer="${insurer}",quantile="0.5"\\} ([\\d.]+)$`, 'gm')).map(value => within(value, 28 * 60))).toEqual([true])
    }
    expect(text).toMatch(/^claims_liability_answer_seconds\{district="DISTRICT_2",quantile="0.5"\} \S+$/m)
    expect(valueOf(/^claims_clock_breaches\{clock="LIABILITY_ANSWER"\} (\d+)$/gm)).toEqual([1])
    expect(valueOf(/^claims_clock_breaches\{clock="REFUSAL_LETTER"\} (\d+)$/gm)).toEqual([0])
  })

  it('let a day go by: what is older is told no more, and what nobody did has no time', async () => {
    await city.advance(25 * 3600)
    const text = await (await fetch(`${server.url}/metrics`)).text()
    expect(text).toMatch(new RegExp(`^claims_insurer_report_to_paid_seconds\\{insurer="${first}",quantile="0.5"\\} NaN$`, 'm'))
    expect(text).toMatch(/^claims_clock_breaches\{clock="LIABILITY_ANSWER"\} 0$/m)
    expect(await total(supervisor)).toMatchObject({ paid: 1, within30MinBps: 10_000 })
  })
})
