// Which bank does this process order from? The one that is set; in the sandbox, where none is set, its own; else none.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Config } from '../../config.js'
import { type PaymentChannel } from '../../platform/payment-channel.js'
import { startBank } from '../../sandbox/bank/bank.js'
import { PAYMENT_CALLBACK_PATH } from './callbacks.js'
import { HttpChannel } from './http-channel.js'

const BOOKS = 'sandbox-bank.jsonl'

export interface Connected {
  readonly channel: PaymentChannel | undefined
  stop(): Promise<void>
}

export async function connectPayments({ sandbox, dataDir, publicUrl, payments }: Config): Promise<Connected> {
  const callbackUrl = `${publicUrl}${PAYMENT_CALLBACK_PATH}`
  if (payments) return { channel: new HttpChannel({ ...payments, callbackUrl }), stop: () => Promise.resolve() }
  if (!sandbox) return { channel: undefined, stop: () => Promise.resolve() }
  const secret = randomBytes(32).toString('base64')
  const bank = await startBank({ secret, file: join(dataDir, BOOKS) })
  return { channel: new HttpChannel({ url: bank.url, secret, callbackUrl }), stop: () => bank.stop() }
}
