// What does the API show of files, jobs and results of screening?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { MatchClassEnum } from '../screening/screening.type.js'
import { type MatchClass } from '../matching/match-classes.js'
import { type ClassCount, type ScreeningFileRow, type ScreeningJobRow, type ScreeningResultRow } from './job.entities.js'
import { type JobStatus } from './job.transitions.js'
import { type FileFormat } from './row-format.js'

export const ScreeningFileFormatEnum = enumOf<FileFormat>('ScreeningFileFormat', 'How a file of subjects is written.', {
  CSV: 'Comma-separated, a heading with ref, name, idNo or uscc or both, one row a line; UTF-8 or GB18030 (逗号分隔).',
  NDJSON: 'One JSON object a line with the keys ref, name, and idNo or uscc (每行一个 JSON 对象).',
})
const ScreeningFileStatusEnum = enumOf<ScreeningFileRow['status']>('ScreeningFileStatus', 'Where a file stands.', {
  EXPECTED: 'It has not come in (待上传).', STORED: 'It lies sealed on the platform (已存).', REMOVED: 'Its bytes were removed, or it never came (已清除).',
})
const STATUSES: Readonly<Record<JobStatus, string>> = {
  QUEUED: 'It waits for its turn (排队).', VALIDATING: 'Encoding, heading and number of rows are looked at (校验中).', RUNNING: 'Its rows are read and held against the list (运行中).',
  DONE: 'Every row was screened (完成).', PARTIAL: 'All was screened but the bad rows, which can be fetched (部分完成).', FAILED: 'The file as a whole could not be screened (失败).',
  CANCELLED: 'Stopped; nothing of it is kept (已取消).', EXPIRED: 'Its results were removed seven days after it ended (已过期).',
}
const ScreeningJobStatusEnum = enumOf('ScreeningJobStatus', 'Where a job stands.', STATUSES)

@ObjectType('ScreeningFile', { implements: Node, simpleResolvers: true, description: 'A file of subjects (批量筛查文件), at most 200 MB and 1,000,000 rows; kept sealed, and only as long as its job needs it.' })
export class ScreeningFileType extends Node implements Pick<ScreeningFileRow, 'format' | 'status' | 'sha256'> {
  @Field(() => ScreeningFileFormatEnum, { description: 'How it is written.' })
  format!: ScreeningFileRow['format']

  @Field(() => ScreeningFileStatusEnum, { description: 'Where it stands.' })
  status!: ScreeningFileRow['status']

  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes as they came, in hexadecimal.' })
  sha256!: string | null

  @Field(() => Int, { nullable: true, description: 'How many bytes came.' })
  sizeBytes!: number | null

  @Field(() => DateTime, { description: 'Until when it can be uploaded.' })
  ticketExpiresAt!: Date

  @Field(() => DateTime, { description: 'When its bytes are removed.' })
  removeAt!: Date
}

@ObjectType('ScreeningClassCount', { simpleResolvers: true, description: 'How many rows fell into a class.' })
export class ScreeningClassCountType implements ClassCount {
  @Field(() => MatchClassEnum, { description: 'The class.' })
  class!: MatchClass

  @Field(() => Int, { description: 'Rows.' })
  count!: number
}

@ObjectType('ScreeningJob', { implements: Node, simpleResolvers: true, description: 'The screening of a whole file (批量筛查任务) against one version of the list; the same file for the same purpose is one job.' })
export class ScreeningJobType extends Node implements Pick<ScreeningJobRow, 'status' | 'purpose' | 'listVersion'> {
  @Field(() => ScreeningJobStatusEnum, { description: 'Where it stands.' })
  status!: ScreeningJobRow['status']

  @Field({ description: 'What for (查询目的).' })
  purpose!: string

  @Field(() => String, { nullable: true, description: 'Under which consent of its customers a bank asked (授权书).' })
  consentPolicyRef!: string | null

  @Field({ description: 'SHA-256 of the file.' })
  sha256!: string

  @Field(() => String, { nullable: true, description: 'Against which version of the list every row was held; null until it has ended.' })
  listVersion!: string | null

  @Field(() => Int, { nullable: true, description: 'Rows of the file; null until it has ended.' })
  rowCount!: number | null

  @Field(() => Int, { nullable: true, description: 'Rows that could not be screened.' })
  badCount!: number | null

  @Field(() => DateTime, { nullable: true, description: 'When a worker first took it.' })
  startedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When its results are removed.' })
  expiresAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Code of why it failed; each has a page under /docs/errors.' })
  failure!: string | null
}

@ObjectType('ScreeningResult', { simpleResolvers: true, description: 'A row that fits the list, from POSSIBLE on; a conflict of name and number is among them. Nothing adverse follows from a job alone.' })
export class ScreeningResultType implements Pick<ScreeningResultRow, 'ref' | 'class' | 'score' | 'listVersion'> {
  @Field(() => ID, { description: 'The job, and the number of the row.' })
  id!: string

  @Field(() => Int, { description: 'The row of the file; 1 is the first below the heading, blank lines not counted.' })
  row!: number

  @Field({ description: 'Your name for it, as it was sent.' })
  ref!: string

  @Field(() => MatchClassEnum, { description: 'How sure it is (匹配等级).' })
  class!: ScreeningResultRow['class']

  @Field(() => Int, { description: '0 to 1000.' })
  score!: number

  @Field(() => [ID], { description: 'The listings, the surest first.' })
  listingIds!: string[]

  @Field({ description: 'An objection to one of them is open (异议处理中).' })
  isDisputed!: boolean

  @Field({ description: 'The version of the list, the same in the whole job.' })
  listVersion!: string
}

export const ScreeningJobConnection = connectionOf('ScreeningJob', () => ScreeningJobType)
export const ScreeningResultConnection = connectionOf('ScreeningResult', () => ScreeningResultType)
