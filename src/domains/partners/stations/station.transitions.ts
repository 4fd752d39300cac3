// Every way a station and its accreditations can move (164号 §70; names of states and verbs are the platform's).
import { type Transitions } from '../../../platform/transitions.js'

export const STATION_STATUSES = ['TRIAL', 'ACTIVE', 'RESTRICTED', 'SUSPENDED', 'TERMINATED', 'EXPIRED'] as const
export type StationStatus = (typeof STATION_STATUSES)[number]
export const ACCREDITATION_STATUSES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const
export type AccreditationStatus = (typeof ACCREDITATION_STATUSES)[number]

const SUPERVISOR = { POLICE: ['SUPERVISOR'] } as const

export interface MovableStation { readonly status: StationStatus }
export interface MovableAccreditation { readonly status: AccreditationStatus }

/** A restored station goes on from where it was: a suspension shortens neither its trial nor a restriction. */
export const stationTransitions = {
  suspend: { from: ['TRIAL', 'ACTIVE', 'RESTRICTED'], to: 'SUSPENDED', by: SUPERVISOR, when: [], tells: 'station.suspended', article: '164号 §70' },
  restore: { from: ['SUSPENDED'],                     to: 'KEPT',      by: SUPERVISOR, when: [], tells: 'station.restored' },
} as const satisfies Transitions<StationStatus, MovableStation>

export const accreditationTransitions = {
  end: { from: ['ACTIVE', 'SUSPENDED'], to: 'ENDED', by: SUPERVISOR, when: [], tells: 'accreditation.ended', article: '164号 §70' },
} as const satisfies Transitions<AccreditationStatus, MovableAccreditation>

export type StationVerb = keyof typeof stationTransitions

/** What has ended takes no accreditation. */
export const STATION_ENDED = ['TERMINATED', 'EXPIRED'] as const satisfies readonly StationStatus[]
