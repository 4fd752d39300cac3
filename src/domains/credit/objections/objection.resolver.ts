// How do subjects object to listings through the API, and courts decide?
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type ObjectionRow } from './objection.entities.js'
import { AskReconsiderationInput, DecideObjectionInput, FileObjectionInput, ObjectionChangeInput, RecordCourtSuperiorInput } from './objection.inputs.js'
import { ObjectionService } from './objection.service.js'
import { objectionTransitions, type ObjectionStatus } from './objection.transitions.js'
import { CourtSuperiorType, ObjectionClockType, ObjectionConnection, ObjectionStatusEnum, ObjectionType } from './objection.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'objection', () => ObjectionType)
const FileObjectionPayload = payload('fileObjection')
const WithdrawObjectionPayload = payload('withdrawObjection')
const DecideObjectionPayload = payload('decideObjection')
const ServeObjectionDecisionPayload = payload('serveObjectionDecision')
const AskReconsiderationPayload = payload('askReconsideration')
const DecideReconsiderationPayload = payload('decideReconsideration')
const RecordCourtSuperiorPayload = payloadOf('recordCourtSuperior', 'courtSuperior', () => CourtSuperiorType)

@InputType({ description: 'Narrows a list of objections.' })
class ObjectionFilterInput {
  @Field(() => ObjectionStatusEnum, { nullable: true, description: 'In this state.' })
  status?: ObjectionStatus

  @Field(() => String, { nullable: true, description: 'To this listing.' })
  listingId?: string
}

@Resolver(() => ObjectionType)
export class ObjectionResolver {
  private readonly service: ObjectionService

  constructor(private readonly platform: Platform) {
    this.service = new ObjectionService(platform)
  }

  @Query(() => ObjectionConnection, { description: 'Objections to listings: of a court those to its own and those before it as the court above; of a person hers.' })
  objections(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ObjectionFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: ObjectionFilterInput,
  ): Promise<Connection<ObjectionRow>> {
    let query = context.reads.from('objection')
    if (filter?.status) query = query.where('objection.status', '=', filter.status)
    if (filter?.listingId) query = query.where('objection.listingId', '=', filter.listingId)
    return pageOf(context, this.platform.cursors, 'objection', page, query)
  }

  @Mutation(() => FileObjectionPayload, { description: 'Objects to a listing (提出异议, R17 §12, SZ §50): every answer shows it as disputed from this moment; the court reviews it in 15 days.' })
  async fileObjection(@Ctx() context: Context, @Arg('input', () => FileObjectionInput, { description: 'To what, and why.' }) input: FileObjectionInput) {
    return this.answer(context, await this.service.file(context, input))
  }

  @Mutation(() => WithdrawObjectionPayload, { description: 'Takes an objection back (撤回).' })
  async withdrawObjection(@Ctx() context: Context, @Arg('input', () => ObjectionChangeInput, { description: 'Which.' }) input: ObjectionChangeInput) {
    return this.answer(context, await this.service.withdraw(context, input))
  }

  @Mutation(() => DecideObjectionPayload, { description: 'The court decides (审查决定): by another judge than who proposed the listing. Upheld, it has three working days to correct, delete or revoke.' })
  async decideObjection(@Ctx() context: Context, @Arg('input', () => DecideObjectionInput, { description: 'The decision.' }) input: DecideObjectionInput) {
    return this.answer(context, await this.service.decide(context, input))
  }

  @Mutation(() => ServeObjectionDecisionPayload, { description: 'Records that a refusal was served (送达): ten days to ask the court above run from now.' })
  async serveObjectionDecision(@Ctx() context: Context, @Arg('input', () => ObjectionChangeInput, { description: 'Which.' }) input: ObjectionChangeInput) {
    return this.answer(context, await this.service.serve(context, input))
  }

  @Mutation(() => AskReconsiderationPayload, { description: 'Asks the court above (申请复议, R17 §12), within ten days of service; the listing stands meanwhile.' })
  async askReconsideration(@Ctx() context: Context, @Arg('input', () => AskReconsiderationInput, { description: 'Which, and why.' }) input: AskReconsiderationInput) {
    return this.answer(context, await this.service.askAbove(context, input))
  }

  @Mutation(() => DecideReconsiderationPayload, { description: 'The court above decides (复议决定), in 15 days.' })
  async decideReconsideration(@Ctx() context: Context, @Arg('input', () => DecideObjectionInput, { description: 'The decision.' }) input: DecideObjectionInput) {
    return this.answer(context, await this.service.decideAbove(context, input))
  }

  @Mutation(() => RecordCourtSuperiorPayload, { description: 'Records which court is above which.' })
  async recordCourtSuperior(@Ctx() context: Context, @Arg('input', () => RecordCourtSuperiorInput, { description: 'Which.' }) input: RecordCourtSuperiorInput) {
    const performed = await this.service.recordSuperior(context, input)
    return answer(context, this.platform.errors, performed, 'courtSuperior', id => context.reads.one('courtSuperior', 'id', id))
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [ObjectionClockType], { description: 'Its steps and their times, at most 8.' })
  clocks(@Root() { id }: ObjectionRow, @Ctx() { reads }: Context) {
    return reads.many('objectionClock', 'objectionId', id)
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() objection: ObjectionRow, @Ctx() { actor }: Context) {
    return openVerbs(objectionTransitions, objection, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'objection', id => context.reads.one('objection', 'id', id))
  }
}
