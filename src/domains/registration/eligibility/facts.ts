// What do the registers know of this vehicle and this owner? Everything the checks look at, fetched in one statement.
import { CompiledQuery } from 'kysely'
import { type Rows } from '../../../platform/database/reader.js'
import { type TableName, type Tables } from '../../../platform/database/tables.js'
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { restrictionsAbout } from '../../credit/index.js'

/** What is asked for; the owner by keyed hash. */
export interface Asked {
  readonly vin: string
  readonly certificateNo: string
  readonly invoiceNo: string
  readonly policyNo: string | null
  readonly useNature: string
  readonly ownerKind: 'PERSON' | 'UNIT'
  readonly ownerName: string
  readonly ownerIndex: string
  /** The owner let this partner look: her confirmation is on file. */
  readonly consent: boolean
  readonly applicationId: string | null
  /** Police hold a visit at the firm's site: its scope is the visit's, not the station's. */
  readonly atVisit: boolean
  /** Gaps of earlier rounds: what was told and not corrected becomes a ground. */
  readonly toldBefore: readonly string[]
  /** Kinds of evidence still missing; undefined while nobody has applied. */
  readonly evidenceMissing?: readonly string[]
}

const REGISTERS = [
  'certificate', 'announcement', 'invoice', 'taxRecord', 'policy', 'testReport', 'seizure', 'theft', 'vehicle', 'party', 'ban', 'restriction',
] as const satisfies readonly TableName[]
type Register = (typeof REGISTERS)[number]

export type Facts = { readonly [R in Register]: readonly Tables[R][] } & {
  readonly asked: Asked
  readonly now: Date
  readonly today: LocalDate
}

/** One sub-select a register; each list is bounded, since a VIN has few records of any kind. The owner's stand under $5. */
const STATEMENT = `select
  ${agg('certificate', `"certificateNo" = $2 or "vin" = $1`)},
  ${agg('announcement', `"model" in (select "model" from "certificate" where "certificateNo" = $2 or "vin" = $1)`)},
  ${agg('invoice', `"invoiceNo" = $3 or "vin" = $1`)},
  ${agg('taxRecord', `"vin" = $1`)},
  ${agg('policy', `"vin" = $1 or "policyNo" = $4`)},
  ${agg('testReport', `"vin" = $1`)},
  ${agg('seizure', `"vin" = $1`)},
  ${agg('theft', `"vin" = $1`)},
  ${agg('vehicle', `"vin" = $1 or "id" in (select a."vehicleId" from "application" a where a."certificateNo" = $2)`)},
  ${agg('party', `"identityIndex" = $5`)},
  ${agg('ban', `"partyIndex" = $5`)},
  ${agg('restriction', restrictionsAbout('$5'))}`

function agg(table: Register, where: string): string {
  return `(select coalesce(jsonb_agg(to_jsonb(t)), '[]'::jsonb) from (select * from "${table}" where ${where} limit 50) t) as "${table}"`
}

export async function loadFacts(rows: Rows, asked: Asked, now: Date, today: LocalDate): Promise<Facts> {
  // Without consent her records are not even fetched.
  const owner = asked.consent ? asked.ownerIndex : ''
  const values = [asked.vin, asked.certificateNo, asked.invoiceNo, asked.policyNo ?? '', owner]
  const [raw] = await rows.raw<Record<Register, unknown>>({ compile: () => CompiledQuery.raw(STATEMENT, values) })
  const lists = REGISTERS.map(register => [register, rows.decodeAll(register, raw?.[register])])
  return { ...(Object.fromEntries(lists) as { [R in Register]: Tables[R][] }), asked, now, today }
}
