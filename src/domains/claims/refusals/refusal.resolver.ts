// How are claims refused, and refusals read, through the API?
import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { AccidentPartyType, AccidentType } from '../accidents/accident.type.js'
import { type ClaimRefusalRow } from './refusal.entity.js'
import { RecordRefusalLetterInput, RefuseClaimInput } from './refusal.inputs.js'
import { RefusalService } from './refusal.service.js'
import { claimRefusalTransitions } from './refusal.transitions.js'
import { ClaimRefusalType } from './refusal.type.js'

const RefuseClaimPayload = payloadOf('refuseClaim', 'claimRefusal', () => ClaimRefusalType)
const RecordRefusalLetterPayload = payloadOf('recordRefusalLetter', 'claimRefusal', () => ClaimRefusalType)

@Resolver(() => AccidentType)
export class AccidentRefusalsResolver {
  @Extensions({ cap: 20 })
  @FieldResolver(() => [ClaimRefusalType], { description: 'Claims refused (拒赔): of an insurer its own, of a party those of hers; at most 20.' })
  refusals(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return reads.many('claimRefusal', 'accidentId', id)
  }
}

@Resolver(() => ClaimRefusalType)
export class RefusalResolver {
  private readonly service: RefusalService

  constructor(private readonly platform: Platform) {
    this.service = new RefusalService(platform)
  }

  @Mutation(() => RefuseClaimPayload, { description: 'An insurer refuses a party\'s claim, with reasons (拒赔决定); the letter must follow within three days (保险法 §24).' })
  async refuseClaim(@Ctx() context: Context, @Arg('input', () => RefuseClaimInput, { description: 'The refusal.' }) input: RefuseClaimInput) {
    return this.answer(context, await this.service.refuse(context, input))
  }

  @Mutation(() => RecordRefusalLetterPayload, { description: 'Records that the letter of a refusal went out (拒赔通知书).' })
  async recordRefusalLetter(@Ctx() context: Context, @Arg('input', () => RecordRefusalLetterInput, { description: 'Which refusal, and the letter.' }) input: RecordRefusalLetterInput) {
    return this.answer(context, await this.service.recordLetter(context, input))
  }

  @FieldResolver(() => AccidentPartyType, { nullable: true, description: 'Whose claim.' })
  party(@Root() { partyId }: ClaimRefusalRow, @Ctx() { reads }: Context) {
    return reads.one('accidentParty', 'id', partyId)
  }

  @Extensions({ cap: 1 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() refusal: ClaimRefusalRow, @Ctx() { actor }: Context) {
    return openVerbs(claimRefusalTransitions, refusal, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'claimRefusal', id => context.reads.one('claimRefusal', 'id', id))
  }
}
