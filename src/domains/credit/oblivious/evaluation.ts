// What does the platform compute with its key? Blinded elements with one proof for all of them, and its own listed numbers openly (RFC 9497, VOPRF mode).
import { createHash } from 'node:crypto'
import { ristretto255, ristretto255_hasher, ristretto255_oprf } from '@noble/curves/ed25519.js'
import { ELEMENT_BYTES, inputOf, shortOutput, SUITE } from '../../../client/oblivious.format.js'
import { type KeyPair } from './key-cell.js'

const { voprf } = ristretto255_oprf
const { Fn } = ristretto255.Point
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Mode 1 (§3.1): the same input under another mode has another output. */
const HASH_TO_GROUP = new Uint8Array([...ascii('HashToGroup-OPRFV1-'), 1, ...ascii(`-${SUITE}`)])

export const newKeyPair = (): KeyPair => voprf.generateKeyPair()

export type BatchResult = { readonly evaluated: Uint8Array, readonly proof: Uint8Array } | { readonly invalidAt: number }

/** Elements lie end to end. An element that is none of the group, or its identity, is named by its place. */
export function evaluateBatch(secretKey: Uint8Array, publicKey: Uint8Array, blinded: Uint8Array): BatchResult {
  const elements = Array.from({ length: blinded.length / ELEMENT_BYTES }, (_, n) => blinded.subarray(n * ELEMENT_BYTES, (n + 1) * ELEMENT_BYTES))
  try {
    const { evaluated, proof } = voprf.blindEvaluateBatch(secretKey, publicKey, elements)
    return { evaluated: Buffer.concat(evaluated), proof }
  } catch (error) {
    // Decoding each of them beforehand would cost every good batch a twentieth.
    const invalidAt = elements.findIndex(element => !isElement(element))
    if (invalidAt < 0) throw error
    return { invalidAt }
  }
}

export const evaluateListed = (secretKey: Uint8Array, identityNumbers: readonly string[]): string[] =>
  identityNumbers.map(number => shortOutput(evaluateOpenly(secretKey, inputOf(number))))

/** Evaluate of §3.3.1, which the library leaves out of its types: what a client gets from blinding, evaluating and unblinding. */
export function evaluateOpenly(secretKey: Uint8Array, input: Uint8Array): Uint8Array {
  const element = ristretto255_hasher.hashToCurve(input, { DST: HASH_TO_GROUP })
  const evaluated = element.multiply(Fn.fromBytes(secretKey)).toBytes()
  return new Uint8Array(createHash('sha512').update(lengthOf(input)).update(input).update(lengthOf(evaluated)).update(evaluated).update('Finalize').digest())
}

function isElement(bytes: Uint8Array): boolean {
  try {
    return !ristretto255.Point.fromBytes(bytes).is0()
  } catch {
    return false
  }
}

const lengthOf = ({ length }: Uint8Array): Uint8Array => new Uint8Array([length >> 8, length & 255])
