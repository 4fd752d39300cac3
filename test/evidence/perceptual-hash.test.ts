// Does the hash know a view again after a phone has compressed it, and tell another apart?
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { hammingDistance, HASH_HEIGHT, HASH_WIDTH, perceptualHash } from '../../src/platform/files/perceptual-hash.js'

const drawn = (shapes: string): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#9ab"/>${shapes}</svg>`)).png().toBuffer()
const hashOf = async (picture: Buffer): Promise<string> =>
  perceptualHash(await sharp(picture).greyscale().resize(HASH_WIDTH, HASH_HEIGHT, { fit: 'fill' }).raw().toBuffer())

const CRASH = '<rect x="150" y="500" width="600" height="300" fill="#c22"/><rect x="760" y="450" width="700" height="380" fill="#223"/><rect y="1000" width="1600" height="40" fill="#fff"/>'
const STREET = '<circle cx="400" cy="300" r="260" fill="#111"/><rect x="1000" y="700" width="300" height="500" fill="#ee5"/><rect x="700" width="120" height="900" fill="#345"/>'

describe('the perceptual hash', () => {
  it('is nearly the same after the photo was made smaller and coarser', async () => {
    const photo = await drawn(CRASH)
    const sent = await sharp(photo).resize(640).jpeg({ quality: 35 }).toBuffer()
    expect(hammingDistance(await hashOf(photo), await hashOf(sent))).toBeLessThanOrEqual(6)
  })

  it('of another view is far away', async () => {
    expect(hammingDistance(await hashOf(await drawn(CRASH)), await hashOf(await drawn(STREET)))).toBeGreaterThan(6)
  })

  it('sets a sign where brightness grows to the right', () => {
    const growing = Uint8Array.from({ length: HASH_WIDTH * HASH_HEIGHT }, (_, at) => at % HASH_WIDTH)
    expect(perceptualHash(growing)).toBe('ffffffffffffffff')
    expect(perceptualHash(growing.map(value => HASH_WIDTH - value))).toBe('0000000000000000')
  })

  it.each([['0000000000000000', '0000000000000000', 0], ['0000000000000000', 'ffffffffffffffff', 64], ['00000000000000f0', '0000000000000081', 4]])(
    'counts the signs between %s and %s', (a, b, distance) => { expect(hammingDistance(a, b)).toBe(distance) })
})
