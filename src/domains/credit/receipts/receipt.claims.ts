// What does a receipt say, and how is it signed? That this was answered then, to this partner, about the number behind the commitment.
import { randomBytes } from 'node:crypto'
import { importJWK, SignJWT, type JWK } from 'jose'
import { commitmentTo, RECEIPT_TYPE, STATUS_LIST_TYPE, type ReceiptClaims } from '../../../client/receipt.js'
import { statusListOf } from './status-list.js'

/** What a screening answered, as far as a receipt speaks of it. */
export interface ScreeningAnswer {
  /** Normalised; it is committed to, and kept nowhere. */
  readonly identityNumber: string
  readonly partnerId: string
  readonly purpose: string
  /** Null where the purpose does not tell it. */
  readonly resultClass: string | null
  readonly restrictions: readonly { readonly item: string, readonly isRestricted: boolean }[]
  readonly listVersion: string
  /** The listings on which it rests; none of an answer that nothing was found. */
  readonly listingIds: readonly string[]
  readonly at: Date
}

const DAY_MS = 24 * 3600 * 1000
const SALT_BYTES = 32
const STATUS_LIST_LIVES_MS = DAY_MS
const STATUS_LIST_TTL_SECONDS = 900

export const RECEIPT_STATEMENT = 'Proves what was answered then; it is never proof of clean credit. 仅证明当时的查询答复，不证明信用良好。'

export const expiryOf = (at: Date): Date => new Date(at.getTime() + DAY_MS)

export interface Place { readonly id: string, readonly statusUri: string, readonly statusIndex: number }
export interface SignedReceipt { readonly jws: string, readonly salt: string }

export async function signReceipt(key: JWK, issuer: string, answer: ScreeningAnswer, { id, statusUri, statusIndex }: Place): Promise<SignedReceipt> {
  const salt = randomBytes(SALT_BYTES).toString('base64url')
  const claims: ReceiptClaims = {
    commitment: commitmentTo(answer.identityNumber, salt), purpose: answer.purpose, result: answer.resultClass,
    restrictions: Object.fromEntries(answer.restrictions.map(({ item, isRestricted }) => [item, isRestricted])), listVersion: answer.listVersion,
    statement: RECEIPT_STATEMENT, status: { status_list: { idx: statusIndex, uri: statusUri } },
  }
  const jws = await signed(key, RECEIPT_TYPE, new SignJWT({ ...claims }).setIssuer(issuer).setAudience(answer.partnerId).setJti(id).setIssuedAt(answer.at).setExpirationTime(expiryOf(answer.at)))
  return { jws, salt }
}

/** Token Status List (IETF draft), one bit a receipt: set where a listing behind the answer was revoked or corrected later. */
export function signStatusList(key: JWK, issuer: string, uri: string, marked: readonly number[], at: Date): Promise<string> {
  return signed(key, STATUS_LIST_TYPE, new SignJWT({ ttl: STATUS_LIST_TTL_SECONDS, status_list: { bits: 1, lst: statusListOf(marked) } })
    .setIssuer(issuer).setSubject(uri).setIssuedAt(at).setExpirationTime(new Date(at.getTime() + STATUS_LIST_LIVES_MS)))
}

async function signed(key: JWK, typ: string, statement: SignJWT): Promise<string> {
  return statement.setProtectedHeader({ alg: 'ES256', typ, ...(key.kid ? { kid: key.kid } : {}) }).sign(await importJWK(key, 'ES256'))
}
