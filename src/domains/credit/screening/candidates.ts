// Which entries of the list may be meant? Found by index in one statement, which reads the list's version in the same snapshot.
import { type Rows } from '../../../platform/database/reader.js'
import { type NamedKind, nameKeysOf } from '../matching/name-keys.js'
import { EMPTY_LIST } from '../list/list-version.js'
import { FRAUD_YEARS } from '../listings/term.js'
import { type RestrictionRow } from '../restrictions/restriction.entity.js'
import { type ScreeningContractRow } from './contract.entity.js'
import { type Grant } from './purposes.js'
import { type Subject } from './subjects.js'

/** A row of the list, with what its listing shows. */
export interface Candidate {
  /** Place of the question among those by name; absent: found by number. */
  readonly place?: number
  readonly listingId: string
  readonly nameNo: number
  readonly partyKind: NamedKind
  readonly partyIndex: string
  readonly name: string
  readonly masked: string
  readonly sex: 'MALE' | 'FEMALE' | null
  readonly legalRep: string | null
  readonly isDisputed: boolean
  readonly caseNo: string
  readonly courtName: string
  readonly performance: 'NONE' | 'PARTIAL' | 'FULL'
  readonly performedPart: string | null
  readonly unperformedPart: string | null
  readonly duty: string
  /** Of a ruling that helps today: none does while fraud in the bankruptcy bars it. */
  readonly rulingNo: string | null
  readonly changedAt: string
}

export interface PastListing {
  readonly listingId: string
  readonly partyIndex: string
  readonly status: 'DELETED' | 'REVOKED'
  readonly caseNo: string
  readonly courtName: string
  readonly publishedAt: Date | null
  readonly endedAt: Date | null
}

export interface Found {
  readonly listVersion: string
  /** All that have begun. */
  readonly contracts: readonly ScreeningContractRow[]
  readonly byNumber: readonly Candidate[]
  readonly byName: readonly Candidate[]
  readonly restrictions: readonly RestrictionRow[]
  readonly past: readonly PastListing[]
}

/** A common name has thousands: the first listings by id, and the answer says that there are more. */
export const CANDIDATES_MAX = 200

/** Of a number everything is found, whatever the caller excludes: what is listed is answered. Of names what she knows not to be meant is left out. */
export async function findCandidates(rows: Rows, grant: Grant, partnerId: string, subjects: readonly Subject[], now: Date, excluded: readonly string[]): Promise<Found> {
  const indexes = subjects.flatMap(({ index }) => index ?? [])
  const named = grant.fields.has('LISTED') ? subjects.flatMap((subject, place) => (subject.index === null ? namedKeys(subject, place) : [])) : []
  const [row] = await rows.text<Record<string, string>>(statementFor(grant, named.length > 0, indexes.length > 1),
    [now, partnerId, indexes.length > 1 ? indexes : indexes[0] ?? null, ...(named.length > 0 ? [JSON.stringify(named), [...excluded]] : [])])
  return {
    listVersion: row?.['listVersion'] ?? EMPTY_LIST,
    contracts: rows.decodeAll('screeningContract', row?.['contracts'] ?? '[]'),
    byNumber: listOf<Candidate>(row?.['byNumber']),
    byName: listOf<Candidate>(row?.['byName']),
    restrictions: rows.decodeAll('restriction', row?.['restrictions'] ?? '[]'),
    past: listOf<PastListing>(row?.['past']).map(each => ({ ...each, publishedAt: dateOf(each.publishedAt), endedAt: dateOf(each.endedAt) })),
  }
}

const listOf = <T>(text: string | undefined): T[] => (text === undefined ? [] : JSON.parse(text) as T[])
const dateOf = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null)

/** By its sound it is looked for only where something else is known: alone it would be no match. */
function namedKeys({ partyKind, name, number, birthYear, regionCode, lastFour }: Subject, place: number): object[] {
  const keys = nameKeysOf(partyKind, name ?? '')
  const organisation = number?.form === 'ORGANISATION' ? number.value : null
  if (keys.nameKey === '' && organisation === null) return []
  const isPerson = partyKind === 'PERSON'
  const masked = number?.form === 'MASKED' ? number.value : null
  const places = masked !== null ? { year: isPerson ? birthYearOf(masked) : null } : isPerson ? { year: birthYear === null ? null : String(birthYear), region: regionCode, last: lastFour } : {}
  const isSupported = masked !== null || [birthYear, regionCode, lastFour].some(each => each !== null)
  const byName = organisation !== null ? {} : {
    variant: keys.nameVariant,
    pinyin: isPerson && isSupported && keys.namePinyin !== '' ? keys.namePinyin : null,
    whole: isPerson && keys.nameFirst === null ? keys.nameKey : null,
    first: keys.nameFirst,
  }
  return [{ place, kind: partyKind, organisation, masked, ...places, ...byName }]
}

/** Of the places that a masked number shows. */
const birthYearOf = (masked: string): string => masked.slice(6, 10)

