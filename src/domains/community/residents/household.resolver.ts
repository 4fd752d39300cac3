// How are households reported, and looked at for a purpose, through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { lookAt } from '../../people/index.js'
import { type HouseholdLookRow, type HouseholdRow } from './household.entities.js'
import { LookPurposeEnum } from './household.enums.js'
import { CorrectHouseholdInput, EndHouseholdInput, ReportHouseholdInput } from './household.inputs.js'
import { DATA_FLOWS, type LookPurpose } from './household.rules.js'
import { HouseholdService } from './household.service.js'
import { DataFlowType, HouseholdConnection, HouseholdContactType, HouseholdLookConnection, HouseholdLookType, HouseholdType } from './household.type.js'
import { keepLooks, requirePurpose, type Looking } from './looks.js'

const householdPayload = (mutation: string) => payloadOf(mutation, 'household', () => HouseholdType)
const ReportHouseholdPayload = householdPayload('reportHousehold')
const CorrectHouseholdPayload = householdPayload('correctHousehold')
const EndHouseholdPayload = householdPayload('endHousehold')

const purposeArg = { description: 'For what you look.' }
const referenceArg = { nullable: true, description: 'Number of the task or the incident; of the police always, else TASK_REQUIRED.' } as const

@Resolver(() => HouseholdType)
export class HouseholdResolver {
  private readonly service: HouseholdService

  constructor(private readonly platform: Platform) {
    this.service = new HouseholdService(platform)
  }

  @Extensions({ cap: 4 })
  @Query(() => [DataFlowType], { description: 'What may pass between companies, police and courts about people and houses, and what may not.' })
  dataFlows(): readonly DataFlowType[] {
    return DATA_FLOWS
  }

  @Query(() => HouseholdConnection, { description: 'The households of a site of your company; each look is kept. The police have no such list: they look at one, or export by task.' })
  async households(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('siteId', () => ID, { description: 'Of which site.' }) siteId: string, @Arg('purpose', () => LookPurposeEnum, purposeArg) purpose: LookPurpose,
  ): Promise<Connection<HouseholdRow>> {
    const looking: Looking = { action: 'households', purpose }
    await requirePurpose(this.platform, context, looking)
    const found = await pageOf(context, this.platform.cursors, 'household', page, context.reads.from('household').where('household.siteId', '=', siteId))
    await keepLooks(this.platform, context, looking, found.edges.map(({ node }) => node))
    return found
  }

  @Query(() => HouseholdType, { nullable: true, description: 'The current household of one unit, for a purpose; null when there is none for you. Each look is kept, and counts as a person looked at.' })
  async household(
    @Ctx() context: Context, @Arg('siteId', () => ID, { description: 'At which site.' }) siteId: string, @Arg('unitNo', { description: 'Which unit.' }) unitNo: string,
    @Arg('purpose', () => LookPurposeEnum, purposeArg) purpose: LookPurpose, @Arg('reference', () => String, referenceArg) reference?: string | null,
  ): Promise<HouseholdRow | null> {
    const looking: Looking = { action: 'household', purpose, reference }
    await requirePurpose(this.platform, context, looking)
    const found = await context.reads.find('household', context.reads.from('household').where('household.siteId', '=', siteId)
      .where('household.unitNo', '=', unitNo).where('household.status', '=', 'CURRENT'))
    // A miss is a look too: asked unit by unit, a site tells who lives where.
    await lookAt(this.platform, context, { action: looking.action, purpose, partyId: found?.personId ?? undefined, identityIndex: `${siteId} ${unitNo}` })
    await keepLooks(this.platform, context, looking, found ? [found] : [])
    return found ?? null
  }

  @Query(() => HouseholdContactType, { nullable: true, description: 'The contact of a household in full, for a purpose; null when there is none for you. Each answer is kept, and counts as a person looked at.' })
  async householdContact(
    @Ctx() context: Context, @Arg('id', () => ID, { description: 'Of which household.' }) id: string,
    @Arg('purpose', () => LookPurposeEnum, purposeArg) purpose: LookPurpose, @Arg('reference', () => String, referenceArg) reference?: string | null,
  ): Promise<HouseholdContactType | null> {
    const looking: Looking = { action: 'householdContact', purpose, reference }
    await requirePurpose(this.platform, context, looking)
    const found = await context.reads.one('household', 'id', id)
    if (!found?.contactNameCell || !found.contactMobileCell) return null
    await lookAt(this.platform, context, { action: looking.action, purpose, partyId: found.personId ?? undefined, identityIndex: found.id })
    await keepLooks(this.platform, context, looking, [found])
    const { cipher } = this.platform
    return {
      name: cipher.open(found.contactNameCell, `household.contactNameCell:${id}`), mobile: cipher.open(found.contactMobileCell, `household.contactMobileCell:${id}`),
    }
  }

  @Query(() => HouseholdConnection, { description: 'The households in which you are registered as the contact, with who looked at them.' })
  myHouseholds(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<HouseholdRow>> {
    return pageOf(context, this.platform.cursors, 'household', page, context.reads.from('household'))
  }

  @FieldResolver(() => HouseholdLookConnection, { description: 'Who looked at it (谁查询过): for her whose data it is.' })
  looks(@Root() { id }: HouseholdRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<HouseholdLookRow>> {
    return pageUnder(context, this.platform.cursors, 'householdLook', page, 'householdId', id)
  }

  @Mutation(() => ReportHouseholdPayload, { description: 'Reports how a unit is lived in (实有房屋上报), with what the law lets you tell.' })
  async reportHousehold(@Ctx() context: Context, @Arg('input', () => ReportHouseholdInput, { description: 'The household.' }) input: ReportHouseholdInput) {
    return this.answer(context, await this.service.report(context, input))
  }

  @Mutation(() => CorrectHouseholdPayload, { description: 'Corrects what was told of a household.' })
  async correctHousehold(@Ctx() context: Context, @Arg('input', () => CorrectHouseholdInput, { description: 'As it should have been told.' }) input: CorrectHouseholdInput) {
    return this.answer(context, await this.service.correct(context, input))
  }

  @Mutation(() => EndHouseholdPayload, { description: 'They moved out (迁出): contact and plates are erased.' })
  async endHousehold(@Ctx() context: Context, @Arg('input', () => EndHouseholdInput, { description: 'Which household, and when.' }) input: EndHouseholdInput) {
    return this.answer(context, await this.service.end(context, input))
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'household', id => context.reads.one('household', 'id', id))
  }
}

@Resolver(() => HouseholdLookType)
export class HouseholdLookResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => String, { description: 'Which company, or the police.' })
  async byName(@Root() { byPartnerId }: HouseholdLookRow, @Ctx() { reads }: Context): Promise<string> {
    return reads.batched('householdLook.byName', byPartnerId, async ids => {
      const partners = await this.platform.rows.byKeys('partner', 'id', ids)
      return ids.map(id => partners.find(partner => partner.id === id)?.name ?? '')
    })
  }
}
