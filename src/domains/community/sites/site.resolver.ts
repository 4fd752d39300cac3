// How are members and sites opened, closed and read through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { coordinatesOf } from '../../../platform/geo.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { ASSOCIATION_FACTS, type AssociationFact, type PeerGroup } from './site.codes.js'
import { type AssociationMemberRow, type GuardPostRow, type SiteRow } from './site.entities.js'
import { PeerGroupEnum } from './site.enums.js'
import { AdmitMemberInput, AgreeFeeLinkInput, OpenSiteInput, SiteChangeInput } from './site.inputs.js'
import { SiteService } from './site.service.js'
import { siteTransitions, type MovableSite, type SiteStatus } from './site.transitions.js'
import { AssociationFactType, AssociationMemberConnection, AssociationMemberType, GuardPostType, SiteConnection, SiteType } from './site.type.js'

const AdmitMemberPayload = payloadOf('admitMember', 'member', () => AssociationMemberType)
const OpenSitePayload = payloadOf('openSite', 'site', () => SiteType)
const CloseSitePayload = payloadOf('closeSite', 'site', () => SiteType)
const AgreeFeeLinkPayload = payloadOf('agreeFeeLink', 'site', () => SiteType)

@Resolver(() => AssociationMemberType)
export class AssociationResolver {
  private readonly service: SiteService

  constructor(private readonly platform: Platform) {
    this.service = new SiteService(platform)
  }

  @Query(() => AssociationMemberConnection, { description: 'Who is and was in the association (联席会成员单位).' })
  associationMembers(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<AssociationMemberRow>> {
    return pageOf(context, this.platform.cursors, 'associationMember', page, context.reads.from('associationMember'))
  }

  @Extensions({ cap: 4 })
  @Query(() => [AssociationFactType], { description: 'What the newspaper counted of the association in 2018: examples with their source, not figures of this city.' })
  associationFacts(): readonly AssociationFact[] {
    return ASSOCIATION_FACTS
  }

  @Mutation(() => AdmitMemberPayload, { description: 'The community police admit a property company (加入联席会).' })
  async admitMember(@Ctx() context: Context, @Arg('input', () => AdmitMemberInput, { description: 'Which company.' }) input: AdmitMemberInput) {
    return answer(context, this.platform.errors, await this.service.admit(context, input), 'member', id => context.reads.one('associationMember', 'id', id))
  }
}

@Resolver(() => SiteType)
export class SiteResolver {
  private readonly service: SiteService

  constructor(private readonly platform: Platform) {
    this.service = new SiteService(platform)
  }

  @Query(() => SiteType, { nullable: true, description: 'One site; null when there is none for you.' })
  site(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return reads.one('site', 'id', id)
  }

  @Query(() => SiteConnection, { description: 'Sites you may see: the police all, a company its own, a resident where she lives.' })
  sites(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('peerGroup', () => PeerGroupEnum, { nullable: true, description: 'Of this peer group.' }) peerGroup?: PeerGroup | null,
  ): Promise<Connection<SiteRow>> {
    const query = context.reads.from('site')
    return pageOf(context, this.platform.cursors, 'site', page, peerGroup ? query.where('site.peerGroup', '=', peerGroup) : query)
  }

  @Mutation(() => OpenSitePayload, { description: 'Opens a site that your company manages (物业项目).' })
  async openSite(@Ctx() context: Context, @Arg('input', () => OpenSiteInput, { description: 'The site.' }) input: OpenSiteInput) {
    return this.answer(context, await this.service.open(context, input))
  }

  @Mutation(() => CloseSitePayload, { description: 'Closes a site of yours for good, when no guard is on duty there.' })
  async closeSite(@Ctx() context: Context, @Arg('input', () => SiteChangeInput, { description: 'Which site.' }) input: SiteChangeInput) {
    return this.answer(context, await this.service.close(context, input))
  }

  @Mutation(() => AgreeFeeLinkPayload, { description: 'Records that a contract of yours lets part of the fee follow the assessment. The fee is a private contract: nobody else can set it.' })
  async agreeFeeLink(@Ctx() context: Context, @Arg('input', () => AgreeFeeLinkInput, { description: 'How much, and in which contract.' }) input: AgreeFeeLinkInput) {
    return this.answer(context, await this.service.agreeFeeLink(context, input))
  }

  @FieldResolver(() => Float, { description: 'Latitude in degrees, north.' })
  latitude(@Root() site: SiteRow): number {
    return coordinatesOf(site).latitude
  }

  @FieldResolver(() => Float, { description: 'Longitude in degrees, east.' })
  longitude(@Root() site: SiteRow): number {
    return coordinatesOf(site).longitude
  }

  @Extensions({ cap: 50 })
  @FieldResolver(() => [GuardPostType], { description: 'Its guard posts; at most 50.' })
  async posts(@Root() { id }: SiteRow, @Ctx() { reads }: Context): Promise<GuardPostRow[]> {
    return (await reads.many('guardPost', 'siteId', id)).slice(0, 50)
  }

  @FieldResolver(() => Int, { description: 'How many guards are on duty there now.' })
  guardsOnDuty(@Root() { id }: SiteRow, @Ctx() { reads }: Context): Promise<number> {
    return reads.batched('site.guardsOnDuty', id, async ids => {
      const rows = await reads.rows.text<{ siteId: string, n: number }>(`select "siteId", count(*)::int as n from "guardShift"
        where "siteId" = any($1) and "status" = 'ON_DUTY' group by "siteId"`, [ids])
      return ids.map(each => rows.find(row => row.siteId === each)?.n ?? 0)
    })
  }

  @Extensions({ cap: 1 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() site: SiteRow, @Ctx() { actor }: Context) {
    return openVerbs<SiteStatus, MovableSite>(siteTransitions, site, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'site', id => context.reads.one('site', 'id', id))
  }
}
