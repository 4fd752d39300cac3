// Who works through the jobs? Each process, one job at a time, in a worker of its own; what a crash left behind is begun again.
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'
import { type ScreeningJobRow } from './job.entities.js'
import { removeDueFiles } from './job.removal.js'
import { countCrash, failJob, finishJob } from './job.moves.js'
import { JobRun } from './job.run.js'
import { JobWorker } from './job.worker.js'

/** Jobs that another process took in, or left behind. */
const LOOK_EVERY_MS = 2000
/** So many wait at once for their turn in one look. */
const SEEN_MAX = 100

export class JobRunner {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.runAll(), error => { process.stderr.write(`screening jobs: ${String(error)}\n`) })
  private readonly worker = new JobWorker()
  private run: JobRun | undefined

  constructor(private readonly platform: Platform) {}

  start(): void {
    this.rounds.start()
  }

  /** A job under way is begun again by the next process. */
  async stop(): Promise<void> {
    const stopped = this.rounds.stop()
    this.run?.stop()
    await stopped
    this.worker.end()
  }

  wake(): void {
    this.rounds.wake()
  }

  /** At once, not at the next look. */
  cancelled(jobId: string): void {
    if (this.run?.jobId === jobId) this.run.stop()
  }

  private async runAll(): Promise<void> {
    await removeDueFiles(this.platform)
    const seen = new Set<string>()
    for (;;) {
      const job = (await this.waiting()).find(({ id }) => !seen.has(id))
      if (!job || this.rounds.isStopped) return
      seen.add(job.id)
      await this.runOne(job)
    }
  }

  /** Open, and in nobody's hands: the worker of another process holds its lock as long as it lives. */
  private async waiting(): Promise<ScreeningJobRow[]> {
    const { rows, database } = this.platform
    const open = await rows.all('screeningJob', rows.from('screeningJob').where('screeningJob.status', 'in', ['QUEUED', 'VALIDATING', 'RUNNING']).orderBy('screeningJob.id').limit(SEEN_MAX))
    if (database.kind === 'pglite' || open.length === 0) return open
    const held = await rows.text<{ id: string }>(`select j.id from unnest($1::text[]) as j(id) join pg_locks l on l.locktype = 'advisory'
      and (l.classid::bigint << 32) + l.objid::bigint = hashtextextended(j.id, 3) where l.database = (select oid from pg_database where datname = current_database())`, [open.map(({ id }) => id)])
    return open.filter(({ id }) => !held.some(each => each.id === id))
  }

  private async runOne(job: ScreeningJobRow): Promise<void> {
    const { rows } = this.platform
    // Committed, and the process died before it could say so.
    if ((await rows.many('screeningOutcome', 'jobId', job.id)).length > 0) return finishJob(this.platform, job.id)
    const [file] = await rows.many('screeningFile', 'id', job.fileId)
    if (file?.status !== 'STORED') return failJob(this.platform, job.id, 'SCREENING_FILE_DAMAGED')
    this.run = new JobRun(this.platform, job, file, this.worker.take())
    const ended = await this.run.end().finally(() => {
      this.run = undefined
      this.worker.rest()
    })
    if (ended === 'DONE') return finishJob(this.platform, job.id)
    if (ended === 'CRASHED') return countCrash(this.platform, job.id)
    if (typeof ended === 'object') return failJob(this.platform, job.id, ended.refused)
  }
}

const runners = new WeakMap<Platform, JobRunner>()

/** One a process. */
export function runnerOf(platform: Platform): JobRunner {
  const runner = runners.get(platform) ?? new JobRunner(platform)
  runners.set(platform, runner)
  return runner
}
