// What authorities and makers report. A: a row is taken, refused or corrected on its own · B: only by its own reporter ·
// C: what is wrong with a car is taken, so that it shows later · D: a thousand rows are one quick report · E: no number comes back.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { statementsOf, type Answer, type City, type Payload } from '../support/client.js'
import { BUYERS, goodPapers, numbersOf, paperRows } from '../support/papers.js'
import { residentIdOf, usccOf, vinOf } from '../support/synthetic.js'
import { world } from '../support/world.js'

const RECEIPT = 'receipt { id feed accepted refused version outcomes { index accepted recordId code field message } }'
let city: City
/** Each test has cars of its own, and each run on a server that lives on too. */
let serial = Math.floor(Math.random() * 900_000)
const newVin = () => vinOf('L0TFD1GA', 'TA', serial++)
const now = '2026-03-10T09:00:00+08:00'

beforeAll(() => { city = world() })

const report = (partner: string, mutation: string, rows: readonly object[]): Promise<Payload> => city.as(partner).do(mutation, { rows }, RECEIPT)
const outcomesOf = async (partner: string, mutation: string, rows: readonly object[]) => {
  const { receipt, userErrors } = await report(partner, mutation, rows)
  expect(userErrors).toEqual([])
  return (receipt.outcomes as { accepted: boolean, recordId: string | null, code: string | null, field: string | null }[])
}
const codesOf = async (partner: string, mutation: string, rows: readonly object[]) =>
  (await outcomesOf(partner, mutation, rows)).map(({ code, field }) => (code === null ? 'ACCEPTED' : `${code} ${field}`.trim()))

const seizureRow = (changes: object = {}) =>
  ({ caseNumber: '（2026）渝0103执保56号', vin: newVin(), startsAt: now, endsAt: '2028-03-10T00:00:00+08:00', ...changes })
const partyRow = (changes: object = {}) => ({
  kind: 'PERSON', status: 'VALID', name: '测小明', identityNumber: residentIdOf('1991-02-03', serial++ % 999 + 1), mobile: '+86 138 0000 0001',
  address: '测试路2号', divisionCode: '500103', ...changes,
})

