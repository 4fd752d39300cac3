// How are resources shared through the API, and who reads the agreements?
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type SharingAgreementRow } from './point.entities.js'
import { SharingAgreementConnection, SharingAgreementType } from './point.type.js'
import { type SharedResource } from './rural.codes.js'
import { SharedResourceEnum, SharingStatusEnum } from './rural.enums.js'
import { sharingTransitions, type MovableSharing, type SharingStatus } from './rural.transitions.js'
import { AcceptSharingInput, EndSharingInput, ProposeSharingInput } from './sharing.inputs.js'
import { SharingService } from './sharing.service.js'

const ProposeSharingPayload = payloadOf('proposeSharing', 'sharingAgreement', () => SharingAgreementType)
const AcceptSharingPayload = payloadOf('acceptSharing', 'sharingAgreement', () => SharingAgreementType)
const EndSharingPayload = payloadOf('endSharing', 'sharingAgreement', () => SharingAgreementType)

@InputType({ description: 'Narrows a list of sharing agreements.' })
class SharingAgreementFilterInput {
  @Field(() => SharedResourceEnum, { nullable: true, description: 'About this kind of resource.' })
  resource?: SharedResource | null

  @Field(() => SharingStatusEnum, { nullable: true, description: 'In this state.' })
  status?: SharingStatus | null
}

@Resolver(() => SharingAgreementType)
export class SharingResolver {
  private readonly service: SharingService

  constructor(private readonly platform: Platform) {
    this.service = new SharingService(platform)
  }

  @Query(() => SharingAgreementConnection, { description: 'Sharing agreements of your organisation, on either side; an overseer of the police sees all.' })
  sharingAgreements(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SharingAgreementFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: SharingAgreementFilterInput,
  ): Promise<Connection<SharingAgreementRow>> {
    let query = context.reads.from('sharingAgreement')
    if (filter?.resource) query = query.where('sharingAgreement.resource', '=', filter.resource)
    if (filter?.status) query = query.where('sharingAgreement.status', '=', filter.status)
    return pageOf(context, this.platform.cursors, 'sharingAgreement', page, query)
  }

  @Mutation(() => ProposeSharingPayload, { description: 'Proposes to share a resource of yours with another house (资源共享协议). Nothing is shared until it accepts.' })
  async proposeSharing(@Ctx() context: Context, @Arg('input', () => ProposeSharingInput, { description: 'What, with whom, what for.' }) input: ProposeSharingInput) {
    return this.answer(context, await this.service.propose(context, input))
  }

  @Mutation(() => AcceptSharingPayload, { description: 'Accepts what the owner proposed; it holds on the days of its term.' })
  async acceptSharing(@Ctx() context: Context, @Arg('input', () => AcceptSharingInput, { description: 'Which agreement.' }) input: AcceptSharingInput) {
    return this.answer(context, await this.service.accept(context, input))
  }

  @Mutation(() => EndSharingPayload, { description: 'Ends an agreement or a proposal, from either side, with effect at once.' })
  async endSharing(@Ctx() context: Context, @Arg('input', () => EndSharingInput, { description: 'Which agreement.' }) input: EndSharingInput) {
    return this.answer(context, await this.service.end(context, input))
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() agreement: SharingAgreementRow, @Ctx() { actor }: Context) {
    return openVerbs<SharingStatus, MovableSharing>(sharingTransitions, agreement, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'sharingAgreement', id => context.reads.one('sharingAgreement', 'id', id))
  }
}
