// May this partner, station and staff member do this today? The guards that permissions rows name.
import { execute } from '../../platform/database/execute.js'
import { refuse } from '../../platform/errors/refusal.js'
import { type Guard, type Guards, type Work } from '../../platform/perform/work.js'

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

export async function checkStation({ em, actor, today }: Work, stationId: string, operation: string): Promise<void> {
  const [row] = await execute<{ status: string, accredited: boolean }>(em, `
    select s."status", exists (select 1 from "accreditation" a where a."stationId" = s."id" and a."operation" = $3
      and a."status" = 'ACTIVE' and a."validFrom" <= $4 and a."validTo" >= $4) as accredited
    from "station" s where s."id" = $1 and s."partnerId" = $2`, [stationId, actor.partnerId, operation, today])
  if (!row) throw refuse('STATION_NOT_FOUND', 'stationId')
  if (['SUSPENDED', 'TERMINATED', 'EXPIRED'].includes(row.status)) throw refuse('STATION_SUSPENDED', 'stationId', { status: row.status })
  if (!row.accredited) throw refuse('NOT_ACCREDITED', 'stationId', { operation })
}

export const partnerGuards = { qualified, station } satisfies Guards
