// Who may see an identity number in full, and what is written before it leaves?
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { GraphQLError } from 'graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { type PartyRow } from './party.entity.js'
import { PartyType } from './party.type.js'

const PURPOSE_LENGTH_MAX = 100

@Resolver(() => PartyType)
export class PartyResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => String, { description: 'Identity number in full. The purpose and the look are written to the audit before it is answered.' })
  async identityNumber(
    @Root() party: PartyRow, @Ctx() { actor, requestId }: Context,
    @Arg('purpose', () => String, { description: 'Why you need it, with the case: 4 to 100 characters.' }) purpose: string,
  ): Promise<string> {
    if (purpose.trim().length < 4 || purpose.length > PURPOSE_LENGTH_MAX) {
      throw new GraphQLError('purpose has 4 to 100 characters.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
    }
    await this.platform.readLog.write({ actor, requestId, action: 'readIdentityNumber', purpose, subjects: [party.id] })
    return this.platform.cipher.open(party.identityCell, `party.identityCell:${party.id}`)
  }
}