describe('each feed', () => {
  const { certificate, invoice, tax, policy } = paperRows({ vin: vinOf('L0TFD1GA', 'TA', 1) })
  const announcement = {
    model: 'TX1', batch: '391', maker: '测试汽车制造有限公司', effectiveOn: '2026-01-01', newEnergy: false, testExempt: false, kerbMassKgMin: 1300,
    kerbMassKgMax: 1400, seatsMin: 5, seatsMax: 5,
  }
  const test = { reportNo: 'AJ-2026-0001', vin: certificate.vin, result: 'PASSED', testedOn: '2026-03-01' }
  const theft = { caseNo: 'A5001030000002026030001', vin: certificate.vin, stolenAt: now }
  const ban = { identityNumber: BUYERS.li.identityNumber, ground: 'FALSE_MATERIAL', from: '2020-03-01' }

  it.each<[string, string, object, [object, string][]]>([
    ['manufacturer', 'reportCertificates', certificate, [
      [{ vin: 'L0TFD1GA' }, 'VIN_MALFORMED vin'], [{ certificateNo: 'YF00' }, 'CERTIFICATE_NO_MALFORMED certificateNo'],
      [{ issuedOn: '2026-01-14' }, 'DATES_REVERSED issuedOn'], [{ issuedOn: '2026-05-01' }, 'DATE_IN_FUTURE issuedOn'],
      [{ kerbMassKg: -1 }, 'QUANTITY_INVALID kerbMassKg'], [{ vehicleType: 'K99' }, 'REPORTED_CODE_UNKNOWN vehicleType'],
      [{ colour: 'AA' }, 'REPORTED_CODE_UNKNOWN colour'], [{ fuel: 'Q' }, 'REPORTED_CODE_UNKNOWN fuel'],
      [{ energyClass: 'HEV' }, 'REPORTED_CODE_UNKNOWN energyClass'], [{ maker: '测\u0007试' }, 'TEXT_INVALID maker'],
      [{ brand: ' ' }, 'TEXT_INVALID brand'], [{ model: 'X'.repeat(201) }, 'TEXT_TOO_LONG model'],
      [{ parameters: [{ column: 'bad', value: 'x' }] }, 'PARAMETERS_INVALID parameters'],
      [{ parameters: [{ column: 'PFBZ', value: '1' }, { column: 'PFBZ', value: '2' }] }, 'PARAMETERS_INVALID parameters'],
    ]],
    ['manufacturer', 'reportAnnouncements', announcement, [
      [{ seatsMin: 6 }, 'RANGE_REVERSED seatsMax'], [{ kerbMassKgMin: 1500 }, 'RANGE_REVERSED kerbMassKgMax'],
      [{ withdrawnOn: '2025-12-31' }, 'DATES_REVERSED withdrawnOn'],
    ]],
    ['tax_authority', 'reportInvoices', invoice, [
      [{ invoiceNo: '123' }, 'INVOICE_NO_MALFORMED invoiceNo'], [{ buyerIdentityNumber: '500199950615445' }, 'IDENTITY_NO_MALFORMED buyerIdentityNumber'],
      [{ totalFen: -1 }, 'AMOUNT_NEGATIVE totalFen'], [{ buyerName: '' }, 'TEXT_INVALID buyerName'],
    ]],
    ['tax_authority', 'reportTaxes', tax, [
      [{ taxpayerIdentityNumber: 'X' }, 'IDENTITY_NO_MALFORMED taxpayerIdentityNumber'], [{ amountFen: -5 }, 'AMOUNT_NEGATIVE amountFen'],
      [{ certificateNo: 'a b' }, 'REPORTED_NO_MALFORMED certificateNo'], [{ on: '2030-01-01' }, 'DATE_IN_FUTURE on'],
    ]],
    ['insurer', 'reportPolicies', policy, [
      [{ endsAt: policy.startsAt }, 'DATES_REVERSED endsAt'], [{ endsAt: '2027-03-11T00:00:00+08:00' }, 'POLICY_TERM endsAt'],
      [{ useNature: 'Z' }, 'REPORTED_CODE_UNKNOWN useNature'], [{ premiumFen: -1 }, 'AMOUNT_NEGATIVE premiumFen'],
    ]],
    ['inspection_station', 'reportTests', test, [[{ testedOn: '2027-01-01' }, 'DATE_IN_FUTURE testedOn'], [{ vin: 'O'.repeat(17) }, 'VIN_MALFORMED vin']]],
    ['police', 'reportThefts', theft, [
      [{ returnedAt: '2026-03-09T00:00:00+08:00' }, 'DATES_REVERSED returnedAt'], [{ stolenAt: '2030-01-01T00:00:00+08:00' }, 'DATE_IN_FUTURE stolenAt'],
    ]],
    ['police', 'reportBans', ban, [[{ until: '2021-03-02' }, 'BAN_TERM until'], [{ until: '2020-03-01' }, 'BAN_TERM until']]],
    ['police', 'reportParties', partyRow({ identityNumber: residentIdOf('1990-01-01', 7) }), [
      [{ kind: 'UNIT' }, 'ACCEPTED'], [{ identityNumber: '500199950615445' }, 'RESIDENT_ID_INVALID identityNumber'],
      [{ kind: 'UNIT', identityNumber: '1' }, 'USCC_INVALID identityNumber'], [{ divisionCode: '110101' }, 'REPORTED_CODE_UNKNOWN divisionCode'],
      [{ mobile: '12' }, 'MOBILE_MALFORMED mobile'],
    ]],
  ])('A: %s, by %s: a bad row is refused with its reason and sinks no other; the good one again is its correction', async (partner, mutation, good, bad) => {
    const refused = bad.filter(([, code]) => code !== 'ACCEPTED')
    const codes = await codesOf(partner, mutation, [...refused.map(([changes]) => ({ ...good, ...changes })), good])

    expect(codes).toEqual([...refused.map(([, code]) => code), 'ACCEPTED'])
    const [first] = await outcomesOf(partner, mutation, [good])
    const [second] = await outcomesOf(partner, mutation, [good])
    expect(second?.recordId).toBe(first?.recordId)
  })
})

