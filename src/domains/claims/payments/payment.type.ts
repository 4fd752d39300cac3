// What does the API show of payments, of what parties say of them, of recoveries between insurers and of reconciliation?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import {
  LegMarkKindEnum, PaymentChannelEnum, PaymentStatusEnum, ReconciliationItemKindEnum, ReconciliationItemStatusEnum, RecoveryKindEnum, RecoveryStatusEnum,
} from './payment.enums.js'
import { type LegMarkRow, type PaymentRow } from './payment.entities.js'
import { type ReconciliationItemRow, type ReconciliationRow } from './reconciliation.entities.js'
import { type NettingStatementRow, type RecoveryRow } from './recovery.entities.js'

@ObjectType('Payment', { implements: Node, simpleResolvers: true, description: 'An order to an insurer\'s cashier, and what the bank reported (赔款支付). The platform holds no money.' })
export class PaymentType extends Node implements Pick<PaymentRow, keyof PaymentType> {
  @Field(() => ID, { description: 'The leg of the settlement that it pays.' })
  legId!: string

  @Field(() => ID, { description: 'The insurer whose money it is.' })
  insurerPartnerId!: string

  @Field(() => Int, { description: '1 to 5: another attempt only after the last one has failed for good.' })
  attempt!: number

  @Field(() => PaymentStatusEnum, { description: 'Where it stands.' })
  status!: PaymentRow['status']

  @Field(() => PaymentChannelEnum, { description: 'How it is paid.' })
  channel!: PaymentRow['channel']

  @Field({ description: 'What the bank knows the order by: sha256 over accident, offer version, leg and attempt.' })
  idempotencyKey!: string

  @Field(() => Fen, { description: 'The amount.' })
  amountFen!: number

  @Field(() => String, { nullable: true, description: 'The bank\'s number of the order; null before it has answered.' })
  orderRef!: string | null

  @Field(() => String, { nullable: true, description: 'Why it failed, as the bank says: after ACCOUNT_… the payee names another account.' })
  failureCode!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day under which the bank\'s file lists it.' })
  valueOn!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the order left.' })
  sentAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the bank had answered for good.' })
  settledAt!: Date | null
}

@ObjectType('LegMark', { simpleResolvers: true, description: 'What somebody says of an amount that no bank reports.' })
export class LegMarkType implements Pick<LegMarkRow, keyof LegMarkType> {
  @Field(() => ID, { description: 'The leg of the settlement.' })
  legId!: string

  @Field(() => LegMarkKindEnum, { description: 'What is said.' })
  kind!: LegMarkRow['kind']

  @Field(() => ID, { description: 'Party or insurer that says so.' })
  byId!: string

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date
}

@ObjectType('Recovery', { implements: Node, simpleResolvers: true, description: 'What one insurer owes another for what that one paid (追偿): claimed, answered, and netted day by day.' })
export class RecoveryType extends Node implements Pick<RecoveryRow, keyof RecoveryType> {
  @Field(() => ID, { description: 'The accident.' })
  accidentId!: string

  @Field(() => ID, { description: 'The leg of the settlement that it stands for.' })
  legId!: string

  @Field(() => RecoveryKindEnum, { description: 'Why it is owed.' })
  kind!: RecoveryRow['kind']

  @Field(() => ID, { description: 'The insurer that paid.' })
  creditorPartnerId!: string

  @Field(() => ID, { description: 'The insurer that owes.' })
  debtorPartnerId!: string

  @Field(() => Fen, { description: 'The amount.' })
  amountFen!: number

  @Field(() => RecoveryStatusEnum, { description: 'Where it stands.' })
  status!: RecoveryRow['status']

  @Field(() => DateTime, { description: 'When it arose: on payment (保险法 §60).' })
  claimedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was last answered or taken back.' })
  answeredAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was disputed or taken back.' })
  reason!: string | null

  @Field(() => ID, { nullable: true, description: 'The statement that nets it; null before.' })
  statementId!: string | null
}

@ObjectType('NettingStatement', { implements: Node, simpleResolvers: true, description: 'What two insurers owe each other of one day, netted (轧差清单). The platform moves no money.' })
export class NettingStatementType extends Node implements Pick<NettingStatementRow, 'firstPartnerId' | 'secondPartnerId' | 'day' | 'recoveryCount'> {
  @Field(() => ID, { description: 'One insurer.' })
  firstPartnerId!: string

  @Field(() => ID, { description: 'The other insurer.' })
  secondPartnerId!: string

  @Field(() => LocalDateScalar, { description: 'The last day that it covers; earlier ones that were not netted yet are in it.' })
  day!: string

  @Field(() => Fen, { description: 'What the first owes the second.' })
  firstOwesFen!: number

  @Field(() => Fen, { description: 'What the second owes the first.' })
  secondOwesFen!: number

  @Field(() => Int, { description: 'How many recoveries it nets: read them by recoveries(filter: {statementId}).' })
  recoveryCount!: number
}

@ObjectType('Reconciliation', { implements: Node, simpleResolvers: true, description: 'The bank\'s file of a day, compared with your payments (对账).' })
export class ReconciliationType extends Node implements Pick<ReconciliationRow, keyof ReconciliationType> {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  day!: string

  @Field(() => Int, { description: 'Lines of the bank that are yours.' })
  lineCount!: number

  @Field(() => Int, { description: 'Lines that agree.' })
  matchedCount!: number

  @Field(() => Int, { description: 'Payments that the file lacks.' })
  gapCount!: number

  @Field(() => Int, { description: 'Lines that our books don\'t know, or know otherwise.' })
  overpaidCount!: number

  @Field(() => DateTime, { description: 'When it was last run.' })
  ranAt!: Date
}

@ObjectType('ReconciliationItem', { implements: Node, simpleResolvers: true, description: 'Money and books disagree: a task of the cashier (对账差异).' })
export class ReconciliationItemType extends Node implements Pick<ReconciliationItemRow, keyof ReconciliationItemType> {
  @Field(() => ReconciliationItemKindEnum, { description: 'What was found.' })
  kind!: ReconciliationItemRow['kind']

  @Field(() => ReconciliationItemStatusEnum, { description: 'Whether it is dealt with.' })
  status!: ReconciliationItemRow['status']

  @Field({ description: 'Key of the order, or the bank\'s number.' })
  subject!: string

  @Field(() => ID, { nullable: true, description: 'The payment, if one is known.' })
  paymentId!: string | null

  @Field(() => LocalDateScalar, { description: 'The day.' })
  day!: string

  @Field(() => Fen, { description: 'Money too much; negative: money missing.' })
  amountFen!: number

  @Field({ description: 'PAYMENT_UNKNOWN, PAYMENT_MISMATCH, PAYMENT_SETTLED, PAID_TWICE, AMOUNT_DIFFERS or LINE_MISSING.' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'What was done about it.' })
  resolution!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was dealt with.' })
  resolvedAt!: Date | null
}

export const PaymentConnection = connectionOf('Payment', () => PaymentType)
export const RecoveryConnection = connectionOf('Recovery', () => RecoveryType)
export const NettingStatementConnection = connectionOf('NettingStatement', () => NettingStatementType)
export const ReconciliationItemConnection = connectionOf('ReconciliationItem', () => ReconciliationItemType)
