// What happened in a quarter? One read for all its figures.
import { type Rows } from '../../../platform/database/reader.js'

export interface Counted {
  readonly entries: number
  readonly exits: number
  readonly inTime: number
  readonly revoked: number
  readonly decided: number
  readonly upheld: number
  readonly restrictions: number
  readonly hits: number
  readonly performed: number
}

const COUNT = `select
    (select count(*)::int from "listing" where "publishedAt" >= $1 and "publishedAt" < $2) as "entries",
    (select count(*)::int from "listing" where "status" = 'DELETED' and "endedAt" >= $1 and "endedAt" < $2) as "exits",
    (select count(*)::int from "listing" where "status" = 'DELETED' and "endedAt" >= $1 and "endedAt" < $2 and ("releaseDueAt" is null or "endedAt" < "releaseDueAt")) as "inTime",
    (select count(*)::int from "listing" where "status" = 'REVOKED' and "endedAt" >= $1 and "endedAt" < $2) as "revoked",
    (select count(*)::int from "objection" where "decidedAt" >= $1 and "decidedAt" < $2) as "decided",
    (select count(*)::int from "objection" where "decidedAt" >= $1 and "decidedAt" < $2 and "status" in ('UPHELD', 'SETTLED')) as "upheld",
    (select count(*)::int from "restriction" where "noticeDeliveredAt" >= $1 and "noticeDeliveredAt" < $2) as "restrictions",
    (select count(*)::int from "dutyHit" where "at" >= $1 and "at" < $2) as "hits",
    (select count(distinct "partyIndex")::int from "listing" where "status" = 'DELETED' and "endedAt" >= $1 and "endedAt" < $2
      and "endGround" in ('D1', 'D2', 'EARLY') and "endedAt" < "publishedAt" + interval '90 days') as "performed"`

export async function countQuarter(rows: Rows, from: Date, to: Date): Promise<Counted> {
  const [counted] = await rows.text<Counted>(COUNT, [from, to])
  if (!counted) throw new Error('a count without a row')
  return counted
}
