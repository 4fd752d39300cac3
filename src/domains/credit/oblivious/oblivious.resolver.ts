// How is oblivious screening used through the API?
import { Arg, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { obliviousPath } from './oblivious.download.js'
import { type ObliviousFileRow, type ObliviousKeyRow } from './oblivious.entities.js'
import { EvaluateBlindedInput } from './oblivious.inputs.js'
import { type Evaluated, ObliviousService } from './oblivious.service.js'
import { ObliviousEvaluationType, ObliviousFileType, ObliviousKeyStateEnum, ObliviousKeyType, type ObliviousKeyState } from './oblivious.type.js'

const EvaluateBlindedPayload = payloadOf('evaluateBlinded', 'obliviousEvaluation', () => ObliviousEvaluationType)
const KEYS_SHOWN = 6

@Resolver(() => ObliviousKeyType)
export class ObliviousKeyResolver {
  private readonly service: ObliviousService

  constructor(private readonly platform: Platform) {
    this.service = new ObliviousService(platform)
  }

  @Extensions({ cap: KEYS_SHOWN })
  @Query(() => [ObliviousKeyType], { description: 'The keys of oblivious screening (盲评密钥), newest week first: the next one from two days before, the one of this week, and those that were destroyed lately; at most 6.' })
  obliviousKeys(@Ctx() { reads }: Context): Promise<ObliviousKeyRow[]> {
    return reads.all('obliviousKey', reads.from('obliviousKey').orderBy('obliviousKey.epoch', 'desc').limit(KEYS_SHOWN))
  }

  @Mutation(() => EvaluateBlindedPayload, {
    description: 'Evaluates blinded numbers with the key of this week and proves it (盲评, RFC 9497). Neither the numbers nor the results are known to the platform: it counts and keeps how many they were. '
      + 'For persons the result is a pre-check without adverse act: a hit is confirmed by an ordinary screening with its purpose and log.',
  })
  async evaluateBlinded(@Ctx() context: Context, @Arg('input', () => EvaluateBlindedInput, { description: 'What to evaluate, and why.' }) input: EvaluateBlindedInput) {
    const { performed, evaluated } = await this.service.evaluate(context, input)
    return answer(context, this.platform.errors, performed, 'obliviousEvaluation', async id => {
      const row = await context.reads.one('obliviousEvaluation', 'id', id)
      return row && { ...row, ...evaluated }
    })
  }

  @FieldResolver(() => ObliviousKeyStateEnum, { description: 'Where its week stands.' })
  state(@Root() { validFrom, retiredAt, validTo }: ObliviousKeyRow, @Ctx() { clock }: Context): ObliviousKeyState {
    const now = clock.now()
    return retiredAt || now >= validTo ? 'RETIRED' : now < validFrom ? 'NEXT' : 'CURRENT'
  }

  @Extensions({ cap: 10 })
  @FieldResolver(() => [ObliviousFileType], { description: 'Its files, one a day, in their order: the newest is the last; at most 10.' })
  files(@Root() { id }: ObliviousKeyRow, @Ctx() { reads }: Context) {
    return reads.many('obliviousFile', 'keyId', id)
  }
}

@Resolver(() => ObliviousFileType)
export class ObliviousFileResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => String, { description: 'Where its bytes are fetched with your token: GET, with or without Range.' })
  url(@Root() { id }: ObliviousFileRow): string {
    return this.platform.publicUrl + obliviousPath(id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the difference to the file before is fetched: additions, then tombstones; null of the first file.' })
  deltaUrl(@Root() { id, deltaSha256 }: ObliviousFileRow): string | null {
    return deltaSha256 ? `${this.platform.publicUrl}${obliviousPath(id)}/delta` : null
  }
}

@Resolver(() => ObliviousEvaluationType)
export class ObliviousEvaluationResolver {
  @Extensions({ cap: 250 })
  @FieldResolver(() => [String], { description: 'Evaluated elements in the order of the blinded ones, 32 bytes each in base64url; at most 250.' })
  evaluated(@Root() { evaluated }: Evaluated): readonly string[] {
    return evaluated
  }
}
