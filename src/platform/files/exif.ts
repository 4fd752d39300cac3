// When and where does a photo say it was taken? Read from EXIF (CIPA DC-008), which the served copy no longer has.

export interface Captured {
  /** Undefined when the camera wrote none, or nonsense. */
  readonly at?: Date
  readonly latE6?: number
  readonly lonE6?: number
}

const EXIF_IFD = 0x8769
const GPS_IFD = 0x8825
const DATE_TIME_ORIGINAL = 0x9003
const OFFSET_TIME_ORIGINAL = 0x9011
const GPS = { LATITUDE_REF: 1, LATITUDE: 2, LONGITUDE_REF: 3, LONGITUDE: 4 }
const BYTES_OF_TYPE: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 }
const ASCII = 2
const RATIONAL = 5
/** Cameras before EXIF 2.31 write no offset: the city's own is taken. */
const CITY_OFFSET = '+08:00'
const ENTRIES_MAX = 200

/** Offsets are a stranger's: whatever points outside the block is left out, and no directory leads to another twice. */
export function readExif(block: Uint8Array): Captured {
  const tiff = tiffOf(Buffer.from(block.buffer, block.byteOffset, block.byteLength))
  if (!tiff) return {}
  try {
    const main = directory(tiff, tiff.u32(4))
    const exif = directory(tiff, pointer(tiff, main.get(EXIF_IFD)))
    const gps = directory(tiff, pointer(tiff, main.get(GPS_IFD)))
    const at = instantOf(ascii(tiff, exif.get(DATE_TIME_ORIGINAL)), ascii(tiff, exif.get(OFFSET_TIME_ORIGINAL)))
    const latE6 = degreesE6(tiff, gps.get(GPS.LATITUDE), ascii(tiff, gps.get(GPS.LATITUDE_REF)), 90)
    const lonE6 = degreesE6(tiff, gps.get(GPS.LONGITUDE), ascii(tiff, gps.get(GPS.LONGITUDE_REF)), 180)
    return { ...at && { at }, ...latE6 !== undefined && lonE6 !== undefined && { latE6, lonE6 } }
  } catch {
    return {} // offsets that point outside the block
  }
}

interface Tiff { readonly bytes: Buffer, u16(at: number): number, u32(at: number): number }
interface Entry { readonly type: number, readonly count: number, readonly at: number }

function tiffOf(block: Buffer): Tiff | undefined {
  const bytes = block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block
  const order = bytes.toString('latin1', 0, 2)
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return undefined
  return order === 'II' ? { bytes, u16: at => bytes.readUInt16LE(at), u32: at => bytes.readUInt32LE(at) }
    : { bytes, u16: at => bytes.readUInt16BE(at), u32: at => bytes.readUInt32BE(at) }
}

function directory(tiff: Tiff, at: number): Map<number, Entry> {
  const entries = new Map<number, Entry>()
  if (at === 0) return entries
  const count = Math.min(tiff.u16(at), ENTRIES_MAX)
  for (let n = 0; n < count; n++) {
    const place = at + 2 + n * 12
    const type = tiff.u16(place + 2)
    const length = tiff.u32(place + 4)
    const size = (BYTES_OF_TYPE[type] ?? 0) * length
    entries.set(tiff.u16(place), { type, count: length, at: size <= 4 ? place + 8 : tiff.u32(place + 8) })
  }
  return entries
}

const pointer = (tiff: Tiff, entry: Entry | undefined): number => (entry ? tiff.u32(entry.at) : 0)

function ascii({ bytes }: Tiff, entry: Entry | undefined): string {
  if (entry?.type !== ASCII || entry.at + entry.count > bytes.length) return ''
  return bytes.toString('latin1', entry.at, entry.at + entry.count).replace(/\0.*$/s, '').trim()
}

function instantOf(local: string, offset: string): Date | undefined {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(local) ?? []
  if (time === undefined) return undefined
  const zone = /^[+-]\d\d:\d\d$/.test(offset) ? offset : CITY_OFFSET
  const at = new Date(`${year}-${month}-${day}T${time}${zone}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** Degrees, minutes and seconds, each a quotient of two numbers. */
function degreesE6({ u32 }: Tiff, entry: Entry | undefined, reference: string, most: number): number | undefined {
  if (entry?.type !== RATIONAL || entry.count !== 3) return undefined
  const [degrees, minutes, seconds] = [0, 8, 16].map(step => u32(entry.at + step) / u32(entry.at + step + 4)) as [number, number, number]
  const value = degrees + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value) || value > most || !/^[NSEW]$/.test(reference)) return undefined
  return Math.round(value * 1e6) * (reference === 'S' || reference === 'W' ? -1 : 1)
}
