// How are offers made, joined, consented to, disputed and read through the API?
import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type UserErrorRow } from '../../../platform/errors/catalogue.js'
import { type Context } from '../../../platform/graphql/context.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf, UserErrorType } from '../../../platform/graphql/payload.js'
import { Fen } from '../../../platform/graphql/scalars.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { findAccident } from '../accidents/accident.reads.js'
import { AccidentType } from '../accidents/accident.type.js'
import { ConsentService } from './consent.service.js'
import { insuredFen, viewOfRow } from './leg-views.js'
import { MakeService } from './make.service.js'
import { type SettlementOfferRow } from './offer.entities.js'
import { ConsentOfferInput, DisputeOfferInput, MakeOfferInput, NamePayeeAccountInput } from './offer.inputs.js'
import { offerTransitions } from './offer.transitions.js'
import { OfferConsentType, SettlementLegType, SettlementOfferType } from './offer.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'accident', () => AccidentType)
const MakeOfferPayload = payload('makeOffer')
const ConsentOfferPayload = payload('consentOffer')
const DisputeOfferPayload = payload('disputeOffer')
const NamePayeeAccountPayload = payload('namePayeeAccount')

const which = { description: 'Which accident, at which version.' }

@Resolver(() => AccidentType)
export class AccidentOfferResolver {
  private readonly makes: MakeService
  private readonly consents: ConsentService

  constructor(private readonly platform: Platform) {
    this.makes = new MakeService(platform)
    this.consents = new ConsentService(platform)
  }

  @Mutation(() => MakeOfferPayload, { description: 'Offers the settlement to the payees (出具赔付方案): the first insurer prepares it, each other that pays joins by its hash, the last one makes it.' })
  async makeOffer(@Ctx() context: Context, @Arg('input', () => MakeOfferInput, which) input: MakeOfferInput) {
    return this.answer(context, await this.makes.make(context, input))
  }

  @Mutation(() => ConsentOfferPayload, { description: 'A payee consents to exactly this offer and names her account (同意赔付方案). When all have, it is paid.' })
  async consentOffer(@Ctx() context: Context, @Arg('input', () => ConsentOfferInput, which) input: ConsentOfferInput) {
    return this.answer(context, await this.consents.consent(context, input))
  }

  @Mutation(() => NamePayeeAccountPayload, { description: 'A payee names the account for what is due without her consent: the undisputed part on day 60 (提供收款账户, 保险法 §25).' })
  async namePayeeAccount(@Ctx() context: Context, @Arg('input', () => NamePayeeAccountInput, which) input: NamePayeeAccountInput) {
    return this.answer(context, await this.consents.nameAccount(context, input))
  }

  @Mutation(() => DisputeOfferPayload, { description: 'A party disputes the offer (对赔付方案提出异议): losses are assessed again, or it goes to mediation.' })
  async disputeOffer(@Ctx() context: Context, @Arg('input', () => DisputeOfferInput, which) input: DisputeOfferInput) {
    return this.answer(context, await this.consents.dispute(context, input))
  }

  @Extensions({ cap: 20 })
  @FieldResolver(() => [SettlementOfferType], { description: 'All offers, oldest first; at most 20.' })
  offers(@Root() { id }: AccidentRow, @Ctx() { reads }: Context): Promise<SettlementOfferRow[]> {
    return reads.many('settlementOffer', 'accidentId', id)
  }

  @FieldResolver(() => SettlementOfferType, { nullable: true, description: 'The latest offer.' })
  async offer(@Root() { id }: AccidentRow, @Ctx() { reads }: Context): Promise<SettlementOfferRow | null> {
    return (await reads.many('settlementOffer', 'accidentId', id)).toSorted((a, b) => b.offerVersion - a.offerVersion)[0] ?? null
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'accident', id => findAccident(context, id))
  }
}

@Resolver(() => SettlementOfferType)
export class OfferResolver {
  constructor(private readonly platform: Platform) {}

  @Extensions({ cap: 100 })
  @FieldResolver(() => [SettlementLegType], { description: 'Its payments: a party sees those that concern her; at most 100.' })
  async legs(@Root() { id }: SettlementOfferRow, @Ctx() { reads }: Context): Promise<SettlementLegType[]> {
    return (await reads.many('settlementLeg', 'offerId', id)).toSorted((a, b) => a.seq - b.seq).map(viewOfRow)
  }

  @FieldResolver(() => Fen, { description: 'What insurers pay out by the legs you see, less what is taken back; recoveries are left out.' })
  async totalFen(@Root() { id }: SettlementOfferRow, @Ctx() { reads }: Context): Promise<number> {
    return insuredFen(await reads.many('settlementLeg', 'offerId', id))
  }

  @Extensions({ cap: 16 })
  @FieldResolver(() => [OfferConsentType], { description: 'Its payees, and who has consented; at most 16.' })
  async consents(@Root() { id }: SettlementOfferRow, @Ctx() { reads }: Context): Promise<OfferConsentType[]> {
    const [payees, accounts] = await Promise.all([reads.many('offerPayee', 'offerId', id), reads.many('payeeAccount', 'offerId', id)])
    return payees.map(({ partyId, beneficiaryId, consentedAt }) => {
      const account = accounts.find(each => each.partyId === partyId && each.beneficiaryId === beneficiaryId && each.replacedAt === null)
      return { partyId, consentedAt, channel: account?.channel ?? null, accountMasked: account?.accountMasked ?? null }
    })
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [UserErrorType], { description: 'What was asked and is not done, and why, such as SELFCOMP_3; at most 8.' })
  warnings(@Root() { warnings }: SettlementOfferRow, @Ctx() { locale }: Context): UserErrorRow[] {
    return warnings.map(code => this.platform.errors.userError({ code, field: [], params: {} }, locale))
  }

  @Extensions({ cap: 8 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() offer: SettlementOfferRow, @Ctx() { actor }: Context) {
    return openVerbs(offerTransitions, offer, actor)
  }
}
