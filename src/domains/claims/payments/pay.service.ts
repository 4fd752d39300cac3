// How does an insurer's cashier pay what was consented to, and how does a payee name another account when hers was refused?
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident, moveAccident, tellOf } from '../accidents/accident.lookup.js'
import { LIABLE_STATUSES } from '../accidents/accident.transitions.js'
import { keepAccount } from '../offers/account.js'
import { OfferPayee, type PayeeAccount, type SettlementLeg } from '../offers/offer.entities.js'
import { dueOf, type Due } from './due.js'
import { isPayable, keyOf, nextAttempt, ordererOf, type Next } from './order.js'
import { completeIfPaid } from './outcome.js'
import { accountsOf } from './payee.js'
import { Payment } from './payment.entities.js'
import { type PayClaimInput, type RenewPayeeAccountInput } from './payment.inputs.js'
import { senderOf } from './payment.sender.js'
import { unreconciledLegs } from './reconciliation-items.js'

interface Planned { readonly leg: SettlementLeg, readonly account: PayeeAccount | undefined, readonly next: Next | 'PAYEE_ACCOUNT_MISSING' }
interface Ordering { readonly leg: SettlementLeg, readonly account: PayeeAccount, readonly attempt: number }

/** Another account would not help. */
const STUCK = ['PAYMENT_UNRECONCILED', 'PAYMENT_ATTEMPTS'] as const satisfies readonly Next[]

export class PayService {
  constructor(private readonly platform: Platform) {}

  /** Asked again, it orders nothing twice: what is under way or paid is left alone. */
  payClaim(request: Request, input: PayClaimInput): Promise<Performed> {
    return this.thenSend(this.platform.perform('payClaim', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const due = await dueOf(work, accident)
      const planned = await plan(work, due, leg => ordererOf(leg) === work.actor.partnerId)
      const orders = planned.flatMap(asOrder)
      if (planned.length === 0 && due.legs.some(isPayable)) throw refuse('NOTHING_TO_PAY', 'id')
      if (orders.length === 0 && planned.length > 0) {
        const stuck = planned.map(({ next }) => next).find(next => typeof next === 'string' && next !== 'PAID' && next !== 'UNDER_WAY')
        if (typeof stuck === 'string') throw refuse(stuck, 'id')
        return { id: accident.id }
      }
      if (!this.platform.payments) throw refuse('PAYMENTS_NOT_CONNECTED')
      await begin(work, accident, due, orders)
      for (const order of orders) createPayment(work, accident, due, order)
      await work.em.flush()
      await completeIfPaid(work, accident, due)
      return { id: accident.id }
    }))
  }

  /** Her own act with her own key: no insurer names an account for her. The order goes out again under the insurer's standing word. */
  renewPayeeAccount(request: Request, input: RenewPayeeAccountInput): Promise<Performed> {
    return this.thenSend(this.platform.perform('renewPayeeAccount', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const due = await dueOf(work, accident)
      const own = await work.em.find(OfferPayee, { accidentId: accident.id, personId: work.actor.personId ?? '' })
      const failed = await plan(work, due, leg => own.some(payee => isPayeeOf(payee, leg)))
      const stuck = STUCK.find(code => failed.some(({ next }) => next === code))
      if (stuck) throw refuse(stuck, 'id')
      const waiting = failed.filter(({ next }) => next === 'PAYEE_ACCOUNT_AWAITED').map(({ leg }) => leg)
      if (waiting.length === 0) throw refuse('ACCOUNT_NOT_ASKED', 'id')
      for (const payee of own.filter(each => waiting.some(leg => isPayeeOf(each, leg)))) await keepAccount(work, this.platform.cipher, payee, input.account)
      await work.em.flush()
      for (const order of (await plan(work, due, leg => waiting.includes(leg))).flatMap(asOrder)) createPayment(work, accident, due, order)
      addEntry(work, accident, 'renewPayeeAccount', { legs: waiting.map(({ id }) => id) })
      tellOf(work, accident, 'accident.payeeAccountRenewed')
      return { id: accident.id }
    }))
  }

  /** The orders leave after the commit, or never. */
  private async thenSend(performing: Promise<Performed>): Promise<Performed> {
    const performed = await performing
    if (performed.id !== null && !performed.replayed) senderOf(this.platform).wake()
    return performed
  }
}

const isPayeeOf = ({ offerId, partyId, beneficiaryId }: OfferPayee, leg: SettlementLeg): boolean =>
  leg.offerId === offerId && leg.payeeId === partyId && leg.beneficiaryId === beneficiaryId

/** What nobody disputes on day 60 is paid in whatever state the file is (保险法 §25), and moves it nowhere. */
async function begin(work: Work, accident: Accident, due: Due, orders: readonly Ordering[]): Promise<void> {
  const facts = { orders: orders.length, amountFen: orders.reduce((sum, { leg }) => sum + leg.amountFen, 0) }
  const isUndisputed = orders.length > 0 && orders.every(({ leg }) => due.isUndisputed(leg))
  const isEarly = isUndisputed && accident.status !== 'CONSENTED' && accident.status !== 'PAYING' && LIABLE_STATUSES.some(each => each === accident.status)
  if (!isEarly) return moveAccident(work, accident, 'pay', facts)
  addEntry(work, accident, 'payUndisputed', facts)
  tellOf(work, accident, 'accident.undisputedOrdered')
}

async function plan(work: Work, { legs, payments }: Due, isAsked: (leg: SettlementLeg) => boolean): Promise<Planned[]> {
  const asked = legs.filter(leg => isPayable(leg) && isAsked(leg))
  const accounts = await accountsOf(work, asked)
  const unreconciled = await unreconciledLegs(work, payments)
  return asked.map(leg => {
    const account = accounts.get(leg.id)
    const attempts = payments.filter(({ legId }) => legId === leg.id)
    return { leg, account, next: account ? nextAttempt(attempts, account.id, unreconciled.has(leg.id)) : 'PAYEE_ACCOUNT_MISSING' }
  })
}

const asOrder = ({ leg, account, next }: Planned): Ordering[] => (account && typeof next === 'object' ? [{ leg, account, attempt: next.attempt }] : [])

function createPayment(work: Work, accident: Accident, due: Due, { leg, account, attempt }: Ordering): void {
  const { em, now, actor } = work
  const payment = em.create(Payment, {
    id: newId('pay'), createdAt: now, updatedAt: now, accidentId: accident.id, offerId: leg.offerId, legId: leg.id, insurerPartnerId: ordererOf(leg), attempt,
    status: 'CREATED', channel: account.channel, reference: accident.number, amountFen: leg.amountFen,
    idempotencyKey: keyOf({ accidentId: accident.id, offerVersion: due.versionOf(leg), legSeq: leg.seq, attempt }),
    payeePartyId: leg.payeeId, payeePersonId: account.personId, payeeAccountId: account.id, orderedByStaffId: actor.staffId ?? null,
    asked: 0, notFoundCount: 0,
  })
  work.tell({ type: 'payment.ordered', recordId: payment.id, version: 1, audience: [payment.insurerPartnerId, account.personId] })
}
