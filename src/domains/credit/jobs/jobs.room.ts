// What does the server mount of the room of screening jobs?
import { sql } from 'kysely'
import { type Room } from '../../../platform/module.js'
import { type Query } from '../../../platform/database/reader.js'
import { type Actor } from '../../../platform/actor.js'
import { ScreeningFaultSchema, ScreeningFileSchema, ScreeningJobSchema, ScreeningOutcomeSchema, ScreeningProgressSchema, ScreeningResultSchema } from './job.entities.js'
import { jobErrors } from './job.errors.js'
import { jobPermissions, screeningRoutes } from './job.permissions.js'
import { ScreeningFileResolver, ScreeningJobResolver } from './job.resolver.js'
import { runnerOf } from './job.runner.js'
import { jobSweeps } from './job.sweeps.js'

const resultsSeen = (query: Query<'screeningResult'>, { partnerId }: Actor): Query<'screeningResult'> => query.where(sql<boolean>`exists (select 1 from "screeningJob" j
  where j."id" = ${sql.ref('screeningResult.jobId')} and j."partnerId" = ${partnerId} and j."status" in ('DONE', 'PARTIAL'))`)
const progressSeen = (query: Query<'screeningProgress'>, { partnerId }: Actor): Query<'screeningProgress'> => query.where(sql<boolean>`exists (select 1 from "screeningJob" j
  where j."id" = ${sql.ref('screeningProgress.id')} and j."partnerId" = ${partnerId})`)

export const jobsRoom: Room = {
  entities: [ScreeningFileSchema, ScreeningJobSchema, ScreeningProgressSchema, ScreeningOutcomeSchema, ScreeningResultSchema, ScreeningFaultSchema],
  resolvers: [ScreeningFileResolver, ScreeningJobResolver],
  permissions: jobPermissions,
  routes: screeningRoutes,
  errors: jobErrors,
  nodes: { scf: { type: 'ScreeningFile', table: 'screeningFile' }, scj: { type: 'ScreeningJob', table: 'screeningJob' } },
  jobs: [runnerOf],
  sweeps: jobSweeps,
  scopes: {
    screeningFile: {
      BANK: (query, { partnerId }) => query.where('screeningFile.partnerId', '=', partnerId),
      SIGNATORY: (query, { partnerId }) => query.where('screeningFile.partnerId', '=', partnerId),
    },
    screeningJob: {
      BANK: (query, { partnerId }) => query.where('screeningJob.partnerId', '=', partnerId),
      SIGNATORY: (query, { partnerId }) => query.where('screeningJob.partnerId', '=', partnerId),
    },
    // Whole or not at all: the worker's rows are there a moment before the job says so.
    screeningResult: { BANK: resultsSeen, SIGNATORY: resultsSeen },
    screeningProgress: { BANK: progressSeen, SIGNATORY: progressSeen },
  },
}
