// Who is sent to an accident now: the best team, else the nearest rural point, else the seat by phone?
import { metresBetween } from '../../../platform/geo.js'
import { type Work } from '../../../platform/perform/work.js'
import { newId } from '../../../platform/ids.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, audienceOf } from '../accidents/accident.lookup.js'
import { FRESH_MS, isPeakHour, isRuralScene, rank, RURAL_RADIUS_METRES, type Candidate, type Ranked } from './candidates.js'
import { LIVE_JOBS } from './seat.transitions.js'
import { DispatchJob, SceneTeam } from './team.entities.js'

/** Accepted in it, or another team is asked. Source: design. */
const ACCEPT_WITHIN_MS = 60_000

export async function sendNext(work: Work, accident: Accident): Promise<DispatchJob> {
  const [best] = rank(await candidates(work, accident), { ...accident, isRural: isRuralScene(accident) }, isPeakHour(work.now))
  if (best) return createJob(work, accident, { way: 'TEAM', teamId: best.teamId }, best)
  const pointId = await nearestPoint(work, accident)
  return createJob(work, accident, pointId ? { way: 'POINT', pointId } : { way: 'PHONE' })
}

type Whom = { way: 'TEAM', teamId: string } | { way: 'POINT', pointId: string } | { way: 'PHONE' }

async function createJob(work: Work, accident: Accident, whom: Whom, ranked?: Ranked): Promise<DispatchJob> {
  const { em, now, actor } = work
  const isTeam = whom.way === 'TEAM'
  const job = em.create(DispatchJob, {
    id: newId('dsp'), createdAt: now, updatedAt: now, accidentId: accident.id, ...whom, status: isTeam ? 'OFFERED' : 'HANDED_ON', place: accident.place,
    latE6: accident.latE6, lonE6: accident.lonE6, etaSeconds: ranked?.etaSeconds ?? null, score: ranked?.score ?? null, sentByStaffId: actor.staffId ?? null,
    offeredAt: now, acceptBy: isTeam ? new Date(now.getTime() + ACCEPT_WITHIN_MS) : null, finishedAt: isTeam ? null : now,
  })
  addEntry(work, accident, 'dispatch', { way: whom.way })
  await tellOfJob(work, accident, job, isTeam ? 'dispatchJob.offered' : 'dispatchJob.handedOn')
  return job
}

/** Those whom the accident concerns, and the houses of the team. */
export async function tellOfJob({ em, tell }: Work, accident: Accident, job: { id: string, version?: number, teamId?: string | null | undefined }, type: string): Promise<void> {
  const team = job.teamId ? await em.findOneOrFail(SceneTeam, { id: job.teamId }) : null
  const houses = [team?.policePartnerId, team?.insurerPartnerId].filter(each => typeof each === 'string')
  tell({ type, recordId: job.id, version: (job.version ?? 0) + 1, audience: [...new Set([...audienceOf(accident), ...houses])] })
}

/** Online, certified, and heard of within a minute; whoever let this job lapse is not asked again. */
async function candidates({ rows, now, today }: Work, { id }: Accident): Promise<Candidate[]> {
  const teams = await rows.all('sceneTeam', rows.from('sceneTeam').where('sceneTeam.status', '=', 'ONLINE').where('sceneTeam.certValidTo', '>=', today)
    .where('sceneTeam.lastPositionAt', '>=', new Date(now.getTime() - FRESH_MS)))
  const jobs = await rows.all('dispatchJob', rows.from('dispatchJob').where('dispatchJob.teamId', 'in', [...teams.map(team => team.id), ''])
    .where(eb => eb.or([eb('dispatchJob.status', 'in', LIVE_JOBS), eb('dispatchJob.accidentId', '=', id)])))
  const has = (teamId: string, test: (job: (typeof jobs)[number]) => boolean) => jobs.filter(job => job.teamId === teamId && test(job)).length
  return teams.filter(team => has(team.id, job => job.accidentId === id && job.status === 'LAPSED') === 0).map(team => ({
    teamId: team.id, homeZone: team.homeZone, latE6: team.lastLatE6 ?? 0, lonE6: team.lastLonE6 ?? 0, isPair: team.policeStaffId !== null && team.insurerStaffId !== null,
    activeJobs: has(team.id, job => LIVE_JOBS.some(status => status === job.status)),
  }))
}

/** A kilometre is at least this many micro-degrees of either axis, in the whole country: a coarse frame, measured exactly afterwards. */
const FRAME_E6 = RURAL_RADIUS_METRES / 1000 * 16_000

async function nearestPoint({ rows }: Work, { latE6, lonE6 }: Accident): Promise<string | undefined> {
  const points = await rows.all('ruralPoint', rows.from('ruralPoint').where('ruralPoint.status', '=', 'OPEN')
    .where('ruralPoint.latE6', '>', latE6 - FRAME_E6).where('ruralPoint.latE6', '<', latE6 + FRAME_E6)
    .where('ruralPoint.lonE6', '>', lonE6 - FRAME_E6).where('ruralPoint.lonE6', '<', lonE6 + FRAME_E6))
  return points.map(point => ({ id: point.id, metres: metresBetween(point, { latE6, lonE6 }) }))
    .filter(({ metres }) => metres <= RURAL_RADIUS_METRES).sort((a, b) => a.metres - b.metres || (a.id < b.id ? -1 : 1))[0]?.id
}
