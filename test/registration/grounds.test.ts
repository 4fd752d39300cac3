// What stands on a submitted application? A: each ground of 164号 §15 · B: the cases T02 to T14 · C: the checks about the owner.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { City, codesOf } from '../support/client.js'
import { eligibilityOf, askedOf, saidBy } from '../support/eligibility.js'
import { Journey, type Car } from '../support/journey.js'
import { BUYERS, goodPapers, reportRows, type Buyer, type PaperOptions } from '../support/papers.js'
import { startServer, type TestServer } from '../support/server.js'
import { numberedPerson, vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

let city: City
let serial = Math.floor(Math.random() * 900_000)
const newVin = () => vinOf('L0TGRD1A', 'TA', serial++)
const report = (partner: string, mutation: string, row: object) => reportRows(city, { partner, mutation }, [row])

beforeAll(() => { city = world() })

interface Told { readonly papers?: Omit<PaperOptions, 'vin'>, readonly car?: Partial<Car>, readonly before?: (vin: string) => Promise<unknown>, readonly vin?: string }

/** Entered, papers uploaded, confirmed by the owner herself: every check has run. */
async function confirmed({ papers = {}, car = {}, before, vin = newVin() }: Told): Promise<Journey> {
  const numbers = await goodPapers(city, { vin, ...papers })
  await before?.(vin)
  const journey = await Journey.submit(city, { ...numbers, ...car })
  return journey.confirmed()
}

const show = ({ seen }: Journey) => { observed(seen.status, ...seen.grounds, ...seen.gaps.map(gap => gap.code)) }

const policy = (vin: string, changes: object) => report('insurer', 'reportPolicies', {
  policyNo: `N-${vin}`, vin, claimPhone: '95500', kind: 'COMPULSORY', status: 'IN_FORCE', useNature: 'A', startsAt: '2026-03-10T00:00:00+08:00',
  endsAt: '2027-03-10T00:00:00+08:00', premiumFen: 95_000, ...changes,
})
const seize = (vin: string) => report('court', 'reportSeizures',
  { caseNumber: `（2026）渝0103执保${serial++}号`, vin, startsAt: '2026-03-10T09:00:00+08:00', endsAt: '2028-03-10T00:00:00+08:00' })
const steal = (vin: string) => report('police', 'reportThefts', { caseNo: `A500103${serial++}`, vin, stolenAt: '2026-03-10T09:00:00+08:00' })
const ended = { startsAt: '2025-03-10T00:00:00+08:00', endsAt: '2026-03-10T00:00:00+08:00' }

/** An old motorcycle that was announced and has passed its test. */
const oldMotorcycle: Told = {
  papers: {
    certificate: { vehicleType: 'M21', model: 'TM125OLD', manufacturedOn: '2013-03-10', issuedOn: '2013-03-11', seats: 2, kerbMassKg: 120, grossMassKg: 270 },
    invoice: { model: 'TM125OLD' },
  },
  before: async vin => {
    await report('manufacturer', 'reportAnnouncements', {
      model: 'TM125OLD', batch: '240', maker: '测试汽车制造有限公司', effectiveOn: '2012-01-01', newEnergy: false, testExempt: false,
      kerbMassKgMin: 110, kerbMassKgMax: 130, seatsMin: 2, seatsMax: 2,
    })
    await report('inspection_station', 'reportTests', { reportNo: `AJ-${vin}`, vin, result: 'PASSED', testedOn: '2026-03-09' })
  },
}

describe('A: a ground stands on the submitted application, for the police to refuse on', () => {
  it.each<[string, string, Told]>([
    ['T05: the invoice was reversed by a red one: REG-R01', 'REG-R01', { papers: { invoice: { status: 'RED' } } }],
    ['T04: the invoice names 李四 and the owner is 张三: REG-R02', 'REG-R02', { papers: { invoice: { buyerName: '李四', buyerIdentityNumber: BUYERS.li.identityNumber } } }],
    ['the engine number of the invoice is another: REG-R03', 'REG-R03', { papers: { invoice: { engineNo: 'E9999999' } } }],
    ['T12: the model is not in the Announcement: REG-R04', 'REG-R04', { papers: { certificate: { model: 'NEVERANNOUNCED' }, invoice: { model: 'NEVERANNOUNCED' } } }],
    ['T12: the kerb mass is outside the announced range: REG-R05', 'REG-R05', { papers: { certificate: { kerbMassKg: 1401 } } }],
    ['a motorcycle has reached its forced scrap date: REG-R07', 'REG-R07', oldMotorcycle],
    ['a court has sealed the vehicle: REG-R08', 'REG-R08', { before: seize }],
    ['the vehicle is reported stolen: REG-R09', 'REG-R09', { before: steal }],
  ])('%s', async (_title, ground, told) => {
    const journey = await confirmed(told)
    show(journey)
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', grounds: [ground], gaps: [] })
  })

  it('T02: a VIN whose check digit is wrong everywhere fails CHK-VIN, and the police refuse on REG-R06', async () => {
    const right = newVin()
    const journey = await confirmed({ vin: `${right.slice(0, 8)}${right.charAt(8) === '0' ? '1' : '0'}${right.slice(9)}` })
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', grounds: ['REG-R06'], gaps: [] })
    expect(saidBy(journey.seen.checks, 'CHK-VIN')).toBe('GROUND REG-R06')
    await journey.step(journey.second, 'refuseApplication', { grounds: ['REG-R06'], reason: '车辆识别代号不符合国家标准' })
    show(journey)
    expect(journey.seen).toMatchObject({ status: 'REFUSED', grounds: ['REG-R06'] })
  })

  it('T06: the insurance ended yesterday at 24:00; corrected without a new one, REG-R10 stands and the police refuse', async () => {
    const journey = await confirmed({ papers: { policy: ended } })
    expect(journey.seen).toMatchObject({ status: 'CORRECTION_REQUIRED', grounds: [], gaps: [{ code: 'NO_INSURANCE', check: 'CHK-INS' }] })
    await journey.step(journey.clerk, 'correctApplication')
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', grounds: ['REG-R10'], gaps: [] })
    const refused = await journey.step(journey.second, 'refuseApplication', { grounds: ['REG-R10'], reason: '未投保交强险' })
    show(journey)
    expect(refused).toMatchObject({ userErrors: [], application: { status: 'REFUSED', grounds: ['REG-R10'] } })
  })

  it('one ground does not hide another: a stolen car with a cancelled invoice has both', async () => {
    const { seen } = await confirmed({ papers: { invoice: { status: 'VOIDED' } }, before: steal })
    expect([...seen.grounds].sort()).toEqual(['REG-R01', 'REG-R09'])
  })
})

describe('B: the cases', () => {
  it('T03: the form says another VIN than the certificate: a typing error, to be corrected, and no ground', async () => {
    const vin = vinOf('L0TGRD1A', 'TB', serial++)
    const journey = await confirmed({ car: { vin } })
    show(journey)
    expect(journey.seen).toMatchObject({ status: 'CORRECTION_REQUIRED', gaps: [{ code: 'VIN_DIFFERS_FROM_CERTIFICATE', check: 'CHK-VIN' }], grounds: [] })
  })

  it('T03: with the slip corrected and confirmed again, every check passes', async () => {
    const right = newVin()
    const journey = await confirmed({ vin: right, car: { vin: vinOf('L0TGRD1A', 'TB', serial++) } })
    await journey.step(journey.clerk, 'correctApplication', { vin: right })
    expect(saidBy(journey.seen.checks, 'CHK-ID')).toBe('UNKNOWN NEEDS_CONSENT')
    await journey.step(journey.citizen, 'confirmApplication', { documentHash: journey.seen.documentHash })
    show(journey)
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', gaps: [], grounds: [] })
    expect(journey.seen.checks.filter(each => each.outcome !== 'PASSED')).toEqual([])
  })

  it('T06: the insurance ended yesterday at 24:00: a correction, and with a new policy it goes on', async () => {
    const vin = newVin()
    const journey = await confirmed({ vin, papers: { policy: ended } })
    expect(journey.seen.gaps).toEqual([{ code: 'NO_INSURANCE', check: 'CHK-INS' }])
    await policy(vin, {})
    await journey.step(journey.clerk, 'correctApplication')
    show(journey)
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', gaps: [], grounds: [] })
  })

  it('T08: the policy named is that of another car', async () => {
    const { policyNo } = await goodPapers(city, { vin: newVin() })
    const journey = await confirmed({ car: { policyNo } })
    show(journey)
    expect(journey.seen.grounds).toEqual(['REG-R03'])
    expect(saidBy(journey.seen.checks, 'CHK-CROSS')).toBe('GROUND REG-R03')
  })

  it('T09: made 2024-03-09, an exempt type needs a test, and goes on with one', async () => {
    const vin = newVin()
    const journey = await confirmed({ vin, ...madeOn('2024-03-09') })
    expect(journey.seen).toMatchObject({ status: 'CORRECTION_REQUIRED', gaps: [{ code: 'PRE-03', check: 'CHK-TEST' }], grounds: [] })
    show(journey)
    await report('inspection_station', 'reportTests', { reportNo: `AJ-${vin}`, vin, result: 'PASSED', testedOn: '2026-03-10' })
    await journey.step(journey.clerk, 'correctApplication')
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', gaps: [], grounds: [] })
  })

  it('T09: made 2024-03-10, it is still within two years and needs no test', async () => {
    const journey = await confirmed(madeOn('2024-03-10'))
    show(journey)
    expect(journey.seen).toMatchObject({ status: 'SUBMITTED', gaps: [], grounds: [] })
  })

  it('T13: the certificate was used by another registration, and the car itself is registered', async () => {
    const first = await Journey.submit(city, await goodPapers(city, { vin: newVin() }))
    await first.issued()
    const data = await first.first.ask('query ($id: ID!) { application(id: $id) { vin certificateNo } }', { id: first.seen.id })
    const used = data['application'] as { vin: string, certificateNo: string }
    const second = await confirmed({ car: { certificateNo: used.certificateNo } })
    show(second)
    expect(second.seen.grounds).toContain('REG-R01')
    expect(saidBy(second.seen.checks, 'CHK-CERT')).toBe('GROUND REG-R01')
    const { checks } = await eligibilityOf(first.clerk, askedOf({ vin: used.vin, certificateNo: used.certificateNo, invoiceNo: '26500000000000000000', policyNo: 'P-1' }))
    expect(saidBy(checks, 'CHK-DUP')).toBe('GROUND REG-R01')
  }, 60_000)

  it.each([
    ['an imported car', { papers: { certificate: { imported: true } } }, 'A'],
    ['a taxi', {}, 'D'],
    ['a rental car', { papers: { policy: { useNature: 'G' } } }, 'G'],
  ])('T14: %s at a station is out of scope, and nothing is stored', async (_title, { papers = {} }: Told, useNature) => {
    const numbers = await goodPapers(city, { vin: newVin(), ...papers })
    const payload = await city.as('dealership', 'dealer-clerk').do('submitRegistration', Journey.input(city, { ...numbers, useNature }), 'application { id }')
    observed(...codesOf(payload))
    expect(payload).toMatchObject({ application: null, userErrors: [{ code: 'SCOPE', article: '164号 §69' }] })
    const stored = await city.as('dealership').ask('query ($vin: Vin!) { applications(first: 1, filter: { vin: $vin }) { edges { cursor } } }', { vin: numbers.vin })
    expect(stored['applications'].edges).toEqual([])
    const { checks, submittable } = await eligibilityOf(city.as('dealership', 'dealer-clerk'), askedOf(numbers, BUYERS.zhang, { useNature }))
    expect([saidBy(checks, 'CHK-SCOPE'), submittable]).toEqual(['NOT_ACCEPTED SCOPE', false])
  })

  it('T14: a certificate that comes later shows it as not acceptable, which the police declare', async () => {
    const vin = newVin()
    const numbers = await goodPapers(city, { vin, certificate: null })
    const journey = await Journey.submit(city, numbers)
    await goodPapers(city, { vin, certificate: { imported: true }, invoice: null, tax: null, policy: null })
    await journey.confirmed()
    expect(saidBy(journey.seen.checks, 'CHK-SCOPE')).toBe('NOT_ACCEPTED SCOPE')
    await journey.step(journey.first, 'declineApplication', { reason: '进口车辆请到车管所办理' })
    show(journey)
    expect(journey.seen.status).toBe('NOT_ACCEPTED')
  })
})

/** An exempt type that was announced long before. */
const madeOn = (manufacturedOn: string): Told => ({
  papers: { certificate: { model: 'TC7150E', manufacturedOn, issuedOn: '2024-03-11' }, invoice: { model: 'TC7150E' } },
  before: () => report('manufacturer', 'reportAnnouncements', {
    model: 'TC7150E', batch: '350', maker: '测试汽车制造有限公司', effectiveOn: '2023-01-01', newEnergy: false, testExempt: true,
    kerbMassKgMin: 1300, kerbMassKgMax: 1400, seatsMin: 5, seatsMax: 5,
  }),
})

describe('on a clock of its own', () => {
  let server: TestServer
  beforeAll(async () => { server = await startServer() }, 60_000)
  afterAll(async () => { await server.stop() })

  it('T07: insurance that starts tomorrow holds the approval until it has started', async () => {
    const elsewhere = new City(server.url, server.dataDir)
    const numbers = await goodPapers(elsewhere, { vin: newVin(), policy: { startsAt: '2026-03-11T00:00:00+08:00', endsAt: '2027-03-11T00:00:00+08:00' } })
    const journey = await (await Journey.submit(elsewhere, numbers)).inReview()
    expect(journey.seen).toMatchObject({ gaps: [], grounds: [] })
    const early = await journey.step(journey.second, 'approveApplication')
    expect(early.userErrors).toMatchObject([{ code: 'CHECK_NOT_PASSED', message: expect.stringContaining('CHK-INS has not passed: FAILED INSURANCE_NOT_STARTED') }])
    expect((await journey.reload()).seen.status).toBe('IN_REVIEW')
    await journey.second.ask('mutation { sandboxAdvanceClock(seconds: 54000) }')
    await journey.step(journey.second, 'approveApplication')
    observed(...codesOf(early), journey.seen.status)
    expect(journey.seen.status).toBe('APPROVED')
  }, 60_000)
})

describe('C: about the owner', () => {
  /** She has no key of her own in the sandbox: 王五 acts for her. */
  const newOwner = async (status: string): Promise<Buyer> => {
    const owner = { name: '测小兰', identityNumber: numberedPerson([1990, 10], serial++) }
    await report('police', 'reportParties', { kind: 'PERSON', status, ...owner, divisionCode: '500103' })
    await report('police', 'reportPowersOfAttorney', {
      principalIdentityNumber: owner.identityNumber, agentIdentityNumber: BUYERS.wang.identityNumber, validFrom: '2026-01-01', validTo: '2026-12-31',
    })
    return owner
  }
  const confirmedByAgent = async (owner: Buyer): Promise<Journey> => {
    const agent = { agent: { kind: 'PERSON', ...BUYERS.wang } } as Partial<Car>
    const journey = await Journey.submit(city, { ...(await goodPapers(city, { vin: newVin(), buyer: owner })), ...agent }, owner)
    await journey.papers()
    await journey.step(city.citizen('王五'), 'confirmApplication', { documentHash: journey.seen.documentHash })
    return journey
  }

  it('a living owner without ban or restriction passes', async () => {
    const { seen } = await confirmedByAgent(await newOwner('VALID'))
    expect(['CHK-ID', 'CHK-BAN', 'CHK-COURT', 'CHK-EVID'].map(check => saidBy(seen.checks, check))).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED'])
  })

  it('the register says that the owner has died: REG-R01', async () => {
    const { seen } = await confirmedByAgent(await newOwner('DECEASED'))
    expect(saidBy(seen.checks, 'CHK-ID')).toBe('GROUND REG-R01')
    expect(seen.grounds).toEqual(['REG-R01'])
  })

  it('a ban of one year holds for its last day and not for the day after', async () => {
    const banned = await newOwner('VALID')
    await report('police', 'reportBans', { identityNumber: banned.identityNumber, ground: 'FALSE_MATERIAL', from: '2025-03-11' })
    expect(saidBy((await confirmedByAgent(banned)).seen.checks, 'CHK-BAN')).toBe('NOT_ACCEPTED OWNER_BAN')
    const over = await newOwner('VALID')
    await report('police', 'reportBans', { identityNumber: over.identityNumber, ground: 'FALSE_MATERIAL', from: '2025-03-10' })
    expect(saidBy((await confirmedByAgent(over)).seen.checks, 'CHK-BAN')).toBe('PASSED')
  })

  it('without her papers the evidence is the gap', async () => {
    const journey = await Journey.submit(city, await goodPapers(city, { vin: newVin() }))
    await journey.step(journey.citizen, 'confirmApplication', { documentHash: journey.seen.documentHash })
    expect(journey.seen).toMatchObject({ status: 'CORRECTION_REQUIRED', gaps: [{ code: 'EVIDENCE_MISSING', check: 'CHK-EVID' }] })
  })
})
