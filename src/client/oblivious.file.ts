// Does the output of a customer's number stand in the platform's file? The file is signed, sorted, and searched where it lies.
import { createHash } from 'node:crypto'
import { ClientFault } from './fault.js'
import { OUTPUT_BYTES } from './oblivious.format.js'
import { verified, type Trust } from './signed.js'

export const MANIFEST_TYPE = 'oblivious-file+jwt'

/** What the platform signs of a file. */
export interface Manifest {
  readonly keyId: string
  readonly publicKey: string
  /** Monday of the key's week. */
  readonly epoch: string
  readonly suite: string
  readonly bits: 64
  /** 1 is the first file of the key. */
  readonly number: number
  readonly listVersion: string
  readonly count: number
  readonly sha256: string
  /** From the file before: null of the first. */
  readonly delta: { readonly sha256: string, readonly added: number, readonly removed: number } | null
  readonly exp: number
}

export interface SignedFile { readonly manifest: Manifest, readonly bytes: Uint8Array }

/** Throws unless these are the bytes that the platform signed, and the day of the file has not passed. */
export async function openFile(manifest: string, bytes: Uint8Array, trust: Trust): Promise<SignedFile> {
  const told = await verified<Manifest>(manifest, MANIFEST_TYPE, trust)
  const file = { manifest: { ...told, exp: told.exp ?? 0 }, bytes }
  if (bytes.length !== told.count * OUTPUT_BYTES || digest(bytes) !== told.sha256) throw new ClientFault('FILE', 'these are not the bytes that were signed')
  return file
}

/** The file of the next day from that of the day before: tombstones are taken out, additions put in, and the sum is the one that was signed. */
export async function applyDelta(file: SignedFile, manifest: string, delta: Uint8Array, trust: Trust): Promise<SignedFile> {
  const { delta: change, number, keyId } = await verified<Manifest>(manifest, MANIFEST_TYPE, trust)
  if (!change || number !== file.manifest.number + 1 || keyId !== file.manifest.keyId) throw new ClientFault('FILE', 'this delta does not follow the file')
  if (delta.length !== (change.added + change.removed) * OUTPUT_BYTES || digest(delta) !== change.sha256) throw new ClientFault('FILE', 'these are not the bytes that were signed')
  const added = delta.subarray(0, change.added * OUTPUT_BYTES)
  const removed = delta.subarray(added.length)
  return openFile(manifest, merge(file.bytes, added, removed), trust)
}

/** A true answer is a reason to ask by name, number and purpose, and nothing else. */
export function isListedIn({ manifest, bytes }: SignedFile, output: string, now: Date): boolean {
  if (now.getTime() >= manifest.exp * 1000) throw new ClientFault('EXPIRED', 'the file is of a day that has passed')
  return has(bytes, BigInt(`0x${output}`))
}

function has(bytes: Uint8Array, sought: bigint): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [low, high] = [0, bytes.length / OUTPUT_BYTES - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = view.getBigUint64(middle * OUTPUT_BYTES)
    if (found === sought) return true
    if (found < sought) low = middle + 1
    else high = middle - 1
  }
  return false
}

function merge(old: Uint8Array, added: Uint8Array, removed: Uint8Array): Uint8Array {
  const result = new Uint8Array(old.length + added.length - removed.length)
  let [length, from] = [0, 0]
  for (let at = 0; at < old.length; at += OUTPUT_BYTES) {
    const one = old.subarray(at, at + OUTPUT_BYTES)
    if (has(removed, valueOf(one))) continue
    while (from < added.length && valueOf(added.subarray(from, from + OUTPUT_BYTES)) < valueOf(one)) from += put(added.subarray(from, from + OUTPUT_BYTES))
    put(one)
  }
  put(added.subarray(from))
  return result

  function put(part: Uint8Array): number {
    // A delta that takes out what was not there leaves more than was told: the sum will say so.
    if (length + part.length <= result.length) result.set(part, length)
    length += part.length
    return part.length
  }
}

const valueOf = (output: Uint8Array): bigint => new DataView(output.buffer, output.byteOffset, OUTPUT_BYTES).getBigUint64(0)
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
