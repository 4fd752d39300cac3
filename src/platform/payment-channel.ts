// How is money ordered from an insurer's bank? The contract that an adapter fulfils: the platform hands orders over and moves nothing itself.

export interface Order {
  readonly idempotencyKey: string
  readonly amountFen: number
  readonly accountNo: string
  readonly accountName: string
  /** Number of the accident: the bank returns it, and what comes back with another one is refused. */
  readonly reference: string
  /** Partner id of the insurer that orders. */
  readonly payer: string
  readonly valueOn: string
}

/**
 * NOT_TAKEN: the bank said, or nobody was there to say, that it took nothing. UNCLEAR: it may have taken it; only the bank can tell.
 */
export type OrderAnswer = { readonly kind: 'ACCEPTED' | 'NOT_TAKEN' | 'UNCLEAR' } | { readonly kind: 'REFUSED', readonly code: string }

export type QueryAnswer =
  | { readonly kind: 'PENDING' | 'NOT_FOUND' | 'UNREACHABLE' }
  | { readonly kind: 'SUCCESS' | 'FAILED', readonly orderRef: string | null, readonly failureCode: string | null }

export interface StatementLine {
  readonly idempotencyKey: string
  readonly orderRef: string
  readonly amountFen: number
  readonly reference: string
  readonly payer: string
}

export interface PaymentChannel {
  order(order: Order): Promise<OrderAnswer>
  query(idempotencyKey: string): Promise<QueryAnswer>
  /** What the bank paid under a day; undefined when it does not answer. */
  statement(day: string): Promise<StatementLine[] | undefined>
  verify(body: string, headers: Readonly<Record<string, string>>): boolean
}
