// What a kind may be entrusted with, and what an accreditation leaves of a scope: the table alone.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DELEGATED_OPERATIONS, effectiveScope, mayBeEntrusted, OPERATIONS } from '../../src/domains/partners/stations/delegated-operations.js'
import { KINDS } from '../../src/platform/permissions/kinds.js'

const GRANTED = 'registration:read registration:submit registration:inspect'

describe('the table of delegated operations', () => {
  it('entrusts only kinds that 164号 §69 names, and never the police, courts or citizens', () => {
    expect(Object.keys(DELEGATED_OPERATIONS).sort()).toEqual(['BANK', 'DEALERSHIP', 'INSPECTION_STATION', 'INSURER', 'SCRAPPING_FIRM', 'USED_CAR_MARKET'])
    for (const kind of ['POLICE', 'COURT', 'CITIZEN', 'MANUFACTURER'] as const)
      expect(Object.keys(OPERATIONS).filter(each => mayBeEntrusted(kind, each))).toEqual([])
  })

  it('lets a bank enter mortgages and nothing else, a scrapping firm deregister and nothing else', () => {
    expect(Object.keys(OPERATIONS).filter(each => mayBeEntrusted('BANK', each))).toEqual(['MTG', 'REL'])
    expect(Object.keys(OPERATIONS).filter(each => mayBeEntrusted('SCRAPPING_FIRM', each))).toEqual(['DRG-SCRAP'])
  })

  it('knows no operation by an inherited name', () => {
    expect(mayBeEntrusted('DEALERSHIP', 'toString')).toBe(false)
    expect(mayBeEntrusted('DEALERSHIP', '')).toBe(false)
  })

  it('leaves a dealership without accreditation its reading only, and the police everything', () => {
    expect(effectiveScope('DEALERSHIP', GRANTED, new Set(['TMP']))).toBe('registration:read')
    expect(effectiveScope('DEALERSHIP', GRANTED, new Set(['REG']))).toBe(GRANTED)
    expect(effectiveScope('POLICE', GRANTED, new Set())).toBe(GRANTED)
  })

  it('never adds a scope, and another accreditation never takes one away', () => {
    const sets = fc.subarray(Object.keys(OPERATIONS))
    fc.assert(fc.property(fc.constantFrom(...KINDS), fc.subarray(GRANTED.split(' ')), sets, sets, (kind, granted, fewer, more) => {
      const [less, all] = [new Set(fewer), new Set([...fewer, ...more])]
      const left = effectiveScope(kind, granted.join(' '), less).split(' ').filter(Boolean)
      expect(granted).toEqual(expect.arrayContaining(left))
      expect(effectiveScope(kind, granted.join(' '), all).split(' ').filter(Boolean)).toEqual(expect.arrayContaining(left))
    }))
  })
})
