// Which cars of the sandbox have their papers in order? "Good papers": certificate, invoice, tax, insurance, exempt type.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { addDays, addYears, startOfDay, type LocalDate } from '../platform/calendar/local-date.js'
import { type FieldCipher } from '../platform/crypto/keyring.js'
import { newId } from '../platform/ids.js'
import { identityIndexOf } from '../domains/people/index.js'
import { AnnouncementSchema, CertificateSchema, InvoiceSchema, PolicySchema, TaxRecordSchema } from '../domains/registration/index.js'
import { SANDBOX_PEOPLE } from './people.js'

const MODELS = {
  TC7150A: { vehicleType: 'K33', fuel: 'A', energyClass: null, brand: '测试牌', kerbMassKg: 1350, seats: 5 },
  TB7000BEV: { vehicleType: 'K33', fuel: 'C', energyClass: 'BEV', brand: '测电牌', kerbMassKg: 1680, seats: 5 },
  TP6480PHEV: { vehicleType: 'K32', fuel: 'O', energyClass: 'PHEV', brand: '测混牌', kerbMassKg: 1890, seats: 5 },
} as const

/** Cars whose papers are good and name 张三 as buyer: V1 to V4 of the guide. */
const CARS = [
  { vin: 'L0TCA1GA5TA000010', model: 'TC7150A', certificateNo: 'YF00X0010000010', invoiceNo: '26502000000000000010' },
  { vin: 'L0TCA1GA7TA000011', model: 'TC7150A', certificateNo: 'YF00X0010000011', invoiceNo: '26502000000000000011' },
  { vin: 'L0TEV1RC0TA000900', model: 'TB7000BEV', certificateNo: 'YF00X0010000900', invoiceNo: '26502000000000000900' },
  { vin: 'L0TPH3HE6TA000012', model: 'TP6480PHEV', certificateNo: 'YF00X0010000012', invoiceNo: '26502000000000000012' },
] as const

export function seedPapers(em: SqlEntityManager, cipher: FieldCipher, reporters: Readonly<Record<string, string>>, now: Date, today: LocalDate): void {
  const reported = (by: string) => ({ createdAt: now, updatedAt: now, reportedByPartnerId: reporters[by] ?? '', reportedAt: now })
  for (const [model, { kerbMassKg, seats, energyClass }] of Object.entries(MODELS)) {
    em.create(AnnouncementSchema, {
      id: newId('ann'), ...reported('manufacturer'), model, batch: '390', maker: '测试汽车制造有限公司', effectiveOn: '2025-01-01', withdrawnOn: null,
      newEnergy: energyClass !== null, testExempt: true, kerbMassKgMin: kerbMassKg - 50, kerbMassKgMax: kerbMassKg + 50, seatsMin: seats, seatsMax: seats,
    })
  }
  const buyer = SANDBOX_PEOPLE.P1
  const buyerIndex = identityIndexOf(cipher, buyer.identityNumber)
  for (const { vin, model, certificateNo, invoiceNo } of CARS) {
    const engineNo = `E${vin.slice(-7)}`
    const { brand, vehicleType, fuel, energyClass, kerbMassKg, seats } = MODELS[model]
    em.create(CertificateSchema, {
      id: newId('cer'), ...reported('manufacturer'), certificateNo, vin, status: 'ORIGINAL', maker: '测试汽车制造有限公司', brand, model, vehicleType,
      colour: 'A', fuel, energyClass, engineNo, displacementMl: fuel === 'C' ? null : 1498, powerKw: 110, seats, kerbMassKg, grossMassKg: kerbMassKg + 375,
      manufacturedOn: '2026-01-15', issuedOn: '2026-01-16', imported: false, factoryInspected: true, parameters: {},
    })
    em.create(InvoiceSchema, {
      id: newId('inv'), ...reported('tax_authority'), invoiceNo, vin, certificateNo, engineNo, model, status: 'NORMAL', buyerName: buyer.name, buyerIndex,
      issuedOn: today, totalFen: 11_300_000, taxFen: 1_300_000, netFen: 10_000_000,
    })
    em.create(TaxRecordSchema, {
      id: newId('tax'), ...reported('tax_authority'), certificateNo: `T${certificateNo}`, vin, tax: 'PURCHASE', status: energyClass ? 'REDUCED' : 'PAID',
      taxpayerIndex: buyerIndex, amountFen: energyClass ? 500_000 : 1_000_000, on: today,
    })
    em.create(PolicySchema, {
      id: newId('pol'), ...reported('insurer'), policyNo: `P${certificateNo}`, vin, insurerPartnerId: reporters['insurer'] ?? '', insurerName: '渝测财产保险股份有限公司',
      claimPhone: '95500', kind: 'COMPULSORY', status: 'IN_FORCE', useNature: 'A', startsAt: startOfDay(addDays(today, -1)),
      endsAt: startOfDay(addYears(addDays(today, -1), 1)), premiumFen: 95_000,
    })
  }
}
