// What is the least that PostgreSQL must do for each operation? One statement, which also writes the JSON of the answer.

export type Limit = 'look-up' | 'page' | 'submit' | 'claims-page' | 'screen-exact'

/** Copies of the tables that a submission writes: our server would deliver and seal what the limit wrote into its own. */
export const COPIES = `
  create schema if not exists copies;
  ${['application', 'personAct', 'idempotency', 'auditEntry', 'event', 'creditQuery', 'creditHit'].map(name =>
    `create table if not exists copies."${name}" (like public."${name}" including all);`).join('\n  ')}`

export const instant = (column: string) =>
  `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"')`

const VEHICLE = `
  v."id", v."version", v."vin", v."status", v."plateKind", v."plateNo", v."vehicleType", v."useNature", v."brand", v."model", v."colour", v."seats",
  v."firstRegisteredOn", v."inspectionValidTo", ${instant('v."registeredAt"')} as "registeredAt",
  (select row_to_json(o) from (select p."id", p."nameMasked" from "party" p where p."id" = v."ownerId") o) as "owner",
  array_to_json(array(select row_to_json(q) from (
    select l."policyNo", l."insurerName", l."claimPhone", l."kind", l."status", ${instant('l."startsAt"')} as "startsAt", ${instant('l."endsAt"')} as "endsAt"
    from "policy" l where l."vin" = v."vin" order by l."id" limit 100) q)) as "policies"`

export const LOOK_UP = `select row_to_json(r)::text as json from (select ${VEHICLE} from "vehicle" v where v."vin" = $1 and v."status" = 'REGISTERED') r`

export const PAGE = `
  with page as (select * from "vehicle" where "id" > $1 order by "id" limit 51)
  select array_to_json(array(select row_to_json(e) from (
      select row_to_json(n) as "node" from (select ${VEHICLE} from page v order by v."id" limit 50) n) e))::text as json,
    (select count(*)::int from page) as rows, (select max("id") from (select "id" from page order by "id" limit 50) l) as last`

/** The reads and inserts of a submission in their order: lock and key, standing, station, VIN, owner, open application, certificate; then five inserts. */
export const SUBMIT = `
  with seen as (
    select l.locked, i."outcome" from (select pg_try_advisory_xact_lock($1::int, $2::int) as locked) l
    left join copies."idempotency" i on i."clientId" = $3 and i."key" = $4
  ), standing as (
    select p."status" as partner, s."status" as staff, (select array_agg(q."function") from "qualification" q where q."staffId" = s."id"
      and q."status" = 'VALID' and q."points" > 0 and q."validFrom" <= $8 and q."validTo" >= $8) as qualified
    from "partner" p left join "staff" s on s."id" = $6 and s."partnerId" = p."id" where p."id" = $5
  ), station as (
    select s."status" from "station" s where s."id" = $7 and s."partnerId" = $5 and exists (select 1 from "accreditation" a where a."stationId" = s."id"
      and a."operation" = 'REG' and a."status" = 'ACTIVE' and a."validFrom" <= $8 and a."validTo" >= $8)
  ), vin as (select pg_advisory_xact_lock(hashtextextended($9, 1))),
  new as (
    insert into copies."application" ("id", "createdAt", "updatedAt", "number", "business", "status", "partnerId", "stationId", "vin", "certificateNo",
      "invoiceNo", "ownerId", "divisionCode", "useNature", "vehicleType", "energyClass", "plateKind", "documentHash", "inspectionRequired", "filmOnFile",
      "legalDueProvisional", "round", "gaps", "grounds", "submittedByStaffId", "touchedBy", "randomGroupsUsed", "composedTriesUsed")
    select $10, $11::timestamptz, $11::timestamptz, $12, 'REG', 'DRAFT', $5, $7, $9, c."certificateNo", $14, o."id", o."divisionCode", 'A', c."vehicleType",
      c."energyClass", case when c."energyClass" is null then '02' else '52' end,
      translate(rtrim(encode(sha256(convert_to(format('{"certificateNo":%s,"invoiceNo":%s,"ownerId":%s,"policyNo":null,"useNature":"A","vin":%s}',
        to_json(c."certificateNo"), to_json($14::text), to_json(o."id"), to_json($9::text)), 'UTF8')), 'base64'), '='), '+/', '-_'),
      not c."factoryInspected", false, false, 1, '[]', '{}', $6, array[$6::text], 0, 0
    from seen cross join standing cross join station cross join vin cross join "certificate" c cross join "party" o
    where seen.locked and seen."outcome" is distinct from 'DONE' and standing.partner = 'ACTIVE' and standing.staff = 'ACTIVE'
      and 'CLERK' = any(standing.qualified) and station."status" = 'ACTIVE' and c."certificateNo" = $13 and o."identityIndex" = $15 and o."name" = $16
      and not exists (select 1 from copies."application" a where a."vin" = $9
        and a."status" not in ('NOT_ACCEPTED', 'REFUSED', 'ARCHIVED', 'WITHDRAWN', 'ISSUED'))
    returning *
  ), act as (
    insert into copies."personAct" ("id", "createdAt", "updatedAt", "kind", "status", "personId", "partyId", "recordId", "documentHash",
      "requestedByPartnerId", "requestedByStaffId", "expiresAt")
    select $17, "createdAt", "createdAt", 'CONFIRM_APPLICATION', 'REQUESTED', "ownerId", "ownerId", "id", "documentHash", "partnerId", "submittedByStaffId",
      "createdAt" + interval '7 days' from new
  ), key as (
    insert into copies."idempotency" ("clientId", "key", "mutation", "staffId", "inputMac", "outcome", "recordId", "codes", "at")
    select $3, $4, 'submitRegistration', $6, $18, 'DONE', "id", '{}', "createdAt" from new
  ), trace as (
    insert into copies."auditEntry" ("id", "at", "businessAt", "kind", "clientId", "partnerId", "staffId", "action", "recordId", "outcome", "codes", "subjects",
      "requestId")
    select $19, "createdAt", "createdAt", 'DEALERSHIP', $3, "partnerId", "submittedByStaffId", 'submitRegistration', "id", 'DONE', '{}', '{}', $20 from new
  ), told as (
    insert into copies."event" ("id", "type", "recordId", "recordVersion", "audience", "tombstone", "requestId", "at", "businessAt")
    select t.type || new."id", t.type, new."id", 1, array[new."partnerId", new."ownerId"], false, $20, $11, $11
    from new cross join (values ('personAct.requested'), ('application.entered')) as t(type)
  )
  select row_to_json(a)::text as json from (select "id", "version", "status", "stationId", "vin", "certificateNo", "invoiceNo", "useNature", "vehicleType",
    "plateKind", "documentHash", "round", "inspectionRequired" from new) a`
