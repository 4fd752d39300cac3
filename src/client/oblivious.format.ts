// What exactly is evaluated, and what of the result stands in the file? RFC 9497, VOPRF mode, ristretto255-SHA512.
import { subjectOf } from './subject.js'

export const SUITE = 'ristretto255-SHA512'
/** Of the 64 bytes of an output. Among 8 million entries a number that is not listed meets one by chance once in 2.3 × 10^12 look-ups (8 × 10^6 / 2^64). */
export const OUTPUT_BYTES = 8
/** Of a blinded or evaluated element. */
export const ELEMENT_BYTES = 32

/** Named, so that an output says nothing about a number that is evaluated for another purpose. */
const DOMAIN = 'tongban oblivious screening 1|'

export const inputOf = (identityNumber: string): Uint8Array => new TextEncoder().encode(DOMAIN + subjectOf(identityNumber))

/** The first 64 bits, as 16 digits of lower case. */
export const shortOutput = (output: Uint8Array): string => Buffer.from(output.subarray(0, OUTPUT_BYTES)).toString('hex')
