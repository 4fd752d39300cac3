// How are payments ordered, followed and reconciled through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { findAccident } from '../accidents/accident.reads.js'
import { AccidentType } from '../accidents/accident.type.js'
import { SettlementLegType } from '../offers/offer.type.js'
import { PayService } from './pay.service.js'
import { type PaymentRow } from './payment.entities.js'
import {
  ConfirmReceivedInput, PayClaimInput, PaymentFilterInput, ReconcilePaymentsInput, ReconciliationItemFilterInput, RecordRecoveredInput, RenewPayeeAccountInput,
  ResolveReconciliationItemInput,
} from './payment.inputs.js'
import { reconciliationItemTransitions, type MovableItem, type ReconciliationItemStatus } from './payment.transitions.js'
import { LegMarkType, PaymentConnection, PaymentType, ReconciliationItemConnection, ReconciliationItemType, ReconciliationType } from './payment.type.js'
import { type ReconciliationItemRow } from './reconciliation.entities.js'
import { ReconciliationService } from './reconciliation.service.js'
import { RecoveryService } from './recovery.service.js'

const PayClaimPayload = payloadOf('payClaim', 'accident', () => AccidentType)
const RenewPayeeAccountPayload = payloadOf('renewPayeeAccount', 'accident', () => AccidentType)
const ConfirmReceivedPayload = payloadOf('confirmReceived', 'accident', () => AccidentType)
const RecordRecoveredPayload = payloadOf('recordRecovered', 'accident', () => AccidentType)

@Resolver()
export class PaymentResolver {
  private readonly pays: PayService
  private readonly recoveries: RecoveryService

  constructor(private readonly platform: Platform) {
    this.pays = new PayService(platform)
    this.recoveries = new RecoveryService(platform)
  }

  @Query(() => PaymentConnection, { description: 'Payments you may see: an insurer those of its own money, a citizen those to her.' })
  payments(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PaymentFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: PaymentFilterInput,
  ): Promise<Connection<PaymentRow>> {
    let query = context.reads.from('payment')
    if (filter?.status) query = query.where('payment.status', '=', filter.status)
    if (filter?.valueOn) query = query.where('payment.valueOn', '=', filter.valueOn)
    return pageOf(context, this.platform.cursors, 'payment', page, query)
  }

  @Mutation(() => PayClaimPayload, { description: 'Hands an order for each leg of yours to your cashier (支付赔款, 保险法 §23). Asked again, nothing is ordered twice.' })
  async payClaim(@Ctx() context: Context, @Arg('input', () => PayClaimInput, { description: 'Which accident, at which version.' }) input: PayClaimInput) {
    return this.answer(context, await this.pays.payClaim(context, input))
  }

  @Mutation(() => RenewPayeeAccountPayload, { description: 'A payee names another account after the bank refused hers (更换收款账户); the order goes out again at once.' })
  async renewPayeeAccount(@Ctx() context: Context, @Arg('input', () => RenewPayeeAccountInput, { description: 'The account.' }) input: RenewPayeeAccountInput) {
    return this.answer(context, await this.pays.renewPayeeAccount(context, input))
  }

  @Mutation(() => ConfirmReceivedPayload, { description: 'Of a payment between persons: the payer says that she paid, the payee that she received (双方确认).' })
  async confirmReceived(@Ctx() context: Context, @Arg('input', () => ConfirmReceivedInput, { description: 'Which leg.' }) input: ConfirmReceivedInput) {
    return this.answer(context, await this.recoveries.confirmReceived(context, input))
  }

  @Mutation(() => RecordRecoveredPayload, { description: 'An insurer got back what a later settlement took back (追回款项); the platform collects nothing.' })
  async recordRecovered(@Ctx() context: Context, @Arg('input', () => RecordRecoveredInput, { description: 'Which leg.' }) input: RecordRecoveredInput) {
    return this.answer(context, await this.recoveries.recordRecovered(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'accident', id => findAccident(context, id))
  }
}

@Resolver(() => AccidentType)
export class AccidentPaymentsResolver {
  @Extensions({ cap: 64 })
  @FieldResolver(() => [PaymentType], { description: 'Payments that you may see, oldest first; at most 64.' })
  payments(@Root() accident: AccidentRow, @Ctx() { reads }: Context) {
    return reads.many('payment', 'accidentId', accident.id)
  }

  @Extensions({ cap: 64 })
  @FieldResolver(() => [LegMarkType], { description: 'What is said of amounts that no bank reports; at most 64.' })
  legMarks(@Root() accident: AccidentRow, @Ctx() { reads }: Context) {
    return reads.many('legMark', 'accidentId', accident.id)
  }
}

@Resolver(() => SettlementLegType)
export class LegPaymentResolver {
  @FieldResolver(() => PaymentType, { nullable: true, description: 'The last attempt to pay it that you may see; null: none yet, or none of your business.' })
  async payment(@Root() leg: { readonly id: string | null }, @Ctx() { reads }: Context) {
    if (leg.id === null) return null
    return (await reads.many('payment', 'legId', leg.id)).toSorted((a, b) => a.attempt - b.attempt).at(-1) ?? null
  }
}

const ReconcilePaymentsPayload = payloadOf('reconcilePayments', 'reconciliation', () => ReconciliationType)
const ResolveReconciliationItemPayload = payloadOf('resolveReconciliationItem', 'item', () => ReconciliationItemType)

@Resolver(() => ReconciliationItemType)
export class ReconciliationResolver {
  private readonly service: ReconciliationService

  constructor(private readonly platform: Platform) {
    this.service = new ReconciliationService(platform)
  }

  @Query(() => ReconciliationItemConnection, { description: 'Where your books and the bank disagree (对账差异).' })
  reconciliationItems(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ReconciliationItemFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: ReconciliationItemFilterInput,
  ): Promise<Connection<ReconciliationItemRow>> {
    let query = context.reads.from('reconciliationItem')
    if (filter?.status) query = query.where('reconciliationItem.status', '=', filter.status)
    if (filter?.day) query = query.where('reconciliationItem.day', '=', filter.day)
    return pageOf(context, this.platform.cursors, 'reconciliationItem', page, query)
  }

  @Mutation(() => ReconcilePaymentsPayload, { description: 'Compares the bank\'s file of a day with your payments (对账); each difference becomes one task, however often it is run.' })
  async reconcilePayments(@Ctx() context: Context, @Arg('input', () => ReconcilePaymentsInput, { description: 'Which day.' }) input: ReconcilePaymentsInput) {
    const performed = await this.service.reconcile(context, input)
    return answer(context, this.platform.errors, performed, 'reconciliation', id => context.reads.one('reconciliation', 'id', id))
  }

  @Mutation(() => ResolveReconciliationItemPayload, { description: 'Says what was done about a difference.' })
  async resolveReconciliationItem(@Ctx() context: Context, @Arg('input', () => ResolveReconciliationItemInput, { description: 'Which, and what.' }) input: ResolveReconciliationItemInput) {
    const performed = await this.service.resolve(context, input)
    return answer(context, this.platform.errors, performed, 'item', id => context.reads.one('reconciliationItem', 'id', id))
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now; from the same table that guards the mutations.' })
  viewerMay(@Root() item: ReconciliationItemRow, @Ctx() { actor }: Context) {
    return openVerbs<ReconciliationItemStatus, MovableItem>(reconciliationItemTransitions, item, actor)
  }
}
