// Who am I to the platform, and what may I do here?
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { PartnerType } from '../partners/partner.type.js'
import { StaffType } from '../staff/staff.type.js'
import { StationType } from '../stations/station.type.js'
import { LimitsType, ViewerType } from './viewer.type.js'

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => ViewerType, { description: 'Who you are to the platform.' })
  viewer(@Ctx() { actor }: Context): ViewerType {
    return {
      kind: actor.kind, partnerId: actor.partnerId, staffId: actor.staffId ?? null,
      functions: [...actor.functions], scopes: [...actor.scopes],
    }
  }

  @FieldResolver(() => PartnerType, { nullable: true, description: 'Your organisation; null for a citizen.' })
  partner(@Root() viewer: ViewerType, @Ctx() { reads }: Context) {
    return reads.one('partner', 'id', viewer.partnerId)
  }

  @FieldResolver(() => StaffType, { nullable: true, description: 'The member of staff who signed; null without one.' })
  staff(@Root() viewer: ViewerType, @Ctx() { reads }: Context) {
    return reads.one('staff', 'id', viewer.staffId)
  }

  @FieldResolver(() => [StationType], { description: 'Your stations; at most 100.' })
  stations(@Root() viewer: ViewerType, @Ctx() { reads }: Context) {
    return reads.many('station', 'partnerId', viewer.partnerId)
  }

  @FieldResolver(() => LimitsType, { description: 'What you may ask, at once and over time.' })
  limits(): LimitsType {
    return this.platform.limits
  }
}
