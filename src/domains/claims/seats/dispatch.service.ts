// How is somebody sent to an accident, and what does the team do there: accept, arrive, clear the road, finish?
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident } from '../accidents/accident.lookup.js'
import { ENDED_STATUSES } from '../accidents/accident.transitions.js'
import { awaitingOf } from '../accidents/awaiting.js'
import { passMoments } from '../clocks/restart.js'
import { sendNext, tellOfJob } from './dispatch.js'
import { dispatchJobTransitions, LIVE_JOBS } from './seat.transitions.js'
import { finishTasks } from './tasks.js'
import { DispatchJob, SceneTeam } from './team.entities.js'
import { type DispatchJobChangeInput, type DispatchTeamInput } from './team.inputs.js'

const ROAD_ENTRIES = { accept: 'teamComing', arrive: 'teamArrived', clear: 'roadCleared', finish: 'teamFinished' } as const
type RoadVerb = keyof typeof ROAD_ENTRIES

export class DispatchService {
  constructor(private readonly platform: Platform) {}

  dispatch(request: Request, input: DispatchTeamInput): Promise<Performed> {
    return this.platform.perform('dispatchTeam', request, input, async work => {
      const accident = await getAccident(work, input.accidentId)
      if (ENDED_STATUSES.some(status => status === accident.status)) throw refuse('STATE_CONFLICT', 'accidentId', { state: accident.status, open: '–' })
      if (await work.em.count(DispatchJob, { accidentId: accident.id, status: { $in: [...LIVE_JOBS] } })) throw refuse('DISPATCH_LIVE', 'accidentId')
      return { id: (await sendNext(work, accident)).id }
    })
  }

  recall(request: Request, input: DispatchJobChangeInput): Promise<Performed> {
    return this.platform.perform('recallTeam', request, input, async work => {
      const { accident, job } = await getJob(work, input, false)
      job.move('recall', work.actor)
      job.finishedAt = work.now
      addEntry(work, accident, 'teamRecalled', {})
      await tellOfJob(work, accident, job, dispatchJobTransitions.recall.tells)
      return { id: job.id }
    })
  }

  accept(request: Request, input: DispatchJobChangeInput): Promise<Performed> {
    return this.onRoad('acceptJob', 'accept', request, input, async (work, job) => {
      if (job.acceptBy && work.now > job.acceptBy) throw refuse('OFFER_LAPSED', 'id')
      job.acceptedAt = work.now
      await finishTasks(work, job.accidentId, 'DISPATCH')
    })
  }

  arrive(request: Request, input: DispatchJobChangeInput): Promise<Performed> {
    return this.onRoad('arriveAtScene', 'arrive', request, input, ({ now }, job) => { job.arrivedAt = now })
  }

  clearRoad(request: Request, input: DispatchJobChangeInput): Promise<Performed> {
    return this.onRoad('clearRoad', 'clear', request, input, ({ now }, job) => { job.clearedAt = now })
  }

  /** The police have seen the scene: what they alone may determine has its certificate within the time of the simplified procedure, if they leave without. */
  finish(request: Request, input: DispatchJobChangeInput): Promise<Performed> {
    return this.onRoad('finishJob', 'finish', request, input, async (work, job, accident) => {
      job.finishedAt = work.now
      const isHandled = awaitingOf(accident).verb === 'issueOnScene' && await work.em.count(SceneTeam, { id: job.teamId ?? '', policeStaffId: { $ne: null } }) > 0
      if (isHandled) await passMoments(work, accident, ['SCENE_HANDLED'])
    })
  }

  /** By a member of the team that has it; the file of the accident need not concern her insurer. */
  private onRoad(
    mutation: string, verb: RoadVerb, request: Request, input: DispatchJobChangeInput, then: (work: Work, job: DispatchJob, accident: Accident) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const { accident, job } = await getJob(work, input, true)
      job.move(verb, work.actor)
      await then(work, job, accident)
      addEntry(work, accident, ROAD_ENTRIES[verb], {})
      await tellOfJob(work, accident, job, dispatchJobTransitions[verb].tells)
      return { id: job.id }
    })
  }
}

const ANY_JOB = 'select "accidentId" from "dispatchJob" where "id" = $1'
/** A job stays its team's: another team gets another job. */
const OWN_JOB = `${ANY_JOB} and exists (select 1 from "sceneTeam" t where t."id" = "teamId" and $2 in (t."policeStaffId", t."insurerStaffId"))`

/** The accident is locked before the job: one order everywhere. Where the job is another team's nothing is. */
async function getJob(work: Work, { id, expectedVersion }: DispatchJobChangeInput, isOwn: boolean): Promise<{ accident: Accident, job: DispatchJob }> {
  const { em, now, actor } = work
  const [found] = await execute<{ accidentId: string }>(em, isOwn ? OWN_JOB : ANY_JOB, isOwn ? [id, actor.staffId] : [id])
  if (!found) throw refuse('NOT_FOUND', 'id')
  const accident = await lockAccident(work, found.accidentId)
  const job = await em.findOneOrFail(DispatchJob, { id })
  accident.updatedAt = now
  return { accident, job: getAtVersion(work, job, expectedVersion) }
}

export async function lockAccident({ em }: Work, id: string): Promise<Accident> {
  await execute(em, 'select 1 from "accident" where "id" = $1 for update', [id])
  return em.findOneOrFail(Accident, { id })
}
