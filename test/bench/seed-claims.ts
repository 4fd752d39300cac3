// Which claims does an insurer of the bench's city have, and who may ask for them?
import type pg from 'pg'
import { clientIdsOf, credentialOf } from './product.ts'
import { ACCIDENTS } from './synthetic.ts'

const AT = `'2026-03-01T02:00:00Z'::timestamptz`

/** Closed files and, one in twenty, cancelled ones: nothing that a clock of the platform would take up while it is measured. */
export async function seedClaims(pool: pg.Pool, folder: string): Promise<void> {
  const { rows: [found] } = await pool.query<{ n: string }>(`select count(*) as n from "accidentParty" where "accidentId" like 'acd_01000%'`)
  if (Number(found?.n) >= 2 * ACCIDENTS) return
  const [own, other] = [credentialOf(folder, 'insurer').partnerId, credentialOf(folder, 'insurer_2').partnerId]
  await pool.query(`insert into "client" ("clientId", "partnerId", "kind", "scope", "secretHash", "jwks")
    select b.id, c."partnerId", c."kind", c."scope", c."secretHash", c."jwks" from "client" c cross join unnest($2::text[]) as b(id)
    where c."clientId" = $1 on conflict do nothing`, [credentialOf(folder, 'insurer').clientId, clientIdsOf('insurer')])
  await pool.query(ACCIDENTS_SQL, [own, other])
  await pool.query(PARTIES_SQL, [own, other])
  await pool.query('vacuum analyze')
}

/** Every accident concerns the one insurer, every second the other too. */
const ACCIDENTS_SQL = `
  insert into "accident" ("id", "createdAt", "updatedAt", "number", "status", "statusSince", "channel", "lane", "procedures", "procedure", "groundCodes", "injured",
    "dead", "occurredAt", "reportedAt", "latE6", "lonE6", "place", "divisionCode", "weather", "form", "closedRoad", "reportedByPartnerId", "insurerIds", "personIds",
    "evidenceComplete", "moreEvidenceAsked", "waitUsedMs", "escalation", "liabilityForm", "liabilityFinalAt", "reviewedOnce", "selfCompensationAsked", "offerVersion",
    "paidAt", "endedAt", "hats", "entrySeq", "entryHash")
  select 'acd_01' || lpad(n::text, 24, '0'), at, at, 'ACD20260101' || lpad(n::text, 8, '0'), case when n % 20 = 0 then 'CANCELLED' else 'CLOSED' end,
    at + interval '25 minutes', 'APP', 'CAR_CAR', '{}', null, '{}', false, false, at - interval '5 minutes', at,
    29500000 + n % 1000, 106500000 + n / 1000, '渝中区民生路' || n || '号', '500103', '晴', '追尾', false, $1,
    case when n % 2 = 0 then array[$1, $2] else array[$1] end, array[a."ownerId", b."ownerId"], true, 0, 0, 0, 'AGREEMENT', at + interval '8 minutes', false, false, 1,
    case when n % 20 = 0 then null else at + interval '20 minutes' + n % 500 * interval '1 second' end, at + interval '25 minutes', '{}', 0, ''
  from (select n, timestamptz '2026-01-01T00:00:00Z' + n * interval '3 minutes' as at from generate_series(1, ${ACCIDENTS}) n) s
  join "vehicle" a on a."id" = 'veh_01' || lpad((2 * n)::text, 24, '0') join "vehicle" b on b."id" = 'veh_01' || lpad((2 * n - 1)::text, 24, '0')
  on conflict do nothing`

const PARTIES_SQL = `
  insert into "accidentParty" ("id", "createdAt", "updatedAt", "accidentId", "number", "kind", "personId", "nameMasked", "vehicleId", "vin", "plateKind", "plateNo", "ownerId",
    "insurerPartnerId", "cover", "faultCodes", "degree", "shareBps", "conduct", "intentional", "agreesToSelfCompensation", "subrogates")
  select 'apt_01' || lpad((2 * n + p - 2)::text, 24, '0'), ${AT}, ${AT}, 'acd_01' || lpad(n::text, 24, '0'), p, 'MOTOR', o."id", o."nameMasked", v."id", v."vin", '02',
    v."plateNo", o."id", case when p = 2 and n % 2 = 0 then $2 else $1 end, '{"mti":null,"ctpl":null,"vdi":null}', case p when 1 then '{F01}'::text[] else '{}' end,
    case when n % 20 = 0 then null when p = 1 then 'FULL' else 'NONE' end, case when n % 20 = 0 then null when p = 1 then 10000 else 0 end, '{}', false, false, false
  from generate_series(1, ${ACCIDENTS}) n cross join generate_series(1, 2) p
  join "vehicle" v on v."id" = 'veh_01' || lpad((2 * n + p - 2)::text, 24, '0') join "party" o on o."id" = v."ownerId"`
