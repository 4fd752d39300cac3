// What did the platform answer then? A receipt is checked with the platform's published keys alone, without asking it.
import { createHash, timingSafeEqual } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { ClientFault } from './fault.js'
import { verified, type Trust } from './signed.js'
import { subjectOf } from './subject.js'

export const RECEIPT_TYPE = 'screening-receipt+jwt'
export const STATUS_LIST_TYPE = 'statuslist+jwt'
/** Of a status list: one bit for each of its receipts. */
const LIST_BYTES_MAX = 1 << 20

/** What the platform signs of an answer. */
export interface ReceiptClaims {
  /** SHA-256 of the salt and the normalised number. */
  readonly commitment: string
  readonly purpose: string
  /** Class of the surest match; null where the purpose does not tell it. */
  readonly result: string | null
  /** Acts that the purpose asks about: whether they were forbidden then. */
  readonly restrictions: Readonly<Record<string, boolean>>
  readonly listVersion: string
  readonly statement: string
  readonly status: { readonly status_list: { readonly idx: number, readonly uri: string } }
}
interface StatusClaims { readonly status_list: { readonly bits: number, readonly lst: string } }

export interface ReceiptCheck extends Trust {
  /** Given to the holder apart. */
  readonly salt: string
  readonly identityNumber: string
  /** Id of the partner who was answered. */
  readonly audience: string
  /** The list behind `statusUri`, as it was fetched. */
  readonly statusList: string
  /** For evidence of what was answered then; a decision needs a receipt of today. */
  readonly acceptExpired?: boolean
}

export interface CheckedReceipt {
  readonly result: string | null
  readonly restrictions: Readonly<Record<string, boolean>>
  readonly purpose: string
  readonly listVersion: string
  readonly answeredAt: Date
  readonly expiresAt: Date
  /** A listing on which the answer rested was revoked or corrected later: ask again before anything is decided on it. */
  readonly isOverturned: boolean
}

/** Throws unless it is the platform's, for this partner, about this number, and of its time. It never proves clean credit. */
export async function checkReceipt(jws: string, check: ReceiptCheck): Promise<CheckedReceipt> {
  const claims = await verified<ReceiptClaims>(jws, RECEIPT_TYPE, check, check.acceptExpired)
  if (claims.aud !== check.audience) throw new ClientFault('AUDIENCE', 'it was given to another partner')
  if (!equal(claims.commitment, commitmentTo(check.identityNumber, check.salt))) throw new ClientFault('SUBJECT', 'it is not about this number, or the salt is another')
  const { status_list: { idx, uri } } = claims.status
  return {
    result: claims.result, restrictions: claims.restrictions, purpose: claims.purpose, listVersion: claims.listVersion, answeredAt: instantOf(claims.iat), expiresAt: instantOf(claims.exp),
    isOverturned: await isMarked(check, uri, idx),
  }
}

/** Where the status list of a receipt is fetched, read before it is checked: the check trusts the list's signature and its name. */
export function statusUriOf(jws: string): string {
  const { status } = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as ReceiptClaims
  return status.status_list.uri
}

export const commitmentTo = (identityNumber: string, salt: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'base64url')).update(subjectOf(identityNumber)).digest('base64url')

async function isMarked(check: ReceiptCheck, uri: string, index: number): Promise<boolean> {
  const list = await verified<StatusClaims>(check.statusList, STATUS_LIST_TYPE, check)
  if (list.sub !== uri || list.status_list.bits !== 1) throw new ClientFault('STATUS_LIST', 'this is not the list of the receipt')
  const bits = inflateSync(Buffer.from(list.status_list.lst, 'base64url'), { maxOutputLength: LIST_BYTES_MAX })
  const byte = bits[index >> 3]
  if (byte === undefined) throw new ClientFault('STATUS_LIST', 'the list does not reach so far')
  return (byte >> (index & 7) & 1) === 1
}

function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const instantOf = (seconds: number | undefined): Date => new Date((seconds ?? 0) * 1000)
