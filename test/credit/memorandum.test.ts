// The memorandum as data. A: 41 units, 24 measures, and what of them is known · B: without a list and a law a measure is advice · C: who changes it, and how.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { codesOf, type City } from '../support/client.js'
import { world } from '../support/world.js'

const MEASURE = 'code zh kind area units subjects items occasion mode effectiveMode gap legalBasis { text isVerified } listRef { list entry isDemo } memorandumVersion'
const REVISION = `measureRevision { id memorandumVersion measure { ${MEASURE} } }`

interface Measure { code: string, units: string[], subjects: string[], occasion: string, mode: string, effectiveMode: string, gap: string | null, legalBasis: { isVerified: boolean }[], listRef: { isDemo: boolean } | null }

let city: City
beforeAll(() => { city = world() })
const president = () => city.as('court', 'court-president')
const supervisor = () => city.as('police', 'supervisor')

async function memorandum(version?: number): Promise<{ version: number, current: number, measures: Measure[] }> {
  return (await president().ask(`query ($version: Int) { memorandum(version: $version) { version current provenance measures { ${MEASURE} } ruleDocs { code kind isDemo } } }`, { version }))['memorandum']
}
const measureAt = async (code: string, version?: number) => (await memorandum(version)).measures.find(each => each.code === code)
const save = async (input: object, caller = president()) =>
  caller.do('saveMeasure', { reason: '调整', expectedMemorandumVersion: (await memorandum()).current, ...input }, REVISION)

describe('A: what it says', () => {
  it('has 41 units and 24 measures, each with its basis, and says that names are a reconstruction', async () => {
    const first = await memorandum(1)
    expect(first.measures.map(({ code }) => code)).toEqual(Array.from({ length: 24 }, (_, n) => `M${String(n + 1).padStart(2, '0')}`))
    expect(first.measures.every(({ legalBasis }) => legalBasis.length > 0)).toBe(true)
    const { signatoryUnits } = await city.as('bank').ask('{ signatoryUnits { code zh isDemo isConnected } }')
    expect(signatoryUnits).toHaveLength(41)
    expect(signatoryUnits.every(({ isDemo }: { isDemo: boolean }) => isDemo)).toBe(true)
    const connected = signatoryUnits.filter(({ isConnected }: { isConnected: boolean }) => isConnected).map(({ code }: { code: string }) => code)
    expect(connected).toEqual(expect.arrayContaining(['U07', 'U08', 'U09', 'U38', 'U39', 'U40']))
    const { memorandum: { provenance, ruleDocs } } = await city.citizen('张三').ask('{ memorandum { provenance ruleDocs { code isDemo } } }')
    expect([provenance.includes('reconstruction'), ruleDocs.every(({ isDemo }: { isDemo: boolean }) => isDemo)]).toEqual([true, true])
  })

  it('no row of the first version stands in a list: all are advice, but for those that act by the notice of a court', async () => {
    const { measures } = await memorandum(1)
    expect(measures.filter(({ listRef }) => listRef !== null)).toEqual([])
    expect(measures.filter(({ effectiveMode }) => effectiveMode === 'AUTO').map(({ code }) => code)).toEqual(['M09', 'M10', 'M12', 'M13', 'M19', 'M21', 'M22', 'M23'])
    expect(measures.filter(({ effectiveMode }) => effectiveMode === 'DISCRETIONARY').map(({ code }) => code)).toEqual(['M20'])
    expect(measures.filter(({ gap }) => gap === 'NO_BASIS')).toHaveLength(15)
  })

  it('the sandbox has marked references for show, and no other', async () => {
    const { measures } = await memorandum()
    const referred = measures.filter(({ listRef }) => listRef !== null)
    expect(referred.length).toBeGreaterThan(0)
    expect(referred.every(({ listRef }) => listRef?.isDemo)).toBe(true)
  })

  it('a version that is not there is null', async () => {
    expect(await memorandum(10_000)).toBeNull()
    expect(await memorandum(0)).toBeNull()
  })
})

