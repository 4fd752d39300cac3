// How do courts keep listings through the API, and who reads them as records?
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { EvidenceType, type EvidenceRow } from '../../evidence/index.js'
import { isInForce } from '../restrictions/restriction.facts.js'
import { BankruptcyService } from './bankruptcy.service.js'
import { ExitService } from './exit.service.js'
import { type ListingRow } from './listing.entity.js'
import {
  CorrectListingInput, DecideListingInput, DeleteListingInput, GrantGraceInput, ListingChangeInput, ListingReasonInput, NoteBankruptcyFraudInput, NoteBankruptcyInput, ProposeListingInput, PublishListingInput, RecordReleaseInput,
  RejectListingInput,
} from './listing.inputs.js'
import { FILES_MAX } from './listing.files.js'
import { ListingService } from './listing.service.js'
import { listingTransitions, type ListingStatus } from './listing.transitions.js'
import { ListingConnection, ListingStatusEnum, ListingType, ListingWarningEnum } from './listing.type.js'

const payload = (mutation: string) => payloadOf(mutation, 'listing', () => ListingType)
const ProposeListingPayload = payload('proposeListing')
const DecideListingPayload = payload('decideListing')
const RejectListingPayload = payload('rejectListing')
const ServeListingPayload = payload('serveListing')
const GrantGracePayload = payload('grantGrace')
const CancelListingPayload = payload('cancelListing')
const PublishListingPayload = payload('publishListing')
const CorrectListingPayload = payload('correctListing')
const RecordReleasePayload = payload('recordRelease')
const NoteBankruptcyPayload = payload('noteBankruptcy')
const NoteBankruptcyFraudPayload = payload('noteBankruptcyFraud')
const DecideEarlyDeletionPayload = payload('decideEarlyDeletion')
const DeleteListingPayload = payload('deleteListing')
const RevokeListingPayload = payload('revokeListing')

@InputType({ description: 'Narrows a list of listings.' })
class ListingFilterInput {
  @Field(() => ListingStatusEnum, { nullable: true, description: 'In this state.' })
  status?: ListingStatus

  @Field(() => String, { nullable: true, description: 'Of this enforcement case (执行案号).' })
  caseNo?: string

  @Field(() => String, { nullable: true, description: 'With this entry number of the national database.' })
  entryNo?: string
}

@Resolver(() => ListingType)
export class ListingResolver {
  private readonly service: ListingService
  private readonly exits: ExitService
  private readonly bankruptcies: BankruptcyService

  constructor(private readonly platform: Platform) {
    this.service = new ListingService(platform)
    this.exits = new ExitService(platform)
    this.bankruptcies = new BankruptcyService(platform)
  }

  @Query(() => ListingConnection, { description: 'Listings as records: a court its own, a person hers from the decision on.' })
  listings(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ListingFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: ListingFilterInput,
  ): Promise<Connection<ListingRow>> {
    let query = context.reads.from('listing')
    if (filter?.status) query = query.where('listing.status', '=', filter.status)
    if (filter?.caseNo) query = query.where('listing.caseNo', '=', normaliseCaseNumber(filter.caseNo))
    if (filter?.entryNo) query = query.where('listing.entryNo', '=', filter.entryNo.trim().toUpperCase())
    return pageOf(context, this.platform.cursors, 'listing', page, query)
  }

  @Mutation(() => ProposeListingPayload, { description: 'A judge proposes a debtor for the list (拟纳入, R17 §5): decided within 15 days.' })
  async proposeListing(@Ctx() context: Context, @Arg('input', () => ProposeListingInput, { description: 'The proposal.' }) input: ProposeListingInput) {
    return this.answer(context, await this.service.propose(context, input))
  }

  @Mutation(() => DecideListingPayload, { description: 'The president decides to list (纳入决定, R17 §5): not who proposed it; effective when made, public only after service.' })
  async decideListing(@Ctx() context: Context, @Arg('input', () => DecideListingInput, { description: 'The decision.' }) input: DecideListingInput) {
    return this.answer(context, await this.service.decide(context, input))
  }

  @Mutation(() => RejectListingPayload, { description: 'The president rejects a proposal (不予纳入).' })
  async rejectListing(@Ctx() context: Context, @Arg('input', () => RejectListingInput, { description: 'Which, and why.' }) input: RejectListingInput) {
    return this.answer(context, await this.service.reject(context, input))
  }

  @Mutation(() => ServeListingPayload, { description: 'Records that the decision was served (送达, SW35 §14).' })
  async serveListing(@Ctx() context: Context, @Arg('input', () => ListingChangeInput, { description: 'Which listing.' }) input: ListingChangeInput) {
    return this.answer(context, await this.service.serve(context, input))
  }

