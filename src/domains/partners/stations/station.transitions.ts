// Every way a station and its accreditations can move (164号 §70; names of states and verbs are the platform's).
import { type Transitions } from '../../../platform/transitions.js'

export const STATION_STATUSES = ['TRIAL', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'TERMINATED', 'EXPIRED'] as const
export type StationStatus = (typeof STATION_STATUSES)[number]
export const ACCREDITATION_STATUSES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const
export type AccreditationStatus = (typeof ACCREDITATION_STATUSES)[number]

const SUPERVISOR = { POLICE: ['SUPERVISOR'] } as const

const LIVE = ['TRIAL', 'ACTIVE', 'RESTRICTED', 'SUSPENDED'] as const satisfies readonly StationStatus[]

export interface MovableStation { readonly status: StationStatus }
export interface MovableAccreditation { readonly status: AccreditationStatus }

/**
 * A restored station goes on from where it was: a suspension shortens neither its trial nor a restriction. What has ended does not come back.
 * The regulation knows suspending and ending; restriction, its lifting and the end of a term are design.
 */
export const stationTransitions = {
  suspend:   { from: ['TRIAL', 'ACTIVE', 'RESTRICTED'], to: 'SUSPENDED',  by: SUPERVISOR, when: [], tells: 'station.suspended', article: '164号 §70' },
  restore:   { from: ['SUSPENDED'],                     to: 'KEPT',       by: SUPERVISOR, when: [], tells: 'station.restored' },
  restrict:  { from: ['ACTIVE'],                        to: 'RESTRICTED', by: SUPERVISOR, when: [], tells: 'station.restricted' },
  reinstate: { from: ['RESTRICTED'],                    to: 'ACTIVE',     by: SUPERVISOR, when: [], tells: 'station.reinstated' },
  terminate: { from: LIVE,                              to: 'TERMINATED', by: SUPERVISOR, when: [], tells: 'station.terminated', article: '164号 §70' },
  expire:    { from: LIVE,                              to: 'EXPIRED',    by: SUPERVISOR, when: [], tells: 'station.expired' },
} as const satisfies Transitions<StationStatus, MovableStation>

export const accreditationTransitions = {
  end: { from: ['ACTIVE', 'SUSPENDED'], to: 'ENDED', by: SUPERVISOR, when: [], tells: 'accreditation.ended', article: '164号 §70' },
} as const satisfies Transitions<AccreditationStatus, MovableAccreditation>

export type StationVerb = keyof typeof stationTransitions

/** What a restricted station may not take until it has rectified. Source: design. */
const RESTRICTED_OPERATIONS = ['TRF', 'MTG']

/** The code that refuses new business of a station in this state, if any. */
export function stationRefusal(status: StationStatus, operation: string): 'STATION_SUSPENDED' | 'STATION_RESTRICTED' | undefined {
  if (status === 'SUSPENDED' || (STATION_ENDED as readonly StationStatus[]).includes(status)) return 'STATION_SUSPENDED'
  return status === 'RESTRICTED' && RESTRICTED_OPERATIONS.includes(operation) ? 'STATION_RESTRICTED' : undefined
}

/** What has ended takes no accreditation. */
export const STATION_ENDED = ['TERMINATED', 'EXPIRED'] as const satisfies readonly StationStatus[]
