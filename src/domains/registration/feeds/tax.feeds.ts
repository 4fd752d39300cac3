// What must an invoice and a tax record look like? A sum that does not add up is taken: it must show later, as REG-R01.
import { identityIndexOf } from '../../people/index.js'
import { type Feed } from './receive.js'
import { certificateNo, future, identity, line, matching, money, optional, reportedNo, vin } from './row-forms.js'
import { type InvoiceRowInput, type TaxRowInput } from './tax.inputs.js'

export const invoiceFeed: Feed<InvoiceRowInput> = {
  name: 'INVOICES', table: 'invoice', prefix: 'inv',
  forms: {
    invoiceNo: matching(/^\d{20}$/, 'INVOICE_NO_MALFORMED'), vin, certificateNo: optional(certificateNo),
    engineNo: line, model: line, buyerName: line, buyerIdentityNumber: identity, totalFen: money, taxFen: money, netFen: money,
  },
  rule: ({ issuedOn }, { work }) => future(issuedOn, work.today, 'issuedOn'),
  key: row => ({ invoiceNo: row.invoiceNo }),
  columns: ({ buyerIdentityNumber, ...row }, { cipher }) => ({
    ...row, certificateNo: row.certificateNo ?? null, buyerIndex: identityIndexOf(cipher, buyerIdentityNumber),
  }),
}

export const taxFeed: Feed<TaxRowInput> = {
  name: 'TAXES', table: 'taxRecord', prefix: 'tax',
  forms: { vin, certificateNo: reportedNo, taxpayerIdentityNumber: identity, amountFen: money },
  rule: ({ on }, { work }) => future(on, work.today, 'on'),
  key: row => ({ vin: row.vin, tax: row.tax }),
  columns: ({ taxpayerIdentityNumber, ...row }, { cipher }) => ({
    ...row, taxpayerIndex: identityIndexOf(cipher, taxpayerIdentityNumber),
  }),
}
