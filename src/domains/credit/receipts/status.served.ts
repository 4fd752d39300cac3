// Which receipts of a day rest on a listing that fell later, and what is published of it? Asked of the changes of the list, so that no mark can be forgotten.
import { isLocalDate, localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Platform } from '../../../platform/platform.js'
import { currentVersion } from '../list/list-version.js'
import { signStatusList } from './receipt.claims.js'

export const statusPath = (day: string): string => `/receipts/status/${day}`
export const statusUriOf = ({ publicUrl }: Platform, day: LocalDate): string => publicUrl + statusPath(day)

/** Anybody may ask, however often: a list is signed again when the list of debtors has changed, or after a quarter of an hour. */
const FRESH_MS = 900_000
const HELD_MAX = 64
interface Held { readonly at: number, readonly listVersion: string, readonly jwt: Promise<string> }
const held = new Map<string, Held>()

/** Undefined: such a day has no list. A day without receipts has one without marks: it tells nobody whether there were any. */
export async function statusListToken(platform: Platform, day: string): Promise<string | undefined> {
  const { clock, rows } = platform
  const now = clock.now().getTime()
  if (!isLocalDate(day) || day > localDateOf(clock.now()) || day < FIRST_DAY) return undefined
  const listVersion = await currentVersion(rows)
  const known = held.get(day)
  if (known && known.listVersion === listVersion && now - known.at < FRESH_MS) return known.jwt
  const jwt = tokenOf(platform, day)
  held.delete(day)
  held.set(day, { at: now, listVersion, jwt })
  jwt.catch(() => held.delete(day))
  for (const oldest of held.keys()) {
    if (held.size <= HELD_MAX) break
    held.delete(oldest)
  }
  return jwt
}

const FIRST_DAY = '2026-01-01'

async function tokenOf(platform: Platform, day: LocalDate): Promise<string> {
  const { signingKeys: [key], publicUrl, rows, clock } = platform
  if (!key) throw new Error('there is no key to sign with')
  // A term that ran out, or a debt that was paid, makes no answer wrong that was given before; nor does an objection that was
  // dismissed, which the list tells as a change of the entry like a correction: the audit says which it was.
  const marked = await rows.text<{ statusIndex: number }>(`select distinct r."statusIndex" from "screeningReceipt" r
    join "listChange" c on c."listingId" = any(r."listingIds") and c."seq" > r."listSeq" and (c."change" = 'REVOKED' or (c."change" = 'UPDATED' and exists (
      select 1 from "auditEntry" a where a."recordId" = c."listingId" and a."action" = 'correctListing' and a."outcome" = 'DONE' and a."businessAt" = c."at")))
    where r."statusDay" = $1::date`, [day])
  return signStatusList(key, publicUrl, statusUriOf(platform, day), marked.map(({ statusIndex }) => statusIndex), clock.now())
}
