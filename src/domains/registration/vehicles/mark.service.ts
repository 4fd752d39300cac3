// How does another domain mark a vehicle, and take the mark off again? Called inside its own change.
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { lockVins } from '../applications/application.lookup.js'
import { restateVehicles } from './restate.js'
import { type VehicleMarkRow } from './vehicle-mark.entity.js'

export interface Mark { readonly kind: VehicleMarkRow['kind'], readonly sourceId: string, readonly vins: readonly string[] }

export async function openVehicleMarks(work: Work, { kind, sourceId, vins }: Mark): Promise<void> {
  if (vins.length === 0) return
  await lockVins(work, vins)
  const rows = vins.map(vin => ({ id: newId('vmk'), vin }))
  await execute(work.em, `insert into "vehicleMark" ("id", "createdAt", "updatedAt", "vin", "kind", "sourceId")
    select r.id, $2::timestamptz, $2::timestamptz, r.vin, $3, $4 from jsonb_to_recordset($1::jsonb) as r(id text, vin text)
    on conflict ("vin", "kind", "sourceId") where "endedAt" is null do nothing`, [JSON.stringify(rows), work.now, kind, sourceId])
  await restateVehicles(work, vins)
}

export async function closeVehicleMarks(work: Work, { kind, sourceId, vins }: Mark): Promise<void> {
  if (vins.length === 0) return
  await lockVins(work, vins)
  await execute(work.em, `update "vehicleMark" set "endedAt" = $4, "updatedAt" = $4, "version" = "version" + 1
    where "vin" = any($1) and "kind" = $2 and "sourceId" = $3 and "endedAt" is null`, [vins, kind, sourceId, work.now])
  await restateVehicles(work, vins)
}
