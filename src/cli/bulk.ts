// How is one act done on hundreds of records? A hundred a request; what was not reached in time is sent again with the same key.
import { randomUUID } from 'node:crypto'
import { type BulkOutcomesFragment, type BulkItemInput } from './generated/graphql.js'

export interface Held { readonly id: string, readonly version: number }
type Outcome = BulkOutcomesFragment['outcomes'][number]
type Send<I> = (items: readonly I[], idempotencyKey: string) => Promise<BulkOutcomesFragment>

const BULK_MAX = 100
const TRIES = 10

const itemOf = ({ id, version }: Held): BulkItemInput => ({ id, expectedVersion: version })

export const onEach = (records: readonly Held[], send: Send<BulkItemInput>): Promise<Outcome[]> => sendEach(records.map(itemOf), send)

export async function sendEach<I extends BulkItemInput>(items: readonly I[], send: Send<I>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let from = 0; from < items.length; from += BULK_MAX) outcomes.push(...(await untilFinal(items.slice(from, from + BULK_MAX), send)))
  return outcomes
}

async function untilFinal<I>(items: readonly I[], send: Send<I>): Promise<readonly Outcome[]> {
  const key = randomUUID()
  for (let left = TRIES; ; left--) {
    const { outcomes } = await send(items, key)
    const unfinished = outcomes.some(({ userErrors }) => userErrors.some(({ retryable }) => retryable))
    if (!unfinished || left === 0) return outcomes
  }
}

export const doneOf = (outcomes: readonly Outcome[]): Held[] => outcomes.filter(({ done }) => done).map(({ id, version }) => ({ id, version: version ?? 0 }))

export const refusedOf = (outcomes: readonly Outcome[]): { id: string, version: number, codes: string[] }[] =>
  outcomes.filter(({ done }) => !done).map(({ id, version, userErrors }) => ({ id, version: version ?? 0, codes: userErrors.map(({ code }) => code) }))
