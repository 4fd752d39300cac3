// Who learns what about whom? A: the purpose decides who may ask and what comes back · B: number and name find the right person and nobody else ·
// C: she sees what stands about her and who asked, and nobody sees what ended · D: bad input.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { observed } from '../support/cases.js'
import { type Caller, type City } from '../support/client.js'
import { newCaseNo, newDebtor, nextSerial, published } from '../support/listing.js'
import { BUYERS } from '../support/papers.js'
import { residentIdOf, usccOf } from '../support/synthetic.js'
import { world } from '../support/world.js'
import { about, first, logOf, screen } from './screening.world.js'

let city: City
beforeAll(() => { city = world() })
const court = (): Caller => city.as('court', 'court-judge')
const bank = (): Caller => city.as('bank', 'bank-clerk')
const CONSENT = { consentRef: '授权2026-0001' }

const asBank = (queries: object[], more: object = {}) => screen(bank(), 'CREDIT_APPROVAL', queries, { ...CONSENT, ...more })
const asCourt = (queries: object[], more: object = {}) => screen(court(), 'ENFORCE', queries, { caseNo: newCaseNo(), ...more })
const of = <M extends { readonly listingId: string }>(answer: { readonly matches: readonly M[] }, id: string) => answer.matches.find(({ listingId }) => listingId === id)

/** A name that no other test has. */
const HAN = '甲乙丙丁戊己庚辛壬癸'
const unique = (): string => Array.from(String(nextSerial()), digit => HAN.charAt(Number(digit))).join('')
const restricted = async (identityNumber: string, name: string, items: string[]): Promise<string> => {
  const { restriction } = await court().do('reportRestriction', { partyKind: 'PERSON', name, identityNumber, orderNo: newCaseNo(), measure: '限制高消费', signedBy: '测院长', signedOn: '2026-03-09', liftingSteps: '履行义务', items }, 'restriction { id version orderNo }')
  await court().do('deliverAssistanceNotice', { id: restriction.id, expectedVersion: restriction.version }, 'restriction { id }')
  return restriction.orderNo as string
}

