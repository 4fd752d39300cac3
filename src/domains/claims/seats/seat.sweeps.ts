// What happens by itself: an offer that nobody accepts goes to the next team, and a team that has fallen silent is no longer on the road.
import { type Sweep } from '../../../platform/module.js'
import { addEntry } from '../accidents/accident.lookup.js'
import { sendNext, tellOfJob } from './dispatch.js'
import { lockAccident } from './dispatch.service.js'
import { dispatchJobTransitions, sceneTeamTransitions } from './seat.transitions.js'
import { openTask, policeTask } from './tasks.js'
import { DispatchJob, SceneTeam } from './team.entities.js'
import { tellOfTeam } from './team.service.js'

const AT_ONCE = 200
/** A forgotten shift ends, and with it what is known of the team's place. Source: design. */
const SILENT_MS = 2 * 3600 * 1000

const lapseOffers: Sweep = {
  action: 'lapseDispatchOffer',
  due: async ({ rows, clock }) => {
    const query = rows.from('dispatchJob').where('dispatchJob.status', '=', 'OFFERED').where('dispatchJob.acceptBy', '<=', clock.now()).limit(AT_ONCE)
    return (await rows.all('dispatchJob', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const { em, now, actor } = work
    const found = await em.findOneOrFail(DispatchJob, { id })
    const accident = await lockAccident(work, found.accidentId)
    const job = await em.findOneOrFail(DispatchJob, { id }, { refresh: true })
    if (job.status !== 'OFFERED' || !job.acceptBy || job.acceptBy > now) return
    job.move('lapse', actor)
    job.updatedAt = job.finishedAt = accident.updatedAt = now
    addEntry(work, accident, 'teamSilent', {})
    await tellOfJob(work, accident, job, dispatchJobTransitions.lapse.tells)
    await em.flush()
    const next = await sendNext(work, accident)
    // Nobody looks at the answer of a clock: a seat must know that no team comes.
    if (next.way !== 'TEAM') await openTask(work, policeTask('DISPATCH', accident))
  },
}

const endSilentShifts: Sweep = {
  action: 'endSilentShift',
  due: async ({ rows, clock }) => {
    const since = new Date(clock.now().getTime() - SILENT_MS)
    const query = rows.from('sceneTeam').where('sceneTeam.status', '=', 'ONLINE').where('sceneTeam.updatedAt', '<=', since).limit(AT_ONCE)
    return (await rows.all('sceneTeam', query)).map(row => row.id)
  },
  run: async (work, id) => {
    const team = await work.em.findOneOrFail(SceneTeam, { id })
    if (team.status !== 'ONLINE' || team.updatedAt.getTime() > work.now.getTime() - SILENT_MS) return
    team.move('fallSilent', work.actor)
    team.updatedAt = work.now
    tellOfTeam(work, team, sceneTeamTransitions.fallSilent.tells)
  },
}

export const seatSweeps: readonly Sweep[] = [lapseOffers, endSilentShifts]
