// Accreditation: A only what the kind may be entrusted with · B one term at a time · C all faults at once · D the token's scope follows · E certificates
import { afterAll, describe, expect, it } from '@jest/globals'
import { codesOf } from '../support/client.js'
import { world } from '../support/world.js'

const city = world()
const supervisor = city.as('police', 'supervisor')
const stationId = city.credentials['dealership_2']?.stationId ?? ''
const SELECTION = 'accreditation { id version operation status validFrom validTo agreementNo endReason }'
const term = { validFrom: '2026-03-10', validTo: '2027-03-09', agreementNo: '协S9-2026-2' }

const accreditations = async () => {
  const { viewer } = await city.as('dealership_2').ask('{ viewer { stations { id accreditations { id version operation status } } } }')
  return viewer.stations[0].accreditations as { id: string, version: number, operation: string }[]
}
const operations = async () => (await accreditations()).map(each => each.operation)
const end = async (operation: string) => {
  const { id, version } = (await accreditations()).find(each => each.operation === operation) ?? { id: '', version: 0 }
  return supervisor.do('endAccreditation', { id, expectedVersion: version, reason: '协议终止' }, SELECTION)
}
const scopesOf = (token: string) => (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { scope: string }).scope.split(' ')

describe('a supervisor accredits a station', () => {
  it('A: entrusts a dealership with mortgages, and never with transfers', async () => {
    const done = await supervisor.do('accreditStation', { stationId, operation: 'MTG', ...term }, SELECTION)
    const refused = await supervisor.do('accreditStation', { stationId, operation: 'TRF', ...term }, SELECTION)

    expect(done).toMatchObject({ userErrors: [], accreditation: { operation: 'MTG', status: 'ACTIVE', ...term } })
    expect(codesOf(refused)).toEqual(['OPERATION_NOT_DELEGABLE'])
    expect(await operations()).toEqual(['INSP-EX', 'MTG', 'REC', 'REG', 'RPL', 'TMP'])
  })

  it('B: a second term for the same operation is refused until the first is ended', async () => {
    expect(codesOf(await supervisor.do('accreditStation', { stationId, operation: 'MTG', ...term }, SELECTION))).toEqual(['ALREADY_ACCREDITED'])
    expect(await end('MTG')).toMatchObject({ userErrors: [], accreditation: { status: 'ENDED', endReason: '协议终止' } })
    expect(await operations()).not.toContain('MTG')
  })

  it('C: a term that is over or longer than three years, and a bad number, are told at once', async () => {
    const over = { validFrom: '2025-01-01', validTo: '2026-03-09', agreementNo: '' }
    const past = await supervisor.do('accreditStation', { stationId, operation: 'MTG', ...over }, SELECTION)
    const long = await supervisor.do('accreditStation', { stationId, operation: 'MTG', ...term, validTo: '2029-03-11' }, SELECTION)
    expect(past.userErrors.map(({ code, field }) => [code, field])).toEqual([['TERM_INVALID', ['validTo']], ['TEXT_INVALID', ['agreementNo']]])
    expect(codesOf(long)).toEqual(['TERM_TOO_LONG'])
  })

  it('D: without a live accreditation for registrations a new token carries no scope to submit; reading stays', async () => {
    expect(scopesOf(await city.token('dealership_2'))).toEqual(expect.arrayContaining(['registration:read', 'registration:submit']))
    await end('REG')
    const without = scopesOf(await city.token('dealership_2'))
    await supervisor.do('accreditStation', { stationId, operation: 'REG', ...term }, SELECTION)
    const again = scopesOf(await city.token('dealership_2'))

    expect(without).toContain('registration:read')
    expect(without).not.toContain('registration:submit')
    expect(again).toContain('registration:submit')
  })
})

describe('a supervisor certifies staff', () => {
  const certificate = { staffId: 'dealer2-clerk-2', function: 'CLERK', certificateNo: `资${Date.now()}`, validFrom: '2026-03-10', validTo: '2028-03-10' }
  const certify = (more: object) => supervisor.do('certifyStaff', { ...certificate, ...more }, 'qualification { id version status points validTo }')

  it('E: records a certificate once, and revokes it', async () => {
    const issued = await certify({})
    const twice = await certify({})
    const { id, version } = issued['qualification']
    const revoked = await supervisor.do('revokeQualification', { id, expectedVersion: version, reason: '考试作弊' }, 'qualification { status statusReason }')

    expect(issued).toMatchObject({ userErrors: [], qualification: { status: 'VALID', points: 12, validTo: '2028-03-10' } })
    expect(codesOf(twice)).toEqual(['CERTIFICATE_TAKEN'])
    expect(revoked).toMatchObject({ userErrors: [], qualification: { status: 'REVOKED', statusReason: '考试作弊' } })
  })

  it.each([
    ['a function she does not hold', { function: 'INSPECTOR' }, 'FUNCTION_NOT_HELD'],
    ['himself', { staffId: 'supervisor', function: 'SUPERVISOR' }, 'FOUR_EYES'],
    ['for longer than two years', { validTo: '2028-03-11' }, 'TERM_TOO_LONG'],
    ['somebody unknown', { staffId: 'nobody' }, 'NOT_FOUND'],
  ])('E: does not certify %s', async (_what, more, code) => {
    expect(codesOf(await certify(more))).toEqual([code])
  })
})

afterAll(async () => { expect(await operations()).toEqual(['INSP-EX', 'REC', 'REG', 'RPL', 'TMP']) })
