// How are accidents counted and timed? In one statement: each accident once with its moments, then by what was asked for.
import { sql, type RawBuilder } from 'kysely'
import { addDays, startOfDay } from '../../../platform/calendar/local-date.js'
import { compileSql } from '../../../platform/database/reader.js'
import { type Context } from '../../../platform/graphql/context.js'
import { type ClaimDimension, type ClaimFigureType } from './figures.type.js'

export interface Asked { readonly from: string, readonly to: string, readonly by: ReadonlySet<ClaimDimension> }

const MINUTE_S = 60
/** All are promised from the report on, but the first: from the request to the police. */
const PROMISED_S = { answer: 5 * MINUTE_S, paidBest: 15 * MINUTE_S, paid: 30 * MINUTE_S } as const

export async function figuresOf({ reads, actor }: Context, { from, to, by }: Asked, limit: number): Promise<ClaimFigureType[]> {
  const insurerId = actor.kind === 'INSURER' ? actor.partnerId : null
  const reported = reads.from('accident').where('accident.reportedAt', '>=', startOfDay(from)).where('accident.reportedAt', '<', startOfDay(addDays(to, 1)))
  // An insurer that serves at a rural point sees the accidents of others there; they are not its figures.
  const accidents = insurerId === null ? reported : reported.where(sql<boolean>`"accident"."insurerIds" @> array[${insurerId}]::text[]`)
  const day = by.has('DAY') ? sql`to_char(a."reportedAt" at time zone 'UTC' + interval '8 hours', 'YYYY-MM-DD')` : NONE
  const [unitId, unitName] = by.has('DISTRICT') ? [sql`a."policeUnitId"`, sql`(select u."name" from "policeUnit" u where u."id" = a."policeUnitId")`] : [NONE, NONE]
  const division = by.has('BRANCH') ? sql`a."divisionCode"` : NONE
  const statement = sql<ClaimFigureType>`with f as (
      select ${day} as "day", ${unitId} as "policeUnitId", ${unitName} as "policeUnitName", ${division} as "divisionCode", a."insurerIds", ${MOMENTS}, ${moneyOf(insurerId)}
      from (${accidents}) a left join "liabilityReview" r on r."accidentId" = a."id" left join lateral (${PAPERS}) l on true)
    select "day", "policeUnitId", "policeUnitName", i."insurerPartnerId", "divisionCode", ${COUNTS} from f cross join lateral (${insurersBy(by, insurerId)}) i
    group by "day", "policeUnitId", "policeUnitName", i."insurerPartnerId", "divisionCode"
    order by "day", "policeUnitId", i."insurerPartnerId", "divisionCode" limit ${limit}`
  return reads.rows.raw<ClaimFigureType>({ compile: () => compileSql(statement) })
}

const NONE = sql`null::text`

/** What was paid, and assessed, by the insurer that asks. */
function moneyOf(insurerId: string | null): RawBuilder<unknown> {
  if (insurerId === null) return sql`null::numeric as "assessed", null::numeric as "paidOut"`
  return sql`(select coalesce(sum(s."netFen"), 0) from "lossAssessment" s where s."accidentId" = a."id" and s."insurerPartnerId" = ${insurerId} and s."status" = 'CONFIRMED') as "assessed",
    (select coalesce(sum(p."amountFen"), 0) from "payment" p where p."accidentId" = a."id" and p."insurerPartnerId" = ${insurerId} and p."status" = 'SUCCESS') as "paidOut"`
}

/** Once for each insurer concerned, and once where there is none; an insurer never gets the row of another. */
function insurersBy(by: Asked['by'], insurerId: string | null): RawBuilder<unknown> {
  if (!by.has('INSURER')) return sql`select ${NONE} as "insurerPartnerId"`
  if (insurerId !== null) return sql`select ${insurerId}::text as "insurerPartnerId"`
  return sql`select unnest(case when cardinality(f."insurerIds") = 0 then array[null]::text[] else f."insurerIds" end) as "insurerPartnerId"`
}

/** A draft was never issued, and an agreement is signed, not issued. */
const PAPERS = sql.raw(`select min(p."issuedAt") as "issuedAt", coalesce(bool_or(p."session" = 'SCENE'), false) as "atScene",
  coalesce(bool_or(p."status" in ('ISSUED', 'FINAL') and p."session" in ('ONLINE', 'VIDEO')), false) as "online" from "liability" p where p."accidentId" = a."id"`)

/** Paid again after a supplement or a late review, the first time is what the parties were promised. */
export const PAID_AT = `coalesce(case when a."offerVersion" > 1 then
  (select min(e."at") from "accidentEntry" e where e."accidentId" = a."id" and e."type" = 'completePayment') end, a."paidAt")`
const POLICE_CAME = `l."atScene" or coalesce(a."procedure" in ('SIMPLE', 'GENERAL'), false) or exists (select 1 from "dispatchJob" d join "sceneTeam" t on t."id" = d."teamId"
  where d."accidentId" = a."id" and d."arrivedAt" is not null and t."policeStaffId" is not null)`
const secondsTo = (moment: string): string => `extract(epoch from ${moment} - a."reportedAt")::float8`

const MOMENTS = sql.raw(`a."status", a."lane", coalesce(a."procedure" = 'GENERAL', false) as "general", a."liabilityForm", a."liabilityFinalAt" is not null as "settled",
  l."issuedAt" is not null as "certified", r."status" as "review", case when l."online" then a."waitUsedMs" / 1000.0 end::float8 as "answerS",
  ${secondsTo('coalesce(l."issuedAt", a."liabilityFinalAt")')} as "liabilityS", ${secondsTo(PAID_AT)} as "paidS", ${POLICE_CAME} as "policeCame"`)

const count = (name: string, where: string): string => `(count(*) filter (where ${where}))::int as "${name}"`
const share = (name: string, part: string, whole: string): string =>
  `(count(*) filter (where ${part}) * 10000 / nullif(count(*) filter (where ${whole}), 0))::int as "${name}"`
const halves = (name: string, column: string): string => [[50, 0.5], [95, 0.95]].map(([label, at]) =>
  `round((percentile_cont(${at}) within group (order by "${column}"))::numeric)::int as "${name}P${label}"`).join(', ')

const COUNTS = sql.raw([
  count('reported', 'true'),
  count('fastLane', `"lane" is not null and not "general"`),
  count('handedToPolice', '"general"'),
  count('agreed', `"liabilityForm" = 'AGREEMENT' and "settled"`),
  count('determined', '"certified"'),
  count('objected', '"review" is not null'),
  count('changedByReview', `"review" = 'REINVESTIGATE'`),
  count('paid', '"paidS" is not null'),
  count('closed', `"status" = 'CLOSED'`),
  count('cancelled', `"status" = 'CANCELLED'`),
  count('heldNow', `"status" = 'HOLD'`),
  halves('answerSeconds', 'answerS'),
  share('within5MinBps', `"answerS" <= ${PROMISED_S.answer}`, '"answerS" is not null'),
  halves('reportToLiabilitySeconds', 'liabilityS'),
  halves('reportToPaidSeconds', 'paidS'),
  share('within15MinBps', `"paidS" <= ${PROMISED_S.paidBest}`, '"paidS" is not null'),
  share('within30MinBps', `"paidS" <= ${PROMISED_S.paid}`, '"paidS" is not null'),
  share('withoutPoliceBps', '"settled" and not "policeCame"', '"settled" or "general"'),
  share('objectionBps', '"certified" and "review" is not null', '"certified"'),
  'sum("assessed")::float8 as "assessedNetFen"', 'sum("paidOut")::float8 as "paidFen"',
].join(', '))