  @Mutation(() => GrantGracePayload, { description: 'Grants one to three months before the publication (宽限期, SW35 §15).' })
  async grantGrace(@Ctx() context: Context, @Arg('input', () => GrantGraceInput, { description: 'Until when.' }) input: GrantGraceInput) {
    return this.answer(context, await this.service.grantGrace(context, input))
  }

  @Mutation(() => CancelListingPayload, { description: 'Performed before the publication (撤销纳入): never public, nobody is told.' })
  async cancelListing(@Ctx() context: Context, @Arg('input', () => ListingReasonInput, { description: 'Which, and why.' }) input: ListingReasonInput) {
    return this.answer(context, await this.service.cancel(context, input))
  }

  @Mutation(() => PublishListingPayload, { description: 'Publishes (公布, R17 §7) what stands in the national database: from this second every unit has its duty.' })
  async publishListing(@Ctx() context: Context, @Arg('input', () => PublishListingInput, { description: 'Its entry there.' }) input: PublishListingInput) {
    return this.answer(context, await this.service.publish(context, input))
  }

  @Mutation(() => CorrectListingPayload, { description: 'Corrects wrong data of a published listing (更正, R17 §9): whoever was misled is found and told.' })
  async correctListing(@Ctx() context: Context, @Arg('input', () => CorrectListingInput, { description: 'What is wrong.' }) input: CorrectListingInput) {
    return this.answer(context, await this.exits.correct(context, input))
  }

  @Mutation(() => RecordReleasePayload, { description: 'Records what obliges the court to delete (D1–D7): three working days run, and after them it answers "not listed" in any case.' })
  async recordRelease(@Ctx() context: Context, @Arg('input', () => RecordReleaseInput, { description: 'On which ground.' }) input: RecordReleaseInput) {
    return this.answer(context, await this.exits.recordRelease(context, input))
  }

  @Mutation(() => NoteBankruptcyPayload, { description: 'Notes a ruling of reorganisation or settlement (破产重整、和解备注, SZ §84): the debtor is treated as anybody; what units do under the listing is asked back, and no incentive is refused for it.' })
  async noteBankruptcy(@Ctx() context: Context, @Arg('input', () => NoteBankruptcyInput, { description: 'The ruling.' }) input: NoteBankruptcyInput) {
    return this.answer(context, await this.bankruptcies.note(context, input))
  }

  @Mutation(() => NoteBankruptcyFraudPayload, { description: 'Notes fraud in the bankruptcy (破产欺诈, SZ §83): for three years no ruling helps, and nothing is deleted early.' })
  async noteBankruptcyFraud(@Ctx() context: Context, @Arg('input', () => NoteBankruptcyFraudInput, { description: 'What was found.' }) input: NoteBankruptcyFraudInput) {
    return this.answer(context, await this.bankruptcies.noteFraud(context, input))
  }

  @Mutation(() => DecideEarlyDeletionPayload, { description: 'The president decides early deletion of a listing with a term (提前删除, R17 §2 ¶2).' })
  async decideEarlyDeletion(@Ctx() context: Context, @Arg('input', () => ListingReasonInput, { description: 'Which, and why.' }) input: ListingReasonInput) {
    return this.answer(context, await this.exits.decideEarly(context, input))
  }

  @Mutation(() => DeleteListingPayload, { description: 'Deletes a listing (删除, R17 §10): duties are lifted, watchers told.' })
  async deleteListing(@Ctx() context: Context, @Arg('input', () => DeleteListingInput, { description: 'On which ground.' }) input: DeleteListingInput) {
    return this.answer(context, await this.exits.delete(context, input))
  }

  @Mutation(() => RevokeListingPayload, { description: 'The president revokes what should never have been listed (撤销, R17 §9): treated as never listed.' })
  async revokeListing(@Ctx() context: Context, @Arg('input', () => ListingReasonInput, { description: 'Which, and why.' }) input: ListingReasonInput) {
    return this.answer(context, await this.exits.revoke(context, input))
  }

  @Extensions({ cap: FILES_MAX })
  @FieldResolver(() => [EvidenceType], { description: 'The decision itself (决定书), where the court has stored it: seen by the court, and by her once it was served.' })
  evidence(@Root() { id }: ListingRow, @Ctx() { reads }: Context): Promise<EvidenceRow[]> {
    return reads.many('evidence', 'recordId', id)
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [ListingWarningEnum], { description: 'What is wrong with it though it stands; at most 4.' })
  async warnings(@Root() { status, partyIndex }: ListingRow, @Ctx() { reads, clock }: Context) {
    if (status !== 'PUBLISHED') return []
    const restrictions = await reads.many('restriction', 'partyIndex', partyIndex)
    return restrictions.some(each => isInForce(each, localDateOf(clock.now()))) ? [] : ['NO_RESTRICTION']
  }

  @Extensions({ cap: 12 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() listing: ListingRow, @Ctx() { actor }: Context) {
    return openVerbs(listingTransitions, listing, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'listing', id => context.reads.one('listing', 'id', id))
  }
}
