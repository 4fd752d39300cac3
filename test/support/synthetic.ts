// Where do tests get identifiers that pass every check and belong to nobody?
import { residentIdCheckDigit } from '../../src/platform/identifiers/resident-id.js'
import { organisationCheckDigit, usccCheckDigit } from '../../src/platform/identifiers/uscc.js'
import { vinCheckDigit } from '../../src/platform/identifiers/vin.js'

/** Not allotted in GB/T 2260, so no number meets a real person or firm. */
export const NOBODYS_REGION = '500199'

/** `vinOf('L0TEV1RC', 'TA', 1)` is L0TEV1RCXTA000001: maker and type, year and plant, serial. */
export const vinOf = (wmiVds: string, yearPlant: string, serial: number): string => {
  const tail = yearPlant + String(serial).padStart(6, '0')
  return wmiVds + vinCheckDigit(`${wmiVds}0${tail}`) + tail
}

/** Birth as 'YYYY-MM-DD'; an odd sequence is a man's. */
export const residentIdOf = (birth: string, sequence: number): string => {
  const body = NOBODYS_REGION + birth.replaceAll('-', '') + String(sequence).padStart(3, '0')
  return body + residentIdCheckDigit(body)
}

/** The n-th number of a decade or more: no two are the same below 335,328 a year. Whoever numbers people takes years of her own. */
export function numberedPerson(years: readonly [first: number, count: number], n: number): string {
  const day = Math.floor(n / 998)
  const two = (each: number) => String(each).padStart(2, '0')
  return residentIdOf(`${years[0] + Math.floor(day / 336) % years[1]}-${two(1 + Math.floor(day / 28) % 12)}-${two(1 + day % 28)}`, n % 998 + 1)
}

/** `usccOf('91', 'MA5TTT01')` is 91500199MA5TTT018U: authority and class, the organisation code without its check. */
export const usccOf = (authorityClass: string, organisation: string): string => {
  const body = authorityClass + NOBODYS_REGION + organisation + organisationCheckDigit(organisation)
  return body + usccCheckDigit(body)
}
