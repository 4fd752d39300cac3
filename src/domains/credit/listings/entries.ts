// How does a listing come onto the searched list, change there, and leave it? In the transaction of the change itself.
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { nameKeysOf } from '../matching/name-keys.js'
import { type Listing } from './listing.entity.js'

/** One row a name: a person known under a former name is found by it too. */
export async function enterList({ em }: Work, listing: Listing): Promise<void> {
  const { id, partyKind, partyIndex, identityMasked, sex, legalRep, listedUntil, isDisputed } = listing
  const rows = [listing.name, ...listing.formerNames].map((name, nameNo) => ({ nameNo, name, ...nameKeysOf(partyKind, name) }))
  await execute(em, `insert into "listEntry" ("listingId", "nameNo", "partyKind", "partyIndex", "name", "nameKey", "nameVariant", "namePinyin", "nameFirst", "masked", "sex", "legalRep", "listedUntil", "isDisputed")
    select $1, r."nameNo", $2, $3, r."name", r."nameKey", r."nameVariant", r."namePinyin", r."nameFirst", $4, $5, $6, $7::timestamptz, $8::boolean
    from jsonb_to_recordset($9::jsonb) as r("nameNo" int, "name" text, "nameKey" text, "nameVariant" text, "namePinyin" text, "nameFirst" text)`,
  [id, partyKind, partyIndex, identityMasked, sex ?? null, legalRep ?? null, listedUntil ?? null, isDisputed, JSON.stringify(rows)])
}

export async function leaveList({ em }: Work, { id }: Listing): Promise<void> {
  await execute(em, `delete from "listEntry" where "listingId" = $1`, [id])
}

/** What readers of the list see of it at once: until when, and that it is disputed. */
export async function markEntries({ em }: Work, { id, listedUntil, isDisputed }: Listing): Promise<void> {
  await execute(em, `update "listEntry" set "listedUntil" = $2, "isDisputed" = $3 where "listingId" = $1`, [id, listedUntil ?? null, isDisputed])
}
