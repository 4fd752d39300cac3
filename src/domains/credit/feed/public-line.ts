// What of a listing is public (R17 §6), as one line that peers keep, hash and count: canonical JSON under the names of the public site.
import { createHash } from 'node:crypto'
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { canonicalJson } from '../../../platform/crypto/canonical.js'
import { type Listing } from '../listings/listing.entity.js'

const PERFORMANCE_WORDS = { NONE: '全部未履行', PARTIAL: '部分未履行', FULL: '全部已履行' } as const
const SEX_WORDS = { MALE: '男性', FEMALE: '女性' } as const

/** Nothing else of it leaves: no full number, no birthday, no amount, no former name. */
export interface PublicListing {
  readonly id: string
  readonly entryNo: string
  readonly iname: string
  readonly sexy: string
  /** On the day of publication; of a firm 0. */
  readonly age: number
  readonly cardNum: string
  readonly businessEntity: string
  readonly courtName: string
  readonly areaName: string
  readonly gistId: string
  readonly gistUnit: string
  readonly caseCode: string
  readonly regDate: string
  readonly duty: string
  readonly performance: string
  readonly performedPart: string
  readonly unperformPart: string
  readonly disruptTypeName: string
  readonly publishDate: string
  /** Ours, beside the fields of the site. */
  readonly grounds: readonly string[]
  readonly isDisputed: boolean
  /** From this instant on it is not listed, whether or not its tombstone has come. */
  readonly listedUntil: string | null
}

export function publicListingOf(listing: Omit<Listing, 'move'>): PublicListing {
  const publishedOn = localDateOf(listing.publishedAt ?? listing.updatedAt)
  return {
    id: listing.id, entryNo: listing.entryNo ?? '', iname: listing.name, sexy: listing.sex ? SEX_WORDS[listing.sex] : '',
    age: listing.birthDate ? yearsBetween(listing.birthDate, publishedOn) : 0, cardNum: listing.identityMasked, businessEntity: listing.legalRep ?? '',
    courtName: listing.courtName, areaName: listing.areaName, gistId: listing.basisNo, gistUnit: listing.basisMaker, caseCode: listing.caseNo, regDate: listing.filedOn,
    duty: listing.duty, performance: PERFORMANCE_WORDS[listing.performance], performedPart: listing.performedPart ?? '', unperformPart: listing.unperformedPart ?? '',
    disruptTypeName: listing.conduct, publishDate: publishedOn, grounds: [...listing.grounds], isDisputed: listing.isDisputed, listedUntil: listing.listedUntil?.toISOString() ?? null,
  }
}

export const lineOf = (listing: PublicListing): string => canonicalJson(listing)
export const readLine = (line: string): PublicListing => JSON.parse(line) as PublicListing

/** The first 64 bits of SHA-256 over the line's UTF-8 bytes, without the line break: 16 hexadecimal digits. */
export const hashOf = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex').slice(0, 16)

const MODULUS = 1n << 64n
export const EMPTY_CHECKSUM = '0'.repeat(16)
const numberOf = (hash: string): bigint => BigInt(`0x${hash}`)

/** The sum of the hashes of all rows modulo 2^64: whatever the order of rows, and kept up from changes alone. */
export function checksumAfter(before: string, { added, removed }: { readonly added?: string | null, readonly removed?: string | null }): string {
  const sum = numberOf(before) + (added ? numberOf(added) : 0n) + MODULUS - (removed ? numberOf(removed) : 0n)
  return (sum % MODULUS).toString(16).padStart(16, '0')
}

/** What the public may rely on and what was wrong in it: everything but the mark of an objection and the end. */
export function correctedFields(before: string, after: PublicListing): (keyof PublicListing)[] {
  const old = readLine(before)
  return (Object.keys(after) as (keyof PublicListing)[])
    .filter(field => field !== 'isDisputed' && field !== 'listedUntil' && canonicalJson(old[field]) !== canonicalJson(after[field]))
}

const yearsBetween = (from: LocalDate, to: LocalDate): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
