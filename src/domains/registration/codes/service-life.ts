// When must a vehicle be scrapped for its age (强制报废)?
import { addYears, type LocalDate } from '../../../platform/calendar/local-date.js'
import { type UseNature } from './use-natures.js'
import { type VehicleType } from './vehicle-types.js'

interface ServiceLifeRow {
  types: RegExp
  /** Uses the row is for; all of them when absent. */
  uses?: RegExp
  years: number | 'NO_LIMIT'
  verified: boolean
}

/**
 * The first row that fits. Source: 机动车强制报废标准规定 (2012 No. 12), annex 1. A vehicle that left commercial use
 * keeps its limit. Online-hailed cars count as other operating ones. Container semi-trailers (20 years) and special work
 * vehicles that carry load (15) have no type code of their own here, so they count with their kind.
 */
export const SERVICE_LIVES: readonly ServiceLifeRow[] = [
  { types: /^K[123]8/, years: 15, verified: false },
  { types: /^K/, uses: /[OPQS]/, years: 15, verified: false },
  { types: /^K[34]/, uses: /[DM]/, years: 8, verified: true },
  { types: /^K2/, uses: /[DM]/, years: 10, verified: false },
  { types: /^K1/, uses: /[DM]/, years: 12, verified: false },
  { types: /^K/, uses: /G/, years: 15, verified: false },
  { types: /^K[34]/, uses: /N/, years: 10, verified: false },
  { types: /^K2/, uses: /N/, years: 12, verified: false },
  { types: /^K1/, uses: /N/, years: 15, verified: false },
  { types: /^K/, uses: /C/, years: 13, verified: false },
  { types: /^K[34]/, uses: /[BEFLRTU]/, years: 10, verified: false },
  { types: /^K[12]/, uses: /[BEFLRTU]/, years: 15, verified: false },
  { types: /^(K[34]|K16)/, years: 'NO_LIMIT', verified: false },
  { types: /^K[12]/, years: 20, verified: false },
  { types: /^N/, years: 9, verified: false },
  { types: /^[HQB]/, uses: /R/, years: 10, verified: false },
  { types: /^H[45]/, years: 12, verified: false },
  { types: /^[HQB]/, years: 15, verified: false },
  { types: /^Z/, years: 30, verified: false },
  { types: /^G/, years: 10, verified: false },
  { types: /^M1[1-4]/, years: 12, verified: false },
  { types: /^M/, years: 13, verified: false },
]

/** Undefined: the standard is silent on that type (trolleys, tractors, machines), which is not the same as NO_LIMIT. */
export const findServiceLife = (vehicleType: VehicleType, useNature: UseNature): ServiceLifeRow | undefined =>
  SERVICE_LIVES.find(({ types, uses }) => types.test(vehicleType) && (!uses || uses.test(useNature)))

/**
 * The day on which the service life is over; undefined without a limit. Counted from first registration, or from
 * leaving the factory when registration came more than two years later (unverified).
 */
export const scrapOn = (
  vehicleType: VehicleType,
  useNature: UseNature,
  firstRegisteredOn: LocalDate,
  manufacturedOn?: LocalDate,
): LocalDate | undefined => {
  const years = findServiceLife(vehicleType, useNature)?.years
  if (years === undefined || years === 'NO_LIMIT') return undefined
  const late = manufacturedOn !== undefined && firstRegisteredOn > addYears(manufacturedOn, 2)
  return addYears(late ? manufacturedOn : firstRegisteredOn, years)
}
