// Which team is sent to an accident, and how fast is it there? All figures are design.
import { metresBetween, type Place } from '../../../platform/geo.js'

/** A place told longer ago than this is no place. */
export const FRESH_MS = 60_000
const RADIUS_METRES = { city: 5000, rural: 30_000 } as const
const METRES_PER_SECOND = { city: 30 / 3.6, rural: 40 / 3.6 } as const
/** Roads are longer than the crow flies. */
const DETOUR = 1.3
const JOB_SECONDS = 120
const AWAY_SECONDS = 300

export interface Scene extends Place { readonly divisionCode: string, readonly isRural: boolean }
export interface Candidate extends Place { readonly teamId: string, readonly homeZone: string, readonly activeJobs: number, readonly isPair: boolean }
export interface Ranked { readonly teamId: string, readonly etaSeconds: number, readonly score: number }

/** The lowest score first; in peak hours pairs before everybody else, since one of two clears the road. */
export function rank(candidates: readonly Candidate[], scene: Scene, isPeak: boolean): Ranked[] {
  const reach = scene.isRural ? 'rural' : 'city'
  return candidates
    .map(candidate => ({ candidate, metres: metresBetween(candidate, scene) }))
    .filter(({ metres }) => metres <= RADIUS_METRES[reach])
    .map(({ candidate, metres }) => {
      const etaSeconds = Math.round(metres * DETOUR / METRES_PER_SECOND[reach])
      const away = scene.divisionCode.startsWith(candidate.homeZone) ? 0 : AWAY_SECONDS
      return { teamId: candidate.teamId, isPair: candidate.isPair, etaSeconds, score: etaSeconds + JOB_SECONDS * candidate.activeJobs + away }
    })
    .sort((a, b) => (isPeak ? Number(b.isPair) - Number(a.isPair) : 0) || a.score - b.score || (a.teamId < b.teamId ? -1 : 1))
    .map(({ teamId, etaSeconds, score }) => ({ teamId, etaSeconds, score }))
}

export const RURAL_RADIUS_METRES = RADIUS_METRES.rural

const PEAKS = [[7, 9], [17, 19]] as const
const SHANGHAI_HOURS = 8

/** 7 to 9 and 17 to 19 o'clock. */
export function isPeakHour(now: Date): boolean {
  const hour = (now.getUTCHours() + SHANGHAI_HOURS) % 24
  return PEAKS.some(([from, to]) => hour >= from && hour < to)
}

/** 01 are districts, 02 counties (GB/T 2260); what a rural point reported lies in the country wherever it is. */
export const isRuralScene = ({ divisionCode, channel }: { divisionCode: string, channel: string }): boolean =>
  channel === 'RURAL_POINT' || divisionCode.slice(2, 4) !== '01'
