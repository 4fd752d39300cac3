// Does something about the owner stand in the way? Asked only where the invoice names her, and the personal ones only with her consent.
import { stopsRegistration } from '../../credit/index.js'
import { type Facts } from './facts.js'
import { gap, gapOnce, ground, hold, needsConsent, notReported, outOfScope, passed, type Finding } from './finding.js'

/** 机动车销售统一发票: there, normal, the only one of the VIN, and in the owner's name and number. */
export function checkInvoice({ invoice, asked }: Facts): Finding {
  const found = invoice.find(each => each.invoiceNo === asked.invoiceNo)
  if (!found) return notReported()
  if (found.status !== 'NORMAL') return ground('REG-R01', { reason: `INVOICE_${found.status}` })
  if (found.buyerIndex !== asked.ownerIndex || found.buyerName !== asked.ownerName) return ground('REG-R02')
  if (invoice.some(each => each.vin === found.vin && each.invoiceNo !== found.invoiceNo && each.status === 'NORMAL')) {
    return ground('REG-R01', { reason: 'INVOICE_TWICE' })
  }
  return Math.abs(found.totalFen - found.netFen - found.taxFen) > 1 ? ground('REG-R01', { reason: 'INVOICE_SUM' }) : passed()
}

/** 先税后证: paid, exempt or reduced, for this vehicle and this owner; unpaid in spite of a correction, it is a ground. */
export function checkTax({ taxRecord, asked }: Facts): Finding {
  const purchase = taxRecord.find(each => each.tax === 'PURCHASE' && each.vin === asked.vin)
  if (!purchase) return notReported()
  if (purchase.status === 'UNPAID') return gapOnce('TAX_UNPAID', asked)
  return purchase.taxpayerIndex === asked.ownerIndex ? passed({ status: purchase.status }) : gap('TAX_OTHER_TAXPAYER')
}

const mayAsk = ({ invoice, asked }: Facts): boolean =>
  asked.consent && invoice.some(each => each.invoiceNo === asked.invoiceNo && each.vin === asked.vin && each.buyerIndex === asked.ownerIndex)

/** A personal check: it answers NEEDS_CONSENT until the invoice names her and she has confirmed. */
const withConsent = (check: (facts: Facts) => Finding) => (facts: Facts): Finding => (mayAsk(facts) ? check(facts) : needsConsent)

export const checkIdentity = withConsent(({ party, asked }) => {
  const owner = party.find(each => each.identityIndex === asked.ownerIndex)
  if (!owner) return notReported()
  if (owner.name !== asked.ownerName) return gap('NAME_DIFFERS_FROM_REGISTER')
  return owner.status === 'VALID' ? passed({ kind: owner.kind }) : ground('REG-R01', { reason: `OWNER_${owner.status}` })
})

/** §80–81: from the day of the decision for one or three full years. */
export const checkBan = withConsent(({ ban, asked, today }) => {
  const live = ban.find(each => each.partyIndex === asked.ownerIndex && each.from <= today && today < each.until)
  return live ? outOfScope('OWNER_BAN', { until: live.until, article: live.article }) : passed()
})

export const checkCourt = withConsent(({ restriction, asked, now }) => {
  const live = restriction.find(each => each.partyIndex === asked.ownerIndex && stopsRegistration(each, now))
  return live ? hold('COURT_ASSISTANCE', { orderNo: live.orderNo, restrictionId: live.id }) : passed()
})
