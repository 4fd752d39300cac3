// How are clues reported, judged and read through the API?
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { EvidenceType, type EvidenceRow } from '../../evidence/index.js'
import { type ClueRow } from './clue.entity.js'
import { PHOTOS_MAX } from './clue.files.js'
import { AssignClueInput, ClueChangeInput, JudgeClueInput, ReportClueInput } from './clue.inputs.js'
import { ClueService } from './clue.service.js'
import { clueTransitions, type ClueStatus, type MovableClue } from './clue.transitions.js'
import { ClueConnection, ClueStatusEnum, ClueType } from './clue.type.js'

const cluePayload = (mutation: string) => payloadOf(mutation, 'clue', () => ClueType)
const ReportCluePayload = cluePayload('reportClue')
const AssignCluePayload = cluePayload('assignClue')
const VerifyCluePayload = cluePayload('verifyClue')
const FindClueFalsePayload = cluePayload('findClueFalse')
const CloseCluePayload = cluePayload('closeClue')

const judged = { description: 'Which clue, and what was found.' }

@Resolver(() => ClueType)
export class ClueResolver {
  private readonly service: ClueService

  constructor(private readonly platform: Platform) {
    this.service = new ClueService(platform)
  }

  @Query(() => ClueType, { nullable: true, description: 'One clue; null when there is none for you.' })
  clue(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return reads.one('clue', 'id', id)
  }

  @Query(() => ClueConnection, { description: 'Clues you may see: the police all, a manager those of the company, guards, clerks and residents their own.' })
  clues(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('siteId', () => ID, { nullable: true, description: 'At this site.' }) siteId?: string | null,
    @Arg('status', () => ClueStatusEnum, { nullable: true, description: 'In this state.' }) status?: ClueStatus | null,
  ): Promise<Connection<ClueRow>> {
    let query = context.reads.from('clue')
    if (siteId) query = query.where('clue.siteId', '=', siteId)
    if (status) query = query.where('clue.status', '=', status)
    return pageOf(context, this.platform.cursors, 'clue', page, query)
  }

  @Query(() => Int, { description: 'The points of your own clues (积分); of verified ones only.' })
  async cluePoints(@Ctx() { actor, reads }: Context): Promise<number> {
    const [row] = await reads.rows.text<{ points: number }>(`select coalesce(sum("points"), 0)::int as points from "clue"
      where "reporterStaffId" = $1 or "reporterPersonId" = $2`, [actor.staffId ?? '', actor.personId ?? ''])
    return row?.points ?? 0
  }

  @Mutation(() => ReportCluePayload, { description: 'Reports a clue (线索上报). There is no duty to profile anybody.' })
  async reportClue(@Ctx() context: Context, @Arg('input', () => ReportClueInput, { description: 'What was noticed.' }) input: ReportClueInput) {
    return this.answer(context, await this.service.report(context, input))
  }

  @Mutation(() => AssignCluePayload, { description: 'Gives a clue to an officer (分派).' })
  async assignClue(@Ctx() context: Context, @Arg('input', () => AssignClueInput, { description: 'To whom.' }) input: AssignClueInput) {
    return this.answer(context, await this.service.assign(context, input))
  }

  @Mutation(() => VerifyCluePayload, { description: 'It was true (属实): who reported it gets points.' })
  async verifyClue(@Ctx() context: Context, @Arg('input', () => JudgeClueInput, judged) input: JudgeClueInput) {
    return this.answer(context, await this.service.verify(context, input))
  }

  @Mutation(() => FindClueFalsePayload, { description: 'It was not true (不属实): no points.' })
  async findClueFalse(@Ctx() context: Context, @Arg('input', () => JudgeClueInput, judged) input: JudgeClueInput) {
    return this.answer(context, await this.service.findFalse(context, input))
  }

  @Mutation(() => CloseCluePayload, { description: 'Closes a clue that was judged (办结).' })
  async closeClue(@Ctx() context: Context, @Arg('input', () => ClueChangeInput, { description: 'Which clue.' }) input: ClueChangeInput) {
    return this.answer(context, await this.service.close(context, input))
  }

  @Extensions({ cap: PHOTOS_MAX })
  @FieldResolver(() => [EvidenceType], { description: 'Photos of it (照片): the police see them, and whoever reported.' })
  evidence(@Root() { id }: ClueRow, @Ctx() { reads }: Context): Promise<EvidenceRow[]> {
    return reads.many('evidence', 'recordId', id)
  }

  @Extensions({ cap: 4 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() clue: ClueRow, @Ctx() { actor }: Context) {
    return openVerbs<ClueStatus, MovableClue>(clueTransitions, clue, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'clue', id => context.reads.one('clue', 'id', id))
  }
}
