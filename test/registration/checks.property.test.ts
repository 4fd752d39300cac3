// Do the checks say only what they may? A: every finding has words · B: records of others change nothing · C: without consent nobody is looked at.
import 'reflect-metadata'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CHECKS, runChecks } from '../../src/domains/registration/eligibility/checks.js'
import { type Facts } from '../../src/domains/registration/eligibility/facts.js'
import { FINDING_CODES, findingErrors } from '../../src/domains/registration/eligibility/finding.errors.js'
import { vinOf } from '../support/synthetic.js'

const NOW = new Date('2026-03-10T10:00:00+08:00')
const TODAY = '2026-03-10'
const VIN = vinOf('L0TPRP1G', 'TA', 1)
const OTHER_VIN = vinOf('L0TPRP1G', 'TA', 2)

const oneOf = <const T>(...values: T[]) => fc.constantFrom<T>(...values)
const day = oneOf('2011-01-01', '2024-03-09', '2024-03-10', '2025-12-31', '2026-03-10', '2026-03-11')
const moment = oneOf('2025-03-09T00:00:00+08:00', '2026-03-10T00:00:00+08:00', '2026-03-11T00:00:00+08:00', '2027-03-09T00:00:00+08:00').map(instant => new Date(instant))
const vin = oneOf(VIN, OTHER_VIN)
const index = oneOf('owner', 'other')
const reported = { id: fc.uuid(), version: fc.constant(1), createdAt: fc.constant(NOW), updatedAt: fc.constant(NOW), reportedByPartnerId: fc.constant('ptn'), reportedAt: moment }

const REGISTERS = {
  certificate: fc.record({
    ...reported, certificateNo: oneOf('C1', 'C2'), vin, status: oneOf('ORIGINAL', 'VOIDED'), maker: fc.constant('m'), brand: fc.constant('b'), model: oneOf('M1', 'M2'),
    vehicleType: oneOf('K33', 'M21', 'K11', 'X00'), colour: fc.constant('A'), fuel: fc.constant('A'), energyClass: fc.constant(null), engineNo: oneOf('E1', 'E2'),
    displacementMl: fc.constant(null), powerKw: fc.constant(null), seats: oneOf(5, 9), kerbMassKg: oneOf(1350, 2000), grossMassKg: fc.constant(2100),
    manufacturedOn: day, issuedOn: day, imported: fc.boolean(), factoryInspected: fc.boolean(), parameters: fc.constant({}),
  }),
  announcement: fc.record({
    ...reported, model: oneOf('M1', 'M2'), batch: fc.constant('390'), maker: fc.constant('m'), effectiveOn: oneOf('2010-01-01', '2026-01-01'),
    withdrawnOn: oneOf(null, '2026-01-01'), newEnergy: fc.boolean(), testExempt: fc.boolean(),
    kerbMassKgMin: fc.constant(1300), kerbMassKgMax: fc.constant(1400), seatsMin: fc.constant(5), seatsMax: fc.constant(5),
  }),
  invoice: fc.record({
    ...reported, invoiceNo: oneOf('I1', 'I2'), vin, certificateNo: fc.constant(null), engineNo: oneOf('E1', 'E2'), model: oneOf('M1', 'M2'),
    status: oneOf('NORMAL', 'VOIDED', 'RED'), buyerName: oneOf('甲', '乙'), buyerIndex: index, issuedOn: day, totalFen: oneOf(113, 120), taxFen: fc.constant(13), netFen: fc.constant(100),
  }),
  taxRecord: fc.record({
    ...reported, certificateNo: fc.constant('T1'), vin, tax: oneOf('PURCHASE', 'VESSEL'), status: oneOf('PAID', 'EXEMPT', 'REDUCED', 'UNPAID'),
    taxpayerIndex: index, amountFen: fc.constant(1), on: day,
  }),
  policy: fc.record({
    ...reported, policyNo: oneOf('P1', 'P2'), vin, insurerPartnerId: fc.constant('ptn'), insurerName: fc.constant('n'), claimPhone: fc.constant('95500'),
    kind: oneOf('COMPULSORY', 'COMMERCIAL'), status: oneOf('IN_FORCE', 'CANCELLED'), useNature: oneOf('A', 'G'), startsAt: moment, endsAt: moment, premiumFen: fc.constant(1),
  }),
  testReport: fc.record({ ...reported, reportNo: fc.constant('R1'), vin, result: oneOf('PASSED', 'FAILED'), testedOn: day }),
  seizure: fc.record({
    ...reported, caseNumber: fc.constant('（2026）渝0103执保56号'), vin, authority: fc.constant('渝测区人民法院'), authorityKind: fc.constant('COURT' as const),
    startsAt: moment, endsAt: moment, releasedAt: fc.option(moment),
  }),
  theft: fc.record({ ...reported, caseNo: fc.constant('A1'), vin, stolenAt: moment, returnedAt: fc.option(moment) }),
  party: fc.record({
    ...reported, kind: fc.constant('PERSON' as const), status: oneOf('VALID', 'DECEASED', 'REVOKED', 'INVALID'), name: oneOf('甲', '乙'), nameMasked: fc.constant('甲'),
    identityCell: fc.constant(''), identityMasked: fc.constant(''), identityIndex: index, mobileCell: fc.constant(null), mobileMasked: fc.constant(null),
    addressCell: fc.constant(null), divisionCode: fc.constant('500103'),
  }),
  ban: fc.record({ ...reported, partyIndex: index, article: fc.constant('164号 §80'), from: day, until: day }),
  restriction: fc.record({
    ...reported, partyKind: fc.constant('PERSON' as const), partyIndex: index, nameMasked: fc.constant('甲'), identityMasked: fc.constant(''), courtPartnerId: fc.constant('ptn'),
    courtName: fc.constant('渝测区人民法院'), orderNo: fc.constant('（2026）渝0103执56号'), signedBy: fc.constant('g'), signedOn: fc.constant('2026-03-09'), measure: fc.constant('m'), liftingSteps: fc.constant('s'),
    status: oneOf('IN_FORCE', 'LIFTED'), noticeDeliveredAt: fc.option(moment), liftedAt: fc.constant(null), liftReason: fc.constant(null),
    items: fc.subarray(['C1', 'C5', 'C9']), capacity: fc.constant('SELF'), viaFirmIndex: fc.constant(null), validFrom: fc.constant(null), validTo: fc.constant(null), exemptions: fc.constant([]),
  }),
}
const asked = fc.record({
  vin: oneOf(VIN, VIN, VIN, `${VIN.slice(0, 8)}Z${VIN.slice(9)}`, 'L0T'), certificateNo: fc.constant('C1'), invoiceNo: fc.constant('I1'), policyNo: oneOf(null, 'P1'),
  useNature: oneOf('A', 'A', 'D', 'B', 'R', '?'), ownerKind: oneOf('PERSON', 'UNIT'), ownerName: fc.constant('甲'), ownerIndex: fc.constant('owner'), consent: fc.boolean(),
  applicationId: fc.constant(null), atVisit: fc.boolean(), toldBefore: fc.subarray(['NO_INSURANCE', 'TAX_UNPAID']), evidenceMissing: oneOf(undefined, [], ['VEHICLE_PHOTO']),
})
const lists = Object.fromEntries(Object.entries(REGISTERS).map(([name, row]) => [name, fc.array(row as fc.Arbitrary<unknown>, { maxLength: 2 })]))
const facts = fc.record({ ...lists, asked, vehicle: fc.constant([]), now: fc.constant(NOW), today: fc.constant(TODAY) }) as unknown as fc.Arbitrary<Facts>

