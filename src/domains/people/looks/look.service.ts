// May this caller ask about one more person? Counted before anything is answered, so that nobody reads a register by asking.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { GraphQLError } from 'graphql'
import { execute } from '../../../platform/database/execute.js'
import { leaveTrace } from '../../../platform/perform/trace.js'
import { type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'

const HOUR_MS = 3600 * 1000

export interface Look {
  readonly action: string
  readonly purpose: string
  /** Id of the person, if a register knows her. */
  readonly partyId: string | undefined
  readonly identityIndex: string
}

/** Charges the budget and keeps the look in the audit, both committed; who looks at herself is logged and not charged. */
export async function lookAt(platform: Platform, request: Request, look: Look): Promise<void> {
  const { actor, requestId } = request
  const isOneself = actor.personId !== undefined && actor.personId === look.partyId
  if (!isOneself) await chargeBudget(platform, request, look)
  await platform.readLog.write({ actor, requestId, action: look.action, purpose: look.purpose, subjects: look.partyId === undefined ? [] : [look.partyId] })
}

async function chargeBudget({ database, clock, limits }: Platform, request: Request, { action, partyId, identityIndex }: Look): Promise<void> {
  const { actor, requestId } = request
  const at = clock.wall()
  const hour = new Date(at.getTime() - at.getTime() % HOUR_MS)
  const granted = await database.transact(async em => {
    const isGranted = await count(em, actor.staffId ?? actor.personId ?? actor.clientId, partyId ?? identityIndex, hour, limits.personsPerHour)
    if (!isGranted) {
      await leaveTrace(em, { actor, action, recordId: null, outcome: 'REFUSED', codes: ['SUBJECT_BUDGET'], requestId, at, businessAt: clock.now() }, [])
    }
    return isGranted
  })
  if (granted) return
  const retryAfterMs = hour.getTime() + HOUR_MS - at.getTime()
  throw new GraphQLError('', { extensions: { code: 'SUBJECT_BUDGET', http: { status: 429 }, retryable: true, retryAfterMs } })
}

/** One looker is counted by one transaction at a time: two at once would both be the three hundredth. */
async function count(em: SqlEntityManager, lookerId: string, subject: string, hour: Date, max: number): Promise<boolean> {
  await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 2))`, [lookerId])
  await execute(em, `delete from "subjectLook" where "lookerId" = $1 and "hour" < $2`, [lookerId, hour])
  const [row] = await execute<{ others: string | number }>(em,
    `select count(*) as others from "subjectLook" where "lookerId" = $1 and "subject" <> $2`, [lookerId, subject])
  if (Number(row?.others ?? 0) >= max) return false
  await execute(em, `insert into "subjectLook" ("lookerId", "subject", "hour") values ($1, $2, $3) on conflict do nothing`, [lookerId, subject, hour])
  return true
}
