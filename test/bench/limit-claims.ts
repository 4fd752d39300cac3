// What is the least that PostgreSQL must do for each operation on claims? One statement, which also writes the JSON of the answer.
import { instant } from './limit-statements.ts'

/** Scoped like ours: the files that concern the insurer. Their parties need no scope of their own. */
export const CLAIMS_PAGE = `
  with page as (select * from "accident" where "insurerIds" @> array[$2::text] and "id" > $1 order by "id" limit 51)
  select array_to_json(array(select row_to_json(e) from (
      select row_to_json(n) as "node" from (
        select a."id", a."version", a."number", a."status", ${instant('a."statusSince"')} as "statusSince", ${instant('a."reportedAt"')} as "reportedAt",
          case when a."status" not in ('TRIAGED_GENERAL', 'CANCELLED')
            then round(extract(epoch from coalesce(a."paidAt", a."endedAt", now()) - a."reportedAt"))::int end as "elapsedSeconds",
          array_to_json(array(select row_to_json(q) from (
            select p."number", p."plateNo", p."nameMasked", p."insurerPartnerId", p."shareBps" from "accidentParty" p
            where p."accidentId" = a."id" order by p."id" limit 8) q)) as "parties"
        from page a order by a."id" limit 50) n) e))::text as json,
    (select count(*)::int from page) as rows, (select max("id") from (select "id" from page order by "id" limit 50) l) as last`
