// Every way a screening job can move (credit rule book 6.5).
import { type Transitions } from '../../../platform/transitions.js'

export const JOB_STATUSES = ['QUEUED', 'VALIDATING', 'RUNNING', 'DONE', 'PARTIAL', 'FAILED', 'CANCELLED', 'EXPIRED'] as const
export type JobStatus = (typeof JOB_STATUSES)[number]

const SCREENERS = { BANK: ['CLERK', 'REVIEWER'], SIGNATORY: ['CLERK', 'REVIEWER'] } as const

export const screeningJobTransitions = {
  begin:        { from: ['QUEUED', 'VALIDATING', 'RUNNING'], to: 'VALIDATING', by: 'SYSTEM', when: [], tells: 'screeningJob.begun' },
  run:          { from: ['VALIDATING'], to: 'RUNNING', by: 'SYSTEM', when: [], tells: 'screeningJob.running' },
  finish:       { from: ['VALIDATING', 'RUNNING'], to: 'DONE', by: 'SYSTEM', when: [], tells: 'screeningJob.done' },
  finishPartly: { from: ['VALIDATING', 'RUNNING'], to: 'PARTIAL', by: 'SYSTEM', when: [], tells: 'screeningJob.partial' },
  fail:         { from: ['QUEUED', 'VALIDATING', 'RUNNING'], to: 'FAILED', by: 'SYSTEM', when: [], tells: 'screeningJob.failed' },
  cancel:       { from: ['QUEUED', 'VALIDATING', 'RUNNING'], to: 'CANCELLED', by: SCREENERS, when: [], tells: 'screeningJob.cancelled' },
  expire:       { from: ['DONE', 'PARTIAL'], to: 'EXPIRED', by: 'SYSTEM', when: [], tells: 'screeningJob.expired' },
} as const satisfies Transitions<JobStatus, { readonly status: JobStatus }>

export type JobVerb = keyof typeof screeningJobTransitions
