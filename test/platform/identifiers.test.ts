// Are identifiers told apart as their standards say? Vectors are synthetic; the substitutions hold for every one.
import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bankCardFault, normaliseBankCard } from '../../src/platform/identifiers/bank-card.js'
import { caseNumberFault, normaliseCaseNumber } from '../../src/platform/identifiers/case-number.js'
import { maskMobile, mobileFault, normaliseMobile } from '../../src/platform/identifiers/mobile.js'
import { findPlateFormat, normalisePlateNo, plateFault } from '../../src/platform/identifiers/plate-number.js'
import {
  isMalformedResidentId, maskName, maskResidentId, normaliseResidentId, residentIdBirthDate, residentIdFault,
  residentIdSex,
} from '../../src/platform/identifiers/resident-id.js'
import { isMalformedUscc, normaliseUscc, usccFault } from '../../src/platform/identifiers/uscc.js'
import {
  isMalformedVin, normaliseVin, vinCheckDigitMatters, vinFault, vinWarning,
} from '../../src/platform/identifiers/vin.js'
import { residentIdOf, usccOf, vinOf } from '../support/synthetic.js'

const TODAY = '2026-03-10'
const words = (text: string) => text.trim().split(/[,\s]+/)

const ORGANISATION_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ'
const textOf = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((letters) => letters.join(''))
const replaceAt = (text: string, place: number, character: string) =>
  text.slice(0, place) + character + text.slice(place + 1)

