// How does a bank ask without telling whom it asks about? It blinds the numbers, has them evaluated, checks the proof and takes the blinding off.
import { randomBytes } from 'node:crypto'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { ClientFault } from './fault.js'
import { inputOf, shortOutput } from './oblivious.format.js'

interface Blinded { readonly input: Uint8Array, readonly blind: Uint8Array, readonly blinded: Uint8Array }

/** Stays with the bank: whoever has it can tell which number was asked about. */
export interface BlindState {
  readonly items: readonly Blinded[]
  /** How many of them are numbers; the rest fills the request up. */
  readonly count: number
}

export interface Evaluation {
  /** Evaluated elements in the order they were sent, base64url. */
  readonly evaluated: readonly string[]
  /** Of the whole batch, base64url. */
  readonly proof: string
}

const { voprf } = ristretto255_oprf
const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const decoded = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))

/**
 * Blinds up to 250 numbers. `size` fills the request with elements of nobody, so that each request is as long as the
 * others and does not tell how many customers there are; they count against the budget too.
 */
export function blindNumbers(numbers: readonly string[], size = numbers.length): { readonly blinded: readonly string[], readonly state: BlindState } {
  const inputs = [...numbers.map(inputOf), ...Array.from({ length: Math.max(0, size - numbers.length) }, () => new Uint8Array(randomBytes(32)))]
  const items = inputs.map(input => ({ input, ...voprf.blind(input) }))
  return { blinded: items.map(({ blinded }) => encoded(blinded)), state: { items, count: numbers.length } }
}

/**
 * The outputs of the numbers, in their order, 64 bits each. Throws unless the platform proves that all of them were
 * evaluated with the key behind `publicKey`, which is taken from the signed manifest of the file, not from the answer:
 * a key of its own for each bank would mark whoever asks.
 */
export function unblind({ items, count }: BlindState, { evaluated, proof }: Evaluation, publicKey: string): string[] {
  if (evaluated.length !== items.length) throw new ClientFault('PROOF', `${items.length} elements were sent and ${evaluated.length} came back`)
  try {
    const outputs = voprf.finalizeBatch(items.map((item, place) => ({ ...item, evaluated: decoded(evaluated[place] ?? '') })), decoded(publicKey), decoded(proof))
    return outputs.slice(0, count).map(shortOutput)
  } catch (error) {
    throw new ClientFault('PROOF', `the proof does not hold: ${error instanceof Error ? error.message : String(error)}`)
  }
}
