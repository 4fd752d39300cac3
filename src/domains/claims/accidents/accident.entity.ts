// What is on file of an accident, who took part in it, and what has happened to the file, in order?
import { defineEntity } from '@mikro-orm/core'
import { code, count, facts, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { type Actor } from '../../../platform/actor.js'
import { step } from '../../../platform/transitions.js'
import { type CtplPolicy, type MtiPolicy, type VdiPolicy } from '../settlement/facts.js'
import { PROCEDURES, type Procedure } from './procedures.js'
import { ACCIDENT_STATUSES, accidentTransitions, type AccidentVerb } from './accident.transitions.js'

export const CHANNELS = ['APP', 'POLICE_HOTLINE', 'INSURER_HOTLINE', 'LINKAGE_OFFICER', 'RURAL_POINT', 'SEAT'] as const
export const LANES = ['CAR_CAR', 'CAR_EBIKE', 'CAR_PROPERTY', 'OTHER'] as const
export const LIABILITY_FORMS = ['AGREEMENT', 'CERTIFICATE'] as const

export const AccidentSchema = defineEntity({
  name: 'Accident', tableName: 'accident',
  properties: {
    ...recordColumns,
    number: text(),
    status: code(ACCIDENT_STATUSES),
    statusSince: instant(),
    /** The state before a hold. */
    keptStatus: code(ACCIDENT_STATUSES).nullable(),
    channel: code(CHANNELS),
    lane: code(LANES).nullable(),
    /** What the law leaves open for it; empty until triage. */
    procedures: texts(),
    /** Which of them it goes by in the end. */
    procedure: code(Object.keys(PROCEDURES) as Procedure[]).nullable(),
    groundCodes: texts(),
    injured: flag(),
    dead: flag(),
    occurredAt: instant(),
    reportedAt: instant(),
    latE6: count(),
    lonE6: count(),
    place: text(),
    divisionCode: text(),
    weather: text().nullable(),
    form: text().nullable(),
    closedRoad: flag(),
    clientReference: text().nullable(),
    reportedByPartnerId: text(),
    reportedByStaffId: text().nullable(),
    reportedByPersonId: text().nullable(),
    ruralPointId: text().nullable(),
    /** District unit of the police that answers for the place; null where none is on record. */
    policeUnitId: text().nullable(),
    /** Insurers and persons whom it concerns: what they may see hangs on it. */
    insurerIds: texts(),
    personIds: texts(),
    evidenceComplete: flag(),
    moreEvidenceAsked: count(),
    /** What the police ask for, while they do. */
    moreEvidenceReason: text().nullable(),
    /** Why the police did not confirm the agreement, until another one is drafted. */
    returnedReason: text().nullable(),
    /** Waiting for the police (在线定责): since when, and what of the five minutes was used before. */
    waitSince: instant().nullable(),
    waitUsedMs: count(),
    escalation: count(),
    escalateAt: instant().nullable(),
    liabilityForm: code(LIABILITY_FORMS).nullable(),
    liabilityId: text().nullable(),
    issuedByUnitId: text().nullable(),
    liabilityFinalAt: instant().nullable(),
    reviewedOnce: flag(),
    selfCompensationAsked: flag(),
    offerVersion: count(),
    consentedAt: instant().nullable(),
    paidAt: instant().nullable(),
    endedAt: instant().nullable(),
    heldReason: text().nullable(),
    /** Who has acted in which role, as `person:HAT`: one natural person can't hold two in one file. */
    hats: texts(),
    entrySeq: count(),
    entryHash: text(),
  },
  uniques: [{ name: 'accident_number', properties: ['number'] }],
  indexes: [
    { name: 'accident_insurers', expression: (_c, _t, name) => `create index "${name}" on "accident" using gin ("insurerIds")` },
    { name: 'accident_persons', expression: (_c, _t, name) => `create index "${name}" on "accident" using gin ("personIds")` },
    { name: 'accident_escalations', expression: (_c, _t, name) => `create index "${name}" on "accident" ("escalateAt") where "escalateAt" is not null` },
    { properties: ['status'] },
    { properties: ['occurredAt'] },
    { properties: ['reportedAt'] },
    { name: 'accident_paid', expression: (_c, _t, name) => `create index "${name}" on "accident" ("paidAt") where "paidAt" is not null` },
  ],
})
export class Accident extends AccidentSchema.class {
  /** The only way its status changes; `actor` is absent where the platform moves it by itself. */
  move(verb: AccidentVerb, actor: Actor, now: Date): void {
    const transition = step(accidentTransitions, this, verb, actor)
    if (verb === 'hold' || verb === 'holdByMatch') this.keptStatus = this.status
    this.status = transition.to === 'KEPT' ? (this.keptStatus ?? this.status) : transition.to
    if (verb === 'release') this.keptStatus = null
    this.statusSince = now
  }
}
AccidentSchema.setClass(Accident)

export const PARTY_TYPES = ['MOTOR', 'NON_MOTOR', 'PEDESTRIAN', 'PROPERTY'] as const
export const DEGREES = ['FULL', 'PRIMARY', 'EQUAL', 'SECONDARY', 'NONE'] as const

/** What the insurers have on record for the vehicle on that day; a snapshot, since policies go on changing. */
export interface Cover {
  readonly mti: MtiPolicy | null
  readonly ctpl: CtplPolicy | null
  readonly vdi: VdiPolicy | null
}

export const AccidentPartySchema = defineEntity({
  name: 'AccidentParty', tableName: 'accidentParty',
  properties: {
    ...recordColumns,
    accidentId: text(),
    /** 1 is 甲: by order front to rear, left to right, as on the printed form. */
    number: count(),
    kind: code(PARTY_TYPES),
    /** Driver, rider, pedestrian, or the owner of the thing; null while nobody knows whose thing it is. */
    personId: text().nullable(),
    /** As the register had her when it was reported: what other parties and their insurers may see of her. */
    nameMasked: text().nullable(),
    mobileMasked: text().nullable(),
    vehicleId: text().nullable(),
    vin: text().nullable(),
    plateKind: text().nullable(),
    plateNo: text().nullable(),
    /** Owner of the vehicle, to whom its own insurer pays. */
    ownerId: text().nullable(),
    /** Compulsory insurer; where there is none, the commercial one. */
    insurerPartnerId: text().nullable(),
    cover: facts<Cover>(),
    thing: text().nullable(),
    faultCodes: texts(),
    degree: code(DEGREES).nullable(),
    shareBps: count().nullable(),
    /** Conduct that insurance leaves out: told by the police alone. */
    conduct: texts(),
    intentional: flag(),
    motorSideBps: count().nullable(),
    agreesToSelfCompensation: flag(),
    subrogates: flag(),
    /** Whose loss it is has let the other side off before her insurer paid (保险法 §61). */
    waivedAt: instant().nullable(),
    /** She wants the file taken back; it is when every party does. */
    cancelledAt: instant().nullable(),
  },
  uniques: [{ name: 'accidentParty_number', properties: ['accidentId', 'number'] }],
  indexes: [
    { name: 'accidentParty_one_vehicle', expression: (_c, _t, name) => `create unique index "${name}" on "accidentParty" ("accidentId", "plateNo") where "plateNo" is not null` },
    { name: 'accidentParty_one_person', expression: (_c, _t, name) => `create unique index "${name}" on "accidentParty" ("accidentId", "personId") where "personId" is not null and "kind" <> 'PROPERTY'` },
    { properties: ['plateNo'] },
    { properties: ['personId'] },
    { properties: ['vin'] },
  ],
})
export class AccidentParty extends AccidentPartySchema.class {}
AccidentPartySchema.setClass(AccidentParty)

/** Appended and never changed: each entry holds the hash of the one before it. */
export const AccidentEntrySchema = defineEntity({
  name: 'AccidentEntry', tableName: 'accidentEntry',
  properties: {
    ...recordColumns,
    accidentId: text(),
    seq: count(),
    type: text(),
    actorKind: text(),
    actorPartnerId: text().nullable(),
    actorStaffId: text().nullable(),
    /** The hat it was done in. */
    hat: text(),
    at: instant(),
    facts: facts<Record<string, unknown>>(),
    prevHash: text(),
    hash: text(),
  },
  uniques: [{ name: 'accidentEntry_seq', properties: ['accidentId', 'seq'] }],
})
export class AccidentEntry extends AccidentEntrySchema.class {}
AccidentEntrySchema.setClass(AccidentEntry)

export type AccidentRow = RowOf<typeof AccidentSchema>
export type AccidentPartyRow = RowOf<typeof AccidentPartySchema>
export type AccidentEntryRow = RowOf<typeof AccidentEntrySchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { accident: AccidentRow, accidentParty: AccidentPartyRow, accidentEntry: AccidentEntryRow }
}
