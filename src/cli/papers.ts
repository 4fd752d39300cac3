// Which papers must the registers know before a car can be registered? Each is reported by the authority that holds it.
import {
  ReportCertificatesDocument, ReportInvoicesDocument, ReportPoliciesDocument, ReportTaxesDocument,
  type CertificateRowInput, type InvoiceRowInput, type PolicyRowInput, type ReceiptStateFragment, type TaxRowInput,
} from './generated/graphql.js'
import { type Client } from './client.js'
import { type Story } from './story.js'

export interface Buyer { readonly name: string, readonly identityNumber: string }

export interface Car {
  readonly vin: string
  readonly certificateNo: string
  readonly invoiceNo: string
  /** Known to the Announcement of the sandbox. */
  readonly model: keyof typeof MODELS
  readonly useNature: string
  readonly buyer: Buyer
  /** Whether the maker's own inspection is online, so that 164号 §14 waives another. */
  readonly factoryInspected: boolean
}

const MODELS = {
  TC7150A: { brand: '测试牌', vehicleType: 'K33', fuel: 'A', energyClass: null, displacementMl: 1498, powerKw: 110, seats: 5, kerbMassKg: 1350 },
  TB7000BEV: { brand: '测电牌', vehicleType: 'K33', fuel: 'C', energyClass: 'BEV', displacementMl: null, powerKw: 150, seats: 5, kerbMassKg: 1680 },
} as const
const LOAD_KG = 375

const engineNoOf = ({ vin }: Car): string => `E${vin.slice(-7)}`

const certificateOf = (car: Car): CertificateRowInput => ({
  certificateNo: car.certificateNo, vin: car.vin, status: 'ORIGINAL', maker: '测试汽车制造有限公司', model: car.model, ...MODELS[car.model], colour: 'A',
  engineNo: engineNoOf(car), grossMassKg: MODELS[car.model].kerbMassKg + LOAD_KG, manufacturedOn: '2026-01-15', issuedOn: '2026-01-16',
  factoryInspected: car.factoryInspected, parameters: [{ column: 'PFBZ', value: '国六b' }],
})

const invoiceOf = (car: Car): InvoiceRowInput => ({
  invoiceNo: car.invoiceNo, vin: car.vin, certificateNo: car.certificateNo, engineNo: engineNoOf(car), model: car.model, status: 'NORMAL',
  buyerName: car.buyer.name, buyerIdentityNumber: car.buyer.identityNumber, issuedOn: '2026-03-09',
  totalFen: 11_300_000, taxFen: 1_300_000, netFen: 10_000_000,
})

const taxOf = ({ vin, certificateNo, model, buyer }: Car): TaxRowInput => ({
  vin, tax: 'PURCHASE', certificateNo: `T${certificateNo}`, taxpayerIdentityNumber: buyer.identityNumber, on: '2026-03-09',
  ...(MODELS[model].energyClass ? { status: 'REDUCED', amountFen: 500_000 } : { status: 'PAID', amountFen: 1_000_000 }),
})

const policyOf = ({ vin, useNature }: Car): PolicyRowInput => ({
  policyNo: `PDZA-${vin}`, vin, claimPhone: '95500', kind: 'COMPULSORY', status: 'IN_FORCE', useNature,
  startsAt: '2026-03-09T00:00:00+08:00', endsAt: '2027-03-09T00:00:00+08:00', premiumFen: 95_000,
})

export async function reportPapers(client: Client, story: Story, cars: readonly Car[]): Promise<void> {
  const taken = ({ accepted, refused }: ReceiptStateFragment) => ({ accepted, refused })
  const all = { accepted: cars.length, refused: 0 }
  await story.step('The manufacturer', 'reports the certificates (合格证)', async expect => {
    expect('rows', taken(await client.as('manufacturer').change(ReportCertificatesDocument, { rows: cars.map(certificateOf) })), all)
  })
  await story.step('The tax authority', 'reports invoices (销售发票) and purchase tax (购置税)', async expect => {
    const authority = client.as('tax_authority')
    expect('invoices', taken(await authority.change(ReportInvoicesDocument, { rows: cars.map(invoiceOf) })), all)
    expect('taxes', taken(await authority.change(ReportTaxesDocument, { rows: cars.map(taxOf) })), all)
  })
  await story.step('The insurer', 'reports the compulsory policies (交强险)', async expect => {
    expect('rows', taken(await client.as('insurer').change(ReportPoliciesDocument, { rows: cars.map(policyOf) })), all)
  })
}
