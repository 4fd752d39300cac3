// How is liability drafted, signed, determined, accepted, disputed and read through the API?
import { Arg, Ctx, Extensions, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { PartyTypeEnum } from '../accidents/accident.enums.js'
import { findAccident } from '../accidents/accident.reads.js'
import { AccidentType } from '../accidents/accident.type.js'
import { AccidentChangeInput, AccidentReasonInput } from '../accidents/report.inputs.js'
import { type Party } from '../settlement/facts.js'
import { AgreementService } from './agreement.service.js'
import { DeterminationService } from './determination.service.js'
import { type FaultCode } from './fault-catalogue.js'
import { FaultEnum } from './liability.enums.js'
import { ChallengeLiabilityInput, ConcludeReviewInput, DraftAgreementInput, IssueLiabilityInput, ObjectLiabilityInput, PartyAnswerInput } from './liability.inputs.js'
import { LiabilityProposalType, LiabilityReviewType, LiabilityType } from './liability.type.js'
import { jointHash } from './paper.js'
import { propose } from './proposal.js'
import { CorrectLiabilityInput } from './review.inputs.js'
import { ReviewService } from './review.service.js'
import { waitedMs } from './wait.js'

const payload = (mutation: string) => payloadOf(mutation, 'accident', () => AccidentType)
const DraftAgreementPayload = payload('draftAgreement')
const SignAgreementPayload = payload('signAgreement')
const ConfirmAgreementPayload = payload('confirmAgreement')
const ReturnAgreementPayload = payload('returnAgreement')
const RequestOnlineLiabilityPayload = payload('requestOnlineLiability')
const IssueLiabilityPayload = payload('issueLiability')
const AskMoreEvidencePayload = payload('askMoreEvidence')
const SendOfficerPayload = payload('sendOfficer')
const AcceptLiabilityPayload = payload('acceptLiability')
const ObjectLiabilityPayload = payload('objectLiability')
const ForwardReviewPayload = payload('forwardReview')
const ConcludeReviewPayload = payload('concludeReview')
const CorrectLiabilityPayload = payload('correctLiability')
const ChallengeLiabilityPayload = payload('challengeLiability')

const which = { description: 'Which accident, at which version.' }

@InputType({ description: 'A party and what it did.' })
class ProposalPartyInput {
  @Field(() => Int, { description: 'Number of the party: 1 is 甲.' })
  number!: number

  @Field(() => PartyTypeEnum, { description: 'On the road as what.' })
  kind!: Party['kind']

  @Field(() => [FaultEnum], { description: 'Faults of the catalogue; at most 5.' })
  faultCodes!: FaultCode[]
}

@Resolver(() => AccidentType)
export class LiabilityResolver {
  private readonly agreements: AgreementService
  private readonly determinations: DeterminationService
  private readonly reviews: ReviewService

  constructor(private readonly platform: Platform) {
    this.agreements = new AgreementService(platform)
    this.determinations = new DeterminationService(platform)
    this.reviews = new ReviewService(platform)
  }

  @Query(() => LiabilityProposalType, { description: 'What the fault catalogue suggests (定责建议). A calculation: nothing is stored.' })
  liabilityProposal(@Arg('parties', () => [ProposalPartyInput], { description: '1 to 8 parties.' }) parties: ProposalPartyInput[]): LiabilityProposalType {
    const { degrees, shares, confidence, basis, needsOfficer } = propose({ parties: parties.slice(0, 8) })
    return {
      confidence, basis, needsOfficer,
      shares: degrees.map(({ number, degree }) => ({
        number, degree, shareBps: shares.find(each => each.number === number)?.shareBps ?? 0, faultCodes: parties.find(each => each.number === number)?.faultCodes ?? [],
      })),
    }
  }

  @Mutation(() => DraftAgreementPayload, { description: 'Draws up the agreement (起草协议) once every needed view is on file; each party is asked to sign it herself.' })
  async draftAgreement(@Ctx() context: Context, @Arg('input', () => DraftAgreementInput, { description: 'The draft.' }) input: DraftAgreementInput) {
    return this.answer(context, await this.agreements.draft(context, input))
  }

  @Mutation(() => SignAgreementPayload, { description: 'A party signs the agreement with a key of her own (签署); the last signature makes the liability final, with a non-motor vehicle once the police have confirmed it.' })
  async signAgreement(@Ctx() context: Context, @Arg('input', () => PartyAnswerInput, { description: 'What is signed: expectedVersion is not looked at, since others sign meanwhile.' }) input: PartyAnswerInput) {
    return this.answer(context, await this.agreements.sign(context, input))
  }

  @Mutation(() => ConfirmAgreementPayload, { description: 'A seat of the police confirms what a motor and a non-motor vehicle have agreed and signed (协议确认): the liability is final.' })
  async confirmAgreement(@Ctx() context: Context, @Arg('input', () => AccidentChangeInput, which) input: AccidentChangeInput) {
    return this.answer(context, await this.agreements.confirm(context, input))
  }

  @Mutation(() => ReturnAgreementPayload, { description: 'A seat of the police does not confirm it, with reasons (退回协议): the parties draft another, ask for a determination, or call an officer.' })
  async returnAgreement(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.agreements.sendBack(context, input))
  }

  @Mutation(() => RequestOnlineLiabilityPayload, {
    description: 'A party asks the police to determine liability online (申请在线定责). It goes to them when every party has asked (处理程序规定 §20); one alone calls an officer instead. documentHash is jointRequestHash.',
  })
  async requestOnlineLiability(@Ctx() context: Context, @Arg('input', () => PartyAnswerInput, { description: 'What is asked for.' }) input: PartyAnswerInput) {
    return this.answer(context, await this.agreements.requestOnline(context, input))
  }

  @Mutation(() => IssueLiabilityPayload, { description: 'The police determine liability (定责, 道交法 §73), online within five minutes or at the scene; the certificate is served on every party.' })
  async issueLiability(@Ctx() context: Context, @Arg('input', () => IssueLiabilityInput, { description: 'The determination.' }) input: IssueLiabilityInput) {
    return this.answer(context, await this.determinations.issue(context, input))
  }

  @Mutation(() => AskMoreEvidencePayload, { description: 'The police ask for more evidence (要求补充证据), twice at most; their clock rests until it comes.' })
  async askMoreEvidence(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.determinations.askMoreEvidence(context, input))
  }

  @Mutation(() => SendOfficerPayload, { description: 'It can\'t be decided online: an officer is sent (派警到场).' })
  async sendOfficer(@Ctx() context: Context, @Arg('input', () => AccidentReasonInput, which) input: AccidentReasonInput) {
    return this.answer(context, await this.determinations.sendOfficer(context, input))
  }

  @Mutation(() => AcceptLiabilityPayload, { description: 'A party accepts the determination (认可); when every party has, it is final. The right to object in time stays.' })
  async acceptLiability(@Ctx() context: Context, @Arg('input', () => PartyAnswerInput, { description: 'What is accepted.' }) input: PartyAnswerInput) {
    return this.answer(context, await this.determinations.accept(context, input))
  }

  @Mutation(() => ObjectLiabilityPayload, { description: 'A party asks for a review in writing (申请复核), within three working days of service, once an accident (处理程序规定 §71).' })
  async objectLiability(@Ctx() context: Context, @Arg('input', () => ObjectLiabilityInput, { description: 'The objection.' }) input: ObjectLiabilityInput) {
    return this.answer(context, await this.reviews.object(context, input))
  }

  @Mutation(() => ForwardReviewPayload, { description: 'The objection goes to the unit above (提交复核), within two working days (处理程序规定 §72).' })
  async forwardReview(@Ctx() context: Context, @Arg('input', () => AccidentChangeInput, which) input: AccidentChangeInput) {
    return this.answer(context, await this.reviews.forward(context, input))
  }

  @Mutation(() => ConcludeReviewPayload, { description: 'An officer of the unit above concludes the review (复核结论).' })
  async concludeReview(@Ctx() context: Context, @Arg('input', () => ConcludeReviewInput, { description: 'The conclusion.' }) input: ConcludeReviewInput) {
    return this.answer(context, await this.reviews.conclude(context, input))
  }

  @Mutation(() => CorrectLiabilityPayload, { description: 'After a late review that reopened the case, or a challenge by an insurer: the issuing unit determines anew (重新认定); money follows by further legs, never by a silent reversal.' })
  async correctLiability(@Ctx() context: Context, @Arg('input', () => CorrectLiabilityInput, { description: 'The new determination.' }) input: CorrectLiabilityInput) {
    return this.answer(context, await this.reviews.correct(context, input))
  }

  @Mutation(() => ChallengeLiabilityPayload, { description: 'An insurer challenges liability with evidence (对责任提出异议): an agreement goes to the police, a certificate becomes a task for them. It never sets a share.' })
  async challengeLiability(@Ctx() context: Context, @Arg('input', () => ChallengeLiabilityInput, { description: 'The challenge.' }) input: ChallengeLiabilityInput) {
    return this.answer(context, await this.reviews.challenge(context, input))
  }

  @FieldResolver(() => LiabilityType, { nullable: true, description: 'The paper in force, or the draft that waits for signatures.' })
  liability(@Root() { liabilityId }: AccidentRow, @Ctx() { reads }: Context) {
    return reads.one('liability', 'id', liabilityId)
  }

  @Extensions({ cap: 10 })
  @FieldResolver(() => [LiabilityType], { description: 'Every paper so far, void ones among them; at most 10.' })
  liabilities(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return reads.many('liability', 'accidentId', id)
  }

  @FieldResolver(() => LiabilityReviewType, { nullable: true, description: 'The review, if one was asked for.' })
  review(@Root() { id }: AccidentRow, @Ctx() { reads }: Context) {
    return reads.one('liabilityReview', 'accidentId', id)
  }

  @FieldResolver(() => ID, { description: 'What a party asks for with requestOnlineLiability.' })
  jointRequestHash(@Root() accident: AccidentRow): string {
    return jointHash(accident)
  }

  @FieldResolver(() => Int, { description: 'Seconds of the promised 300 that the police have used so far; the clock rests while they wait for evidence.' })
  liabilityWaitSeconds(@Root() accident: AccidentRow, @Ctx() { clock }: Context): number {
    return Math.floor(waitedMs(accident, clock.now()) / 1000)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the police ask for, while they wait for evidence.' })
  moreEvidenceReason(@Root() { moreEvidenceReason }: AccidentRow) {
    return moreEvidenceReason
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the police did not confirm the agreement (退回理由); null once another is drafted.' })
  returnedReason(@Root() { returnedReason }: AccidentRow) {
    return returnedReason
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'accident', id => findAccident(context, id))
  }
}
