// How are files opened, jobs begun, followed and stopped, and results read through the API?
import { Arg, Args, ArgsType, Ctx, Extensions, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { type Context } from '../../../platform/graphql/context.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { OpenVerbType } from '../../../platform/graphql/open-verb.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { openVerbs } from '../../../platform/transitions.js'
import { badRowsPath, resultsPath } from './job.downloads.js'
import { type ScreeningFileRow, type ScreeningJobRow, type ScreeningResultRow } from './job.entities.js'
import { isTicketLive, ticketOf } from './job.file.js'
import { CancelScreeningJobInput, CreateScreeningJobInput, OpenScreeningFileInput } from './job.inputs.js'
import { JobService } from './job.service.js'
import { screeningJobTransitions } from './job.transitions.js'
import { ScreeningClassCountType, ScreeningFileType, ScreeningJobConnection, ScreeningJobType, ScreeningResultConnection } from './job.type.js'

const OpenScreeningFilePayload = payloadOf('openScreeningFile', 'screeningFile', () => ScreeningFileType)
const CreateScreeningJobPayload = payloadOf('createScreeningJob', 'screeningJob', () => ScreeningJobType)
const CancelScreeningJobPayload = payloadOf('cancelScreeningJob', 'screeningJob', () => ScreeningJobType)

@ArgsType()
class ResultArgs extends PageArgs {
  @Field(() => ID, { description: 'The job, scj_….' })
  jobId!: string
}

@Resolver(() => ScreeningFileType)
export class ScreeningFileResolver {
  private readonly service: JobService

  constructor(private readonly platform: Platform) {
    this.service = new JobService(platform)
  }

  @Mutation(() => OpenScreeningFilePayload, { description: 'Opens a file of subjects: PUT its bytes to uploadUrl with your access token and the ticket in the header x-upload-ticket.' })
  async openScreeningFile(@Ctx() context: Context, @Arg('input', () => OpenScreeningFileInput, { description: 'Which file.' }) input: OpenScreeningFileInput) {
    const performed = await this.service.open(context, input)
    return answer(context, this.platform.errors, performed, 'screeningFile', id => context.reads.one('screeningFile', 'id', id))
  }

  @FieldResolver(() => String, { description: 'PUT sends the file here, once, as it is.' })
  uploadUrl(@Root() { id }: ScreeningFileRow): string {
    return `${this.platform.publicUrl}/screening-files/${id}`
  }

  @FieldResolver(() => String, { nullable: true, description: 'For the header x-upload-ticket. Null once the file is stored or the ticket has expired.' })
  uploadTicket(@Root() file: ScreeningFileRow, @Ctx() { clock }: Context): string | null {
    return isTicketLive(file, clock.now()) ? ticketOf(this.platform.cursors, file) : null
  }
}

@Resolver(() => ScreeningJobType)
export class ScreeningJobResolver {
  private readonly service: JobService

  constructor(private readonly platform: Platform) {
    this.service = new JobService(platform)
  }

  @Query(() => ScreeningJobType, { nullable: true, description: 'One job of yours; null when there is none.' })
  screeningJob(@Ctx() { reads }: Context, @Arg('id', () => ID, { description: 'Its id, scj_….' }) id: string): Promise<ScreeningJobRow | null> {
    return reads.one('screeningJob', 'id', id)
  }

  @Query(() => ScreeningJobConnection, { description: 'Your jobs, in the order they were made.' })
  screeningJobs(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ScreeningJobRow>> {
    return pageOf(context, this.platform.cursors, 'screeningJob', page, context.reads.from('screeningJob'))
  }

  @Query(() => ScreeningResultConnection, { description: 'What a job of yours found, in the order of its rows; empty until it has ended.' })
  screeningResults(@Ctx() context: Context, @Args(() => ResultArgs) { jobId, ...page }: ResultArgs): Promise<Connection<ScreeningResultRow>> {
    return pageOf(context, this.platform.cursors, 'screeningResult', page, context.reads.from('screeningResult').where('screeningResult.jobId', '=', jobId))
  }

  @Mutation(() => CreateScreeningJobPayload, { description: 'Begins the screening of an uploaded file. The same file for the same purpose answers the job that there is; every subject of it stands in the query log.' })
  async createScreeningJob(@Ctx() context: Context, @Arg('input', () => CreateScreeningJobInput, { description: 'What, and what for.' }) input: CreateScreeningJobInput) {
    return this.answer(context, await this.service.create(context, input))
  }

  @Mutation(() => CancelScreeningJobPayload, { description: 'Stops a job that has not ended; nothing that it found is kept.' })
  async cancelScreeningJob(@Ctx() context: Context, @Arg('input', () => CancelScreeningJobInput, { description: 'Which one.' }) input: CancelScreeningJobInput) {
    return this.answer(context, await this.service.cancel(context, input))
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Rows of the file, from the end of its validation on.' })
  async rowsTotal(@Root() { id }: ScreeningJobRow, @Ctx() { reads }: Context): Promise<number | null> {
    return (await reads.one('screeningProgress', 'id', id))?.rowsTotal ?? null
  }

  @FieldResolver(() => Int, { description: 'Rows read so far (进度).' })
  async rowsRead(@Root() { id, rowCount }: ScreeningJobRow, @Ctx() { reads }: Context): Promise<number> {
    return rowCount ?? (await reads.one('screeningProgress', 'id', id))?.rowsRead ?? 0
  }

  @Extensions({ cap: 6 })
  @FieldResolver(() => [ScreeningClassCountType], { description: 'Rows that fit, by class, those without any left out; at most 6.' })
  counts(@Root() { counts }: ScreeningJobRow): readonly ScreeningClassCountType[] {
    return counts
  }

  @FieldResolver(() => String, { nullable: true, description: 'GET answers all results as NDJSON, one a line; null until there are any.' })
  resultsUrl(@Root() { id, status }: ScreeningJobRow): string | null {
    return status === 'DONE' || status === 'PARTIAL' ? this.platform.publicUrl + resultsPath(id) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'GET answers the bad rows as they came, with error_code and error_message; null when there are none.' })
  badRowsUrl(@Root() { id, status }: ScreeningJobRow): string | null {
    return status === 'PARTIAL' ? this.platform.publicUrl + badRowsPath(id) : null
  }

  @Extensions({ cap: 1 })
  @FieldResolver(() => [OpenVerbType], { description: 'What you may do with it now, and what blocks it; from the same table that guards the mutations.' })
  viewerMay(@Root() job: ScreeningJobRow, @Ctx() { actor }: Context) {
    return openVerbs(screeningJobTransitions, job, actor)
  }

  private answer(context: Context, performed: Performed) {
    return answer(context, this.platform.errors, performed, 'screeningJob', id => context.reads.one('screeningJob', 'id', id))
  }
}
