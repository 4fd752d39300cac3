// May this car be registered? A: each check passes, fails and does not know · B: the answer helps, in the caller's language ·
// C: it tells beforehand what submitRegistration would refuse · D: nothing of a person without her consent · E: nobody reads a register by asking.
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Answer, type City } from '../support/client.js'
import { askedOf, ELIGIBILITY, eligibilityOf, saidBy } from '../support/eligibility.js'
import { Journey } from '../support/journey.js'
import { BUYERS, goodPapers, numbersOf, reportRows, type Buyer, type PaperOptions } from '../support/papers.js'
import { numberedPerson, vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

let city: City
let serial = Math.floor(Math.random() * 900_000)
const newVin = () => vinOf('L0TELG1A', 'TA', serial++)
const newPerson = (name = '测小红'): Buyer => ({ name, identityNumber: numberedPerson([1990, 10], serial++) })

beforeAll(() => { city = world() })
const clerk = () => city.as('dealership', 'dealer-clerk')

type Papers = Omit<PaperOptions, 'vin'>
interface Case { readonly papers?: Papers, readonly asked?: object, readonly before?: (vin: string) => Promise<void> }

const report = (partner: string, mutation: string, row: object) => reportRows(city, { partner, mutation }, [row])
const seize = (vin: string) => report('court', 'reportSeizures',
  { caseNumber: `（2026）渝0103执保${serial++}号`, vin, startsAt: '2026-03-10T09:00:00+08:00', endsAt: '2028-03-10T00:00:00+08:00' })
const steal = (vin: string) => report('police', 'reportThefts', { caseNo: `A500103${serial++}`, vin, stolenAt: '2026-03-10T09:00:00+08:00' })
const notMade = { papers: { certificate: null } }
const malformed = { asked: { vin: 'L0T' } }

describe('A: registrationEligibility', () => {
  it.each<[string, string, Case]>([
    ['CHK-SCOPE', 'PASSED', {}],
    ['CHK-SCOPE', 'NOT_ACCEPTED SCOPE', { asked: { useNature: 'D' } }],
    ['CHK-SCOPE', 'UNKNOWN NOT_REPORTED', notMade],
    ['CHK-VIN', 'PASSED', {}],
    ['CHK-VIN', 'GAP VIN_DIFFERS_FROM_CERTIFICATE', { papers: { certificate: { vin: vinOf('L0TELG1A', 'TB', 1) } } }],
    ['CHK-VIN', 'UNKNOWN NOT_REPORTED', notMade],
    ['CHK-CERT', 'PASSED', {}],
    ['CHK-CERT', 'GROUND REG-R01', { papers: { certificate: { status: 'VOIDED' } } }],
    ['CHK-CERT', 'UNKNOWN NOT_REPORTED', notMade],
    ['CHK-ANN', 'PASSED', {}],
    ['CHK-ANN', 'GROUND REG-R04', { papers: { certificate: { model: 'NEVERANNOUNCED' } } }],
    ['CHK-ANN', 'GROUND REG-R05', { papers: { certificate: { kerbMassKg: 1401 } } }],
    ['CHK-ANN', 'UNKNOWN NOT_REPORTED', notMade],
    ['CHK-CROSS', 'PASSED', {}],
    ['CHK-CROSS', 'GROUND REG-R03', { papers: { invoice: { engineNo: 'E0000000' } } }],
    ['CHK-CROSS', 'UNKNOWN NOT_REPORTED', { papers: { invoice: null } }],
    ['CHK-INV', 'PASSED', {}],
    ['CHK-INV', 'GROUND REG-R01', { papers: { invoice: { status: 'VOIDED' } } }],
    ['CHK-INV', 'GROUND REG-R02', { papers: { invoice: { buyerName: '李四' } } }],
    ['CHK-INV', 'UNKNOWN NOT_REPORTED', { papers: { invoice: null } }],
    ['CHK-TAX', 'PASSED', {}],
    ['CHK-TAX', 'GAP TAX_UNPAID', { papers: { tax: { status: 'UNPAID', amountFen: 0 } } }],
    ['CHK-TAX', 'GAP TAX_OTHER_TAXPAYER', { papers: { tax: { taxpayerIdentityNumber: BUYERS.li.identityNumber } } }],
    ['CHK-TAX', 'UNKNOWN NOT_REPORTED', { papers: { tax: null } }],
    ['CHK-INS', 'PASSED', {}],
    ['CHK-INS', 'GAP NO_INSURANCE', { papers: { policy: { status: 'CANCELLED' } } }],
    ['CHK-INS', 'GAP INSURANCE_USE_DIFFERS', { papers: { policy: { useNature: 'G' } } }],
    ['CHK-INS', 'HOLD INSURANCE_NOT_STARTED', { papers: { policy: { startsAt: '2026-03-11T00:00:00+08:00', endsAt: '2027-03-11T00:00:00+08:00' } } }],
    ['CHK-INS', 'UNKNOWN NOT_REPORTED', { papers: { policy: null } }],
    ['CHK-TEST', 'PASSED', {}],
    ['CHK-TEST', 'GAP PRE-03', { papers: { certificate: { manufacturedOn: '2024-03-09' } } }],
    ['CHK-TEST', 'GAP TEST_FAILED', {
      papers: { certificate: { manufacturedOn: '2024-03-09' } },
      before: vin => report('inspection_station', 'reportTests', { reportNo: `AJ-${vin}`, vin, result: 'FAILED', testedOn: '2026-03-09' }),
    }],
    ['CHK-TEST', 'UNKNOWN NOT_REPORTED', { papers: { certificate: { model: 'NEVERANNOUNCED' } } }],
    ['CHK-SCRAP', 'PASSED', {}],
    ['CHK-SCRAP', 'GROUND REG-R07', { papers: { certificate: { vehicleType: 'M21', manufacturedOn: '2013-03-10' } } }],
    ['CHK-SCRAP', 'UNKNOWN NOT_REPORTED', notMade],
    ['CHK-SEIZE', 'PASSED', {}],
    ['CHK-SEIZE', 'GROUND REG-R08', { before: seize }],
    ['CHK-SEIZE', 'UNKNOWN NOT_ASKABLE', malformed],
    ['CHK-STOLEN', 'PASSED', {}],
    ['CHK-STOLEN', 'GROUND REG-R09', { before: steal }],
    ['CHK-STOLEN', 'UNKNOWN NOT_ASKABLE', malformed],
    ['CHK-DUP', 'PASSED', {}],
    ['CHK-DUP', 'UNKNOWN NOT_ASKABLE', malformed],
    ['CHK-PERMIT', 'PASSED', {}],
    ['CHK-PERMIT', 'GROUND REG-R10', { asked: { useNature: 'R' } }],
    ['CHK-PERMIT', 'UNKNOWN NOT_REPORTED', { asked: { useNature: 'E' } }],
    ['CHK-EVID', 'UNKNOWN NOT_APPLIED', {}],
  ])('%s says %s', async (check, expected, { papers = {}, asked = {}, before }) => {
    const vin = newVin()
    const numbers = await goodPapers(city, { vin, ...papers })
    await before?.(vin)
    const { checks } = await eligibilityOf(clerk(), askedOf(numbers, BUYERS.zhang, asked))
    expect(saidBy(checks, check)).toBe(expected)
  })

  it('asks eighteen checks, each once', async () => {
    const { checks } = await eligibilityOf(clerk(), askedOf(numbersOf(newVin())))
    expect(new Set(checks.map(each => each.check)).size).toBe(18)
    expect(checks).toHaveLength(18)
  })

  it('takes the last test report, not the best', async () => {
    const vin = newVin()
    const numbers = await goodPapers(city, { vin, certificate: { manufacturedOn: '2024-03-09' } })
    const test = (reportNo: string, result: string, testedOn: string) =>
      report('inspection_station', 'reportTests', { reportNo: `${reportNo}-${vin}`, vin, result, testedOn })
    await test('A', 'PASSED', '2026-03-01')
    expect(saidBy((await eligibilityOf(clerk(), askedOf(numbers))).checks, 'CHK-TEST')).toBe('PASSED')
    await test('B', 'FAILED', '2026-03-05')
    expect(saidBy((await eligibilityOf(clerk(), askedOf(numbers))).checks, 'CHK-TEST')).toBe('GAP TEST_FAILED')
  })
})

describe('B: a check that has not passed', () => {
  it('names its article, its holder and the way out, in English and in Chinese', async () => {
    const numbers = await goodPapers(city, { vin: newVin(), tax: { status: 'UNPAID', amountFen: 0 } })
    const input = askedOf(numbers)
    const tax = (await eligibilityOf(clerk(), input)).checks.find(each => each.check === 'CHK-TAX')
    expect(tax).toMatchObject({ article: '164号 §12', heldBy: 'TAX_AUTHORITY', liftableBy: 'OWNER', message: 'Purchase tax of this vehicle has not been paid.' })
    const chinese = await clerk().send(ELIGIBILITY, { input }, { 'accept-language': 'zh-CN' })
    expect(chinese.text).toContain('该车车辆购置税尚未缴纳。')
  })

  it('tells the rule behind REG-R10, and shows the platform\'s own rules without an article', async () => {
    const { checks } = await eligibilityOf(clerk(), askedOf(await goodPapers(city, { vin: newVin() }), BUYERS.zhang, { useNature: 'R' }))
    expect(checks.find(each => each.check === 'CHK-PERMIT')).toMatchObject({ article: '164号 §15(10)', remedy: 'The unit that operates it applies.' })
    expect(checks.find(each => each.check === 'CHK-DUP')).toMatchObject({ outcome: 'PASSED', article: null, message: null })
  })
})

describe('C: submittable', () => {
  it('is true for good papers, and for a ground, which only the police judge', async () => {
    const station = { stationId: city.credentials['dealership']?.stationId }
    const good = askedOf(await goodPapers(city, { vin: newVin() }), BUYERS.zhang, station)
    expect(await eligibilityOf(clerk(), good)).toMatchObject({ submittable: true, refusals: [] })
    const red = askedOf(await goodPapers(city, { vin: newVin(), invoice: { status: 'RED' } }), BUYERS.zhang, station)
    expect(await eligibilityOf(clerk(), red)).toMatchObject({ submittable: true, refusals: [] })
  })

  it('is false with the codes that submitRegistration then answers', async () => {
    const vin = newVin()
    await Journey.submit(city, await goodPapers(city, { vin }))
    const stationId = city.credentials['dealership_2']?.stationId
    const input = { ...askedOf(numbersOf(vin)), stationId, invoiceNo: '1', useNature: '?' }
    const { submittable, refusals } = await eligibilityOf(clerk(), input)
    expect({ submittable, codes: refusals.map(each => each.code).sort() }).toEqual(
      { submittable: false, codes: ['APPLICATION_OPEN', 'INVOICE_NO_MALFORMED', 'STATION_NOT_FOUND', 'USE_NATURE_UNKNOWN'] })
  })
})

const PERSONAL = ['CHK-ID', 'CHK-BAN', 'CHK-COURT'] as const
const personal = async (as: ReturnType<typeof clerk>, input: object) => {
  const { checks } = await eligibilityOf(as, input)
  return PERSONAL.map(check => saidBy(checks, check))
}
const UNASKED = ['UNKNOWN NEEDS_CONSENT', 'UNKNOWN NEEDS_CONSENT', 'UNKNOWN NEEDS_CONSENT']
const CLEAR = ['PASSED', 'PASSED', 'PASSED']

describe('D: about the owner', () => {
  it('a partner learns something once she has confirmed with it, another partner nothing, and nobody after it has ended', async () => {
    const vin = newVin()
    const journey = await Journey.submit(city, await goodPapers(city, { vin, buyer: BUYERS.wang }), BUYERS.wang)
    const input = askedOf(numbersOf(vin), BUYERS.wang)
    expect(await personal(clerk(), input)).toEqual(UNASKED)
    await journey.confirmed()
    expect(await personal(clerk(), input)).toEqual(CLEAR)
    expect(await personal(city.as('police', 'registrar-1'), input)).toEqual(CLEAR)
    expect(await personal(city.as('dealership_2', 'dealer2-clerk'), input)).toEqual(UNASKED)
    await journey.step(journey.citizen, 'withdrawApplication')
    expect(await personal(clerk(), input)).toEqual(UNASKED)
  })

  it('her consent is for her and for this car: an invoice that names somebody else, or another VIN, opens nothing', async () => {
    const vin = newVin()
    const journey = await Journey.submit(city, await goodPapers(city, { vin, buyer: BUYERS.wang }), BUYERS.wang)
    await journey.confirmed()
    const other = await goodPapers(city, { vin: newVin(), buyer: BUYERS.wang })
    expect(await personal(clerk(), askedOf(other, BUYERS.wang))).toEqual(UNASKED)
    expect(await personal(clerk(), askedOf({ ...numbersOf(vin), invoiceNo: other.invoiceNo }, BUYERS.wang))).toEqual(UNASKED)
    expect(await personal(clerk(), askedOf(numbersOf(vin), BUYERS.zhao))).toEqual(UNASKED)
    await journey.step(journey.citizen, 'withdrawApplication')
  })

  it('a citizen is told about herself, and refused about anybody else in the same words whether or not there is such a person', async () => {
    const input = askedOf(await goodPapers(city, { vin: newVin(), buyer: BUYERS.li }), BUYERS.li)
    expect(await personal(city.citizen('李四'), input)).toEqual(CLEAR)
    const refused = await Promise.all([BUYERS.li, newPerson()].map(buyer => city.citizen('张三').send(ELIGIBILITY, { input: askedOf(numbersOf(newVin()), buyer) })))
    expect(refused.map(({ status, errors }) => [status, errors[0]?.extensions['code'], errors[0]?.message])).toEqual(
      [[403, 'FORBIDDEN', refused[0]?.errors[0]?.message], [403, 'FORBIDDEN', refused[0]?.errors[0]?.message]])
  })

  it('no partner of another kind, and no clerk without a signature, may ask', async () => {
    const input = askedOf(numbersOf(newVin()))
    for (const caller of [city.as('bank', 'bank-clerk'), city.as('dealership'), city.as('court', 'court-judge'), city.as('police', 'police-inspector')]) {
      expect(await caller.send(ELIGIBILITY, { input })).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    }
  })
})

describe('E: the budget of persons', () => {
  const PERSONS = 300
  const asker = () => city.as('dealership_2', 'dealer2-clerk-2')
  /** A busy server is asked again: it has not looked at anybody. */
  async function askMany(persons: readonly Buyer[]): Promise<Answer> {
    const answer = await asker().send(
      `query (${persons.map((_p, n) => `$i${n}: RegistrationEligibilityInput!`).join(' ')}) { ${persons.map((_p, n) =>
        `a${n}: registrationEligibility(input: $i${n}) { submittable }`).join(' ')} }`,
      Object.fromEntries(persons.map((person, n) => [`i${n}`, askedOf(numbersOf('L0TELG1A0TA000000'), person)])))
    if (answer.status !== 503) return answer
    await sleep(Number(answer.errors[0]?.extensions['retryAfterMs']))
    return askMany(persons)
  }

  it('lets one member of staff ask about 300 persons an hour, known or not, and no more', async () => {
    await untilHourHas(60_000)
    const persons = Array.from({ length: PERSONS }, () => newPerson())
    for (let from = 0; from < PERSONS; from += 15) expect((await askMany(persons.slice(from, from + 15))).errors).toEqual([])
    const over = await askMany([newPerson()])
    expect(over).toMatchObject({ status: 429, errors: [{ extensions: { code: 'SUBJECT_BUDGET', retryable: true } }] })
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await askMany(persons.slice(0, 1))).errors).toEqual([])
    expect((await eligibilityOf(clerk(), askedOf(numbersOf(newVin()), newPerson()))).refusals).toEqual([])
  }, 150_000)
})

/** The budget begins anew with each hour: a test that straddles one would count two. */
async function untilHourHas(ms: number): Promise<void> {
  const left = 3_600_000 - Date.now() % 3_600_000
  if (left < ms) await new Promise(resolve => setTimeout(resolve, left))
}
