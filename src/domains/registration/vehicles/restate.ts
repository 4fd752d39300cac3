// Which states does a registered vehicle carry after a seizure, a theft or an accident was reported, or settled?
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'

/** K sealed (查封), C stolen (被盗抢), I accident not settled (事故未处理), else A normal (正常); a registration stays as it is (164号 §15, §76). */
export async function restateVehicles({ em, now, tell }: Work, vins: readonly string[]): Promise<void> {
  const changed = await execute<{ id: string, version: number, ownerId: string }>(em, `
    update "vehicle" v set "states" = s."states", "version" = v."version" + 1, "updatedAt" = $2
    from (select "id", case when "sealed" or "stolen" or "accident"
        then array_remove(array[case when "sealed" then 'K' end, case when "stolen" then 'C' end, case when "accident" then 'I' end], null)
        else array['A'] end as "states"
      from (select r."id",
          exists (select 1 from "seizure" z where z."vin" = r."vin" and z."releasedAt" is null and z."startsAt" <= $2 and z."endsAt" > $2) as "sealed",
          exists (select 1 from "theft" t where t."vin" = r."vin" and t."returnedAt" is null) as "stolen",
          exists (select 1 from "vehicleMark" m where m."vin" = r."vin" and m."kind" = 'ACCIDENT' and m."endedAt" is null) as "accident"
        from "vehicle" r where r."vin" = any($1) and r."status" = 'REGISTERED') f) s
    where v."id" = s."id" and v."states" <> s."states"
    returning v."id", v."version", v."ownerId"`, [vins, now])
  for (const { id, version, ownerId } of changed) tell({ type: 'vehicle.restated', recordId: id, version, audience: [ownerId] })
}
