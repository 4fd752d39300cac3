// How are losses assessed, supplemented, disputed and read through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageUnder, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { type AccidentRow } from '../accidents/accident.entity.js'
import { findAccident } from '../accidents/accident.reads.js'
import { AccidentPartyType, AccidentType } from '../accidents/accident.type.js'
import { AccidentChangeInput } from '../accidents/report.inputs.js'
import { DisputeService } from './dispute.service.js'
import { type LossAssessmentRow } from './loss.entity.js'
import {
  DelegateLossInput, DisputeLossInput, DraftLossInput, LossChangeInput, NoLossInput, ReviseLossInput, SupplementLossInput,
} from './loss.inputs.js'
import { LossService } from './loss.service.js'
import { lossTransitions } from './loss.transitions.js'
import { LossAssessmentConnection, LossAssessmentType, LossDetailType, LossStaffType } from './loss.type.js'

const ofAccident = (mutation: string) => payloadOf(mutation, 'accident', () => AccidentType)
const StartLossPayload = ofAccident('startLoss')
const FinishLossPayload = ofAccident('finishLoss')
const DeclareNoLossPayload = ofAccident('declareNoLoss')
const WaiveLossPayload = ofAccident('waiveLoss')
const DelegateLossPayload = ofAccident('delegateLoss')
const ofLoss = (mutation: string) => payloadOf(mutation, 'loss', () => LossAssessmentType)
const DraftLossPayload = ofLoss('draftLoss')
const ReviseLossPayload = ofLoss('reviseLoss')
const EscalateLossPayload = ofLoss('escalateLoss')
const ConfirmLossPayload = ofLoss('confirmLoss')
const SupplementLossPayload = ofLoss('supplementLoss')
const DisputeLossPayload = ofLoss('disputeLoss')

const accident = { description: 'Which accident, at which version.' }
const which = { description: 'Which assessment, at which version.' }
const whose = { description: 'Whose loss, and what it is.' }

@Resolver(() => LossAssessmentType)
export class LossResolver {
  private readonly losses: LossService
  private readonly disputes: DisputeService

  constructor(private readonly platform: Platform) {
    this.losses = new LossService(platform)
    this.disputes = new DisputeService(platform)
  }

  @Mutation(() => StartLossPayload, { description: 'Begins to assess the losses (开始定损), once liability stands or an offer was disputed.' })
  async startLoss(@Ctx() context: Context, @Arg('input', () => AccidentChangeInput, accident) input: AccidentChangeInput) {
    return this.answerAccident(context, await this.losses.start(context, input))
  }

  @Mutation(() => FinishLossPayload, { description: 'The losses stand as they were assessed: the file goes on. Of itself it does so with the last confirmation.' })
  async finishLoss(@Ctx() context: Context, @Arg('input', () => AccidentChangeInput, accident) input: AccidentChangeInput) {
    return this.answerAccident(context, await this.losses.finish(context, input))
  }

  @Mutation(() => DraftLossPayload, {
    description: 'Assesses a loss (定损). A motor vehicle\'s is for the insurer that covers it, every other one for the insurer of the vehicle most at fault, unless delegated. After a dispute it is a second assessor\'s and replaces what stood.',
  })
  async draftLoss(@Ctx() context: Context, @Arg('input', () => DraftLossInput, whose) input: DraftLossInput) {
    return this.answerLoss(context, await this.losses.draft(context, input))
  }

  @Mutation(() => ReviseLossPayload, { description: 'Replaces the content of an assessment that is not confirmed; a first signature on it lapses.' })
  async reviseLoss(@Ctx() context: Context, @Arg('input', () => ReviseLossInput, which) input: ReviseLossInput) {
    return this.answerLoss(context, await this.losses.revise(context, input))
  }

  @Mutation(() => EscalateLossPayload, { description: 'Sends an assessment up to whoever may confirm so much (上报核损).' })
  async escalateLoss(@Ctx() context: Context, @Arg('input', () => LossChangeInput, which) input: LossChangeInput) {
    return this.answerLoss(context, await this.losses.escalate(context, input))
  }

