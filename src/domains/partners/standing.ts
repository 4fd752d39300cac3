// May this partner, station and staff member do this today? The guards that permissions rows name.
import { execute } from '../../platform/database/execute.js'
import { type LocalDate } from '../../platform/calendar/local-date.js'
import { type Rows } from '../../platform/database/reader.js'
import { fault, refuse, refuseAll, type Fault } from '../../platform/errors/refusal.js'
import { type Guard, type Guards, type Work } from '../../platform/perform/work.js'
import { stationRefusal, type StationStatus } from './stations/station.transitions.js'

/** Every process listens here, and forgets what it knew of partners and staff. */
export const STANDING_CHANNEL = 'standing'

/** Sent if and only if the change commits: from then on no process answers from what it knew before. */
export async function announceStanding({ em }: Work, partnerId: string): Promise<void> {
  await execute(em, 'select pg_notify($1, $2)', [STANDING_CHANNEL, partnerId])
}

interface StandingRow {
  partner: string
  staff: string | null
  qualified: string[] | null
}

/** Asked before every change: partner and staff member, as they stand in this transaction. */
export async function checkStanding({ em, actor, today }: Work): Promise<void> {
  if (actor.kind === 'CITIZEN') return
  const [row] = await execute<StandingRow>(em, `
    select p."status" as partner, s."status" as staff,
      (select array_agg(q."function") from "qualification" q
        where q."staffId" = s."id" and q."status" = 'VALID' and q."points" > 0 and q."validFrom" <= $3 and q."validTo" >= $3) as qualified
    from "partner" p left join "staff" s on s."id" = $2 and s."partnerId" = p."id"
    where p."id" = $1`, [actor.partnerId, actor.staffId ?? null, today])
  if (row?.partner !== 'ACTIVE') throw refuse('PARTNER_SUSPENDED')
  if (actor.staffId === undefined) return
  if (row.staff !== 'ACTIVE') throw refuse('STAFF_SUSPENDED')
  qualifiedFor.set(actor, new Set(row.qualified ?? []))
}

/** What the standing query saw, for the guard that follows in the same transaction. */
const qualifiedFor = new WeakMap<object, ReadonlySet<string>>()

/** `qualified:CLERK`: a certificate of that function which holds today. */
const qualified: Guard = ({ actor }, _input, param) => {
  if (!qualifiedFor.get(actor)?.has(param)) throw refuse('STAFF_UNQUALIFIED', '', { function: param })
  return Promise.resolve()
}

/** `station:REG`: the station of the input is the partner's own, in good standing and accredited for the operation. */
const station: Guard = async (work, input, operation) => {
  const stationId = (input as { stationId?: string }).stationId
  if (stationId === undefined) throw new Error('the guard `station` needs an input with stationId')
  await checkStation(work, stationId, operation)
}

export async function checkStation({ rows, actor, today }: Work, stationId: string, operation: string): Promise<void> {
  refuseAll([await findStationFault(rows, actor.partnerId, today, stationId, operation)])
}

/** Why the partner's station may not take this operation today; undefined when it may. */
export async function findStationFault(
  rows: Rows, partnerId: string, today: LocalDate, stationId: string, operation: string,
): Promise<Fault | undefined> {
  const [station] = await rows.text<StationStanding>(STATION, [stationId, operation, today])
  if (station?.partnerId !== partnerId) return fault('STATION_NOT_FOUND', 'stationId')
  const refusal = stationRefusal(station.status, operation)
  if (refusal) return fault(refusal, 'stationId', { status: station.status, operation })
  return station.accredited ? undefined : fault('NOT_ACCREDITED', 'stationId', { operation })
}

interface StationStanding { readonly partnerId: string, readonly status: StationStatus, readonly accredited: boolean }

const STATION = `
  select s."partnerId", s."status", exists (select 1 from "accreditation" a where a."stationId" = s."id" and a."operation" = $2
    and a."status" = 'ACTIVE' and a."validFrom" <= $3 and a."validTo" >= $3) as accredited
  from "station" s where s."id" = $1`

export const partnerGuards = { qualified, station } satisfies Guards