describe('A: the purpose', () => {
  it('K22: a bank without the number of a consent is refused with CONSENT_REF_MISSING, and the person sees that it tried', async () => {
    const before = (await own('张三')).length
    const refused = await screen(bank(), 'CREDIT_APPROVAL', [about(BUYERS.zhang)])
    expect(refused).toMatchObject({ listVersion: null, results: [], refusals: [{ code: 'CONSENT_REF_MISSING', field: ['consentRef'] }] })
    expect((await own('张三')).slice(before)).toEqual([expect.objectContaining({ organisation: '渝测银行股份有限公司', purpose: 'CREDIT_APPROVAL', wasRefused: true, keptUntil: '2031-03-10T00:00:00.000+08:00' })])
    observed('CONSENT_REF_MISSING', 'logged')
  })

  it('K23: a dealership that asks for a bank\'s purpose is refused with PURPOSE_NOT_ALLOWED', async () => {
    const refused = await screen(city.as('dealership', 'dealer-clerk'), 'CREDIT_APPROVAL', [about(newDebtor())], CONSENT)
    expect(refused).toMatchObject({ results: [], refusals: [{ code: 'PURPOSE_NOT_ALLOWED', field: ['purpose'] }] })
    observed('PURPOSE_NOT_ALLOWED')
  })

  it('K24: a dealership learns of a listed buyer under C5 that C5 binds, and the order\'s number: not that she is listed', async () => {
    const listed = await published(city)
    const orderNo = await restricted(listed.debtor.identityNumber, listed.debtor.name, ['C1', 'C5', 'C8'])
    const answer = await first(screen(city.as('dealership', 'dealer-clerk'), 'VEHICLE_C5', [about(listed.debtor)], CONSENT))
    expect(answer).toMatchObject({ class: null, isListed: null, isDisputed: null, matches: [], history: [], restrictions: [{ item: 'C5', isRestricted: true, orderNo }] })
    const insurer = await first(screen(city.as('insurer', 'insurer-clerk'), 'POLICY_C8', [about(listed.debtor)], CONSENT))
    expect(insurer).toMatchObject({ class: null, matches: [], restrictions: [{ item: 'C8', isRestricted: true, orderNo }] })
    const channel = await first(screen(city.as('channel', 'channel'), 'TRAVEL', [about(listed.debtor)]))
    expect(channel.restrictions.map(({ item, isRestricted }) => `${item} ${isRestricted}`)).toEqual(['C1 true', 'C2 false', 'C6 false', 'C9 false'])
    const other = await first(screen(city.as('dealership', 'dealer-clerk'), 'VEHICLE_C5', [about(newDebtor())], CONSENT))
    expect(other).toMatchObject({ class: null, isListed: null, restrictions: [{ item: 'C5', isRestricted: false, orderNo: null }] })
    observed(`C5 ${answer.restrictions[0]?.isRestricted}`, `isListed ${answer.isListed}`)
  })

  it('K25: an insurer that asks whether the payee of a claim is listed is refused: there is no such purpose', async () => {
    for (const purpose of ['CLAIM_PAYEE', 'CREDIT_APPROVAL', 'ENFORCE', 'MEASURE_M23', 'POST_LOAN', '']) {
      const refused = await screen(city.as('insurer', 'insurer-manager'), purpose, [about(newDebtor())], { ...CONSENT, caseNo: newCaseNo() })
      expect([purpose, refused.refusals.map(({ code }) => code), refused.results]).toEqual([purpose, ['PURPOSE_NOT_ALLOWED'], []])
    }
    observed('PURPOSE_NOT_ALLOWED')
  })

  it('K50: a property company is refused for every purpose', async () => {
    for (const purpose of ['EXPOSURE_POST', 'ENFORCE', 'CREDIT_APPROVAL', 'MEASURE_M01', 'TRAVEL']) {
      const refused = await screen(city.as('property_company', 'property'), purpose, [about(BUYERS.li)], { ...CONSENT, caseNo: newCaseNo() })
      expect([purpose, refused.refusals.map(({ code }) => code), refused.results]).toEqual([purpose, ['PURPOSE_NOT_ALLOWED'], []])
    }
    observed('PURPOSE_NOT_ALLOWED')
  })

  it('a unit sees the case and the acts of its own measure; a bank the performance, and no acts; a court the duty', async () => {
    const listed = await published(city)
    await restricted(listed.debtor.identityNumber, listed.debtor.name, ['C3', 'C5'])
    const unit = (purpose: string) => first(screen(city.as('signatory', 'signatory-clerk'), purpose, [about(listed.debtor)]))
    expect(await first(screen(city.as('police', 'registrar-1'), 'MEASURE_M10', [about(listed.debtor)]))).toMatchObject({ class: 'EXACT', isListed: true, restrictions: [{ item: 'C5', isRestricted: true }], matches: [{ caseNo: listed.seen['caseNo'], performance: null, duty: null }] })
    expect(await unit('MEASURE_M14')).toMatchObject({ isListed: true, restrictions: [], history: [] })
    expect(await unit('POLICY_164')).toMatchObject({ isListed: true, restrictions: [] })
    expect(await first(asBank([about(listed.debtor)]))).toMatchObject({ isListed: true, restrictions: [], matches: [{ use: 'AUTO', courtName: '渝测区人民法院', performance: 'NONE', duty: null }] })
    const full = await first(asCourt([about(listed.debtor)]))
    expect(full).toMatchObject({ isListed: true, matches: [{ duty: '偿还借款本金及利息', performance: 'NONE' }] })
    expect(full.restrictions.filter(({ isRestricted }) => isRestricted).map(({ item }) => item)).toEqual(['C3', 'C5'])
    for (const purpose of ['MEASURE_M25', 'MEASURE_M01', 'MEASURE_M10', 'POLICY_1', 'POLICY_165', 'POLICY_0', 'ENFORCE']) expect((await screen(city.as('signatory', 'signatory-clerk'), purpose, [about(listed.debtor)])).refusals.map(({ code }) => code)).toEqual(['PURPOSE_NOT_ALLOWED'])
    expect((await screen(court(), 'ENFORCE', [about(listed.debtor)])).refusals).toMatchObject([{ code: 'CASE_NO_NEEDED' }])
  })

  it('the matrix is told to each kind as far as it is its own; nobody asks without the scope', async () => {
    const rows = async (caller: Caller) => ((await caller.ask('{ screeningPurposes { code key fields items article source } }'))['screeningPurposes'] as { code: string }[]).map(({ code }) => code)
    expect([await rows(bank()), await rows(court()), await rows(city.as('property_company', 'property'))]).toEqual([['CREDIT_APPROVAL', 'POST_LOAN'], ['ENFORCE'], []])
    expect((await city.as('manufacturer', 'maker-clerk').send('{ screeningPurposes { code } }')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
    expect((await city.citizen('张三').send('{ screeningPurposes { code } }')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('B: number and name', () => {
  it('K26: number and name equal are EXACT, 1000; each answer names its list and its rules', async () => {
    const listed = await published(city)
    const { results: [answer], listVersion, algorithmVersion } = await asBank([about(listed.debtor)])
    expect(answer).toMatchObject({ class: 'EXACT', isListed: true, isDisputed: false, matches: [{ listingId: listed.seen.id, class: 'EXACT', score: 1000, use: 'AUTO' }] })
    expect(answer?.matches[0]?.explanations.map(({ feature, points }) => [feature, points])).toEqual([['IDENTITY_NUMBER', 1000], ['NAME_N0', 0]])
    expect([listVersion, algorithmVersion]).toEqual([expect.stringMatching(/^\d{14}-\d{3,}$/), 'han-rules-1'])
    expect(JSON.stringify(answer)).not.toContain(listed.debtor.identityNumber)
    observed('EXACT', '1000')
  })

  it('K27: the number equal, the name another: ID_NAME_CONFLICT, which says neither listed nor not, and nothing acts on it', async () => {
    const listed = await published(city)
    const answer = await first(asBank([about({ ...listed.debtor, name: '别的人' })], { minClass: 'EXACT' }))
    expect(answer).toMatchObject({ class: 'ID_NAME_CONFLICT', isListed: null, matches: [{ class: 'ID_NAME_CONFLICT', use: 'REVIEW' }] })
    observed('ID_NAME_CONFLICT', 'REVIEW')
  })

  it('K28: the same name and another whole number is nobody', async () => {
    const listed = await published(city)
    const namesake = { name: listed.debtor.name, identityNumber: newDebtor().identityNumber }
    expect(await first(asBank([about(namesake)]))).toMatchObject({ class: 'NONE', isListed: false, matches: [] })
    expect(await first(asCourt([about(namesake)]))).toMatchObject({ class: 'NONE', isListed: false, matches: [] })
    observed('NONE')
  })

  it('K29: a name with another dot between its parts is the same name (N0)', async () => {
    const family = unique()
    const listed = await published(city, newDebtor(`阿卜杜拉·${family}`))
    const found = of(await first(asCourt([{ name: `阿卜杜拉•${family}` }])), listed.seen.id)
    expect(found).toMatchObject({ score: 600, class: 'WEAK', explanations: [{ feature: 'NAME_N0', points: 600 }] })
    observed('NAME_N0')
  })

  it('K30: a name without its dot and the published number: N1 and 350 are 910, STRONG', async () => {
    const family = unique()
    const listed = await published(city, newDebtor(`阿卜杜拉·${family}`))
    const { identityNumber } = listed.debtor
    const masked = `${identityNumber.slice(0, 10)}****${identityNumber.slice(14)}`
    const found = of(await first(asCourt([{ name: `阿卜杜拉${family}`, identityNumber: masked }])), listed.seen.id)
    expect(found).toMatchObject({ score: 910, class: 'STRONG', use: 'DISCRETION', explanations: [{ feature: 'NAME_N1', points: 560 }, { feature: 'MASKED_NUMBER', points: 350 }] })
    expect(of(await first(asCourt([{ name: `阿卜杜拉${family}`, identityNumber: masked, sex: found ? 'MALE' : null }], { minClass: 'EXACT' })), listed.seen.id)).toBeUndefined()
    observed('910', 'STRONG')
  })

  it('K31: 萧明 for 肖明 without a number is 560, WEAK: told to a court, and a market user with a name alone is refused', async () => {
    const listed = await published(city, newDebtor('肖明'))
    expect(of(await first(asCourt([{ name: '萧明' }])), listed.seen.id)).toMatchObject({ score: 560, class: 'WEAK', use: 'NONE' })
    for (const [caller, purpose] of [[bank(), 'CREDIT_APPROVAL'], [city.as('signatory', 'signatory-clerk'), 'MEASURE_M14']] as const) {
      expect(await first(screen(caller, purpose, [{ name: '萧明' }], CONSENT))).toMatchObject({ class: null, isListed: null, matches: [], refusal: { code: 'ID_REQUIRED', field: ['queries', '0', 'identityNumber'] } })
    }
    observed('560', 'WEAK', 'ID_REQUIRED')
  })

  const firm = (name: string) => ({ partyKind: 'UNIT', name, identityNumber: usccOf('91', `MA7T${String(nextSerial() % 10_000).padStart(4, '0')}`), legalRep: '测法定' })

  it('K32: full-width letters and brackets are the same name of a firm (N0)', async () => {
    const listed = await published(city, firm('ＡＢＣ（深圳）有限公司'))
    expect(of(await first(asCourt([{ partyKind: 'UNIT', name: 'ABC(深圳)有限公司' }])), listed.seen.id)).toMatchObject({ score: 700, class: 'POSSIBLE', explanations: [{ feature: 'NAME_N0' }] })
    observed('NAME_N0')
  })

  it('K33: 有限责任公司 for 有限公司, the same representative and region, without a code: 520 + 150 + 60 = 730, POSSIBLE', async () => {
    const core = unique()
    const listed = await published(city, firm(`深圳市${core}贸易有限公司`))
    const found = of(await first(asCourt([{ partyKind: 'UNIT', name: `深圳市${core}贸易有限责任公司`, legalRep: '测法定', regionCode: '500199' }])), listed.seen.id)
    expect(found).toMatchObject({ score: 730, class: 'POSSIBLE', use: 'REVIEW' })
    expect(found?.explanations.map(({ feature, points }) => [feature, points])).toEqual([['NAME_CORE', 520], ['LEGAL_REPRESENTATIVE', 150], ['REGION', 60]])
    const { identityNumber } = listed.debtor
    expect(of(await first(asCourt([{ partyKind: 'UNIT', identityNumber: identityNumber.slice(8, 17) }])), listed.seen.id)).toMatchObject({ score: 970, class: 'STRONG' })
    observed('730', 'POSSIBLE')
  })

  it('K34: the same name of a firm and another valid code is nobody', async () => {
    const listed = await published(city, firm(`渝测${unique()}有限公司`))
    const other = { partyKind: 'UNIT', name: listed.debtor.name, identityNumber: firm('').identityNumber }
    expect(await first(asBank([other]))).toMatchObject({ class: 'NONE', isListed: false, matches: [] })
    expect(await first(asBank([{ ...other, identityNumber: listed.debtor.identityNumber }]))).toMatchObject({ class: 'EXACT', isListed: true })
    observed('NONE')
  })

  it('K35: a wrong check digit is told for its question, and the others are answered', async () => {
    const listed = await published(city)
    const { identityNumber } = listed.debtor
    const wrong = identityNumber.slice(0, 17) + (identityNumber.endsWith('1') ? '2' : '1')
    const { results, refusals } = await asBank([about({ ...listed.debtor, identityNumber: wrong }), about(listed.debtor), { partyKind: 'UNIT', name: '某公司', identityNumber: '91500199MA5TTT0181' }])
    expect(refusals).toEqual([])
    expect(results).toMatchObject([{ class: null, isListed: null, refusal: { code: 'ID_CHECKSUM' } }, { class: 'EXACT', refusal: null }, { class: null, refusal: { code: 'USCC_CHECKSUM' } }])
    observed('ID_CHECKSUM', 'EXACT')
  })

  it('K36: a number of fifteen places is lengthened, and finds its person', async () => {
    const listed = await published(city)
    const { identityNumber, name } = listed.debtor
    const fifteen = identityNumber.slice(0, 6) + identityNumber.slice(8, 17)
    expect(fifteen).toHaveLength(15)
    expect(await first(asBank([{ name, identityNumber: fifteen }]))).toMatchObject({ class: 'EXACT', isListed: true })
    observed('EXACT')
  })

  it('former names are names of hers: N2 by name, and no conflict by number', async () => {
    const former = `旧${unique()}`
    const listed = await published(city, { formerNames: [former] })
    expect(of(await first(asCourt([{ name: former }])), listed.seen.id)).toMatchObject({ score: 560, explanations: [{ feature: 'NAME_N2', points: 560 }] })
    expect(await first(asBank([about({ ...listed.debtor, name: former })]))).toMatchObject({ class: 'EXACT' })
  })

  it('listings that are known, and those that did not change since, are not shown again; who is listed is never answered as if she were not', async () => {
    const listed = await published(city, newDebtor(unique()))
    for (const hidden of [{ excludeListingIds: [listed.seen.id] }, { changedSince: '2027-03-09T00:00:00+08:00' }]) {
      expect(await first(asBank([about(listed.debtor)], hidden))).toMatchObject({ class: 'EXACT', isListed: true, matches: [] })
    }
    expect(await first(asBank([about(listed.debtor)], { changedSince: '2026-03-09T00:00:00+08:00' }))).toMatchObject({ class: 'EXACT', matches: [{ listingId: listed.seen.id }] })
    expect(await first(asCourt([{ name: listed.debtor.name }], { excludeListingIds: [listed.seen.id] }))).toMatchObject({ class: 'NONE', matches: [] })
  })
})

const own = (name: string) => logOf(city.citizen(name))

describe('C: her own', () => {
  const MY = '{ myRecords { isListed listVersion listings { id status name endedAt } restrictions { orderNo status } } }'

  it('a person reads who asked about her, for what and when; another one does not', async () => {
    const [before, others] = [await own('李四'), (await own('王五')).length]
    await asBank([about(BUYERS.li)])
    await screen(city.as('bank_2', 'bank2-clerk'), 'POST_LOAN', [about(BUYERS.li)], CONSENT)
    expect((await own('李四')).slice(before.length)).toMatchObject([
      { organisation: '渝测银行股份有限公司', purpose: 'CREDIT_APPROVAL', wasRefused: false }, { organisation: '江测银行股份有限公司', purpose: 'POST_LOAN', wasRefused: false },
    ])
    expect(await own('王五')).toHaveLength(others)
    expect((await bank().send('{ myQueryLog(first: 1) { edges { node { id } } } }')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('K14: a revoked listing is seen by a court and by her alone; to everybody else she was never listed', async () => {
    const listed = await published(city, BUYERS.wang)
    expect((await city.citizen('王五').ask(MY))['myRecords']).toMatchObject({ isListed: true })
    await listed.step('revokeListing', { reason: '不应纳入' }, 'president')
    expect(listed.seen.status).toBe('REVOKED')
    const { id } = listed.seen
    expect((await city.citizen('王五').ask(MY))['myRecords']).toMatchObject({ isListed: false, listings: expect.arrayContaining([expect.objectContaining({ id, status: 'REVOKED' })]) })
    expect(JSON.stringify((await city.citizen('张三').ask(MY))['myRecords'])).not.toContain(id)
    expect(await first(asCourt([about(BUYERS.wang)]))).toMatchObject({ class: 'NONE', isListed: false, history: expect.arrayContaining([expect.objectContaining({ listingId: id, status: 'REVOKED' })]) })
    const never = about(newDebtor(BUYERS.wang.name))
    for (const [caller, purpose] of [[bank(), 'CREDIT_APPROVAL'], [city.as('signatory', 'signatory-clerk'), 'MEASURE_M14'], [city.as('police', 'registrar-1'), 'MEASURE_M10']] as const) {
      const [revoked, clean] = [await first(screen(caller, purpose, [about(BUYERS.wang)], CONSENT)), await first(screen(caller, purpose, [never], CONSENT))]
      expect({ ...revoked, queryId: '' }).toEqual({ ...clean, queryId: '' })
      expect(revoked).toMatchObject({ class: 'NONE', isListed: false, history: [] })
    }
    observed('REVOKED', 'history of the court 1', 'history of a bank 0')
  })
})

describe('D: bad input', () => {
  it('a name of one letter, of two hundred, of an emoji, of a private-use letter is asked for; a longer one is not', async () => {
    const { results } = await asCourt(['龘', '测'.repeat(200), '😀', '\u{E863}', '\u{10FFFD}明', ' \u200B ', '测'.repeat(201)].map(name => ({ name })))
    expect(results.map(({ class: found, refusal }) => refusal?.code ?? found)).toEqual(['NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'ID_REQUIRED', 'TEXT_TOO_LONG'])
  })

  it('a private-use letter is found by its pinyin', async () => {
    const listed = await published(city, newDebtor(`${unique()}\u{E863}`))
    expect(of(await first(asCourt([{ name: listed.debtor.name.replace('\u{E863}', 'YAN') }])), listed.seen.id)).toMatchObject({ score: 560 })
  })

  it('none, more than a hundred, too many to leave out', async () => {
    expect((await asBank([])).refusals).toMatchObject([{ code: 'BATCH_LIMIT' }])
    expect((await asBank(Array.from({ length: 101 }, () => about(BUYERS.zhang)))).refusals).toMatchObject([{ code: 'BATCH_LIMIT' }])
    expect((await asBank(Array.from({ length: 100 }, (_, place) => about({ name: '测大山', identityNumber: residentIdOf('1970-01-01', place + 1) })))).results).toHaveLength(100)
    expect((await asBank([about(BUYERS.zhang)], { excludeListingIds: Array.from({ length: 51 }, () => 'lst_0') })).refusals).toMatchObject([{ code: 'BATCH_LIMIT' }])
  })
})