describe('a report', () => {
  it('A: of nothing, or of more than 1,000 rows, is refused as a whole', async () => {
    const { certificate } = paperRows({ vin: newVin() })
    expect((await report('manufacturer', 'reportCertificates', [])).userErrors).toMatchObject([{ code: 'FEED_ROWS', field: ['rows'] }])
    const { receipt, userErrors } = await report('manufacturer', 'reportCertificates', Array.from({ length: 1001 }, () => certificate))
    expect([receipt, userErrors[0]?.code]).toEqual([null, 'FEED_ROWS'])
  })

  it('A: takes the first of two rows with one number', async () => {
    const { certificate } = paperRows({ vin: newVin() })
    expect(await codesOf('manufacturer', 'reportCertificates', [certificate, { ...certificate, colour: 'B' }]))
      .toEqual(['ACCEPTED', 'ROW_REPEATED certificateNo'])
  })

  it('A: sent twice with one key is received once; rehearsed, it leaves nothing', async () => {
    const { certificate } = paperRows({ vin: newVin() })
    const maker = city.as('manufacturer')
    const rehearsed = await maker.do('reportCertificates', { rows: [certificate], dryRun: true }, RECEIPT)
    expect(rehearsed).toMatchObject({ receipt: null, userErrors: [] })
    const input = { idempotencyKey: randomUUID(), rows: [certificate] }
    const first = await maker.do('reportCertificates', input, RECEIPT)
    const second = await maker.do('reportCertificates', input, RECEIPT)
    expect([second.replayed, second.receipt]).toEqual([true, first.receipt])
  })

  it('A: tells its reasons in the language of the caller', async () => {
    const query = `mutation ($input: ReportCertificatesInput!) { reportCertificates(input: $input) { ${RECEIPT} } }`
    const input = { idempotencyKey: randomUUID(), rows: [{ ...paperRows({ vin: newVin() }).certificate, vin: 'L0' }] }
    const { data } = await city.as('manufacturer').send(query, { input }, { 'accept-language': 'zh-CN' })
    expect(data?.['reportCertificates'].receipt.outcomes[0].message).toMatch('车辆识别代号应为17位')
  })

  it('C: takes a VIN whose check digit is wrong, and a sum that does not add up', async () => {
    const vin = newVin()
    const wrong = `${vin.slice(0, 8)}${vin.charAt(8) === '0' ? '1' : '0'}${vin.slice(9)}`
    const { certificate, invoice } = paperRows({ vin: wrong })
    expect(await codesOf('manufacturer', 'reportCertificates', [certificate])).toEqual(['ACCEPTED'])
    expect(await codesOf('tax_authority', 'reportInvoices', [{ ...invoice, taxFen: 1 }])).toEqual(['ACCEPTED'])
  })

  it('D: of 1,000 certificates takes less than two seconds and 5,000 points', async () => {
    const rows = Array.from({ length: 1000 }, () => paperRows({ vin: newVin() }).certificate)
    const query = `mutation ($input: ReportCertificatesInput!) { reportCertificates(input: $input) { ${RECEIPT} } }`
    const maker = city.as('manufacturer')
    await maker.token()
    const startedAt = performance.now()
    const answer = await maker.send(query, { input: { idempotencyKey: randomUUID(), rows } })
    const tookMs = performance.now() - startedAt

    expect(answer.data?.['reportCertificates'].receipt).toMatchObject({ accepted: 1000, refused: 0 })
    expect(tookMs).toBeLessThan(2000)
    expect(costOf(answer)).toBeLessThan(5000)
    expect(statementsOf(answer)).toBeLessThan(20)
  })

  it('D: of 1,000 seizures locks every vehicle and still ends', async () => {
    const rows = Array.from({ length: 1000 }, () => seizureRow())
    expect((await report('court', 'reportSeizures', rows)).receipt).toMatchObject({ accepted: 1000 })
  })

  it('D: larger than 256 KB is taken of a reporter only', async () => {
    const words = 'x'.repeat(300_000)
    const reporter = await city.as('manufacturer').send('{ viewer { kind } }', { words })
    expect(reporter.data).toEqual({ viewer: { kind: 'MANUFACTURER' } })
    const dealer = await city.as('dealership').send('{ viewer { kind } }', { words })
    expect([dealer.status, dealer.errors[0]?.extensions['code']]).toEqual([413, 'BODY_LIMIT'])
  })
})

