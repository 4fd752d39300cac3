// How are numbers offered, chosen and made through the API?
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type ApplicationRow } from '../applications/application.entity.js'
import { findApplication } from '../applications/application.reads.js'
import { ApplicationType } from '../applications/application.type.js'
import { FinishPlateInput, PlateOrderFilterInput, ScrapBlankInput, StartPlateInput } from './plate-order.inputs.js'
import { PlateOrderService } from './plate-order.service.js'
import { type PlateDrawRow, type PlateOrderRow } from './plate.entities.js'
import { PlateDrawType, PlateOrderConnection, PlateOrderType } from './plate.type.js'
import { ChooseNumberInput, ComposeNumberInput, OfferNumbersInput } from './selection.inputs.js'
import { SelectionService } from './selection.service.js'

const OfferNumbersPayload = payloadOf('offerNumbers', 'application', () => ApplicationType)
const ChooseNumberPayload = payloadOf('chooseNumber', 'application', () => ApplicationType)
const ComposeNumberPayload = payloadOf('composeNumber', 'application', () => ApplicationType)
const StartPlatePayload = payloadOf('startPlate', 'plateOrder', () => PlateOrderType)
const ScrapBlankPayload = payloadOf('scrapBlank', 'plateOrder', () => PlateOrderType)
const FinishPlatePayload = payloadOf('finishPlate', 'plateOrder', () => PlateOrderType)

const which = { description: 'Which record, at which version.' }

@Resolver(() => ApplicationType)
export class PlateResolver {
  private readonly selection: SelectionService
  private readonly orders: PlateOrderService

  constructor(private readonly platform: Platform) {
    this.selection = new SelectionService(platform)
    this.orders = new PlateOrderService(platform)
  }

  @Query(() => PlateOrderConnection, { description: 'Orders for plates, in the order they were made.' })
  plateOrders(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PlateOrderFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: PlateOrderFilterInput,
  ): Promise<Connection<PlateOrderRow>> {
    let query = context.reads.from('plateOrder')
    if (filter?.status) query = query.where('plateOrder.status', '=', filter.status)
    if (filter?.stationId) query = query.where('plateOrder.stationId', '=', filter.stationId)
    if (filter?.plateKind) query = query.where('plateOrder.plateKind', '=', filter.plateKind)
    return pageOf(context, this.platform.cursors, 'plateOrder', page, query)
  }

  @Mutation(() => OfferNumbersPayload, { description: 'Draws fifty numbers at the station terminal and holds them for 180 s (现场选号, 164号 §43); the owner chooses.' })
  async offerNumbers(@Ctx() context: Context, @Arg('input', () => OfferNumbersInput, which) input: OfferNumbersInput) {
    return this.application(context, await this.selection.offer(context, input))
  }

  @Mutation(() => ChooseNumberPayload, { description: 'The owner takes one of the numbers on show (选号). One of two at the same moment wins; the other answers PLATE_TAKEN.' })
  async chooseNumber(@Ctx() context: Context, @Arg('input', () => ChooseNumberInput, which) input: ChooseNumberInput) {
    return this.application(context, await this.selection.choose(context, input))
  }

  @Mutation(() => ComposeNumberPayload, { description: 'The owner composes her number (自行编排): up to five at a time, twenty in all; the first free one is taken.' })
  async composeNumber(@Ctx() context: Context, @Arg('input', () => ComposeNumberInput, which) input: ComposeNumberInput) {
    return this.application(context, await this.selection.compose(context, input))
  }

  @Mutation(() => StartPlatePayload, { description: 'Begins to make a plate on the police\'s order (164号 §50).' })
  async startPlate(@Ctx() context: Context, @Arg('input', () => StartPlateInput, which) input: StartPlateInput) {
    return this.order(context, await this.orders.start(context, input))
  }

  @Mutation(() => ScrapBlankPayload, { description: 'Records a spoilt blank and its destruction.' })
  async scrapBlank(@Ctx() context: Context, @Arg('input', () => ScrapBlankInput, which) input: ScrapBlankInput) {
    return this.order(context, await this.orders.scrap(context, input))
  }

  @Mutation(() => FinishPlatePayload, { description: 'Reports a finished plate with the serial of its blank and a photo.' })
  async finishPlate(@Ctx() context: Context, @Arg('input', () => FinishPlateInput, which) input: FinishPlateInput) {
    return this.order(context, await this.orders.finish(context, input))
  }

  @FieldResolver(() => PlateOrderType, { nullable: true, description: 'The order for its plate, once a number was chosen.' })
  async plateOrder(@Root() application: ApplicationRow, @Ctx() { reads }: Context): Promise<PlateOrderRow | null> {
    const orders = await reads.many('plateOrder', 'applicationId', application.id)
    return orders.find(order => order.status !== 'CANCELLED') ?? null
  }

  @FieldResolver(() => PlateDrawType, { nullable: true, description: 'The numbers on show now.' })
  async numbersOnShow(@Root() application: ApplicationRow, @Ctx() { reads }: Context): Promise<PlateDrawRow | null> {
    const draws = await reads.many('plateDraw', 'applicationId', application.id)
    return draws.find(draw => draw.status === 'OPEN') ?? null
  }

  private application(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'application', id => findApplication(context, id))
  }

  private order(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'plateOrder', id => context.reads.one('plateOrder', 'id', id))
  }
}
