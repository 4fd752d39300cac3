// How are partners read?
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { StationType } from '../stations/station.type.js'
import { type PartnerRow } from './partner.entity.js'
import { partnerTransitions, type MovablePartner } from './partner.transitions.js'
import { PartnerConnection, PartnerKindEnum, PartnerStatusEnum, PartnerType } from './partner.type.js'

@InputType({ description: 'Narrows a list of partners.' })
class PartnerFilterInput {
  @Field(() => PartnerKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: PartnerRow['kind']

  @Field(() => PartnerStatusEnum, { nullable: true, description: 'In this standing.' })
  status?: PartnerRow['status']
}

@Resolver(() => PartnerType)
export class PartnerResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => PartnerConnection, { description: 'The partners of the city, in the order they were connected.' })
  partners(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PartnerFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: PartnerFilterInput,
  ): Promise<Connection<PartnerRow>> {
    let query = context.reads.from('partner')
    if (filter?.kind) query = query.where('partner.kind', '=', filter.kind)
    if (filter?.status) query = query.where('partner.status', '=', filter.status)
    return pageOf(context, this.platform.cursors, 'partner', page, query)
  }

  @FieldResolver(() => [StationType], { description: 'Its stations; at most 100.' })
  stations(@Root() partner: PartnerRow, @Ctx() { reads }: Context) {
    return reads.many('station', 'partnerId', partner.id)
  }

  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() partner: PartnerRow, @Ctx() { actor }: Context) {
    return openVerbs<PartnerRow['status'], MovablePartner>(partnerTransitions, partner, actor)
  }
}
