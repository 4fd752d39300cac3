// How is an accident's row held while a payment of it moves? Without a touch: what changes nothing for its readers is no new version.
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { Accident } from '../accidents/accident.entity.js'
import { Payment } from './payment.entities.js'

/** The accident first, as everywhere: one order, no deadlock. Undefined: there is no such payment. */
export async function lockPayment(work: Work, by: { readonly id: string } | { readonly idempotencyKey: string }): Promise<{ accident: Accident, payment: Payment } | undefined> {
  const { em } = work
  const [column, value] = 'id' in by ? ['id', by.id] : ['idempotencyKey', by.idempotencyKey]
  const [locked] = await execute<{ id: string }>(em, `select a."id" from "accident" a join "payment" p on p."accidentId" = a."id"
    where p."${column}" = $1 for update of a`, [value])
  if (!locked) return undefined
  return { accident: await em.findOneOrFail(Accident, { id: locked.id }), payment: await em.findOneOrFail(Payment, by) }
}