const costOf = ({ text }: Answer): number => (JSON.parse(text) as { extensions: { cost: { requested: number } } }).extensions.cost.requested

describe('only its own reporter', () => {
  it('B: corrects a record: another one is refused, and the record stands', async () => {
    const { policy } = paperRows({ vin: newVin() })
    expect(await codesOf('insurer', 'reportPolicies', [policy])).toEqual(['ACCEPTED'])
    expect(await codesOf('insurer_2', 'reportPolicies', [{ ...policy, status: 'CANCELLED' }])).toEqual(['RECORD_OF_OTHER'])
  })

  it('B: sees its receipts, each by its id too', async () => {
    const { policy } = paperRows({ vin: newVin() })
    const { receipt } = await report('insurer', 'reportPolicies', [policy])
    const mine = '{ feedReceipts(first: 2) { edges { node { id feed } } } }'
    const node = `{ node(id: "${receipt.id}") { id ... on FeedReceipt { accepted } } }`
    expect((await city.as('insurer').ask(mine))['feedReceipts'].edges.map((edge: { node: { feed: string } }) => edge.node.feed)).toContain('POLICIES')
    expect((await city.as('insurer').ask(node))['node']).toEqual({ id: receipt.id, accepted: 1 })
    expect((await city.as('insurer_2').ask(node))['node']).toBeNull()
    const others = (await city.as('insurer_2').ask('{ feedReceipts(first: 100) { edges { node { id } } } }'))['feedReceipts'].edges
    expect(others.map((edge: { node: { id: string } }) => edge.node.id)).not.toContain(receipt.id)
  })

  it.each([
    ['dealership', 'reportCertificates', 'ReportCertificatesInput'], ['insurer', 'reportInvoices', 'ReportInvoicesInput'],
    ['manufacturer', 'reportTaxes', 'ReportTaxesInput'], ['bank', 'reportPolicies', 'ReportPoliciesInput'], ['insurer', 'reportTests', 'ReportTestsInput'],
    ['court', 'reportParties', 'ReportPartiesInput'], ['court', 'reportThefts', 'ReportTheftsInput'], ['dealership', 'reportSeizures', 'ReportSeizuresInput'],
    ['tax_authority', 'reportBans', 'ReportBansInput'], ['insurer', 'releaseSeizures', 'ReleaseSeizuresInput'],
    ['court', 'reportPowersOfAttorney', 'ReportPowersOfAttorneyInput'], ['police', 'reportAnnouncements', 'ReportAnnouncementsInput'],
  ])('B: reports: %s may not call %s', async (partner, mutation, input) => {
    const answer = await city.as(partner).send(
      `mutation ($input: ${input}!) { ${mutation}(input: $input) { replayed } }`, { input: { idempotencyKey: randomUUID(), rows: [] } })
    expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN'])
  })
})

