// How does a test get a car whose papers are in order? Each register is told by its own authority, over HTTP, as outside.
import { type City } from './client.js'

/** As announced in the sandbox: batch 390, all exempt from the test. */
export const MODELS = {
  TC7150A: { brand: '测试牌', vehicleType: 'K33', fuel: 'A', energyClass: null, displacementMl: 1498, seats: 5, kerbMassKg: 1350 },
  TB7000BEV: { brand: '测电牌', vehicleType: 'K33', fuel: 'C', energyClass: 'BEV', displacementMl: null, seats: 5, kerbMassKg: 1680 },
  TP6480PHEV: { brand: '测混牌', vehicleType: 'K32', fuel: 'O', energyClass: 'PHEV', displacementMl: 1498, seats: 5, kerbMassKg: 1890 },
} as const

export interface Buyer { readonly name: string, readonly identityNumber: string }

/** The people of the sandbox, all synthetic. */
export const BUYERS = {
  zhang: { name: '张三', identityNumber: '500199199506154450' },
  li: { name: '李四', identityNumber: '50019919880808019X' },
  wang: { name: '王五', identityNumber: '500199200002295562' },
  zhao: { name: '赵六', identityNumber: '500199197012316676' },
  rental: { name: '渝测汽车租赁有限公司', identityNumber: '91500199MAABCD0303' },
} as const satisfies Record<string, Buyer>

export interface PaperOptions {
  readonly vin: string
  readonly model?: keyof typeof MODELS
  readonly buyer?: Buyer
  readonly useNature?: string
  /** What differs from good papers; null: that paper is not reported at all. */
  readonly certificate?: Record<string, unknown> | null
  readonly invoice?: Record<string, unknown> | null
  readonly tax?: Record<string, unknown> | null
  readonly policy?: Record<string, unknown> | null
}

export interface Papers { readonly vin: string, readonly certificateNo: string, readonly invoiceNo: string, readonly policyNo: string }

/** Numbers that follow from the VIN: its last eleven places, which no two cars of a test share. */
export function numbersOf(vin: string): Papers {
  const digits = [...vin].map(letter => String(letter.charCodeAt(0) % 10)).join('')
  return { vin, certificateNo: `YF00${vin.slice(-11)}`, invoiceNo: `265${digits}`, policyNo: `PDZA-${vin}` }
}

/** Rows of good papers, for tests that report many at once. */
export function paperRows({ vin, model = 'TC7150A', buyer = BUYERS.zhang, useNature = 'A' }: PaperOptions) {
  const { certificateNo, invoiceNo, policyNo } = numbersOf(vin)
  const parameters = MODELS[model]
  const engineNo = `E${vin.slice(-7)}`
  return {
    certificate: {
      certificateNo, vin, status: 'ORIGINAL', maker: '测试汽车制造有限公司', model, ...parameters, colour: 'A', engineNo, powerKw: 110,
      grossMassKg: parameters.kerbMassKg + 375, manufacturedOn: '2026-01-15', issuedOn: '2026-01-16', factoryInspected: true,
      parameters: [{ column: 'PFBZ', value: '国六b' }],
    },
    invoice: {
      invoiceNo, vin, certificateNo, engineNo, model, status: 'NORMAL', buyerName: buyer.name, buyerIdentityNumber: buyer.identityNumber,
      issuedOn: '2026-03-09', totalFen: 11_300_000, taxFen: 1_300_000, netFen: 10_000_000,
    },
    tax: {
      vin, tax: 'PURCHASE', certificateNo: `T${certificateNo}`, status: parameters.energyClass ? 'REDUCED' : 'PAID',
      taxpayerIdentityNumber: buyer.identityNumber, amountFen: parameters.energyClass ? 500_000 : 1_000_000, on: '2026-03-09',
    },
    policy: {
      policyNo, vin, claimPhone: '95500', kind: 'COMPULSORY', status: 'IN_FORCE', useNature,
      startsAt: '2026-03-09T00:00:00+08:00', endsAt: '2027-03-09T00:00:00+08:00', premiumFen: 95_000,
    },
  }
}

const REPORTS = {
  certificate: { partner: 'manufacturer', mutation: 'reportCertificates' },
  invoice: { partner: 'tax_authority', mutation: 'reportInvoices' },
  tax: { partner: 'tax_authority', mutation: 'reportTaxes' },
  policy: { partner: 'insurer', mutation: 'reportPolicies' },
} as const
type Paper = keyof typeof REPORTS

/** Reports certificate, invoice, tax and policy of one car; throws when a register refuses one. */
export async function goodPapers(city: City, options: PaperOptions): Promise<Papers> {
  const rows = paperRows(options)
  for (const paper of Object.keys(REPORTS) as Paper[]) {
    const changes = options[paper]
    if (changes !== null) await reportRows(city, REPORTS[paper], [{ ...rows[paper], ...changes }])
  }
  return numbersOf(options.vin)
}

/** A list of outcomes costs as much as its longest: it is read only when something was refused. */
export async function reportRows(city: City, { partner, mutation }: { partner: string, mutation: string }, rows: readonly object[]): Promise<void> {
  const reporter = city.as(partner)
  const { receipt, userErrors } = await reporter.do(mutation, { rows }, 'receipt { id refused }')
  if (receipt?.refused === 0) return
  const outcomes = receipt && (await reporter.ask('query ($id: ID!) { node(id: $id) { ... on FeedReceipt { outcomes { index code field } } } }', { id: receipt.id }))
  throw new Error(`${mutation}: ${JSON.stringify({ userErrors, outcomes })}`)
}
