// What is sent to pay, to name another account, to reconcile, and to answer a recovery?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { PayeeAccountInput } from '../offers/offer.inputs.js'
import { PaymentStatusEnum, ReconciliationItemStatusEnum, RecoveryStatusEnum } from './payment.enums.js'
import { type PaymentStatus, type ReconciliationItemStatus, type RecoveryStatus } from './payment.transitions.js'

@InputType({ description: 'The accident whose consented offer you pay your part of.' })
export class PayClaimInput extends ChangeInput {}

@InputType({ description: 'Another account, after the bank refused yours.' })
export class RenewPayeeAccountInput extends ChangeInput {
  @Field(() => PayeeAccountInput, { description: 'The new account.' })
  account!: PayeeAccountInput
}

@InputType({ description: 'A payment between persons, of which you are one side.' })
export class ConfirmReceivedInput extends ChangeInput {
  @Field(() => ID, { description: 'The leg of the settlement.' })
  legId!: string
}

@InputType({ description: 'An amount that was taken back by a later settlement, and has come in.' })
export class RecordRecoveredInput extends ChangeInput {
  @Field(() => ID, { description: 'The leg of the settlement, with a negative amount.' })
  legId!: string
}

@InputType({ description: 'A day of the bank.' })
export class ReconcilePaymentsInput extends MutationInput {
  @Field(() => LocalDateScalar, { description: 'The day; not in the future.' })
  day!: string
}

@InputType({ description: 'A finding that has been dealt with.' })
export class ResolveReconciliationItemInput extends ChangeInput {
  @Field({ description: 'What was done, 1 to 500 characters.' })
  resolution!: string
}

@InputType({ description: 'A recovery that you accept.' })
export class AcceptRecoveryInput extends ChangeInput {}

@InputType({ description: 'A recovery that you dispute or take back, and why.' })
export class RecoveryReasonInput extends ChangeInput {
  @Field({ description: 'Reason, 1 to 500 characters.' })
  reason!: string
}

@InputType({ description: 'Narrows a list of payments.' })
export class PaymentFilterInput {
  @Field(() => PaymentStatusEnum, { nullable: true, description: 'In this state.' })
  status?: PaymentStatus | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Sent on this day.' })
  valueOn?: string | null
}

@InputType({ description: 'Narrows a list of recoveries.' })
export class RecoveryFilterInput {
  @Field(() => RecoveryStatusEnum, { nullable: true, description: 'In this state.' })
  status?: RecoveryStatus | null

  @Field(() => ID, { nullable: true, description: 'In this statement.' })
  statementId?: string | null
}

@InputType({ description: 'Narrows a list of findings.' })
export class ReconciliationItemFilterInput {
  @Field(() => ReconciliationItemStatusEnum, { nullable: true, description: 'In this state.' })
  status?: ReconciliationItemStatus | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Of this day.' })
  day?: string | null
}
