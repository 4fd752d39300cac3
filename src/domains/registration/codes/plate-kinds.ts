// Which kinds of plate are there (号牌种类), and which does a vehicle get?
import { isMotorcycle, isSmallPassenger, type VehicleType } from './vehicle-types.js'
import { type UseNature } from './use-natures.js'

interface PlateKindRow { name: string, look: string, verified: boolean }

/** Source: GA 24.7, looks of GA 36-2018. A plate number is unique within its kind only. */
export const PLATE_KINDS = {
  '01': { name: '大型汽车', look: 'yellow, black text', verified: true },
  '02': { name: '小型汽车', look: 'blue, white text', verified: true },
  '03': { name: '使馆汽车', look: 'black, red 使', verified: true },
  '04': { name: '领馆汽车', look: 'black, red 领', verified: true },
  '05': { name: '境外汽车', look: 'black', verified: true },
  '06': { name: '外籍汽车', look: 'black', verified: true },
  '07': { name: '普通摩托车', look: 'yellow', verified: true },
  '08': { name: '轻便摩托车', look: 'blue', verified: true },
  '09': { name: '使馆摩托车', look: 'black', verified: true },
  '10': { name: '领馆摩托车', look: 'black', verified: true },
  '11': { name: '境外摩托车', look: 'black', verified: true },
  '12': { name: '外籍摩托车', look: 'black', verified: true },
  '13': { name: '低速车', look: 'yellow', verified: true },
  '14': { name: '拖拉机', look: 'green, issued by the agricultural authority', verified: true },
  '15': { name: '挂车', look: 'yellow, 挂', verified: true },
  '16': { name: '教练汽车', look: 'yellow, 学', verified: true },
  '17': { name: '教练摩托车', look: 'yellow, 学', verified: true },
  '18': { name: '试验汽车', look: 'yellow, 试', verified: false },
  '19': { name: '试验摩托车', look: 'yellow, 试', verified: false },
  '20': { name: '临时入境汽车', look: 'white and blue pattern', verified: true },
  '21': { name: '临时入境摩托车', look: 'white and blue pattern', verified: true },
  '22': { name: '临时行驶车', look: 'sky-blue or brown-yellow paper', verified: true },
  '23': { name: '警用汽车', look: 'white, red 警', verified: true },
  '24': { name: '警用摩托车', look: 'white, red 警', verified: true },
  '26': { name: '香港入出境车', look: 'black, 港', verified: false },
  '27': { name: '澳门入出境车', look: 'black, 澳', verified: false },
  '51': { name: '大型新能源汽车', look: 'yellow-green, split', verified: true },
  '52': { name: '小型新能源汽车', look: 'green gradient', verified: true },
  '99': { name: '其他', look: '', verified: true },
} as const satisfies Record<string, PlateKindRow>

export type PlateKind = keyof typeof PLATE_KINDS

/** Source: design. Undefined where the police office has to say (trolleys, machines, tractors, others). */
export const derivePlateKind = (vehicle: {
  vehicleType: VehicleType
  useNature: UseNature
  newEnergy: boolean
}): PlateKind | undefined => {
  const { vehicleType, useNature, newEnergy } = vehicle
  if (isMotorcycle(vehicleType)) return useNature === 'N' ? '17' : /^M[12]2$/.test(vehicleType) ? '08' : '07'
  if (/^[BG]/.test(vehicleType)) return '15'
  if (/^(H5|N)/.test(vehicleType)) return '13'
  if (!/^[KHQZ]/.test(vehicleType)) return undefined
  const small = isSmallPassenger(vehicleType) || /^[HZ][34]/.test(vehicleType)
  if (newEnergy) return small ? '52' : '51'
  if (useNature === 'N') return '16'
  return small ? '02' : '01'
}
