// What does the database do for a job? All of it in one transaction that sees one state of the list, on either database by the same texts.

/** The rows of the file as they are copied in; it goes with the transaction. */
export const STAGE = `create temporary table "screenedRow" (
  "row" int not null, "fault" text, "isUnit" boolean not null, "partyIndex" text, "ref" text, "name" text) on commit drop`
export const STAGE_COLUMNS = 6
export const COPY_TARGET = '"screenedRow" ("row", "fault", "isUnit", "partyIndex", "ref", "name")'

/** The planner has to know that a million rows stand there, or it would take them one by one. */
export const LEARN = 'analyze "screenedRow"'

/** Cancelled meanwhile: nothing of it may stay. The row is held until the commit. */
export const STILL_WANTED = `select "status" from "screeningJob" where "id" = $1 for share`

/** What a killed worker left cannot stand: it commits all or nothing. What a cancelled job left can. */
export const FORGET = ['screeningResult', 'screeningFault', 'screeningOutcome'].map(table => `delete from "${table}" where "jobId" = $1`)

/** A cursor is planned for its first rows, and these are all wanted. */
export const SETTINGS = `set local cursor_tuple_fraction = 1`

/** One row a name of a listing; what is listed until this instant is not listed any more. A cursor takes no parameters. */
export const declareHits = (now: Date): string => `declare "hit" no scroll cursor for
  select s."row", s."isUnit", s."ref", s."name", e."listingId", e."nameNo", e."name" as "listedName"
  from "screenedRow" s join "listEntry" e on e."partyIndex" = s."partyIndex" and (e."listedUntil" is null or e."listedUntil" > '${now.toISOString()}'::timestamptz)
  where s."fault" is null
  order by s."row", e."listingId", e."nameNo"`
export const FETCH_AT_ONCE = 5000
export const FETCH_HITS = `fetch ${FETCH_AT_ONCE} from "hit"`

export const KEEP_RESULTS = `insert into "screeningResult" ("id", "jobId", "row", "ref", "class", "score", "listingIds", "listVersion")
  select $1 || '-' || lpad(r."row"::text, 7, '0'), $1, r."row", r."ref", r."class", r."score", r."listingIds", $2
  from jsonb_to_recordset($3::jsonb) as r("row" int, "ref" text, "class" text, "score" int, "listingIds" text[])`

export const KEEP_FAULTS = `insert into "screeningFault" ("jobId", "row", "code") select $1, "row", "fault" from "screenedRow" where "fault" is not null`

export const KEEP_OUTCOME = `insert into "screeningOutcome" ("jobId", "listVersion", "rowCount", "badCount", "counts")
  select $1, $2, count(*)::int, count("fault")::int, $3::jsonb from "screenedRow" returning "rowCount", "badCount"`
