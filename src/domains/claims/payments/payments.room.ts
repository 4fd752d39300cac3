// What does the server mount of this room?
import { type Query, type Scopes } from '../../../platform/database/reader.js'
import { type Actor } from '../../../platform/actor.js'
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { LegMarkSchema, PaymentReportSchema, PaymentSchema } from './payment.entities.js'
import { paymentErrors } from './payment.errors.js'
import { paymentPermissions } from './payment.permissions.js'
import { AccidentPaymentsResolver, LegPaymentResolver, PaymentResolver, ReconciliationResolver } from './payment.resolver.js'
import { senderOf } from './payment.sender.js'
import { paymentSweeps } from './payment.sweeps.js'
import { ReconciliationItemSchema, ReconciliationSchema } from './reconciliation.entities.js'
import { NettingStatementSchema, RecoverySchema } from './recovery.entities.js'
import { NettingStatementResolver, RecoveryResolver } from './recovery.resolver.js'

const scopes: Scopes = {
  payment: {
    INSURER: (query: Query<'payment'>, { partnerId }: Actor) => query.where('payment.insurerPartnerId', '=', partnerId),
    CITIZEN: (query: Query<'payment'>, { personId }: Actor) => query.where('payment.payeePersonId', '=', personId ?? ''),
  },
  legMark: ofAccident<'legMark'>('legMark'),
  recovery: {
    INSURER: (query, { partnerId }) => query.where(eb => eb.or([eb('recovery.creditorPartnerId', '=', partnerId), eb('recovery.debtorPartnerId', '=', partnerId)])),
  },
  nettingStatement: {
    INSURER: (query, { partnerId }) =>
      query.where(eb => eb.or([eb('nettingStatement.firstPartnerId', '=', partnerId), eb('nettingStatement.secondPartnerId', '=', partnerId)])),
  },
  reconciliation: { INSURER: (query, { partnerId }) => query.where('reconciliation.insurerPartnerId', '=', partnerId) },
  reconciliationItem: { INSURER: (query, { partnerId }) => query.where('reconciliationItem.insurerPartnerId', '=', partnerId) },
}

export const paymentsRoom: Room = {
  entities: [PaymentSchema, PaymentReportSchema, LegMarkSchema, RecoverySchema, NettingStatementSchema, ReconciliationSchema, ReconciliationItemSchema],
  resolvers: [PaymentResolver, AccidentPaymentsResolver, LegPaymentResolver, ReconciliationResolver, RecoveryResolver, NettingStatementResolver],
  permissions: paymentPermissions,
  errors: paymentErrors,
  nodes: {
    pay: { type: 'Payment', table: 'payment' },
    rcv: { type: 'Recovery', table: 'recovery' },
    net: { type: 'NettingStatement', table: 'nettingStatement' },
    rcn: { type: 'Reconciliation', table: 'reconciliation' },
    rec: { type: 'ReconciliationItem', table: 'reconciliationItem' },
  },
  sweeps: paymentSweeps,
  jobs: [senderOf],
  scopes,
}