describe('a seizure', () => {
  it('A: names its authority: a court is its own, police name the organ on the paper', async () => {
    expect(await codesOf('court', 'reportSeizures', [seizureRow(), seizureRow({ authority: '渝测区人民法院', authorityKind: 'COURT' })]))
      .toEqual(['ACCEPTED', 'SEIZURE_AUTHORITY authority'])
    expect(await codesOf('police', 'reportSeizures', [
      seizureRow({ caseNumber: '渝监扣〔2026〕3号', authority: '渝测区监察委员会', authorityKind: 'SUPERVISORY' }), seizureRow(),
      seizureRow({ caseNumber: '56号', authority: '渝测区人民法院', authorityKind: 'COURT' }),
    ])).toEqual(['ACCEPTED', 'SEIZURE_AUTHORITY authority', 'CASE_NO_MALFORMED caseNumber'])
  })

  it('A: runs two years at most, and two more when it is renewed in time', async () => {
    const row = seizureRow()
    const longer = { ...row, endsAt: '2030-03-10T00:00:00+08:00' }
    expect(await codesOf('court', 'reportSeizures', [longer])).toEqual(['SEIZURE_TERM endsAt'])
    expect(await codesOf('court', 'reportSeizures', [row])).toEqual(['ACCEPTED'])
    expect(await codesOf('court', 'reportSeizures', [longer])).toEqual(['ACCEPTED'])
    expect(await codesOf('court', 'reportSeizures', [{ ...row, endsAt: '2032-03-11T00:00:00+08:00' }])).toEqual(['SEIZURE_TERM endsAt'])
  })

  it('B: is released by whoever reported it; what is unknown, or lies ahead, is not', async () => {
    const row = seizureRow()
    await report('court', 'reportSeizures', [row])
    const release = { caseNumber: row.caseNumber, vin: row.vin, releasedAt: now }
    expect(await codesOf('court_2', 'releaseSeizures', [release])).toEqual(['RECORD_OF_OTHER'])
    expect(await codesOf('court', 'releaseSeizures', [
      { ...release, vin: newVin() }, { ...release, releasedAt: '2031-01-01T00:00:00+08:00' }, { ...release, caseNumber: '(2026)渝0103执保56号' },
    ])).toEqual(['SEIZURE_NOT_FOUND caseNumber', 'DATE_IN_FUTURE releasedAt', 'ACCEPTED'])
  })
})

describe('people', () => {
  it('A: gives power of attorney between reported parties, to a person', async () => {
    const unit = partyRow({ kind: 'UNIT', name: '测试物流有限公司', identityNumber: usccOf('91', 'MA5TPW01'), mobile: null })
    const person = partyRow()
    await report('police', 'reportParties', [unit, person])
    const power = {
      principalIdentityNumber: unit.identityNumber, agentIdentityNumber: person.identityNumber, validFrom: '2026-01-01', validTo: '2026-12-31',
    }
    expect(await codesOf('police', 'reportPowersOfAttorney', [
      power, { ...power, agentIdentityNumber: unit.identityNumber }, { ...power, principalIdentityNumber: residentIdOf('1900-01-01', 999) },
      { ...power, validFrom: '2027-01-01' }, { ...power, agentIdentityNumber: '1' },
    ])).toEqual([
      'ACCEPTED', 'AGENT_NOT_A_PERSON agentIdentityNumber', 'PARTY_NOT_REPORTED principalIdentityNumber', 'DATES_REVERSED validTo',
      'IDENTITY_NO_MALFORMED agentIdentityNumber',
    ])
  })

  it('E: are never named in what comes back', async () => {
    const row = partyRow({ name: '测不回' })
    const query = `mutation ($input: ReportPartiesInput!) { reportParties(input: $input) { ${RECEIPT} } }`
    const rows = [row, row, { ...row, divisionCode: '1' }]
    const { text } = await city.as('police').send(query, { input: { idempotencyKey: randomUUID(), rows } })
    for (const secret of [row.identityNumber, '测不回', '13800000001', '测试路2号']) expect(text).not.toContain(secret)
  })

  it('A: that are reported can own a car; a correction keeps their record and can still be shown, masked', async () => {
    const row = partyRow({ name: '测甲' })
    const [first] = await outcomesOf('police', 'reportParties', [row])
    const [second] = await outcomesOf('police', 'reportParties', [{ ...row, name: '测乙', mobile: '13900000002' }])
    expect(second?.recordId).toBe(first?.recordId)
    const { node } = await city.as('police').ask(`{ node(id: "${first?.recordId}") { version ... on Party { nameMasked identityMasked mobileMasked } } }`)
    expect(node).toEqual({
      version: 2, nameMasked: '测*', identityMasked: `${row.identityNumber.slice(0, 4)}**********${row.identityNumber.slice(-4)}`, mobileMasked: '139****0002',
    })
  })
})

it('good papers are taken for every model, with numbers of their own', async () => {
  for (const model of ['TC7150A', 'TB7000BEV', 'TP6480PHEV'] as const) {
    const vin = newVin()
    expect(await goodPapers(city, { vin, model, buyer: BUYERS.rental, useNature: 'G' })).toEqual(numbersOf(vin))
  }
})
