// Which outputs belong into the file of a key, of which version of the list? Read in one snapshot, a part at a time.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { execute } from '../../../platform/database/execute.js'
import { EMPTY_LIST } from '../list/list-version.js'

const PART = 50_000
/** Of `e`, as of the instant bound as that parameter: the record may stand longer than the listing lasts. */
export const inForce = (parameter: `$${number}`): string => `(e."listedUntil" is null or e."listedUntil" > ${parameter})`

export interface Snapshot { readonly bytes: Uint8Array, readonly listVersion: string }

/** Undefined: somebody was listed meanwhile whose output is not there yet. */
export async function snapshotOf(em: SqlEntityManager, keyId: string, now: Date): Promise<Snapshot | undefined> {
  await execute(em, 'set transaction isolation level repeatable read')
  const [missing] = await execute(em, `select 1 from "listEntry" e where ${inForce('$2')}
    and not exists (select 1 from "obliviousOutput" o where o."keyId" = $1 and o."partyIndex" = e."partyIndex") limit 1`, [keyId, now])
  if (missing) return undefined
  const [state] = await execute<{ listVersion: string }>(em, `select "listVersion" from "listState"`)
  const parts: Buffer[] = []
  for (let after = '', part = ''; ; after = part.slice(-16)) {
    const [row] = await execute<{ part: string | null }>(em, `select string_agg(s."output", '' order by s."output") as part from (
      select distinct o."output" from "obliviousOutput" o where o."keyId" = $1 and o."output" > $2
        and exists (select 1 from "listEntry" e where e."partyIndex" = o."partyIndex" and ${inForce('$3')}) order by o."output" limit ${PART}) s`, [keyId, after, now])
    part = row?.part ?? ''
    if (part === '') return { bytes: Buffer.concat(parts), listVersion: state?.listVersion ?? EMPTY_LIST }
    parts.push(Buffer.from(part, 'hex'))
  }
}
