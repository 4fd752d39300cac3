// What does the motor side bear of the loss of a cyclist or pedestrian, beyond compulsory insurance (道交法 §76)?
import { type Degree, type NonMotorParty } from './facts.js'

interface MotorSideRow extends Record<Degree, number> {
  /** Instead of NONE on an expressway closed to them. */
  closedRoadNone: number
  /** What a motor side without fault bears at most. */
  noneCapFen: number | null
  closedRoadNoneCapFen: number | null
  source: string
  verified: boolean
}

/**
 * Columns: the degree of the motor side. Shandong gives ranges (8000–9000, 6000–7000, 3000–4000, up to 1000) without a row for
 * closed roads: the middle is a default (design), as are Sichuan's rows other than NONE.
 */
export const MOTOR_SIDE = {
  GUANGDONG: { FULL: 10_000, PRIMARY: 8000, EQUAL: 6000, SECONDARY: 4000, NONE: 1000, closedRoadNone:  500, noneCapFen: null,      closedRoadNoneCapFen: null,      source: '广东省道路交通安全条例', verified: false },
  SHANDONG:  { FULL: 10_000, PRIMARY: 8500, EQUAL: 6500, SECONDARY: 3500, NONE: 1000, closedRoadNone: 1000, noneCapFen: null,      closedRoadNoneCapFen: null,      source: '山东省实施办法 §66',     verified: true },
  SICHUAN:   { FULL: 10_000, PRIMARY: 8000, EQUAL: 6000, SECONDARY: 4000, NONE: 1000, closedRoadNone:  500, noneCapFen: 2_000_000, closedRoadNoneCapFen: 1_000_000, source: '四川省实施办法 §29',     verified: false },
  DEFAULT:   { FULL: 10_000, PRIMARY: 8000, EQUAL: 6000, SECONDARY: 4000, NONE: 1000, closedRoadNone: 1000, noneCapFen: null,      closedRoadNoneCapFen: null,      source: 'design',                 verified: false },
} as const satisfies Record<string, MotorSideRow>

export type Jurisdiction = keyof typeof MOTOR_SIDE

const MIRROR: Record<Degree, Degree> = { FULL: 'NONE', PRIMARY: 'SECONDARY', EQUAL: 'EQUAL', SECONDARY: 'PRIMARY', NONE: 'FULL' }

interface MotorSide {
  bps: number
  capFen: number | null
  /** The victim alone is at fault: the motor side owes without fault of its own. */
  withoutFault: boolean
}

export function motorSideOf(jurisdiction: Jurisdiction, closedRoad: boolean, victim: NonMotorParty): MotorSide {
  const row: MotorSideRow = MOTOR_SIDE[jurisdiction]
  const degree = MIRROR[victim.degree]
  const withoutFault = degree === 'NONE'
  const closed = withoutFault && closedRoad
  return {
    bps: victim.motorSideBps ?? (closed ? row.closedRoadNone : row[degree]),
    capFen: !withoutFault || victim.motorSideBps !== null ? null : closed ? row.closedRoadNoneCapFen : row.noneCapFen,
    withoutFault,
  }
}
