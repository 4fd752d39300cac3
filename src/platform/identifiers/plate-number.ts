// Can a plate of this kind (号牌种类) carry this number? Source: GA 36-2018; the plate kinds are those of GA 24.7.
import { normaliseWithout } from './normalise.js'

export type EnergyClass = 'BEV' | 'PHEV' | 'EREV' | 'FCEV'

export type PlateFault =
  'KIND' | 'PROVINCE' | 'LENGTH' | 'SUFFIX' | 'ALPHABET' | 'ENERGY_LETTER' | 'FORM' | 'LETTER_COUNT' | 'ENERGY_CLASS'

export interface PlateFormat {
  kinds: readonly string[]
  length: number
  pattern: RegExp
  /** Diplomats' plates begin with a number instead. */
  withoutProvince?: true
  /** What the last place must be one of. */
  suffix?: string
  /** Where the letter that tells the energy class stands. */
  energyAt?: number
  /** The most letters after the issuing letter. */
  maxLetters?: { value: number, verified: boolean }
  verified: boolean
}

export const PROVINCE_CHARACTERS = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const P = `[${PROVINCE_CHARACTERS}]`
/** No I and no O anywhere, except the issuing letter O of the police series. */
const L = 'A-HJ-NP-Z'
const BEV_LETTERS = 'DABCE'
const OTHER_ENERGY_LETTERS = 'FGHJK'
const E = `[${BEV_LETTERS}${OTHER_ENERGY_LETTERS}]`

export const PLATE_FORMATS = {
  ordinary: {
    kinds: ['01', '02', '07', '08', '13'],
    length: 7,
    pattern: new RegExp(`^${P}[${L}][${L}0-9]{5}$`),
    maxLetters: { value: 2, verified: false },
    verified: true,
  },
  nevSmall: {
    kinds: ['52'], length: 8, energyAt: 2, verified: true, pattern: new RegExp(`^${P}[${L}]${E}[${L}0-9]\\d{4}$`),
  },
  nevLarge: { kinds: ['51'], length: 8, energyAt: 7, verified: true, pattern: new RegExp(`^${P}[${L}]\\d{5}${E}$`) },
  trailer: {
    kinds: ['15'], length: 7, suffix: '挂', verified: true, pattern: new RegExp(`^${P}[${L}][${L}0-9]{4}挂$`),
  },
  coach: {
    kinds: ['16', '17'], length: 7, suffix: '学', verified: true, pattern: new RegExp(`^${P}[${L}][${L}0-9]{4}学$`),
  },
  police: {
    kinds: ['23', '24'], length: 7, suffix: '警', verified: true,
    pattern: new RegExp(`^${P}[${L}O][${L}0-9]\\d{3}警$`),
  },
  consulate: {
    kinds: ['04', '10'], length: 7, suffix: '领', verified: true, pattern: new RegExp(`^${P}[${L}]\\d{4}领$`),
  },
  embassy: {
    kinds: ['03', '09'], length: 7, withoutProvince: true, suffix: '使', verified: true, pattern: /^\d{6}使$/,
  },
  hongKongMacau: {
    kinds: ['26', '27'], length: 7, suffix: '港澳', verified: false, pattern: new RegExp(`^粤Z[${L}0-9]{4}[港澳]$`),
  },
} as const satisfies Record<string, PlateFormat>

/** Drops the dot that stands after the issuing letter on the metal. */
export const normalisePlateNo = (raw: string): string => normaliseWithout(raw, /[\s·•・]/g)

/**
 * The first fault. KIND: no format is known for that kind (temporary, foreign and agricultural plates). Give
 * `energyClass` where a number is issued to a new-energy vehicle: it must tell the class, on a plate of kind 51 or 52.
 */
export const plateFault = (plateNo: string, plateKind: string, energyClass?: EnergyClass): PlateFault | undefined => {
  const format = findPlateFormat(plateKind)
  if (!format) return 'KIND'
  if (!format.pattern.test(plateNo)) return formFault(plateNo, format)
  if (format.maxLetters && lettersIn(plateNo.slice(2)) > format.maxLetters.value) return 'LETTER_COUNT'
  if (energyClass && !tellsEnergyClass(plateNo, plateKind, format, energyClass)) return 'ENERGY_CLASS'
  return undefined
}

export const findPlateFormat = (plateKind: string): PlateFormat | undefined =>
  Object.values<PlateFormat>(PLATE_FORMATS).find(({ kinds }) => kinds.includes(plateKind))

/** D was issued first, then A, B, C, E; F first for the others, then G, H, J, K (the split is unverified). */
export const plateLettersOf = (energyClass: EnergyClass): string =>
  energyClass === 'BEV' ? BEV_LETTERS : OTHER_ENERGY_LETTERS

const formFault = (plateNo: string, { length, withoutProvince, suffix, energyAt }: PlateFormat): PlateFault => {
  if (!withoutProvince && !PROVINCE_CHARACTERS.includes(plateNo.charAt(0))) return 'PROVINCE'
  if (plateNo.length !== length) return 'LENGTH'
  if (suffix && !suffix.includes(plateNo.charAt(length - 1))) return 'SUFFIX'
  const between = plateNo.slice(withoutProvince ? 0 : 1, suffix ? -1 : undefined)
  if (!new RegExp(`^[${L}0-9]+$`).test(between)) return 'ALPHABET'
  if (energyAt !== undefined && !new RegExp(E).test(plateNo.charAt(energyAt))) return 'ENERGY_LETTER'
  return 'FORM'
}

const lettersIn = (text: string) => text.replace(/\d/g, '').length

/** Electric motorcycles keep kinds 07 and 08: only cars have plates of their own. */
const tellsEnergyClass = (plateNo: string, plateKind: string, { energyAt }: PlateFormat, energyClass: EnergyClass) =>
  energyAt === undefined
    ? plateKind !== '01' && plateKind !== '02'
    : plateLettersOf(energyClass).includes(plateNo.charAt(energyAt))
