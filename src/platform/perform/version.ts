// Does the record still stand as the caller saw it when she decided?
import { refuse } from '../errors/refusal.js'
import { type Work } from './work.js'

interface Versioned { readonly version: number }

/** Without an expected version nothing is asked: some inputs leave it out. */
export function requireVersion({ version }: Versioned, expectedVersion?: number): void {
  if (expectedVersion === undefined || version === expectedVersion) return
  throw refuse('STALE', 'expectedVersion', { sent: String(expectedVersion), current: String(version) })
}

/** The record, if it is still the one that was decided on. */
export function getAtVersion<R extends Versioned & { updatedAt: Date }>({ now }: Work, record: R | null, expectedVersion: number): R {
  if (!record) throw refuse('NOT_FOUND', 'id')
  requireVersion(record, expectedVersion)
  record.updatedAt = now
  return record
}
