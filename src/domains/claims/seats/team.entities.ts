// Which teams of police and insurer are on the road (警保联动, 渝警骑骑), where were they last, and to which accident were they sent?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, day, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import {
  dispatchJobTransitions, JOB_STATUSES, sceneTeamTransitions, TEAM_STATUSES, type JobStatus, type JobVerb, type MovableJob, type MovableTeam, type TeamStatus,
  type TeamVerb,
} from './seat.transitions.js'

export const TEAM_KIT = ['RECORDER', 'CONES', 'TABLET'] as const

/** An officer or auxiliary, a linkage officer, or both as a pair. */
export const SceneTeamSchema = defineEntity({
  name: 'SceneTeam', tableName: 'sceneTeam',
  properties: {
    ...recordColumns,
    policePartnerId: text(),
    policeStaffId: text().nullable(),
    insurerPartnerId: text().nullable(),
    insurerStaffId: text().nullable(),
    vehicle: text(),
    /** Beginning of a division code. */
    homeZone: text(),
    kit: texts(),
    /** Last day of the training certificate. */
    certValidTo: day(),
    status: code(TEAM_STATUSES),
    /** The last place only, and only during the shift: a track is sensitive (个人信息保护法 §28). */
    lastLatE6: count().nullable(),
    lastLonE6: count().nullable(),
    lastPositionAt: instant().nullable(),
  },
  checks: [
    { name: 'sceneTeam_members', expression: '"policeStaffId" is not null or "insurerStaffId" is not null' },
    { name: 'sceneTeam_purged', expression: `"status" = 'ONLINE' or ("lastLatE6" is null and "lastLonE6" is null and "lastPositionAt" is null)` },
  ],
  indexes: [
    { name: 'sceneTeam_one_officer', expression: (_c, _t, name) => `create unique index "${name}" on "sceneTeam" ("policeStaffId") where "status" <> 'DISBANDED'` },
    { name: 'sceneTeam_one_linkage', expression: (_c, _t, name) => `create unique index "${name}" on "sceneTeam" ("insurerStaffId") where "status" <> 'DISBANDED'` },
    { name: 'sceneTeam_online', expression: (_c, _t, name) => `create index "${name}" on "sceneTeam" ("lastPositionAt") where "status" = 'ONLINE'` },
  ],
})
export class SceneTeam extends SceneTeamSchema.class {
  /** The only way its status changes. Its place is forgotten with the shift. */
  move(verb: TeamVerb, actor: Actor): void {
    this.status = nextStatus<TeamStatus, MovableTeam>(sceneTeamTransitions, this, verb, actor)
    if (this.status === 'ONLINE') return
    this.lastLatE6 = this.lastLonE6 = null
    this.lastPositionAt = null
  }
}
SceneTeamSchema.setClass(SceneTeam)

export const DISPATCH_WAYS = ['TEAM', 'POINT', 'PHONE'] as const

export const DispatchJobSchema = defineEntity({
  name: 'DispatchJob', tableName: 'dispatchJob',
  properties: {
    ...recordColumns,
    accidentId: text(),
    way: code(DISPATCH_WAYS),
    teamId: text().nullable(),
    pointId: text().nullable(),
    status: code(JOB_STATUSES),
    /** Where to go: a team may ride to an accident whose file its insurer does not see. */
    place: text(),
    latE6: count(),
    lonE6: count(),
    etaSeconds: count().nullable(),
    score: count().nullable(),
    /** Null: sent on by the platform. */
    sentByStaffId: text().nullable(),
    offeredAt: instant(),
    acceptBy: instant().nullable(),
    acceptedAt: instant().nullable(),
    arrivedAt: instant().nullable(),
    clearedAt: instant().nullable(),
    finishedAt: instant().nullable(),
  },
  checks: [{ name: 'dispatchJob_way', expression: `("way" = 'TEAM') = ("teamId" is not null) and ("way" = 'POINT') = ("pointId" is not null)` }],
  indexes: [
    { properties: ['accidentId'] },
    { properties: ['teamId'] },
    { name: 'dispatchJob_one_live', expression: (_c, _t, name) =>
      `create unique index "${name}" on "dispatchJob" ("accidentId") where "status" in ('OFFERED', 'ACCEPTED', 'ARRIVED', 'CLEARED')` },
    { name: 'dispatchJob_offers', expression: (_c, _t, name) => `create index "${name}" on "dispatchJob" ("acceptBy") where "status" = 'OFFERED'` },
  ],
})
export class DispatchJob extends DispatchJobSchema.class {
  /** The only way its status changes. */
  move(verb: JobVerb, actor: Actor): void {
    this.status = nextStatus<JobStatus, MovableJob>(dispatchJobTransitions, this, verb, actor)
  }
}
DispatchJobSchema.setClass(DispatchJob)

export type SceneTeamRow = RowOf<typeof SceneTeamSchema>
export type DispatchJobRow = RowOf<typeof DispatchJobSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { sceneTeam: SceneTeamRow, dispatchJob: DispatchJobRow }
}