  @Mutation(() => ConfirmLossPayload, {
    description: 'Confirms an assessment (核定). All amounts of the vehicle in this accident together decide the level; from A3 a second member of staff confirms too. The last victim\'s ends the assessment.',
  })
  async confirmLoss(@Ctx() context: Context, @Arg('input', () => LossChangeInput, which) input: LossChangeInput) {
    return this.answerLoss(context, await this.losses.confirm(context, input))
  }

  @Mutation(() => SupplementLossPayload, { description: 'Supplements what was assessed (增补定损), with photos before and after dismantling. It reopens the assessment; after payment only the difference is offered.' })
  async supplementLoss(@Ctx() context: Context, @Arg('input', () => SupplementLossInput, whose) input: SupplementLossInput) {
    return this.answerLoss(context, await this.disputes.supplement(context, input))
  }

  @Mutation(() => DisputeLossPayload, { description: 'The owner refuses the insurer\'s figure (定损异议): a second assessor decides, once.' })
  async disputeLoss(@Ctx() context: Context, @Arg('input', () => DisputeLossInput, which) input: DisputeLossInput) {
    return this.answerLoss(context, await this.disputes.dispute(context, input))
  }

  @Mutation(() => DeclareNoLossPayload, { description: 'The competent insurer finds no loss of a party (无损失).' })
  async declareNoLoss(@Ctx() context: Context, @Arg('input', () => NoLossInput, accident) input: NoLossInput) {
    return this.answerAccident(context, await this.disputes.declareNone(context, input))
  }

  @Mutation(() => WaiveLossPayload, { description: 'The owner claims nothing for her own loss (不索赔).' })
  async waiveLoss(@Ctx() context: Context, @Arg('input', () => NoLossInput, accident) input: NoLossInput) {
    return this.answerAccident(context, await this.disputes.waive(context, input))
  }

  @Mutation(() => DelegateLossPayload, { description: 'The competent insurer lets another assess a loss (委托定损); it can\'t be taken back.' })
  async delegateLoss(@Ctx() context: Context, @Arg('input', () => DelegateLossInput, accident) input: DelegateLossInput) {
    return this.answerAccident(context, await this.disputes.delegate(context, input))
  }

  @FieldResolver(() => AccidentPartyType, { nullable: true, description: 'Whose loss it is.' })
  party(@Root() { partyId }: LossAssessmentRow, @Ctx() { reads }: Context) {
    return reads.one('accidentParty', 'id', partyId)
  }

  @FieldResolver(() => LossDetailType, { nullable: true, description: 'Lines and grounds: for the insurers that assess or cover it, and for owner and driver; null for everybody else, who see the net amount.' })
  detail(@Root() loss: LossAssessmentRow, @Ctx() context: Context) {
    return isReader(loss, context) ? loss : null
  }

  @FieldResolver(() => LossStaffType, { nullable: true, description: 'Who drafted and signed it; null for insurers that neither assess nor cover it.' })
  staff(@Root() loss: LossAssessmentRow, @Ctx() context: Context) {
    return isReader(loss, context) ? loss : null
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() loss: LossAssessmentRow, @Ctx() { actor }: Context) {
    return openVerbs(lossTransitions, loss, actor)
  }

  private answerLoss(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'loss', id => context.reads.one('lossAssessment', 'id', id))
  }

  private answerAccident(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'accident', id => findAccident(context, id))
  }
}

const isReader = ({ readerIds }: LossAssessmentRow, { actor }: Context): boolean => readerIds.includes(actor.personId ?? actor.partnerId)

@Resolver(() => AccidentType)
export class AccidentLossesResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => LossAssessmentConnection, { description: 'Assessments of the losses (定损单), oldest first.' })
  losses(@Root() { id }: AccidentRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<LossAssessmentRow>> {
    return pageUnder(context, this.platform.cursors, 'lossAssessment', page, 'accidentId', id)
  }
}
