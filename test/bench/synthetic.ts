// Who and what is in the bench's city? Vehicles, owners and papers by number: the same at every run, valid, and nobody's.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as ResidentIds from '../../src/platform/identifiers/resident-id.js'
import type * as Vins from '../../src/platform/identifiers/vin.js'
import { DIST } from './product.ts'

export const VEHICLES = 200_000
export const OWNERS = 100_000
export const POLICIES_PER_VEHICLE = 2
/** New cars with good papers, each of which can be submitted once by each variant. */
export const PAPERS = 150_000
/** Closed claims of one insurer, of two cars each. */
export const ACCIDENTS = 20_000

/** Parts of the product itself, from where it was built. */
export const partOf = async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(DIST, path)).href)) as T

const { vinCheckDigit } = await partOf<typeof Vins>('platform/identifiers/vin.js')
const { residentIdCheckDigit } = await partOf<typeof ResidentIds>('platform/identifiers/resident-id.js')

export interface Owner {
  readonly id: string
  readonly name: string
  readonly identityNumber: string
}

export interface Paper {
  readonly vin: string
  readonly certificateNo: string
  readonly invoiceNo: string
  readonly owner: Owner
}

const digits = (n: number, length: number) => String(n).padStart(length, '0')
const idOf = (prefix: string, n: number) => `${prefix}_01${digits(n, 24)}`

export const vehicleIdOf = (n: number): string => idOf('veh', n)

export const accidentIdOf = (n: number): string => idOf('acd', n)

export const vehicleVins = (): string[] => Array.from({ length: VEHICLES }, (_, n) => vinOf('L0TBA1GA', 'RA', n + 1))

export function paperOf(n: number): Paper {
  return { vin: vinOf('L0TBN1GA', 'TA', n), certificateNo: `YB${digits(n, 13)}`, invoiceNo: `265099${digits(n, 14)}`, owner: ownerOf(1 + n % OWNERS) }
}

function vinOf(makerAndType: string, yearAndPlant: string, serial: number): string {
  const tail = yearAndPlant + digits(serial, 6)
  return makerAndType + vinCheckDigit(`${makerAndType}0${tail}`) + tail
}

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉兰建国']
const BIRTHS_FROM = Date.UTC(1950, 0, 1)
const DAY_MS = 24 * 3600 * 1000
const BIRTH_DAYS = 18_000

/** Region 500199 was never allotted, so no number meets a real person. */
export function identityNumberOf(n: number): string {
  const birth = new Date(BIRTHS_FROM + (n % BIRTH_DAYS) * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '')
  const body = `500199${birth}${digits(100 + Math.floor(n / BIRTH_DAYS), 3)}`
  return body + residentIdCheckDigit(body)
}

export function ownerOf(n: number): Owner {
  const pick = (signs: readonly string[], at: number) => signs[at % signs.length] ?? ''
  return {
    id: idOf('pty', n), identityNumber: identityNumberOf(n),
    name: pick(SURNAMES, n) + pick(GIVEN, Math.floor(n / 20)) + pick(GIVEN, Math.floor(n / 600)),
  }
}
