// What did the authorities and makers report, each in its own register? The sources of the automatic checks.
import { defineEntity } from '@mikro-orm/core'
import { code, count, day, facts, fen, flag, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'

const reported = { ...recordColumns, reportedByPartnerId: text(), reportedAt: instant() }

/** 机动车整车出厂合格证, one a VIN, usable once. The fields that checks compare are columns, the rest stands in `parameters`. */
export const CertificateSchema = defineEntity({
  name: 'Certificate', tableName: 'certificate',
  properties: {
    ...reported,
    certificateNo: text(),
    vin: text(),
    status: code(['ORIGINAL', 'REISSUED', 'VOIDED']),
    maker: text(),
    brand: text(),
    model: text(),
    vehicleType: text(),
    colour: text(),
    fuel: text(),
    energyClass: text().nullable(),
    engineNo: text(),
    displacementMl: count().nullable(),
    powerKw: count().nullable(),
    seats: count(),
    kerbMassKg: count(),
    grossMassKg: count(),
    manufacturedOn: day(),
    issuedOn: day(),
    imported: flag(),
    /** The maker's own inspection (出厂查验) is online: 164号 §14. */
    factoryInspected: flag(),
    parameters: facts<Record<string, string>>(),
  },
  uniques: [{ name: 'certificate_no', properties: ['certificateNo'] }],
  indexes: [{ properties: ['vin'] }],
})

/** A model in the Announcement (公告), with the parameters it was approved with. */
export const AnnouncementSchema = defineEntity({
  name: 'Announcement', tableName: 'announcement',
  properties: {
    ...reported,
    model: text(),
    batch: text(),
    maker: text(),
    effectiveOn: day(),
    withdrawnOn: day().nullable(),
    newEnergy: flag(),
    /** 免检车型: exempt from the safety test at first registration (164号 §11). */
    testExempt: flag(),
    kerbMassKgMin: count(),
    kerbMassKgMax: count(),
    seatsMin: count(),
    seatsMax: count(),
  },
  uniques: [{ name: 'announcement_model', properties: ['model', 'batch'] }],
})

/** 机动车销售统一发票. The buyer's number is kept as a keyed hash. */
export const InvoiceSchema = defineEntity({
  name: 'Invoice', tableName: 'invoice',
  properties: {
    ...reported,
    invoiceNo: text(),
    vin: text(),
    certificateNo: text().nullable(),
    engineNo: text(),
    model: text(),
    status: code(['NORMAL', 'VOIDED', 'RED']),
    buyerName: text(),
    buyerIndex: text(),
    issuedOn: day(),
    totalFen: fen(),
    taxFen: fen(),
    netFen: fen(),
  },
  uniques: [{ name: 'invoice_no', properties: ['invoiceNo'] }],
  indexes: [{ properties: ['vin'] }],
})

/** 车辆购置税 and 车船税 of one vehicle and taxpayer. */
export const TaxRecordSchema = defineEntity({
  name: 'TaxRecord', tableName: 'taxRecord',
  properties: {
    ...reported,
    certificateNo: text(),
    vin: text(),
    tax: code(['PURCHASE', 'VESSEL']),
    status: code(['PAID', 'EXEMPT', 'REDUCED', 'UNPAID']),
    taxpayerIndex: text(),
    amountFen: fen(),
    on: day(),
  },
  uniques: [{ name: 'taxRecord_one', properties: ['vin', 'tax'] }],
})

/** 交强险. In force from `startsAt` until before `endsAt`. */
export const PolicySchema = defineEntity({
  name: 'Policy', tableName: 'policy',
  properties: {
    ...reported,
    policyNo: text(),
    vin: text(),
    insurerPartnerId: text(),
    insurerName: text(),
    claimPhone: text(),
    kind: code(['COMPULSORY', 'COMMERCIAL']),
    status: code(['IN_FORCE', 'CANCELLED']),
    useNature: text(),
    startsAt: instant(),
    endsAt: instant(),
    premiumFen: fen(),
    /** 商业三者险: sum insured and agreed absolute deductible rate. Null: not taken out, as for all that follows. */
    ctplLimitFen: fen().nullable(),
    ctplDeductibleBps: count().nullable(),
    /** 车损险: sum insured, deductible, and agreed absolute deductible rate. */
    vdiSumInsuredFen: fen().nullable(),
    vdiDeductibleFen: fen().nullable(),
    vdiDeductibleBps: count().nullable(),
  },
  uniques: [{ name: 'policy_no', properties: ['policyNo'] }],
  indexes: [{ properties: ['vin'] }],
})

/** 安全技术检验报告 of an inspection station. */
export const TestReportSchema = defineEntity({
  name: 'TestReport', tableName: 'testReport',
  properties: { ...reported, reportNo: text(), vin: text(), result: code(['PASSED', 'FAILED']), testedOn: day() },
  uniques: [{ name: 'testReport_no', properties: ['reportNo'] }],
  indexes: [{ properties: ['vin'] }],
})

/** 查封: in force from its start until its end or release; waiting ones take effect in order. */
export const SeizureSchema = defineEntity({
  name: 'Seizure', tableName: 'seizure',
  properties: {
    ...reported,
    caseNumber: text(),
    vin: text(),
    authority: text(),
    authorityKind: code(['COURT', 'PROCURATORATE', 'SUPERVISORY', 'AGENCY']),
    startsAt: instant(),
    endsAt: instant(),
    releasedAt: instant().nullable(),
  },
  uniques: [{ name: 'seizure_one', properties: ['caseNumber', 'vin'] }],
  indexes: [{ properties: ['vin'] }],
})

/** 被盗抢骗. */
export const TheftSchema = defineEntity({
  name: 'Theft', tableName: 'theft',
  properties: { ...reported, caseNo: text(), vin: text(), stolenAt: instant(), returnedAt: instant().nullable() },
  uniques: [{ name: 'theft_one', properties: ['caseNo', 'vin'] }],
  indexes: [{ properties: ['vin'] }],
})

/** 164号 §80–81: one year after false material, three after fraud or bribery. */
export const BanSchema = defineEntity({
  name: 'Ban', tableName: 'ban',
  properties: { ...reported, partyIndex: text(), article: text(), from: day(), until: day() },
  uniques: [{ name: 'ban_one', properties: ['partyIndex', 'article', 'from'] }],
})

export type CertificateRow = RowOf<typeof CertificateSchema>
export type AnnouncementRow = RowOf<typeof AnnouncementSchema>
export type InvoiceRow = RowOf<typeof InvoiceSchema>
export type TaxRecordRow = RowOf<typeof TaxRecordSchema>
export type PolicyRow = RowOf<typeof PolicySchema>
export type TestReportRow = RowOf<typeof TestReportSchema>
export type SeizureRow = RowOf<typeof SeizureSchema>
export type TheftRow = RowOf<typeof TheftSchema>
export type BanRow = RowOf<typeof BanSchema>

declare module '../../../platform/database/tables.js' {
  interface Tables {
    certificate: CertificateRow
    announcement: AnnouncementRow
    invoice: InvoiceRow
    taxRecord: TaxRecordRow
    policy: PolicyRow
    testReport: TestReportRow
    seizure: SeizureRow
    theft: TheftRow
    ban: BanRow
  }
}

export const recordEntities = [
  CertificateSchema, AnnouncementSchema, InvoiceSchema, TaxRecordSchema, PolicySchema, TestReportSchema, SeizureSchema, TheftSchema, BanSchema,
]
