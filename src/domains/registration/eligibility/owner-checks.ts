// Does something about the owner stand in the way? Asked only where the invoice names her, and the personal ones only with her consent.
import { type Facts } from './facts.js'
import { gap, ground, hold, needsConsent, notReported, outOfScope, passed, type Finding } from './finding.js'

/** 机动车销售统一发票: there, normal, and in the owner's name and number. */
export function checkInvoice({ invoice, asked, party }: Facts): Finding {
  const found = invoice.find(each => each.invoiceNo === asked.invoiceNo)
  if (!found) return notReported()
  if (found.status !== 'NORMAL') return ground('REG-R01', { reason: `INVOICE_${found.status}` })
  const [owner] = party
  const named = found.buyerIndex === asked.ownerIndex && (!owner || owner.name === found.buyerName)
  if (!named) return ground('REG-R02')
  return Math.abs(found.totalFen - found.netFen - found.taxFen) > 1 ? ground('REG-R01', { reason: 'INVOICE_SUM' }) : passed()
}

/** 先税后证: paid, exempt or reduced, for this vehicle and this owner. */
export function checkTax({ taxRecord, asked }: Facts): Finding {
  const purchase = taxRecord.find(each => each.tax === 'PURCHASE')
  if (!purchase) return notReported()
  if (purchase.status === 'UNPAID') return gap('TAX_UNPAID')
  return purchase.taxpayerIndex === asked.ownerIndex ? passed({ status: purchase.status }) : gap('TAX_OTHER_TAXPAYER')
}

const mayAsk = ({ invoice, asked }: Facts): boolean =>
  asked.consent && invoice.some(each => each.invoiceNo === asked.invoiceNo && each.buyerIndex === asked.ownerIndex)

/** A personal check: it answers NEEDS_CONSENT until the invoice names her and she has confirmed. */
const withConsent = (check: (facts: Facts) => Finding) => (facts: Facts): Finding => (mayAsk(facts) ? check(facts) : needsConsent)

export const checkIdentity = withConsent(({ party: [owner] }) => {
  if (!owner) return notReported()
  return owner.status === 'VALID' ? passed({ kind: owner.kind }) : ground('REG-R01', { reason: `OWNER_${owner.status}` })
})

/** §80–81: from the day of the decision for one or three full years. */
export const checkBan = withConsent(({ ban, today }) => {
  const live = ban.find(each => each.from <= today && today < each.until)
  return live ? outOfScope('OWNER_BAN', { until: live.until, article: live.article }) : passed()
})

/** A consumption restriction stops a new registration only once the court's notice of assistance has been delivered. */
export const checkCourt = withConsent(({ restriction, now }) => {
  const live = restriction.find(each => each.status === 'IN_FORCE' && each.noticeDeliveredAt !== null && each.noticeDeliveredAt <= now)
  return live ? hold('COURT_ASSISTANCE', { orderNo: live.orderNo, restrictionId: live.id }) : passed()
})
