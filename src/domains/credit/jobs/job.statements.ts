// What does the database do for a job? All of it in one transaction that sees one state of the list, on either database by the same texts.
import { jobQueryId } from '../screening/query-log.entities.js'

/** The rows of the file as they are copied in; it goes with the transaction. */
export const STAGE = `create temporary table "screenedRow" (
  "row" int not null, "fault" text, "isUnit" boolean not null, "partyIndex" text, "ref" text, "name" text) on commit drop`
export const STAGE_COLUMNS = 6
export const COPY_TARGET = '"screenedRow" ("row", "fault", "isUnit", "partyIndex", "ref", "name")'

/**
 * In the order of the list's index: each subject is then looked for where the last one was found, and the log's index grows page by
 * page. A million take 2 s among 8 million listed and as long among few; a hash join reads the whole list.
 */
export const SORT = [
  `set local work_mem = '64MB'`,
  `create temporary table "askedSubject" on commit drop as select "row", "isUnit", "partyIndex", "ref", "name" from "screenedRow" where "fault" is null order by "partyIndex"`,
  `analyze "askedSubject"`,
  'set local enable_hashjoin = off', 'set local enable_mergejoin = off',
]
export const JOIN_FREELY = ['set local enable_hashjoin = on', 'set local enable_mergejoin = on']

/** Cancelled meanwhile: nothing of it may stay. The row is held until the commit. */
export const STILL_WANTED = `select "status" from "screeningJob" where "id" = $1 for share`

/** What a killed worker left cannot stand: it commits all or nothing. What a cancelled job left can. */
export const FORGET = ['screeningResult', 'screeningFault', 'screeningOutcome'].map(table => `delete from "${table}" where "jobId" = $1`)

/** A cursor is planned for its first rows, and these are all wanted. */
export const SETTINGS = `set local cursor_tuple_fraction = 1`

/** One row a name of a listing, and whether this partner's reviewers found it to be somebody else; what is listed until this instant is not listed any more. A cursor takes no parameters. */
export const declareHits = (jobId: string, now: Date): string => `declare "hit" no scroll cursor for
  select s."row", s."isUnit", s."ref", s."name", e."listingId", e."nameNo", e."name" as "listedName", e."isDisputed",
    exists (select 1 from "matchDecision" d join "screeningJob" j on j."partnerId" = d."partnerId" where j."id" = '${jobId}'
      and d."subjectKey" = s."partyIndex" and d."listingId" = e."listingId" and d."decision" = 'DIFFERENT' and d."status" = 'IN_FORCE' and d."expiresAt" > '${now.toISOString()}'::timestamptz) as "isCleared"
  from "askedSubject" s join "listEntry" e on e."partyIndex" = s."partyIndex" and (e."listedUntil" is null or e."listedUntil" > '${now.toISOString()}'::timestamptz)
  order by s."row", e."listingId", e."nameNo"`
export const FETCH_AT_ONCE = 5000
export const FETCH_HITS = `fetch ${FETCH_AT_ONCE} from "hit"`

export const KEEP_RESULTS = `insert into "screeningResult" ("id", "jobId", "row", "ref", "class", "score", "listingIds", "isDisputed", "listVersion")
  select $1 || '-' || lpad(r."row"::text, 7, '0'), $1, r."row", r."ref", r."class", r."score", r."listingIds", r."isDisputed", $2
  from jsonb_to_recordset($3::jsonb) as r("row" int, "ref" text, "class" text, "score" int, "listingIds" text[], "isDisputed" boolean)`

export const KEEP_FAULTS = `insert into "screeningFault" ("jobId", "row", "code") select $1, "row", "fault" from "screenedRow" where "fault" is not null`

export const KEEP_OUTCOME = `insert into "screeningOutcome" ("jobId", "listVersion", "rowCount", "badCount", "counts")
  select $1, $2, count(*)::int, count("fault")::int, $3::jsonb from "screenedRow" returning "rowCount", "badCount"`

const matchIdOf = (job: string, row: string, place: string): string => `'chi_' || substr(${job}, 5, 10) || right(${job}, 7) || lpad(${row}::text, 7, '0') || lpad(${place}::text, 2, '0')`

/** Every subject, whatever was found: what all share once, and a short line each. What was found stands in the matches. */
export const KEEP_QUERIES = `with asked as (
    insert into "creditJobQuery" ("jobId", "at", "partnerId", "clientId", "staffId", "kind", "purpose", "consentRef", "persons", "listVersion", "ip", "requestId")
    select j."id", $2::timestamptz, j."partnerId", j."clientId", j."staffId", j."partnerKind", j."purpose", j."consentPolicyRef",
      (select count(*) from "askedSubject"), $3, j."ip", j."requestId"
    from "screeningJob" j where j."id" = $1 returning "no"
  ) insert into "creditJobSubject" ("subjectIndex", "jobNo", "row") select s."partyIndex", a."no", s."row" from asked a cross join "askedSubject" s`

/** By these those are found whom a wrong listing misled; a reviewer decides on them by the same ids. */
export const MATCHES_MAX = 99
export const KEEP_MATCHES = `insert into "creditHit" ("id", "queryId", "at", "partnerId", "clientId", "purpose", "subjectKey", "listingId", "class", "score", "listVersion")
  select ${matchIdOf('j."id"', 's."row"', 'l.place')}, ${jobQueryId('j."id"', 's."row"')}, $2::timestamptz, j."partnerId", j."clientId", j."purpose", s."partyIndex", l.id, r."class", r."score", r."listVersion"
  from "screeningJob" j join "screeningResult" r on r."jobId" = j."id" join "askedSubject" s on s."row" = r."row"
    cross join lateral unnest(r."listingIds") with ordinality as l(id, place)
  where j."id" = $1`