/** What concerns neither the car nor its papers nor its owner. */
const STRANGERS: Readonly<Record<string, (row: Record<string, unknown>) => object>> = {
  certificate: row => ({ ...row, certificateNo: 'C9', vin: OTHER_VIN }),
  announcement: row => ({ ...row, model: 'M9' }),
  invoice: row => ({ ...row, invoiceNo: 'I9', vin: 'L0TPRP1G0TA999999' }),
  policy: row => ({ ...row, policyNo: 'P9', vin: 'L0TPRP1G0TA999999' }),
  taxRecord: row => ({ ...row, vin: OTHER_VIN }), testReport: row => ({ ...row, vin: OTHER_VIN }),
  seizure: row => ({ ...row, vin: OTHER_VIN }), theft: row => ({ ...row, vin: OTHER_VIN }),
  party: row => ({ ...row, identityIndex: 'other' }), ban: row => ({ ...row, partyIndex: 'other' }), restriction: row => ({ ...row, partyIndex: 'other' }),
}
const strangers = fc.record(Object.fromEntries(Object.entries(STRANGERS).map(([name, change]) =>
  [name, fc.array((REGISTERS[name as keyof typeof REGISTERS] as fc.Arbitrary<Record<string, unknown>>).map(change), { maxLength: 2 })])))

describe('the automatic checks', () => {
  it('A: have words for whatever they say, in both languages, and a reason where the ground is only "another breach"', () => {
    fc.assert(fc.property(facts, each => {
      for (const finding of runChecks(each)) {
        if (finding.outcome === 'PASSED') continue
        expect(FINDING_CODES).toContain(finding.code)
        const words = findingErrors[finding.code]
        expect([words.en, words.zh, words.remedy.en, words.remedy.zh].every(text => text.length > 0)).toBe(true)
        if (finding.code === 'REG-R10') expect(FINDING_CODES).toContain(finding.seen['reason'])
        const needed = [...`${words.en}${words.zh}${words.remedy.en}${words.remedy.zh}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(Object.keys(finding.seen)).toEqual(expect.arrayContaining(needed))
      }
    }))
  })

  it('B: answer the same with records of other cars and other people beside', () => {
    fc.assert(fc.property(facts, strangers, (each, others) => {
      const more = Object.fromEntries(Object.entries(others).map(([name, rows]) => [name, [...rows, ...each[name as keyof typeof REGISTERS]]]))
      expect(runChecks({ ...each, ...more })).toEqual(runChecks(each))
    }))
  })

  it('C: say NEEDS_CONSENT of a person, whatever is on file, until the invoice of this VIN names her and she has agreed', () => {
    const personal = ['CHK-ID', 'CHK-BAN', 'CHK-COURT'] as const
    fc.assert(fc.property(facts, each => {
      const mayLook = each.asked.consent && each.invoice.some(row => row.invoiceNo === 'I1' && row.vin === each.asked.vin && row.buyerIndex === 'owner')
      for (const check of personal) {
        const finding = CHECKS[check].run(each)
        if (mayLook) expect(finding).not.toMatchObject({ code: 'NEEDS_CONSENT' })
        else expect(finding).toEqual({ outcome: 'UNKNOWN', code: 'NEEDS_CONSENT', seen: {} })
      }
    }))
  })
})
