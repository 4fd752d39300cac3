// What is the least that PostgreSQL must do to screen one subject by number? One statement: the list's version, agreement, entry and listing; the line of the query log and the match; the JSON.

/** $1 index, $2 now, $3 partner, $4 client, $5 staff, $6 consent, $7 ref, $8 name, $9 id of the query, $10 id of the match, $11 request, $12 hash of the name. */
export const SCREEN_EXACT = `
  with found as (
    select e."listingId", l."caseNo", l."courtName", l."performance", e."isDisputed", case when e."name" = $8 then 'EXACT' else 'ID_NAME_CONFLICT' end as class
    from "listEntry" e join "listing" l on l."id" = e."listingId"
    where e."partyIndex" = $1 and e."nameNo" = 0 and (e."listedUntil" is null or e."listedUntil" > $2::timestamptz) order by e."listingId"
  ), state as (
    select coalesce((select "listVersion" from "listState"), '00000000000000-000') as version,
      (select count(*) from "screeningContract" c where c."partnerId" = $3 and $2::date between c."validFrom" and c."validTo" and 'CREDIT_APPROVAL' = any(c."purposes")) as contracts
  ), logged as (
    insert into copies."creditQuery" ("id", "at", "partnerId", "clientId", "staffId", "kind", "purpose", "consentRef", "subjectIndex", "subjectKey", "nameHash", "resultClass", "fieldsReturned", "listVersion", "requestId")
    select $9, $2::timestamptz, $3, $4, $5, 'BANK', 'CREDIT_APPROVAL', $6, $1, $1, $12, coalesce((select min(class) from found), 'NONE'), '{LISTED,CASE,PERFORMANCE}', s.version, $11 from state s
  ), hit as (
    insert into copies."creditHit" ("id", "queryId", "at", "partnerId", "clientId", "purpose", "subjectKey", "listingId", "class", "score", "listVersion")
    select $10, $9, $2::timestamptz, $3, $4, 'CREDIT_APPROVAL', $1, f."listingId", f.class, 1000, s.version from found f cross join state s limit 1
  )
  select json_build_object('results', json_build_array(json_build_object('ref', $7::text, 'class', coalesce((select min(class) from found), 'NONE'), 'isListed', exists (select 1 from found),
      'matches', coalesce((select json_agg(json_build_object('listingId', f."listingId", 'class', f.class, 'score', 1000, 'isDisputed', f."isDisputed", 'caseNo', f."caseNo", 'courtName', f."courtName", 'performance', f."performance")) from found f), '[]'))),
    'listVersion', s.version, 'algorithmVersion', 'han-rules-1')::text as json from state s`