const someVin = fc.record({
  rest: textOf('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 7),
  year: fc.constantFrom(...'123456789ABCDEFGHJKLMNPRSTVWXY'),
  serial: fc.integer({ min: 0, max: 999_999 }),
}).map(({ rest, year, serial }) => vinOf(`L${rest}`, `${year}A`, serial))
const someResidentId = fc.record({
  birth: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-03-10'), noInvalidDate: true }),
  sequence: fc.integer({ min: 1, max: 999 }),
}).map(({ birth, sequence }) => residentIdOf(birth.toISOString().slice(0, 10), sequence))
const someUscc = fc.record({
  authorityClass: fc.constantFrom('11', '12', '51', '52', '91', '92', '93'),
  organisation: textOf(ORGANISATION_ALPHABET, 8),
}).map(({ authorityClass, organisation }) => usccOf(authorityClass, organisation))

describe('vehicle identification number', () => {
  it.each(words(`
    L0TCA1GA6SA000001 L0TCA1GA6TA000002 L0TEV1RCXTA000001 L0TCA1GAXSA000003 L0TMT2GB0SB000017 L0TPH3HE8TC004521
    L0TCA1GA1JA088888 H0TEV9RC1TA012345 11111111111111111 1M8GDM9AXKP042788`))('%s is faultless', (vin) => {
    expect(vinFault(vin)).toBeUndefined()
    expect(isMalformedVin(vin)).toBe(false)
  })

  it.each([
    ['L0TCA1GA7SA000001', 'CHECK_DIGIT'], ['L0TCA1GA6SA000010', 'CHECK_DIGIT'],
    ['L0TCA1GA6UA000001', 'YEAR_CODE'], ['L0TCA1GA6SA000A01', 'SERIAL'],
    ['LOTCA1GA6SA000001', 'ALPHABET'], ['L0TCI1GA6SA000001', 'ALPHABET'], ['L0TQA1GA6SA000001', 'ALPHABET'],
    ['l0tca1ga6sa000001', 'ALPHABET'],
    ['L0TCA1GA6SA00000', 'LENGTH'], ['L0TCA1GA6SA0000010', 'LENGTH'],
  ])('%s fails by %s', (vin, fault) => {
    expect(vinFault(vin)).toBe(fault)
    expect(isMalformedVin(vin)).toBe(fault === 'ALPHABET' || fault === 'LENGTH')
  })

  it('a maker elsewhere may leave the check digit out, and is only warned about', () => {
    const german = 'WVWZZZ1KZ6W000001'
    expect(vinFault(german)).toBeUndefined()
    expect(vinCheckDigitMatters(german)).toBe(false)
    expect(vinWarning(german)).toBe('CHECK_DIGIT')
    expect(vinWarning('L0TCA1GA6SA000001')).toBeUndefined()
  })

  it('the 203 vehicles of one fleet are the agreed ones', () => {
    const fleet = Array.from({ length: 203 }, (_, index) => vinOf('L0TEV1RC', 'TA', index + 1))
    expect([fleet[0], fleet[1], fleet[100], fleet[202]])
      .toEqual(['L0TEV1RCXTA000001', 'L0TEV1RC1TA000002', 'L0TEV1RC3TA000101', 'L0TEV1RC0TA000203'])
    expect(createHash('sha256').update(fleet.join('\n')).digest('hex'))
      .toBe('3f1315c4d47439acdd89500c982f7a1426ecdb280910bf91c7b20cb2d4e8d88c')
  })

  it('a wrong character is found, unless both characters carry the same value', () => {
    fc.assert(fc.property(someVin, fc.nat(16), fc.constantFrom(...VIN_VALUES.replaceAll('.', '')), (vin, at, other) => {
      fc.pre(at > 0 && vin.charAt(at) !== other)
      const sameValue = VIN_VALUES.indexOf(vin.charAt(at)) % 10 === VIN_VALUES.indexOf(other) % 10
      expect(vinFault(vin)).toBeUndefined()
      const fault = vinFault(replaceAt(vin, at, other))
      if (at === 8 || !sameValue) expect(fault).toBeDefined()
      else if (at !== 9 && at < 13) expect(fault).toBeUndefined()
    }))
  })
})

describe('resident identity number', () => {
  it.each([
    ['500199190001010012', 'MALE'], ['500199190103031121', 'FEMALE'], ['500199190402292233', 'MALE'],
    ['50019919880808334X', 'FEMALE'], ['500199199506154450', 'MALE'], ['500199200002295562', 'FEMALE'],
    ['500199197012316676', 'MALE'], ['50019919880808019X', 'MALE'],
  ])('%s is faultless, %s', (residentId, sex) => {
    expect(residentIdFault(residentId, TODAY)).toBeUndefined()
    expect(residentIdSex(residentId)).toBe(sex)
    expect(isMalformedResidentId(residentId)).toBe(false)
  })

  it.each([
    ['500199198808083340', 'CHECK_DIGIT'], ['500199197012316766', 'CHECK_DIGIT'], ['99019919880808334X', 'PROVINCE'],
    ['50019919000229001X', 'BIRTH_DATE'], ['500199198802303348', 'BIRTH_DATE'], ['500199209901013347', 'FUTURE'],
    ['50019919880808000X', 'SEQUENCE'],
    ['50019919880808334', 'LENGTH'], ['500199880808334', 'OLD_FORM'], ['50019919880808019x', 'ALPHABET'],
  ])('%s fails by %s', (residentId, fault) => {
    expect(residentIdFault(residentId, TODAY)).toBe(fault)
    expect(isMalformedResidentId(residentId)).toBe(['LENGTH', 'OLD_FORM', 'ALPHABET'].includes(fault))
  })

  it('who is born today has a number, who is born tomorrow has none', () => {
    expect(residentIdFault(residentIdOf('2026-03-10', 1), TODAY)).toBeUndefined()
    expect(residentIdFault(residentIdOf('2026-03-11', 1), TODAY)).toBe('FUTURE')
    expect(residentIdBirthDate('500199190402292233')).toBe('1904-02-29')
  })

  it('others see four characters at each end, and the first of a name', () => {
    expect(maskResidentId('500199199506154450')).toBe('5001**********4450')
    expect(maskResidentId('E1234567')).toBe('********')
    expect(['张三', '欧阳娜娜', '张', '𠮷田', ''].map(maskName)).toEqual(['张*', '欧***', '*', '𠮷*', '*'])
  })

  it('a wrong digit or two neighbours changed over are always found', () => {
    fc.assert(fc.property(someResidentId, fc.nat(16), fc.constantFrom(...'0123456789'), (residentId, at, other) => {
      expect(residentIdFault(residentId, TODAY)).toBeUndefined()
      if (residentId.charAt(at) !== other) {
        expect(residentIdFault(replaceAt(residentId, at, other), TODAY)).toBeDefined()
      }
      const [a, b] = [residentId.charAt(at), residentId.charAt(at + 1)]
      if (a !== b) {
        expect(residentIdFault(replaceAt(replaceAt(residentId, at, b), at + 1, a), TODAY)).toBeDefined()
      }
    }))
  })
})

describe('unified social credit code', () => {
  it.each(words(`
    91500199MA5TTT018U 91500199MA60TB0221 91500199MAABCD0303 91500199203501075U 91500199MA7WRK06X9 92500199MA5TTT0429
    12500199MB1TTT057B 52500199MJTETT0610`))('%s is faultless', (uscc) => {
    expect(usccFault(uscc)).toBeUndefined()
    expect(isMalformedUscc(uscc)).toBe(false)
  })

  it.each([
    ['91500199MA5TTT018A', 'CHECK_DIGIT'], ['98500199MA5TTT018U', 'CLASS'], ['91ABCDEFMA5TTT018U', 'REGION'],
    ['91500199MA5TTT011U', 'ORGANISATION_CHECK'], ['91500199M5ATTT018U', 'ORGANISATION_CHECK'],
    ['91500199MI5TTT018U', 'ALPHABET'], ['9S500199MA5TTT018U', 'ALPHABET'], ['91500199ma5ttt018u', 'ALPHABET'],
    ['91500199MA5TTT018', 'LENGTH'],
  ])('%s fails by %s', (uscc, fault) => {
    expect(usccFault(uscc)).toBe(fault)
    expect(isMalformedUscc(uscc)).toBe(fault === 'ALPHABET' || fault === 'LENGTH')
  })

  it('a wrong character is always found', () => {
    fc.assert(fc.property(someUscc, fc.nat(17), fc.constantFrom(...ORGANISATION_ALPHABET), (uscc, at, other) => {
      fc.pre(uscc.charAt(at) !== other)
      expect(usccFault(uscc)).toBeUndefined()
      expect(usccFault(replaceAt(uscc, at, other))).toBeDefined()
    }))
  })
})

describe('plate number', () => {
  it.each([
    [['01', '02', '13'], '渝A12345 渝AD1234 渝B0A12C 渝FAB123 渝G99999'],
    [['52'], '渝AD12345 渝ADA1234 渝BF00001 渝AA12345 渝DK98765'],
    [['51'], '渝A12345D 渝A00001F 渝B99999A 渝C12345K 渝F54321E'],
    [['07', '08'], '渝A12345 渝AB123C 渝C0001A 渝F88888 渝H12A34'],
    [['15'], '渝A1234挂 渝BA123挂 渝F0001挂 渝G9A99挂 渝H1234挂'],
    [['16', '17'], '渝A1234学 渝B0001学 渝C12A4学 渝F9999学 渝AB123学'],
    [['23', '24'], '渝A0001警 渝AA001警 渝B1234警 渝O0001警 渝F0123警'],
    [['04', '10'], '渝A1234领 粤A0001领 沪A1002领 川A1003领 鄂A1004领'],
    [['03', '09'], '123456使'],
    [['26', '27'], '粤ZA123港 粤Z1234澳'],
  ])('kinds %j carry %s', (kinds, plates) => {
    for (const kind of kinds) {
      expect(words(plates).filter((plateNo) => plateFault(plateNo, kind))).toEqual([])
    }
  })

  it.each([
    ['02', '渝A1234 LENGTH 渝AI1234 ALPHABET 渝AO1234 ALPHABET 渝I12345 ALPHABET 渝AABCD1 LETTER_COUNT '
      + '渝AABC12 LETTER_COUNT 渝A123456 LENGTH A12345 PROVINCE'],
    ['52', '渝AX12345 ENERGY_LETTER 渝AL12345 ENERGY_LETTER 渝ADI1234 ALPHABET 渝AD1234A FORM 渝AD1234 LENGTH'],
    ['51', '渝A1234AD FORM 渝A12345X ENERGY_LETTER 渝A1234D LENGTH 渝A12345L ENERGY_LETTER 渝AD12345 ENERGY_LETTER'],
    ['07', '渝AD12345 LENGTH 渝AI234A ALPHABET 渝A1234 LENGTH 渝A12345挂 LENGTH 12345 PROVINCE'],
    ['15', '渝A12345挂 LENGTH 渝AI123挂 ALPHABET 渝A123挂 LENGTH 渝1234挂 LENGTH 渝A1234 LENGTH'],
    ['16', '渝A12345学 LENGTH 渝AO123学 ALPHABET 渝A1234挂 SUFFIX 渝A123学 LENGTH A1234学 PROVINCE'],
    ['23', '渝AA0A1警 FORM 渝A00001警 LENGTH 渝AI001警 ALPHABET 渝A0001 LENGTH 京警A0001 SUFFIX'],
    ['04', '渝A123领 LENGTH 渝AA123领 FORM 渝1234领 LENGTH A1234领 PROVINCE 渝A1234使 SUFFIX'],
    ['22', '渝A12345 KIND'],
  ])('kind %s refuses %s', (kind, cases) => {
    const expected = words(cases)
    for (let at = 0; at < expected.length; at += 2) {
      const plateNo = expected[at] ?? ''
      expect([plateNo, plateFault(plateNo, kind)]).toEqual([plateNo, expected[at + 1]])
    }
  })

  it('a new-energy vehicle gets the letters of its energy class, on a plate of its own kind', () => {
    expect(plateFault('渝AD12345', '52', 'BEV')).toBeUndefined()
    expect(plateFault('渝AF12345', '52', 'BEV')).toBe('ENERGY_CLASS')
    expect(plateFault('渝AD12345', '52', 'PHEV')).toBe('ENERGY_CLASS')
    expect(plateFault('渝A12345F', '51', 'FCEV')).toBeUndefined()
    expect(plateFault('渝A12345', '02', 'BEV')).toBe('ENERGY_CLASS')
    expect(plateFault('渝A12345', '07', 'BEV')).toBeUndefined()
  })

  it('the limit of two letters is marked as unverified', () => {
    expect(findPlateFormat('02')?.maxLetters).toEqual({ value: 2, verified: false })
  })
})

describe('mobile, bank card and case number', () => {
  it('takes mobile numbers of the mainland', () => {
    for (const mobile of words('13800000000 19900000000 15300000001 17800000002 16600000003')) {
      expect(mobileFault(mobile)).toBeUndefined()
    }
    const invalid = ['12800000000', '1380000000', '138000000000', '+8613800000000', '10086', '1380000000O']
    expect(invalid.map(mobileFault)).toEqual(['PREFIX', 'LENGTH', 'LENGTH', 'LENGTH', 'LENGTH', 'ALPHABET'])
    expect(normaliseMobile(' +86 138-0000-0000 ')).toBe('13800000000')
    expect(maskMobile('13800001234')).toBe('138****1234')
  })

  it('takes bank cards that pass Luhn', () => {
    const valid = '6229990000000000019 6229990000000000027 622999000000035 6219998888777702 9559990000000016'
    for (const card of words(valid)) expect(bankCardFault(card)).toBeUndefined()
    const invalid =
      '6229990000000000010 62299900 0229990000000000019 62299A0000000000019 6229990000000000109'
    expect(words(invalid).map(bankCardFault))
      .toEqual(['CHECK_DIGIT', 'LENGTH', 'LEADING_ZERO', 'ALPHABET', 'CHECK_DIGIT'])
    expect(normaliseBankCard('6219 9988 8877 7702')).toBe('6219998888777702')
  })

  it('takes case numbers with either bracket, up to this year', () => {
    const valid = `(2018)粤0306执1234号 （2026）渝0103执保56号 （2025）渝01民终7890号 （2026）渝0192财保12号
      （2024）最高法民申3456号 （2026）渝0106执789号之一`
    for (const caseNumber of words(valid)) {
      expect(caseNumberFault(caseNumber, TODAY)).toBeUndefined()
      expect(caseNumberFault(normaliseCaseNumber(caseNumber), TODAY)).toBeUndefined()
    }
    const invalid = `2018粤0306执1234号 (18)粤0306执1234号 (2018)粤0306执号 (2018)粤030执1234号 (2018)粤0306执0123号
      (2018)0306执1234号 （2018）粤0306执1234`
    expect(words(invalid).map((caseNumber) => caseNumberFault(caseNumber, TODAY))).toEqual(Array(7).fill('FORM'))
    expect(caseNumberFault('（2027）渝0103执保56号', TODAY)).toBe('YEAR')
    expect(normaliseCaseNumber('(2026)渝０１０３执保56号')).toBe('（2026）渝0103执保56号')
  })
})

describe('normalising', () => {
  it.each([
    [normaliseVin, ' ｌ0ｔｃａ1ga6sa000001', 'L0TCA1GA6SA000001'],
    [normaliseResidentId, '50019919880808019x\n', '50019919880808019X'],
    [normaliseUscc, '91500199ma5ttt018u', '91500199MA5TTT018U'],
    [normalisePlateNo, '渝a·１２３４５', '渝A12345'],
  ])('%p turns %j into %j', (normalise, raw, value) => {
    expect(normalise(raw)).toBe(value)
  })

  it('done twice changes nothing more', () => {
    const normalisers = [
      normaliseVin, normaliseResidentId, normaliseUscc, normalisePlateNo, normaliseMobile, normaliseBankCard,
      normaliseCaseNumber,
    ]
    const typed = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(
      'i', '\u0307', 'ａ', ' ', '\u3000', '·', '・', '-', '+', '0', '8', '6', '(', '（', '\u00a8', 'x')) })
    fc.assert(fc.property(typed, fc.constantFrom(...normalisers), (raw, normalise) => {
      expect(normalise(normalise(raw))).toBe(normalise(raw))
    }), { numRuns: 2000 })
  })
})
