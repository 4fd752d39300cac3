// What does the sandbox bank know? Orders by key and the transfers it made, kept line by line in a file, so that a restart forgets nothing.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'

export interface BankOrder {
  readonly idempotencyKey: string
  readonly amountFen: number
  readonly accountNo: string
  readonly accountName: string
  readonly reference: string
  readonly payer: string
  readonly valueOn: string
  readonly callbackUrl: string
}

export interface Taken {
  readonly order: BankOrder
  readonly orderRef: string
  status: 'PENDING' | 'SUCCESS' | 'FAILED'
  failureCode: string | null
}

type Line = { readonly taken: BankOrder, readonly orderRef: string } | { readonly settled: string, readonly status: Taken['status'], readonly failureCode: string | null }

export class Ledger {
  private readonly orders = new Map<string, Taken>()

  /** Without a file it remembers as long as it runs. */
  constructor(private readonly file: string | undefined) {
    if (file === undefined || !existsSync(file)) return
    for (const line of readFileSync(file, 'utf8').split('\n').filter(text => text !== '')) this.apply(JSON.parse(line) as Line)
  }

  find(key: string): Taken | undefined {
    return this.orders.get(key)
  }

  all(): readonly Taken[] {
    return [...this.orders.values()]
  }

  take(order: BankOrder): Taken {
    this.write({ taken: order, orderRef: `SB${randomUUID().slice(0, 8).toUpperCase()}` })
    const taken = this.orders.get(order.idempotencyKey)
    if (!taken) throw new Error('an order was lost')
    return taken
  }

  settle(key: string, failureCode: string | null): void {
    this.write({ settled: key, status: failureCode === null ? 'SUCCESS' : 'FAILED', failureCode })
  }

  private write(line: Line): void {
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify(line)}\n`)
    this.apply(line)
  }

  private apply(line: Line): void {
    if ('taken' in line) {
      this.orders.set(line.taken.idempotencyKey, { order: line.taken, orderRef: line.orderRef, status: 'PENDING', failureCode: null })
      return
    }
    const taken = this.orders.get(line.settled)
    if (taken) Object.assign(taken, { status: line.status, failureCode: line.failureCode })
  }
}
