// What happened at a site, which guard was ordered there, which patrol was sent, and what else were guards told?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { nextStatus } from '../../../platform/transitions.js'
import { INCIDENT_KIND_CODES, INCIDENT_LEVELS, INSTRUCTION_KINDS, PATROL_URGENCIES } from './guard.rules.js'
import {
  guardInstructionTransitions, guardOrderTransitions, INCIDENT_STATUSES, incidentTransitions, INSTRUCTION_STATUSES, ORDER_STATUSES, PATROL_STATUSES,
  patrolTransitions, type IncidentVerb, type OrderVerb, type PatrolVerb,
} from './incident.transitions.js'

export const IncidentSchema = defineEntity({
  name: 'Incident', tableName: 'incident',
  properties: {
    ...recordColumns,
    siteId: text(),
    /** Whose site. */
    partnerId: text(),
    kind: code(INCIDENT_KIND_CODES),
    level: code(INCIDENT_LEVELS),
    status: code(INCIDENT_STATUSES),
    latE6: count(),
    lonE6: count(),
    place: text(),
    details: text(),
    reportedByKind: text(),
    reportedByStaffId: text().nullable(),
    reportedAt: instant(),
    /** When nobody was left to ask. */
    unansweredAt: instant().nullable(),
    closedAt: instant().nullable(),
    closedByStaffId: text().nullable(),
    outcome: text().nullable(),
  },
  checks: [{ name: 'incident_closed', expression: `("status" = 'CLOSED') = ("closedAt" is not null) and ("closedAt" is null or "closedByStaffId" is not null)` }],
  indexes: [
    { properties: ['siteId'] },
    { name: 'incident_seeking', expression: (_c, _t, name) => `create index "${name}" on "incident" ("siteId") where "status" = 'SEEKING'` },
  ],
})
export class Incident extends IncidentSchema.class {
  /** The only way its status changes. */
  move(verb: IncidentVerb, actor: Actor): void {
    this.status = nextStatus(incidentTransitions, this, verb, actor)
  }
}
IncidentSchema.setClass(Incident)

/** 先期处置: the first response, by one guard at a time. */
export const GuardOrderSchema = defineEntity({
  name: 'GuardOrder', tableName: 'guardOrder',
  properties: {
    ...recordColumns,
    incidentId: text(),
    siteId: text(),
    partnerId: text(),
    postId: text(),
    shiftId: text(),
    staffId: text(),
    status: code(ORDER_STATUSES),
    metres: count(),
    offeredAt: instant(),
    acceptBy: instant(),
    acceptedAt: instant().nullable(),
    arriveBy: instant().nullable(),
    arrivedAt: instant().nullable(),
    feedbackBy: instant().nullable(),
    feedbackAt: instant().nullable(),
    arrivedLate: flag(),
    fedBackLate: flag(),
    acts: texts(),
    feedback: text().nullable(),
  },
  indexes: [
    { properties: ['siteId'] },
    { name: 'guardOrder_one_live', expression: (_c, _t, name) => `create unique index "${name}" on "guardOrder" ("incidentId") where "status" in ('OFFERED', 'ACCEPTED', 'ARRIVED')` },
    { name: 'guardOrder_asked_once', expression: (_c, _t, name) => `create unique index "${name}" on "guardOrder" ("incidentId", "staffId")` },
    { name: 'guardOrder_offers', expression: (_c, _t, name) => `create index "${name}" on "guardOrder" ("acceptBy") where "status" = 'OFFERED'` },
    { name: 'guardOrder_on_the_way', expression: (_c, _t, name) => `create index "${name}" on "guardOrder" ("arriveBy") where "status" in ('ACCEPTED', 'ARRIVED')` },
  ],
})
export class GuardOrder extends GuardOrderSchema.class {
  /** The only way its status changes. */
  move(verb: OrderVerb, actor: Actor): void {
    this.status = nextStatus(guardOrderTransitions, this, verb, actor)
  }
}
GuardOrderSchema.setClass(GuardOrder)

export const PatrolSchema = defineEntity({
  name: 'Patrol', tableName: 'patrol',
  properties: {
    ...recordColumns,
    incidentId: text(),
    partnerId: text(),
    urgency: code(PATROL_URGENCIES),
    status: code(PATROL_STATUSES),
    dispatchedAt: instant(),
    arrivedAt: instant().nullable(),
    finishedAt: instant().nullable(),
  },
  uniques: [{ name: 'patrol_once', properties: ['incidentId'] }],
})
export class Patrol extends PatrolSchema.class {
  /** The only way its status changes. */
  move(verb: PatrolVerb, actor: Actor): void {
    this.status = nextStatus(patrolTransitions, this, verb, actor)
  }
}
PatrolSchema.setClass(Patrol)

export const GuardInstructionSchema = defineEntity({
  name: 'GuardInstruction', tableName: 'guardInstruction',
  properties: {
    ...recordColumns,
    siteId: text(),
    partnerId: text(),
    staffId: text(),
    kind: code(INSTRUCTION_KINDS),
    words: text(),
    status: code(INSTRUCTION_STATUSES),
    givenByKind: text(),
    givenByStaffId: text(),
    givenAt: instant(),
    doneAt: instant().nullable(),
  },
  indexes: [{ properties: ['siteId'] }],
})
export class GuardInstruction extends GuardInstructionSchema.class {
  /** The only way its status changes. */
  move(verb: keyof typeof guardInstructionTransitions, actor: Actor): void {
    this.status = nextStatus(guardInstructionTransitions, this, verb, actor)
  }
}
GuardInstructionSchema.setClass(GuardInstruction)

export type IncidentRow = RowOf<typeof IncidentSchema>
export type GuardOrderRow = RowOf<typeof GuardOrderSchema>
export type PatrolRow = RowOf<typeof PatrolSchema>
export type GuardInstructionRow = RowOf<typeof GuardInstructionSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { incident: IncidentRow, guardOrder: GuardOrderRow, patrol: PatrolRow, guardInstruction: GuardInstructionRow }
}
