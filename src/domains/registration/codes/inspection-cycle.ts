// When is a vehicle's inspection mark (检验合格标志) due, and does it take a test or only an application?
import { addMonths, addYears, endOfMonth, type LocalDate } from '../../../platform/calendar/local-date.js'
import { isOperating, isSchoolUse, wasOperating, type UseNature } from './use-natures.js'
import { isMotorcycle, isSchoolBus, isSmallPassenger, isVan, type VehicleType } from './vehicle-types.js'

export type InspectionAction = 'MARK' | 'TEST'

interface InspectionCycle {
  subject: string
  /** Months between two inspections, each until the vehicle is so many months old. */
  steps: readonly { every: number, until?: number }[]
  /** Ages in months at which an application is enough (免检). */
  markAt: readonly number[]
  opensMonthsBefore: number
  source: string
  verified: boolean
}

const EVERY_HALF_YEAR = { every: 6 }
const EVERY_YEAR = { every: 12 }
const BASE = [{ every: 24, until: 72 }, { every: 12, until: 180 }, EVERY_HALF_YEAR]
const RELAXED = [{ every: 24, until: 120 }, EVERY_YEAR]
const SR = '道路交通安全法实施条例 §16'

/** New-energy vehicles (V10 in practice lists) follow the cycle of their kind; only what is tested grows. */
export const INSPECTION_CYCLES = {
  V1: {
    subject: 'small non-operating passenger car with up to nine seats', steps: RELAXED, markAt: [24, 48, 96],
    opensMonthsBefore: 3, source: `${SR}, relaxed in 2014, 2020 and 2022`, verified: true,
  },
  V2: {
    subject: 'the same, but a van (面包车)', steps: BASE, markAt: [],
    opensMonthsBefore: 3, source: SR, verified: false,
  },
  V3: {
    subject: 'small non-operating passenger car that has lost or never had the exemption', steps: BASE, markAt: [],
    opensMonthsBefore: 3, source: SR, verified: false,
  },
  V4: {
    subject: 'motorcycle', steps: RELAXED, markAt: [24, 48, 96],
    opensMonthsBefore: 3, source: `${SR}, relaxed in 2022`, verified: false,
  },
  V5: {
    subject: 'operating passenger vehicle', steps: [{ every: 12, until: 60 }, EVERY_HALF_YEAR], markAt: [],
    opensMonthsBefore: 3, source: `${SR}(1)`, verified: true,
  },
  V6: {
    subject: 'truck; large or medium non-operating passenger vehicle',
    steps: [{ every: 12, until: 120 }, EVERY_HALF_YEAR], markAt: [],
    opensMonthsBefore: 3, source: `${SR}(2)`, verified: true,
  },
  V7: {
    subject: 'school bus', steps: [EVERY_HALF_YEAR], markAt: [],
    opensMonthsBefore: 1, source: '164号 §62', verified: true,
  },
  V8: { subject: 'others', steps: [EVERY_YEAR], markAt: [], opensMonthsBefore: 3, source: `${SR}(5)`, verified: true },
  V9: {
    subject: 'passenger vehicle that left commercial use', steps: [{ every: 12, until: 60 }, EVERY_HALF_YEAR],
    markAt: [], opensMonthsBefore: 3, source: 'design', verified: false,
  },
} as const satisfies Record<string, InspectionCycle>

export type InspectionClass = keyof typeof INSPECTION_CYCLES

export interface InspectedVehicle {
  vehicleType: VehicleType
  useNature: UseNature
  seats: number
  manufacturedOn: LocalDate
  firstRegisteredOn: LocalDate
  /** A casualty accident, or a penalty for illegal modification. */
  exemptionLost: boolean
}

export const classOf = (vehicle: InspectedVehicle): InspectionClass => {
  const { vehicleType, useNature } = vehicle
  if (isSchoolBus(vehicleType) || isSchoolUse(useNature)) return 'V7'
  if (isMotorcycle(vehicleType)) return 'V4'
  if (/^[HQ]/.test(vehicleType)) return 'V6'
  if (!vehicleType.startsWith('K')) return 'V8'
  if (wasOperating(useNature)) return 'V9'
  if (isOperating(useNature)) return 'V5'
  if (!isSmallPassenger(vehicleType)) return 'V6'
  if (isVan(vehicleType)) return 'V2'
  return isExempt(vehicle) ? 'V1' : 'V3'
}

/** Every inspection of a vehicle's first forty years, oldest first; the mark ends with the month of registration. */
export const nextInspections = (
  inspectionClass: InspectionClass,
  firstRegisteredOn: LocalDate,
): { on: LocalDate, action: InspectionAction }[] => {
  const { steps, markAt }: InspectionCycle = INSPECTION_CYCLES[inspectionClass]
  return agesIn(steps).map((age) => ({
    on: endOfMonth(addMonths(firstRegisteredOn, age)),
    action: markAt.includes(age) ? 'MARK' : 'TEST',
  }))
}

/** The first day on which the mark that falls due on `on` may be asked for. */
export const inspectionOpensOn = (inspectionClass: InspectionClass, on: LocalDate): LocalDate =>
  addMonths(on, -INSPECTION_CYCLES[inspectionClass].opensMonthsBefore)

/** Police, fire and ambulance cars are non-operating too, but the exemption names 非营运 alone. */
const isExempt = ({ useNature, seats, exemptionLost, manufacturedOn, firstRegisteredOn }: InspectedVehicle) =>
  useNature === 'A' && seats <= 9 && !exemptionLost && firstRegisteredOn <= addYears(manufacturedOn, 4)

const HORIZON_MONTHS = 40 * 12

const agesIn = (steps: InspectionCycle['steps']): number[] => {
  const ages: number[] = []
  let age = 0
  for (const { every, until = HORIZON_MONTHS } of steps) {
    for (; age + every <= until; age += every) ages.push(age + every)
  }
  return ages
}
