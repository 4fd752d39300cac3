// What happens to payments when time has come: accidents are closed, those that were held are completed, and recoveries are netted day by day.
import { sql } from 'kysely'
import { dueAt, isLate } from '../../../platform/calendar/due-at.js'
import { addDays, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { newId } from '../../../platform/ids.js'
import { type Sweep } from '../../../platform/module.js'
import { type Work } from '../../../platform/perform/work.js'
import { getAccident, moveAccident } from '../accidents/accident.lookup.js'
import { type AccidentStatus } from '../accidents/accident.transitions.js'
import { CLOCKS } from '../clocks/clock-table.js'
import { dueOf } from './due.js'
import { PAID_KINDS } from './order.js'
import { completeIfPaid } from './outcome.js'
import { recoveryTransitions } from './payment.transitions.js'
import { NettingStatement, Recovery } from './recovery.entities.js'

const AT_ONCE = 200

const isClosable = ({ status, paidAt }: { status: AccidentStatus, paidAt?: Date | null | undefined }, now: Date): boolean =>
  status === 'PAID' && paidAt instanceof Date && isLate(dueAt(CLOCKS.CLOSE, paidAt), now)

const closePaid: Sweep = {
  action: 'closeAccident',
  due: async ({ rows, clock }) => {
    const query = rows.from('accident').where('accident.status', '=', 'PAID')
      .where('accident.paidAt', '<', startOfDay(addDays(localDateOf(clock.now()), -CLOCKS.CLOSE.amount))).orderBy('accident.paidAt').limit(AT_ONCE)
    return (await rows.all('accident', query)).filter(each => isClosable(each, clock.now())).map(({ id }) => id)
  },
  run: async (work, id) => {
    const accident = await getAccident(work, id)
    if (!isClosable(accident, work.now)) return
    await moveAccident(work, accident, 'close')
    accident.endedAt = work.now
  },
}

/** The last report came while the file was held: released, it is paid. So is a file that was consented to and leaves nothing to order. */
const completePaid: Sweep = {
  action: 'completePayment',
  due: async ({ rows }) => {
    const query = rows.from('accident').where('accident.status', 'in', ['CONSENTED', 'PAYING']).limit(AT_ONCE).where(sql<boolean>`not exists (
      select 1 from "settlementLeg" l join "settlementOffer" o on o."id" = l."offerId" and o."status" = 'CONSENTED'
      where l."accidentId" = "accident"."id" and l."payerKind" = 'INSURER' and l."amountFen" > 0 and l."kind" = any(${[...PAID_KINDS]})
        and not exists (select 1 from "payment" p where p."legId" = l."id" and p."status" = 'SUCCESS'))`)
    return (await rows.all('accident', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const accident = await getAccident(work, id)
    await completeIfPaid(work, accident, await dueOf(work, accident))
  },
}

/** One pair a run, named by one of its recoveries: everything accepted before today. */
const net: Sweep = {
  action: 'netRecoveries',
  due: async ({ rows, clock }) => {
    const pairs = await rows.text<{ id: string }>(`select min("id") as id from "recovery" where "status" = 'ACCEPTED' and "answeredAt" < $1
      group by least("creditorPartnerId", "debtorPartnerId"), greatest("creditorPartnerId", "debtorPartnerId") limit ${AT_ONCE}`, [startOfDay(localDateOf(clock.now()))])
    return pairs.map(({ id }) => id)
  },
  run: async (work, id) => {
    const first = await work.em.findOne(Recovery, { id })
    if (first?.status === 'ACCEPTED') await netPair(work, first)
  },
}

async function netPair(work: Work, { creditorPartnerId, debtorPartnerId }: Recovery): Promise<void> {
  const { em, now, today } = work
  const [firstPartnerId = '', secondPartnerId = ''] = [creditorPartnerId, debtorPartnerId].toSorted((a, b) => (a < b ? -1 : 1))
  const pair = [firstPartnerId, secondPartnerId]
  const recoveries = await em.find(Recovery, { creditorPartnerId: { $in: pair }, debtorPartnerId: { $in: pair }, status: 'ACCEPTED', answeredAt: { $lt: startOfDay(today) } })
  const day = addDays(today, -1)
  if (recoveries.length === 0 || (await em.findOne(NettingStatement, { firstPartnerId, secondPartnerId, day }))) return
  const owedBy = (partnerId: string) => recoveries.filter(each => each.debtorPartnerId === partnerId).reduce((sum, { amountFen }) => sum + amountFen, 0)
  const statement = em.create(NettingStatement, {
    id: newId('net'), createdAt: now, updatedAt: now, firstPartnerId, secondPartnerId, day, firstOwesFen: owedBy(firstPartnerId), secondOwesFen: owedBy(secondPartnerId),
    recoveryCount: recoveries.length,
  })
  for (const recovery of recoveries) {
    recovery.move('net', work.actor)
    em.assign(recovery, { statementId: statement.id, updatedAt: now })
    work.tell({ type: recoveryTransitions.net.tells, recordId: recovery.id, version: recovery.version + 1, audience: pair })
  }
  work.tell({ type: 'nettingStatement.made', recordId: statement.id, version: 1, audience: pair })
}

export const paymentSweeps: readonly Sweep[] = [completePaid, closePaid, net]
