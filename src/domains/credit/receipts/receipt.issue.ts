// How does an answer get its receipt? Its place in the status list is kept first, so that a listing that falls later marks it.
import { execute } from '../../../platform/database/execute.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { newId } from '../../../platform/ids.js'
import { type Platform } from '../../../platform/platform.js'
import { expiryOf, signReceipt, type ScreeningAnswer, type SignedReceipt } from './receipt.claims.js'
import { drawPlace } from './status-list.js'
import { statusUriOf } from './status.served.js'

const DRAWS_MAX = 30

export interface IssuedReceipt extends SignedReceipt { readonly id: string, readonly expiresAt: Date, readonly statusListUrl: string }

export async function issueReceipt(platform: Platform, answer: ScreeningAnswer): Promise<IssuedReceipt> {
  const { signingKeys: [key], publicUrl } = platform
  if (!key) throw new Error('there is no key to sign with')
  const id = newId('rcp')
  const statusDay = localDateOf(answer.at)
  const statusIndex = await keepPlace(platform, id, answer)
  const statusListUrl = statusUriOf(platform, statusDay)
  return { id, ...(await signReceipt(key, publicUrl, answer, { id, statusUri: statusListUrl, statusIndex })), expiresAt: expiryOf(answer.at), statusListUrl }
}

/** Committed before the receipt leaves. */
async function keepPlace({ database }: Platform, id: string, { partnerId, purpose, resultClass, listVersion, listingIds, at }: ScreeningAnswer): Promise<number> {
  const draws = Array.from({ length: DRAWS_MAX }, drawPlace)
  const [kept] = await database.transact(em => execute<{ statusIndex: number }>(em, `
    insert into "screeningReceipt" ("id", "version", "createdAt", "updatedAt", "partnerId", "purpose", "resultClass", "listVersion", "listSeq", "listingIds", "issuedAt", "expiresAt", "statusDay", "statusIndex")
    select $1, 1, $2, $2, $3, $4, $5, $6, $7, $8, $2, $9, $10::date, d.place from unnest($11::int[]) with ordinality as d(place, nth)
    where not exists (select 1 from "screeningReceipt" r where r."statusDay" = $10::date and r."statusIndex" = d.place) order by d.nth limit 1
    returning "statusIndex"`,
  [id, at, partnerId, purpose, resultClass, listVersion, seqOf(listVersion), listingIds, expiryOf(at), localDateOf(at), draws]))
  if (!kept) throw new Error('the status list of the day is full')
  return kept.statusIndex
}

const seqOf = (listVersion: string): number => Number(listVersion.split('-')[1])