/** Most questions are about one party. Of a list PostgreSQL expects ten, and would plan each statement anew: 0.3 ms, where the answer takes 0.1. */
const NUMBER = '$NUMBER'
const ONE_NUMBER = '$3::text'
const ANY_NUMBER = 'any($3::text[])'

const COLUMNS = `e."listingId", e."nameNo", e."partyKind", e."partyIndex", e."name", e."masked", e."sex", e."legalRep", e."isDisputed"`
const RULING = `case when l."bankruptcyFraudOn" + interval '${FRAUD_YEARS} years' > ($1::timestamptz at time zone 'Asia/Shanghai')::date then null else l."bankruptcyRulingNo" end`
const SHOWN = `l."caseNo", l."courtName", l."performance", l."performedPart", l."unperformedPart", l."duty", l."updatedAt" as "changedAt", ${RULING} as "rulingNo"`
/** A row whose time is over is not listed, whatever still stands. */
const LISTED = `(e."listedUntil" is null or e."listedUntil" > $1::timestamptz)`

const BY_NUMBER = `(select coalesce(json_agg(x), '[]')::text from (select ${COLUMNS}, ${SHOWN} from "listEntry" e join "listing" l on l."id" = e."listingId"
  where e."partyIndex" = ${NUMBER} and ${LISTED} order by e."listingId", e."nameNo") x) as "byNumber"`

const RESTRICTIONS = `(select coalesce(json_agg(r), '[]')::text from "restriction" r
  where r."partyIndex" = ${NUMBER} and r."status" = 'IN_FORCE' and r."noticeDeliveredAt" <= $1::timestamptz) as "restrictions"`

const PAST = `(select coalesce(json_agg(x), '[]')::text from (select l."id" as "listingId", l."partyIndex", l."status", l."caseNo", l."courtName", l."publishedAt", l."endedAt"
  from "listing" l where l."partyIndex" = ${NUMBER} and l."status" in ('DELETED', 'REVOKED') and l."publishedAt" is not null order by l."id") x) as "past"`

/** As the index has it. */
const BIRTH_YEAR = 'substr(e."masked", 7, 4)'
/** What is known of the number must not differ: it would be somebody else. */
const AGREES = `(q."masked" is null or e."masked" = q."masked")
  and (q."region" is null or substr(e."masked", 1, 6) = q."region") and (q."last" is null or substr(e."masked", 15, 4) = q."last")`

/** A common name is thousands of people's, and a few of a year: each with a way of its own, since no index serves "or". */
const yearly = (condition: string): string[] => [`${condition} and ${BIRTH_YEAR} = q."year"`, `${condition} and q."year" is null`]

const way = (condition: string): string => `(select ${COLUMNS} from "listEntry" e where ${condition} and e."partyKind" = q."kind" and ${LISTED} and ${AGREES}
  and e."listingId" <> all($5::text[]) order by e."listingId", e."nameNo" limit ${CANDIDATES_MAX + 1})`

const SAME_YEAR = `(q."year" is null or ${BIRTH_YEAR} = q."year")`
const OTHER_WAYS = [`e."nameFirst" = q."whole" and ${SAME_YEAR}`, `e."nameKey" = q."first" and ${SAME_YEAR}`, `substr(e."masked", 9, 9) = q."organisation" and e."partyKind" = 'UNIT'`]

const BY_NAME = `(select coalesce(json_agg(x), '[]')::text from (select c.*, ${SHOWN} from (
    select q."place", e.* from jsonb_to_recordset($4::jsonb) as q("place" int, "kind" text, "organisation" text, "masked" text, "year" text, "region" text, "last" text,
      "variant" text, "pinyin" text, "whole" text, "first" text)
    cross join lateral (${[...yearly('e."nameVariant" = q."variant"'), ...yearly('e."namePinyin" = q."pinyin" and e."namePinyin" <> \'\''), ...OTHER_WAYS].map(way).join(' union ')}) e
  ) c join "listing" l on l."id" = c."listingId") x) as "byName"`

const statements = new Map<string, string>()

function statementFor({ fields }: Grant, byName: boolean, ofMany: boolean): string {
  const parts = [
    ...(fields.has('LISTED') ? [BY_NUMBER] : []), ...(byName ? [BY_NAME] : []), ...(fields.has('RESTRICTION') ? [RESTRICTIONS] : []), ...(fields.has('HISTORY') ? [PAST] : []),
  ]
  const name = `${ofMany} ${parts.join()}`
  const known = statements.get(name) ?? `select coalesce((select "listVersion" from "listState"), '${EMPTY_LIST}') as "listVersion",
    (select coalesce(json_agg(c), '[]')::text from "screeningContract" c where c."partnerId" = $2 and c."validFrom" <= ($1::timestamptz at time zone 'Asia/Shanghai')::date) as "contracts",
    ${parts.join(', ')}`.replaceAll(NUMBER, ofMany ? ANY_NUMBER : ONE_NUMBER)
  statements.set(name, known)
  return known
}
