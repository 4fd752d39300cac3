// What is told of a change to a record? The version that it will have once it is written; a new one has none yet.
import { type Work } from './work.js'

export function tellOf({ tell }: Work, { id, version }: { readonly id: string, readonly version?: number }, type: string, ...audience: readonly string[]): void {
  tell({ type, recordId: id, version: (version ?? 0) + 1, audience: [...new Set(audience)] })
}
