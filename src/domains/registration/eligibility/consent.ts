// Has the owner let this partner look? Her own confirmation of a live application of this VIN, with its receipt, is the consent.
import { CompiledQuery } from 'kysely'
import { type Rows } from '../../../platform/database/reader.js'
import { ENDED_STATUSES } from '../applications/application.transitions.js'

const STATEMENT = `select exists (
  select 1 from "application" a join "personAct" c on c."recordId" in (a."id", a."batchId") and c."partyId" = a."ownerId"
  where a."vin" = $1 and a."ownerId" = $2 and ($3::text is null or a."partnerId" = $3) and a."confirmedAt" is not null
    and a."status" <> all($4::text[]) and c."kind" in ('CONFIRM_APPLICATION', 'CONFIRM_BATCH') and c."status" = 'ANSWERED') as "given"`

export interface Consent {
  readonly vin: string
  readonly ownerId: string
  /** Null: with any partner, since the police see every application. */
  readonly partnerId: string | null
}

/** It ends with the application: a car that is registered or refused is no reason to go on asking. */
export async function hasConsent(rows: Rows, { vin, ownerId, partnerId }: Consent): Promise<boolean> {
  const values = [vin, ownerId, partnerId, [...ENDED_STATUSES]]
  const [row] = await rows.raw<{ given: boolean }>({ compile: () => CompiledQuery.raw(STATEMENT, values) })
  return row?.given ?? false
}
