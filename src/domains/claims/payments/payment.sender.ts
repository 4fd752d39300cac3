// Who hands orders to the bank and asks what became of them? Each process; an order is marked before it leaves, so a crash leaves a question, never a second order.
import { sql } from 'kysely'
import { Breaker } from '../../../platform/breaker.js'
import { type Order, type PaymentChannel } from '../../../platform/payment-channel.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'
import { lockPayment } from './lock.js'
import { movePayment, settlePayment, type Outcome } from './outcome.js'
import { bankAccountOf } from './payee.js'
import { Payment } from './payment.entities.js'
import { isSettled } from './payment.transitions.js'
import { unreconciledLegs } from './reconciliation-items.js'

/** Orders of other processes, and those that a crash left behind. */
const LOOK_EVERY_MS = 1000
const AT_ONCE = 8
const SLICE = 64
const MINUTE_MS = 60_000
/** Business time: how long the bank may stay silent before it is asked. Source: design. */
const SILENT_MS = MINUTE_MS
const ASK_AGAIN_MS = [MINUTE_MS, 2 * MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS] as const
/** "Not found" must be said twice, so far apart, before the same order is sent again. Source: design. */
const NOT_FOUND_APART_MS = 5 * MINUTE_MS
const NOT_FOUND_TIMES = 2

export class PaymentSender {
  private readonly rounds: Rounds | undefined
  private isWoken = false
  private readonly breaker: Breaker
  private readonly pending: (() => Promise<void>)[] = []

  constructor(private readonly platform: Platform, channel: PaymentChannel | undefined) {
    this.breaker = new Breaker(() => platform.clock.wall().getTime())
    if (channel) this.rounds = new Rounds(LOOK_EVERY_MS, () => this.runWoken(channel), report)
  }

  start(): void {
    this.rounds?.start()
  }

  /** What has left is waited for, so that its answer is kept. */
  async stop(): Promise<void> {
    await this.rounds?.stop()
  }

  /** Also during a round: what was ordered meanwhile leaves right after it. */
  wake(): void {
    this.isWoken = true
    this.rounds?.wake()
  }

  private async runWoken(channel: PaymentChannel): Promise<void> {
    do {
      this.isWoken = false
      await this.run(channel).catch(report)
    } while (this.isWoken && !this.rounds?.isStopped)
  }

