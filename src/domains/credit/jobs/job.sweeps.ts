// What happens to results seven days after the job ended? They go, and the job says so (credit 6.5).
import { type Sweep } from '../../../platform/module.js'
import { ScreeningJob } from './job.entities.js'
import { forgetResults, step } from './job.moves.js'

const AT_ONCE = 100

const expireJobs: Sweep = {
  action: 'expireScreeningJob',
  due: async ({ rows, clock }) => {
    const query = rows.from('screeningJob').where('screeningJob.status', 'in', ['DONE', 'PARTIAL']).where('screeningJob.expiresAt', '<=', clock.now()).orderBy('screeningJob.id').limit(AT_ONCE)
    return (await rows.all('screeningJob', query)).map(({ id }) => id)
  },
  run: async (work, id) => {
    const job = await work.em.findOne(ScreeningJob, { id })
    if (!job || !['DONE', 'PARTIAL'].includes(job.status) || !job.expiresAt || job.expiresAt > work.now) return
    step(work, job, 'expire')
    await work.em.flush()
    await forgetResults(work, id)
  },
}

export const jobSweeps: readonly Sweep[] = [expireJobs]