describe('B: list and law', () => {
  it('K20: a measure that is meant to act by itself, without an entry in a list, is saved as advice for want of a basis', async () => {
    const saved = await save({ code: 'M02', mode: 'AUTO' })
    expect(saved).toMatchObject({ userErrors: [], measureRevision: { measure: { mode: 'AUTO', effectiveMode: 'ADVISORY', gap: 'NO_BASIS', listRef: null } } })
    const { measure } = saved['measureRevision']
    observed(measure.gap, measure.effectiveMode)
  })

  it('acts as meant once it has an entry, and is advice again when that is taken away, or its law is', async () => {
    const entry = { list: 'SHENZHEN', entry: '演示条目', isDemo: true }
    const listed = await save({ code: 'M18', listRef: entry })
    expect(listed['measureRevision'].measure).toMatchObject({ effectiveMode: 'AUTO', gap: null, listRef: entry })
    const lawless = await save({ code: 'M18', legalBasis: [] })
    expect(lawless['measureRevision'].measure).toMatchObject({ mode: 'AUTO', effectiveMode: 'ADVISORY', gap: 'NO_BASIS' })
    const unlisted = await save({ code: 'M18', listRef: null, legalBasis: [{ text: 'R17 §8' }] })
    expect(unlisted['measureRevision'].measure).toMatchObject({ effectiveMode: 'ADVISORY', legalBasis: [{ text: 'R17 §8', isVerified: false }] })
    const { memorandumVersion } = listed['measureRevision']
    expect([(await measureAt('M18', memorandumVersion))?.effectiveMode, (await measureAt('M18', memorandumVersion - 1))?.effectiveMode]).toEqual(['AUTO', 'ADVISORY'])
  })

  it.each(['SOCIAL_BENEFIT', 'COMPULSORY_EDUCATION', 'PUBLIC_MEDICAL_CARE', 'BASIC_HOUSING', 'MINIMUM_LIVING_ALLOWANCE', 'UTILITIES'])('%s is never a measure', async area => {
    expect(codesOf(await save({ code: 'M14', area }))).toEqual(['NEVER_A_MEASURE'])
  })
})

describe('C: a change', () => {
  it('is made by the initiating court alone, over the version that it has read', async () => {
    expect(codesOf(await save({ code: 'M14' }, city.as('court_2', 'court2-president')))).toEqual(['NOT_INITIATOR'])
    expect(codesOf(await save({ code: 'M14', expectedMemorandumVersion: 1 }))).toEqual(['STALE'])
    for (const caller of [city.as('court', 'court-judge'), supervisor(), city.as('signatory', 'signatory-reviewer')]) await expect(save({ code: 'M14' }, caller)).rejects.toThrow('FORBIDDEN')
  })

  it('a new measure is told whole, hangs on the list, and is advice until it stands in one', async () => {
    const partial = await save({ code: 'M25', zh: '限制参加政府采购评审' })
    expect(partial.userErrors).toMatchObject([{ code: 'MEASURE_INCOMPLETE', message: expect.stringContaining('units') }])
    const whole = { code: 'M25', kind: 'ADMINISTRATIVE', area: 'PROCUREMENT', zh: '限制担任采购评审专家', en: 'Evaluator', effect: 'Not appointed.', units: ['U08'], subjects: ['P'], mode: 'AUTO', legalBasis: [{ text: 'R17 §8' }] }
    expect((await save(whole))['measureRevision'].measure).toMatchObject({ occasion: 'LIST', effectiveMode: 'ADVISORY' })
  })

  it.each([
    ['MEASURE_CODE_INVALID', 'code', { code: 'X1' }], ['UNIT_UNKNOWN', 'units.0', { units: ['U42'] }], ['TEXT_INVALID', 'reason', { reason: ' ' }],
    ['TEXT_TOO_LONG', 'effect', { effect: '长'.repeat(301) }], ['BASES_TOO_MANY', 'legalBasis', { legalBasis: Array.from({ length: 11 }, () => ({ text: 'R17 §8' })) }],
  ])('is refused with %s at %s', async (code, field, input) => {
    const refused = await save({ code: 'M14', ...input })
    expect(refused.userErrors.map(error => [error.code, error.field.join('.')])).toContainEqual([code, field])
  })

  it('police bind a unit to a partner that can stand for it, from a later day on', async () => {
    const partnerId = city.credentials['signatory']?.partnerId
    const bind = (input: object) => supervisor().do('bindUnit', { unit: 'U25', partnerId, validFrom: '2026-03-01', ...input }, 'unitBinding { unitCode partnerId validFrom validTo }')
    expect(codesOf(await bind({ unit: 'U42' }))).toEqual(['UNIT_UNKNOWN'])
    expect(codesOf(await bind({ partnerId: city.credentials['dealership']?.partnerId }))).toEqual(['BINDING_KIND'])
    expect(codesOf(await bind({ unit: 'U00' }))).toEqual(['BINDING_KIND'])
    expect(codesOf(await bind({ validTo: '2026-02-01' }))).toEqual(['BINDING_PERIOD'])
    expect((await bind({}))['unitBinding']).toEqual({ unitCode: 'U25', partnerId, validFrom: '2026-03-01', validTo: null })
    expect(codesOf(await bind({}))).toEqual(['BINDING_PERIOD'])
    expect((await bind({ validFrom: '2026-03-05', partnerId: city.credentials['signatory_2']?.partnerId })).userErrors).toEqual([])
    const { signatoryUnits } = await president().ask('{ signatoryUnits { code partnerId } }')
    expect(signatoryUnits).toContainEqual({ code: 'U25', partnerId: city.credentials['signatory_2']?.partnerId })
  })
})