  private async run(channel: PaymentChannel): Promise<void> {
    for (const id of await this.waiting()) this.pending.push(() => this.send(channel, id))
    for (const id of await this.silent()) this.pending.push(() => this.ask(channel, id))
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.work()))
  }

  private async work(): Promise<void> {
    for (let next = this.pending.shift(); next; next = this.pending.shift()) {
      // While the bank is down nothing leaves: what waits is found again at the next look.
      if (this.rounds?.isStopped || this.breaker.isOpen()) continue
      await next().catch(report)
    }
  }

  /** Not while the file is held, nor while the cashier has to clear an earlier attempt with the bank. */
  private async waiting(): Promise<string[]> {
    const { rows } = this.platform
    const query = rows.from('payment').innerJoin('accident', 'accident.id', 'payment.accidentId').where('payment.status', '=', 'CREATED')
      .where('accident.status', '<>', 'HOLD').where(sql<boolean>`not exists (select 1 from "reconciliationItem" i join "payment" p on p."id" = i."paymentId"
        where i."status" = 'OPEN' and p."legId" = "payment"."legId")`).orderBy('payment.id').limit(SLICE)
    return (await rows.all('payment', query)).map(({ id }) => id)
  }

  private async silent(): Promise<string[]> {
    const { rows, clock } = this.platform
    const query = rows.from('payment').where('payment.nextQueryAt', '<=', clock.now()).orderBy('payment.nextQueryAt').limit(SLICE)
    return (await rows.all('payment', query)).map(({ id }) => id)
  }

  private async send(channel: PaymentChannel, id: string): Promise<void> {
    const order = await this.mark(id)
    if (!order) return
    const answer = await channel.order(order)
    if (answer.kind === 'ACCEPTED' || answer.kind === 'REFUSED') this.breaker.succeeded()
    else this.breaker.failed()
    if (answer.kind === 'REFUSED') await this.settle(id, { kind: 'FAILED', orderRef: null, failureCode: answer.code })
    if (answer.kind === 'NOT_TAKEN') await this.move('deferPayment', id, 'SENT', (work, payment) => { movePayment(work, payment, 'defer'); payment.nextQueryAt = null })
    if (answer.kind === 'UNCLEAR') {
      await this.move('losePayment', id, 'SENT', (work, payment) => { movePayment(work, payment, 'lose'); payment.nextQueryAt = work.now })
      this.isWoken = true
    }
  }

  /** SENT is committed before a byte leaves. Undefined: another process was quicker, or the order has to wait after all. */
  private async mark(id: string): Promise<Order | undefined> {
    let order: Order | undefined
    await this.move('sendPayment', id, 'CREATED', async (work, payment, isHeld) => {
      if (isHeld || await isUnreconciled(work, payment)) return
      const { accountNo, accountName } = await bankAccountOf(work, this.platform.cipher, payment.payeeAccountId)
      movePayment(work, payment, 'send')
      payment.sentAt = work.now
      payment.valueOn ??= work.today
      payment.nextQueryAt = new Date(work.now.getTime() + SILENT_MS)
      const { idempotencyKey, amountFen, reference, insurerPartnerId, valueOn } = payment
      order = { idempotencyKey, amountFen, accountNo, accountName, reference, payer: insurerPartnerId, valueOn }
    })
    return order
  }

  private async ask(channel: PaymentChannel, id: string): Promise<void> {
    const key = await this.lease(id)
    if (key === undefined) return
    const answer = await channel.query(key)
    if (answer.kind === 'UNREACHABLE') this.breaker.failed()
    else this.breaker.succeeded()
    if (answer.kind === 'SUCCESS' || answer.kind === 'FAILED') await this.settle(id, answer)
    if (answer.kind === 'PENDING') await this.move('notePayment', id, 'UNKNOWN', (_work, payment) => { payment.notFoundCount = 0; payment.lastNotFoundAt = null })
    if (answer.kind === 'NOT_FOUND') await this.move('notePayment', id, 'UNKNOWN', countNotFound)
  }

  /** One process asks; the next time is set before, so that a crash asks again. */
  private async lease(id: string): Promise<string | undefined> {
    let key: string | undefined
    await this.move('askPayment', id, undefined, (work, payment) => {
      if (isSettled(payment.status) || payment.status === 'CREATED' || !payment.nextQueryAt || payment.nextQueryAt > work.now) return
      if (payment.status === 'SENT') movePayment(work, payment, 'lose')
      const after = ASK_AGAIN_MS[Math.min(payment.asked, ASK_AGAIN_MS.length - 1)] ?? MINUTE_MS
      payment.asked++
      payment.nextQueryAt = new Date(work.now.getTime() + after)
      key = payment.idempotencyKey
    })
    return key
  }

  private settle(id: string, outcome: Outcome): Promise<void> {
    return this.platform.performOwn('settlePayment', async work => {
      const { accident, payment } = await locked(work, id)
      if (!isSettled(payment.status)) await settlePayment(work, accident, payment, outcome)
      return { id }
    })
  }

  private move(
    action: string, id: string, from: Payment['status'] | undefined, change: (work: Work, payment: Payment, isHeld: boolean) => Promise<void> | void,
  ): Promise<void> {
    return this.platform.performOwn(action, async work => {
      const { accident, payment } = await locked(work, id)
      if (from === undefined || payment.status === from) await change(work, payment, accident.status === 'HOLD')
      return { id }
    })
  }
}

const report = (error: unknown) => { process.stderr.write(`payments: ${String(error)}\n`) }

async function locked(work: Work, id: string) {
  const found = await lockPayment(work, { id })
  if (!found) throw new Error(`no payment ${id}`)
  return found
}

async function isUnreconciled(work: Work, { legId }: Payment): Promise<boolean> {
  return (await unreconciledLegs(work, await work.em.find(Payment, { legId }))).size > 0
}

function countNotFound(work: Work, payment: Payment): void {
  const { now } = work
  const isApart = !payment.lastNotFoundAt || now.getTime() - payment.lastNotFoundAt.getTime() >= NOT_FOUND_APART_MS
  if (isApart) {
    payment.notFoundCount++
    payment.lastNotFoundAt = now
  }
  payment.nextQueryAt = new Date(now.getTime() + NOT_FOUND_APART_MS)
  if (payment.notFoundCount < NOT_FOUND_TIMES) return
  movePayment(work, payment, 'requeue')
  payment.notFoundCount = 0
  payment.lastNotFoundAt = null
  payment.nextQueryAt = null
}

const senders = new WeakMap<Platform, PaymentSender>()

/** One a process. */
export function senderOf(platform: Platform): PaymentSender {
  const sender = senders.get(platform) ?? new PaymentSender(platform, platform.payments)
  senders.set(platform, sender)
  return sender
}
