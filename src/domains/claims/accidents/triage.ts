// May this accident be settled here, by which procedures, and if not, what forbids it?
import { type Party } from '../settlement/facts.js'
import { type Procedure } from './procedures.js'
import { TRIAGE_GROUNDS, type GroundRow, type TriageGround } from './triage-grounds.js'

export interface TriageFacts {
  grounds: readonly TriageGround[]
  injured: boolean
  dead: boolean
  parties: readonly { kind: Party['kind'] }[]
}

export type Lane = 'CAR_CAR' | 'CAR_EBIKE' | 'CAR_PROPERTY' | 'OTHER'

export interface Triage {
  /** FAST: the parties settle it. SIMPLE: police determine on the scene, money stays here. GENERAL: it leaves the fast lane. */
  outcome: 'FAST' | 'SIMPLE' | 'GENERAL'
  procedures: readonly Procedure[]
  lane: Lane
  blocking: readonly TriageGround[]
  doNow: readonly GroundRow['doNow'][]
}

/** In order of preference. */
const ALL: readonly Procedure[] = ['SELF', 'ONLINE', 'SIMPLE', 'GENERAL']

export function triage(facts: TriageFacts): Triage {
  const blocking = blockingOf(facts)
  const forbidden = new Set<Procedure>([
    ...blocking.flatMap(ground => TRIAGE_GROUNDS[ground].forbids),
    ...isNegotiable(facts) ? [] : ['SELF', 'ONLINE'] as const,
  ])
  const procedures = ALL.filter(procedure => !forbidden.has(procedure))
  return {
    outcome: procedures.includes('SELF') ? 'FAST' : procedures.includes('SIMPLE') ? 'SIMPLE' : 'GENERAL',
    procedures, lane: laneOf(facts), blocking, doNow: blocking.map(ground => TRIAGE_GROUNDS[ground].doNow),
  }
}

/** A thing among the parties was hit, whether or not somebody ticked it. */
function blockingOf({ grounds, injured, dead, parties }: TriageFacts): TriageGround[] {
  const found = new Set<TriageGround>(grounds)
  if (dead) found.add('DEATH')
  if (injured) found.add('INJURY')
  if (parties.some(({ kind }) => kind === 'PROPERTY')) found.add('R9_FACILITY')
  return [...found]
}

/** It takes two to negotiate; 处理程序规定 §19 names neither a car alone nor a car and a pedestrian. */
function isNegotiable({ parties }: TriageFacts): boolean {
  const people = parties.filter(({ kind }) => kind !== 'PROPERTY')
  return people.length >= 2 && !(has(people, 'MOTOR') && has(people, 'PEDESTRIAN'))
}

function laneOf({ parties }: TriageFacts): Lane {
  if (!has(parties, 'MOTOR') || has(parties, 'PEDESTRIAN')) return 'OTHER'
  if (has(parties, 'PROPERTY')) return has(parties, 'NON_MOTOR') ? 'OTHER' : 'CAR_PROPERTY'
  if (has(parties, 'NON_MOTOR')) return 'CAR_EBIKE'
  return parties.length >= 2 ? 'CAR_CAR' : 'OTHER'
}

const has = (parties: TriageFacts['parties'], wanted: Party['kind']) => parties.some(({ kind }) => kind === wanted)
