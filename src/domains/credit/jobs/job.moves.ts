// How does the platform move a job, and what goes with it? Each move is a change of its own, judged again where it stands.
import { execute } from '../../../platform/database/execute.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { lookAgainSince } from '../misled/look-again.js'
import { ScreeningFile, ScreeningJob } from './job.entities.js'
import { FORGET } from './job.statements.js'
import { screeningJobTransitions, type JobVerb } from './job.transitions.js'

/** Results are kept so long (credit 6.5). */
const RESULTS_LIFE_MS = 7 * 24 * 3600_000
/** A file that kills its worker so often is not tried again. */
export const CRASHES_MAX = 3

/** False: it does not stand where the move begins; somebody cancelled it. */
export async function moveJob(platform: Platform, id: string, verb: 'begin' | 'run'): Promise<boolean> {
  let moved = false
  await platform.performOwn(`${verb}ScreeningJob`, async work => {
    const job = await lockJob(work, id)
    moved = job !== null && isOpen(job, verb)
    if (!job || !moved) return { id }
    step(work, job, verb)
    if (verb === 'begin') job.startedAt ??= work.now
    return { id }
  })
  return moved
}

/** What the worker committed becomes the job's: results are seen from here on, all at once. */
export function finishJob(platform: Platform, id: string): Promise<void> {
  return platform.performOwn('finishScreeningJob', async work => {
    const job = await lockJob(work, id)
    const [outcome] = await work.rows.many('screeningOutcome', 'jobId', id)
    if (!job || !outcome || !isOpen(job, 'finish')) return { id }
    const { listVersion, rowCount, badCount, counts } = outcome
    Object.assign(job, { listVersion, rowCount, badCount, counts, expiresAt: new Date(work.now.getTime() + RESULTS_LIFE_MS) })
    await end(work, job, badCount > 0 ? 'finishPartly' : 'finish', badCount > 0 ? job.expiresAt ?? work.now : work.now)
    await lookAgainSince(work, listVersion)
    return { id }
  })
}

export function failJob(platform: Platform, id: string, failure: string): Promise<void> {
  return platform.performOwn('failScreeningJob', async work => {
    const job = await lockJob(work, id)
    if (!job || !isOpen(job, 'fail')) return { id }
    job.failure = failure
    await end(work, job, 'fail', work.now)
    return { id }
  })
}

/** The worker died: not the job's fault the first time. */
export async function countCrash(platform: Platform, id: string): Promise<void> {
  let crashes = 0
  await platform.performOwn('countScreeningCrash', async work => {
    const job = await lockJob(work, id)
    if (job && isOpen(job, 'fail')) crashes = ++job.crashes
    return { id }
  })
  if (crashes >= CRASHES_MAX) await failJob(platform, id, 'SCREENING_WORKER_FAILED')
}

/** Ends it, by whichever verb: its file is needed for the bad rows alone. */
export async function end(work: Work, job: ScreeningJob, verb: JobVerb, fileUntil: Date): Promise<void> {
  step(work, job, verb)
  job.finishedAt = work.now
  const file = await work.em.findOne(ScreeningFile, { id: job.fileId })
  if (file) file.removeAt = fileUntil
}

export async function forgetResults({ em }: Work, jobId: string): Promise<void> {
  for (const text of FORGET) await execute(em, text, [jobId])
}

export function step({ actor, now, tell }: Work, job: ScreeningJob, verb: JobVerb): void {
  job.move(verb, actor)
  job.updatedAt = now
  tell({ type: screeningJobTransitions[verb].tells, recordId: job.id, version: job.version + 1, audience: [job.partnerId] })
}

const isOpen = ({ status }: ScreeningJob, verb: JobVerb): boolean => (screeningJobTransitions[verb].from as readonly string[]).includes(status)

/** Locked, since worker, sweeps and callers all move it. */
async function lockJob({ em }: Work, id: string): Promise<ScreeningJob | null> {
  await execute(em, `select 1 from "screeningJob" where "id" = $1 for update`, [id])
  return em.findOne(ScreeningJob, { id })
}
