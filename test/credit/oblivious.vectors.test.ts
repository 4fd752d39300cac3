// Is what is evaluated what RFC 9497 says, and what is written into a file what a client finds? The rules alone, without a server.
import { describe, expect, it } from '@jest/globals'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { inputOf } from '../../src/client/oblivious.format.js'
import { evaluateBatch, evaluateOpenly } from '../../src/domains/credit/oblivious/evaluation.js'
import { checkSorted, deltaOf } from '../../src/domains/credit/oblivious/file-bytes.js'
import { epochsNeeded, mondayOf } from '../../src/domains/credit/oblivious/key-epochs.js'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const hexOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex')

describe('the computation', () => {
  // RFC 9497, appendix A.1.2: ristretto255-SHA512, mode VOPRF.
  const SECRET = hex('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909')
  const PUBLIC = hex('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e')
  const BLIND = '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706'
  const SECOND = '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e'
  const THIRD = '419c4f4f5052c53c45f3da494d2b67b220d02118e0857cdbcf037f9ea84bbe0c'
  const OUTPUTS = [
    'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
    '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
  ]
  const VECTORS = [
    {
      name: '1', inputs: ['00'], blinds: [BLIND], random: SECOND, outputs: [OUTPUTS[0]],
      blinded: ['863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945'], evaluated: ['aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e'],
      proof: 'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd066d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
    },
    {
      name: '2', inputs: ['5a'.repeat(17)], blinds: [BLIND], random: SECOND, outputs: [OUTPUTS[1]],
      blinded: ['cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c'], evaluated: ['60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468'],
      proof: '401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02',
    },
    {
      name: '3, a batch of two', inputs: ['00', '5a'.repeat(17)], blinds: [BLIND, SECOND], random: THIRD, outputs: OUTPUTS,
      blinded: ['863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945', '90a0145ea9da29254c3a56be4fe185465ebb3bf2a1801f7124bbbadac751e654'],
      evaluated: ['aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e', 'cc5ac221950a49ceaa73c8db41b82c20372a4c8d63e5dded2db920b7eee36a2a'],
      proof: 'cc203910175d786927eeb44ea847328047892ddf8590e723c37205cb74600b0a5ab5337c8eb4ceae0494c2cf89529dcf94572ed267473d567aeed6ab873dee08',
    },
  ] as const

  it.each(VECTORS)('is that of RFC 9497, A.1.2, vector $name', ({ inputs, blinds, blinded, evaluated, proof, outputs }) => {
    const answer = evaluateBatch(SECRET, PUBLIC, hex(blinded.join('')))
    if ('invalidAt' in answer) throw new Error('refused')
    expect(hexOf(answer.evaluated)).toBe(evaluated.join(''))
    const items = inputs.map((input, n) => ({ input: hex(input), blind: hex(blinds[n] ?? ''), blinded: hex(blinded[n] ?? ''), evaluated: hex(evaluated[n] ?? '') }))
    // Proofs are drawn by lot: the vector's own is accepted as ours is.
    for (const each of [answer.proof, hex(proof)]) expect(ristretto255_oprf.voprf.finalizeBatch(items, PUBLIC, each).map(hexOf)).toEqual(outputs)
    expect(inputs.map(input => hexOf(evaluateOpenly(SECRET, hex(input))))).toEqual(outputs)
  })

  it('names the element that is none, and the identity', () => {
    const good = hex(VECTORS[0].blinded[0])
    expect(evaluateBatch(SECRET, PUBLIC, new Uint8Array([...good, ...new Uint8Array(32)]))).toEqual({ invalidAt: 1 })
    expect(evaluateBatch(SECRET, PUBLIC, new Uint8Array(32).fill(255))).toEqual({ invalidAt: 0 })
  })

  it('takes an old number of 15 places, small letters and full width for the number they mean', () => {
    for (const written of ['110105491231002', '11010519491231002x', ' １１０１０５１９４９１２３１００２Ｘ']) expect(inputOf(written)).toEqual(inputOf('11010519491231002X'))
  })

  it('makes weeks from Monday to Monday, and the next two days ahead', () => {
    expect([mondayOf('2026-03-09'), mondayOf('2026-03-15'), mondayOf('2026-03-16')]).toEqual(['2026-03-09', '2026-03-09', '2026-03-16'])
    expect([epochsNeeded('2026-03-13'), epochsNeeded('2026-03-14')]).toEqual([['2026-03-09'], ['2026-03-09', '2026-03-16']])
  })

  it('says the difference of two files as additions and tombstones, and takes nothing unsorted', () => {
    const of = (...values: string[]) => Buffer.from(values.map(value => value.repeat(8)).join(''), 'hex')
    const delta = deltaOf(of('01', '03', '05'), of('02', '03', '09'))
    expect([hexOf(delta.bytes), delta.added, delta.removed]).toEqual([hexOf(of('02', '09', '01', '05')), 2, 2])
    expect(() => { checkSorted(of('02', '01')) }).toThrow('not sorted')
    expect(() => { checkSorted(of('02', '02')) }).toThrow('not sorted')
  })
})
