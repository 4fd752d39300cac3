// What does the sandbox bank tell the platform of an order, and how often does it try?
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Webhook } from 'standardwebhooks'
import { type Taken } from './ledger.js'
import { type Scenario } from './scenarios.js'

/** A platform that is being restarted is told again. */
const RETRY_MS = [200, 500, 1000, 2000, 4000, 8000] as const
const WITHIN_MS = 3000

export async function report(webhook: Webhook, { order, orderRef, status, failureCode }: Taken, tells: Scenario['tells'], signal: AbortSignal): Promise<void> {
  if (tells === 'NOTHING') return
  const message = { idempotencyKey: order.idempotencyKey, reference: order.reference, payer: order.payer, amountFen: order.amountFen, status, orderRef, failureCode }
  const tell = (changes: object = {}, id: string = randomUUID()) => deliver(webhook, order.callbackUrl, { id, body: JSON.stringify({ ...message, ...changes }) }, signal)
  switch (tells) {
    case 'WRONG_CASE': return tell({ reference: `${order.reference}9` })
    case 'WRONG_AMOUNT': return tell({ amountFen: order.amountFen + 1 })
    case 'TWICE': await tell(); return tell()
    case 'REPLAY': {
      const id = randomUUID()
      await tell({}, id)
      return tell({}, id)
    }
    case 'STRANGER': await tell(); return tell({ idempotencyKey: `stranger-${orderRef}`, orderRef: `${orderRef}-X` })
    case undefined: return tell()
  }
}

async function deliver(webhook: Webhook, url: string, { id, body }: { readonly id: string, readonly body: string }, signal: AbortSignal): Promise<void> {
  for (const pauseMs of [...RETRY_MS, 0]) {
    const at = new Date()
    const response = await fetch(url, {
      method: 'POST', body, signal: AbortSignal.any([signal, AbortSignal.timeout(WITHIN_MS)]),
      headers: {
        'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': webhook.sign(id, at, body),
      },
    }).catch(() => undefined)
    if (signal.aborted || (response && response.status < 500)) return
    await sleep(pauseMs, undefined, { ref: false, signal }).catch(() => undefined)
  }
}
