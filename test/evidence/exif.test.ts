// Is moment and place read from what cameras write, and nothing made of what they do not?
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { readExif } from '../../src/platform/files/exif.js'

type Exif = Parameters<ReturnType<typeof sharp>['withExif']>[0]

async function blockOf(exif: Exif): Promise<Buffer> {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } }).withExif(exif).jpeg().toBuffer()
  return (await sharp(jpeg).metadata()).exif ?? Buffer.alloc(0)
}

const PLACE = { GPSLatitudeRef: 'N', GPSLatitude: '29/1 33/1 3000/100', GPSLongitudeRef: 'E', GPSLongitude: '106/1 34/1 1200/100' }

describe('EXIF', () => {
  it('tells moment and place', async () => {
    const block = await blockOf({ IFD2: { DateTimeOriginal: '2026:03:10 09:58:00', OffsetTimeOriginal: '+09:00' }, IFD3: PLACE })
    expect(readExif(block)).toEqual({ at: new Date('2026-03-10T00:58:00Z'), latE6: 29_558_333, lonE6: 106_570_000 })
  })

  it('without an offset means Beijing time', async () => {
    expect(readExif(await blockOf({ IFD2: { DateTimeOriginal: '2026:03:10 09:58:00' } }))).toEqual({ at: new Date('2026-03-10T01:58:00Z') })
  })

  it('south and west are negative', async () => {
    const block = await blockOf({ IFD3: { ...PLACE, GPSLatitudeRef: 'S', GPSLongitudeRef: 'W' } })
    expect(readExif(block)).toEqual({ latE6: -29_558_333, lonE6: -106_570_000 })
  })

  it.each([
    ['a month that is none', { IFD2: { DateTimeOriginal: '2026:13:40 09:58:00' } }],
    ['a clock that was never set', { IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } }],
    ['a latitude past the pole', { IFD3: { ...PLACE, GPSLatitude: '91/1 0/1 0/1' } }],
    ['a quotient by nought', { IFD3: { ...PLACE, GPSLongitude: '106/0 0/1 0/1' } }],
    ['a latitude alone', { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 33/1 0/1' } }],
  ])('gives nothing for %s', async (_name, exif) => {
    expect(readExif(await blockOf(exif))).toEqual({})
  })

  it('reads big-endian blocks, as many cameras write them', () => {
    const block = Buffer.alloc(70)
    block.write('MM\0*', 0, 'latin1')
    block.writeUInt32BE(8, 4)
    block.writeUInt16BE(1, 8)
    writeEntry(block, 10, 0x8769, 4, 1, 26)
    block.writeUInt16BE(1, 26)
    writeEntry(block, 28, 0x9003, 2, 20, 44)
    block.write('2026:03:10 09:58:00\0', 44, 'latin1')
    expect(readExif(block)).toEqual({ at: new Date('2026-03-10T01:58:00Z') })
  })

  it('never fails, whatever bytes it is given', async () => {
    const good = await blockOf({ IFD2: { DateTimeOriginal: '2026:03:10 09:58:00' }, IFD3: PLACE })
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 }), fc.nat(good.length), (changes, length) => {
      const block = Buffer.from(good)
      for (const [at, value] of changes) block[at] = value
      expect(typeof readExif(block.subarray(0, length))).toBe('object')
    }))
  })
})

function writeEntry(block: Buffer, at: number, tag: number, type: number, count: number, value: number): void {
  block.writeUInt16BE(tag, at)
  block.writeUInt16BE(type, at + 2)
  block.writeUInt32BE(count, at + 4)
  block.writeUInt32BE(value, at + 8)
}
