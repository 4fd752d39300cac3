// How is a scene team formed, and how does it go online, tell where it is, and go home?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { placeOf } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { placeFault } from '../../../platform/land.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type StaffFunction } from '../../../platform/permissions/kinds.js'
import { Partner, Staff } from '../../partners/index.js'
import { ZONE } from './seat.service.js'
import { ON_ROAD, sceneTeamTransitions, type TeamVerb } from './seat.transitions.js'
import { DispatchJob, SceneTeam } from './team.entities.js'
import { type FormTeamInput, type ReportPositionInput, type SceneTeamChangeInput } from './team.inputs.js'

const VEHICLE_LENGTH_MAX = 50
const POSITION_AGE_SECONDS_MAX = 60

export class TeamService {
  constructor(private readonly platform: Platform) {}

  form(request: Request, input: FormTeamInput): Promise<Performed> {
    return this.platform.perform('formTeam', request, input, async work => {
      const { em, now, today, actor } = work
      refuseAll([
        textFault(input.vehicle, 'vehicle', VEHICLE_LENGTH_MAX),
        ZONE.test(input.homeZone) ? undefined : fault('TEAM_ZONE', 'homeZone'),
        input.certValidTo < today ? fault('TEAM_CERTIFICATE', 'certValidTo', { validTo: input.certValidTo }) : undefined,
        input.policeStaffId || input.insurerStaffId ? undefined : fault('TEAM_MEMBERS', 'policeStaffId'),
      ])
      const officer = input.policeStaffId ? await getMember(work, input.policeStaffId, 'POLICE') : null
      const linkage = input.insurerStaffId ? await getMember(work, input.insurerStaffId, 'INSURER') : null
      const team = em.create(SceneTeam, {
        id: newId('tea'), createdAt: now, updatedAt: now, policePartnerId: actor.partnerId, policeStaffId: officer?.id ?? null,
        insurerPartnerId: linkage?.partnerId ?? null, insurerStaffId: linkage?.id ?? null, vehicle: input.vehicle, homeZone: input.homeZone,
        kit: [...new Set(input.kit)], certValidTo: input.certValidTo, status: 'OFFLINE',
      })
      tellOfTeam(work, team, 'sceneTeam.formed')
      return { id: team.id }
    })
  }

  disband(request: Request, input: SceneTeamChangeInput): Promise<Performed> {
    return this.move('disbandTeam', 'disband', request, input, refuseOnJob)
  }

  goOnline(request: Request, input: SceneTeamChangeInput): Promise<Performed> {
    return this.move('goOnline', 'goOnline', request, input, ({ today }, { certValidTo }) => {
      if (certValidTo < today) throw refuse('TEAM_CERTIFICATE', 'id', { validTo: certValidTo })
    })
  }

  goOffline(request: Request, input: SceneTeamChangeInput): Promise<Performed> {
    return this.move('goOffline', 'goOffline', request, input, refuseOnJob)
  }

  /** Overwrites the place before it, and is told to nobody: who looks for a team reads it. */
  reportPosition(request: Request, input: ReportPositionInput): Promise<Performed> {
    return this.platform.perform('reportPosition', request, input, async work => {
      const { now } = work
      refuseAll([
        input.ageSeconds < 0 || input.ageSeconds > POSITION_AGE_SECONDS_MAX ? fault('POSITION_STALE', 'ageSeconds', { max: String(POSITION_AGE_SECONDS_MAX) }) : undefined,
        placeFault(input),
      ])
      const team = await work.em.findOne(SceneTeam, { id: input.teamId })
      if (!team || !isMember(team, work)) throw refuse('NOT_FOUND', 'teamId')
      if (team.status !== 'ONLINE') throw refuse('TEAM_OFFLINE', 'teamId')
      const { latE6, lonE6 } = placeOf(input)
      team.lastLatE6 = latE6
      team.lastLonE6 = lonE6
      team.lastPositionAt = new Date(now.getTime() - input.ageSeconds * 1000)
      team.updatedAt = now
      return { id: team.id }
    })
  }

  private move(
    mutation: string, verb: Exclude<TeamVerb, 'fallSilent'>, request: Request, input: SceneTeamChangeInput, check: (work: Work, team: SceneTeam) => Promise<void> | void,
  ): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const found = await work.em.findOne(SceneTeam, { id: input.id })
      const team = getAtVersion(work, found && (work.actor.kind === 'POLICE' || found.insurerPartnerId === work.actor.partnerId) ? found : null, input.expectedVersion)
      team.move(verb, work.actor)
      await check(work, team)
      tellOfTeam(work, team, sceneTeamTransitions[verb].tells)
      return { id: team.id }
    })
  }
}

export const isMember = ({ policeStaffId, insurerStaffId }: SceneTeam, { actor: { staffId } }: Work): boolean =>
  staffId !== undefined && (policeStaffId === staffId || insurerStaffId === staffId)

export function tellOfTeam({ tell }: Work, team: { id: string, version?: number, policePartnerId: string, insurerPartnerId?: string | null | undefined }, type: string): void {
  tell({ type, recordId: team.id, version: (team.version ?? 0) + 1, audience: [team.policePartnerId, ...(team.insurerPartnerId ? [team.insurerPartnerId] : [])] })
}

async function refuseOnJob({ em }: Work, { id }: SceneTeam): Promise<void> {
  if (await em.count(DispatchJob, { teamId: id, status: { $in: ['ACCEPTED', 'ARRIVED', 'CLEARED'] } })) throw refuse('TEAM_HAS_JOB', 'id')
}

async function getMember({ em, actor }: Work, id: string, side: keyof typeof ON_ROAD): Promise<Staff> {
  const field = side === 'POLICE' ? 'policeStaffId' : 'insurerStaffId'
  const functions: readonly StaffFunction[] = ON_ROAD[side]
  const staff = await em.findOne(Staff, { id, status: 'ACTIVE' })
  const partner = staff && (await em.findOne(Partner, { id: staff.partnerId, kind: side, status: 'ACTIVE' }))
  const fits = partner && (side === 'INSURER' || partner.id === actor.partnerId) && staff.functions.some(each => functions.includes(each as StaffFunction))
  if (!fits) throw refuse('TEAM_MEMBERS', field)
  if (await em.count(SceneTeam, { [field]: id, status: { $ne: 'DISBANDED' } })) throw refuse('TEAM_TAKEN', field)
  return staff
}
