// Who is meant by a name and a number? Every vector of the rule book's chapter 6 on the rules alone, and what must hold of all names.
// A: numbers · B: names · C: persons · D: firms · E: whatever the names are.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { firmCoreOf } from '../../src/domains/credit/matching/firm-core.js'
import { scoreFirm, type AskedFirm, type ListedFirm } from '../../src/domains/credit/matching/firm-score.js'
import { lengthenOldId, maskPublished, organisationCodeOf, readNumber } from '../../src/domains/credit/matching/identity-number.js'
import { MATCH_CLASSES, MATCH_CLASS_CODES, reaches, type Scored } from '../../src/domains/credit/matching/match-classes.js'
import { firmNameClass, personNameClass } from '../../src/domains/credit/matching/name-class.js'
import { nameKeysOf } from '../../src/domains/credit/matching/name-keys.js'
import { normaliseName } from '../../src/domains/credit/matching/normalise-name.js'
import { NAME_POINTS, scorePerson, type AskedPerson, type Identity, type ListedPerson } from '../../src/domains/credit/matching/person-score.js'
import { residentIdOf, usccOf } from '../support/synthetic.js'

const TODAY = '2026-03-10'
const ID = residentIdOf('1985-04-12', 101)
const OTHER_ID = residentIdOf('1985-04-13', 101)
const NOBODY: AskedPerson = { name: null, number: null, birthYear: null, regionCode: null, lastFour: null, sex: null }
const full = (value: string) => ({ form: 'FULL' as const, value })
const person = (asked: Partial<AskedPerson>, listed: Partial<ListedPerson> = {}, identity: Identity = 'UNKNOWN'): Scored =>
  scorePerson({ ...NOBODY, ...asked }, { names: ['测大山'], masked: maskPublished(ID), sex: 'MALE', ...listed }, identity)
const seen = ({ score, class: found }: Scored) => [score, found]

describe('A: numbers', () => {
  it.each([
    ['11010519491231002X', full('11010519491231002X')], ['440306198501010016', full('440306198501010016')], ['110105491231002', full('11010519491231002X')],
    [' 4403 0619 8501 0100 16 ', full('440306198501010016')], ['１１０１０５１９４９１２３１００２ｘ', full('11010519491231002X')],
    ['3301061977****0418', { form: 'MASKED', value: '3301061977****0418' }], ['e 1234 5678', full('E12345678')], ['H0123456789', full('H0123456789')],
    ['110105194912310021', 'ID_CHECKSUM'], ['110105194913310028', 'ID_CHECKSUM'], ['990105194912310020', 'ID_CHECKSUM'], ['110105991331002', 'ID_CHECKSUM'],
    ['', 'ID_MALFORMED'], ['12345', 'ID_MALFORMED'], ['3301061977***0418', 'ID_MALFORMED'], ['😀', 'ID_MALFORMED'],
  ])('of a person %s', (raw, expected) => { expect(readNumber('PERSON', raw, TODAY)).toEqual(expected) })

  it('of a unit: the code of the standard, its organisation code, and a slip in either', () => {
    expect(readNumber('UNIT', '91350100M000100Y43', TODAY)).toEqual(full('91350100M000100Y43'))
    expect(organisationCodeOf('91350100M000100Y43')).toBe('M000100Y4')
    expect(readNumber('UNIT', 'M000100Y-4', TODAY)).toEqual({ form: 'ORGANISATION', value: 'M000100Y4' })
    expect([readNumber('UNIT', '91350100M000100Y44', TODAY), readNumber('UNIT', 'M000100Y5', TODAY), readNumber('UNIT', '9135', TODAY)]).toEqual(Array(3).fill('USCC_CHECKSUM'))
  })

  it('of fifteen places is the same as its eighteen', () => { expect(lengthenOldId('110105491231002')).toBe('11010519491231002X') })
})

describe('B: names', () => {
  it.each([
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提', 'N0'], ['阿卜杜拉 . 买买提', '阿卜杜拉‧买买提', 'N0'], ['张 三', '张\u200B三', 'N0'], ['Ｊohn', 'JOHN', 'N0'],
    ['阿卜杜拉买买提', '阿卜杜拉·买买提', 'N1'], ['萧明', '肖明', 'N1'], ['傅红', '付红', 'N1'], ['閻明', '阎明', 'N1'], ['阎明', '闫明', 'N1'], ['鍾强', '钟强', 'N1'], ['鐘強', '钟强', 'N1'],
    ['陳偉強', '陈伟强', 'N1'], ['呂布', '吕布', 'N1'], ['贠军', '员军', 'N1'], ['於谦', '于谦', 'N1'], ['戴明', '代明', 'N1'], ['譚明', '谭明', 'N1'],
    ['王䶮', '王?', 'N1'], ['王䶮', '王YAN', 'N1'], ['王\u{E863}', '王YAN', 'N1'], ['王\u{E863}', '王？', 'N1'], ['王䶮', '王LONG', null], ['王䶮', '王㛃', null], ['王明', '王?', null],
    ['阿卜杜拉', '阿卜杜拉·买买提', 'N3'], ['阿卜杜拉·买买提', '阿卜杜拉·热西提', null],
    ['李晓明', '李小明', 'N4'], ['单雄信', '善雄信', 'N4'], ['李小明', '李小名', 'N4'], ['李明', '李名', null], ['李晓明', '李小名', null], ['曾国藩', '增国藩', 'N4'],
    ['测大山', '测小山', null], ['', '', null], ['李', '李', 'N0'], ['😀', '😀', 'N0'],
  ] as const)('%s and %s are %s', (one, other, expected) => { expect([personNameClass(one, other), personNameClass(other, one)]).toEqual([expected, expected]) })

  it.each([
    ['ＡＢＣ（深圳）有限公司', 'ABC(深圳)有限公司', 'N0'], ['深圳市甲乙贸易有限责任公司', '深圳市甲乙贸易有限公司', 'CORE'], ['甲乙贸易（深圳）有限公司', '深圳市甲乙贸易有限公司', 'CORE'],
    ['甲乙贸易股份有限公司', '甲乙贸易有限公司', null], ['江苏省昆山市甲乙贸易有限公司', '甲乙贸易有限公司', 'CORE'], ['深圳市宝安区家乐超市有限公司', '家乐超市有限公司', 'CORE'],
    ['深圳有限公司', '上海有限公司', null], ['', '', null],
  ] as const)('%s and %s are %s', (one, other, expected) => { expect([firmNameClass(one, other), firmNameClass(other, one)]).toEqual([expected, expected]) })

  it('that are long are not cut, and what is no letter is no name', () => {
    const long = Array.from({ length: 40 }, (_, place) => '阿卜杜拉买'.charAt(place % 5)).join('·')
    expect([personNameClass(long, long), personNameClass(long, `${long}·甲`)]).toEqual(['N0', null])
    expect(nameKeysOf('PERSON', ' \u200B\t')).toEqual({ nameKey: '', nameVariant: '', namePinyin: '', nameFirst: null })
    expect(firmCoreOf(normaliseName('深圳市有限公司'))).not.toBe('')
  })
})

describe('C: a person', () => {
  const masked = { form: 'MASKED' as const, value: maskPublished(ID) }
  it.each([
    ['N0, mask, sex', { name: '测大山', number: masked, sex: 'MALE' }, {}, [970, 'STRONG']],
    ['N1, mask', { name: '阿卜杜拉买买提', number: masked }, { names: ['阿卜杜拉·买买提'] }, [910, 'STRONG']],
    ['N2, mask', { name: '测旧名', number: masked }, { names: ['测大山', '测旧名'] }, [910, 'STRONG']],
    ['N3, mask', { name: '阿卜杜拉', number: masked }, { names: ['阿卜杜拉·买买提'] }, [850, 'POSSIBLE']],
    ['N4, mask', { name: '李晓明', number: masked }, { names: ['李小明'] }, [770, 'POSSIBLE']],
    ['N0, last four', { name: '测大山', lastFour: ID.slice(14) }, {}, [750, 'POSSIBLE']],
    ['N0, year, sex', { name: '测大山', birthYear: 1985, sex: 'MALE' }, {}, [700, 'POSSIBLE']],
    ['N0 alone', { name: '测大山' }, {}, [600, 'WEAK']],
    ['N0, year, region, last four, sex', { name: '测大山', birthYear: 1985, regionCode: '500199', lastFour: ID.slice(14), sex: 'MALE' }, {}, [910, 'STRONG']],
    ['N3, year', { name: '阿卜杜拉', birthYear: 1985 }, { names: ['阿卜杜拉·买买提'] }, [580, 'WEAK']],
    ['N0, last four differ', { name: '测大山', lastFour: '0000' }, {}, [0, 'NONE']],
    ['N0, sex differs', { name: '测大山', sex: 'FEMALE' }, {}, [500, 'WEAK']],
    ['N1 alone', { name: '萧明' }, { names: ['肖明'] }, [560, 'WEAK']],
    ['a whole number against a masked record', { name: '测大山', number: full(ID) }, {}, [950, 'STRONG']],
    ['another whole number against a masked record', { name: '测大山', number: full(residentIdOf('1986-04-12', 101)) }, {}, [0, 'NONE']],
    ['no name, mask', { number: masked }, {}, [350, 'NONE']],
  ] as const)('%s', (_what, asked, listed, expected) => { expect(seen(person(asked, listed))).toEqual(expected) })

  it('whose whole number is equal is exact, and with another name a conflict that nothing acts on', () => {
    expect(seen(person({ name: '测大山', number: full(ID) }, {}, 'EQUAL'))).toEqual([1000, 'EXACT'])
    expect(seen(person({ number: full(ID) }, {}, 'EQUAL'))).toEqual([1000, 'EXACT'])
    expect(seen(person({ name: '測大山', number: full(ID) }, {}, 'EQUAL'))).toEqual([1000, 'EXACT'])
    expect(seen(person({ name: '测旧名', number: full(ID) }, { names: ['测大山', '测旧名'] }, 'EQUAL'))).toEqual([1000, 'EXACT'])
    expect(seen(person({ name: '别的人', number: full(ID) }, {}, 'EQUAL'))).toEqual([1000, 'ID_NAME_CONFLICT'])
    expect(MATCH_CLASSES.ID_NAME_CONFLICT.use).toBe('REVIEW')
    expect(reaches('ID_NAME_CONFLICT', 'EXACT')).toBe(true)
  })

  it('of the same name and another whole number is somebody else', () => { expect(seen(person({ name: '测大山', number: full(OTHER_ID) }, {}, 'DIFFERENT'))).toEqual([0, 'NONE']) })

  it('is explained, point by point, without what must not be shown', () => {
    const { explanations, score } = person({ name: '测大山', number: masked, sex: 'MALE' })
    expect(explanations.map(({ feature, points }) => [feature, points])).toEqual([['NAME_N0', 600], ['MASKED_NUMBER', 350], ['SEX', 20]])
    expect(explanations.reduce((sum, { points }) => sum + points, 0)).toBe(score)
    expect(JSON.stringify(person({ name: '测大山', number: full(ID) }, {}, 'EQUAL'))).not.toMatch(new RegExp(`${ID}|大山`))
    expect(person({ name: '测大山', lastFour: '0000' }).explanations).toContainEqual({ feature: 'LAST_FOUR', queryValueMasked: '0000', recordValueMasked: '*', points: 0 })
  })
})

describe('D: a firm', () => {
  const USCC = usccOf('91', 'MA5TTT88')
  const firm = (asked: Partial<AskedFirm>, listed: Partial<ListedFirm> = {}, identity: Identity = 'UNKNOWN') => scoreFirm(
    { name: null, number: null, legalRep: null, regionCode: null, ...asked },
    { names: ['深圳市甲乙贸易有限公司', '深圳市旧名贸易有限公司'], uscc: null, legalRep: '测法定', regionCode: '500199', ...listed }, identity)

  it.each([
    ['core, representative, region', { name: '深圳市甲乙贸易有限责任公司', legalRep: '测法定', regionCode: '500199' }, [730, 'POSSIBLE']],
    ['name alone', { name: '深圳市甲乙贸易有限公司' }, [700, 'POSSIBLE']],
    ['former name', { name: '深圳市旧名贸易有限公司' }, [640, 'WEAK']],
    ['core alone', { name: '甲乙贸易有限公司' }, [520, 'WEAK']],
    ['name, representative, region', { name: '深圳市甲乙贸易有限公司', legalRep: '测法定', regionCode: '500199' }, [910, 'STRONG']],
    ['name, another representative, another region', { name: '深圳市甲乙贸易有限公司', legalRep: '别的人', regionCode: '500198' }, [700, 'POSSIBLE']],
    ['another name', { name: '深圳市丙丁贸易有限公司', legalRep: '测法定', regionCode: '500199' }, [210, 'NONE']],
  ] as const)('by %s', (_what, asked, expected) => { expect(seen(firm(asked))).toEqual(expected) })

  it('by its code: equal, another, and the organisation code in it', () => {
    expect(seen(firm({ name: '随便', number: full(USCC) }, { uscc: USCC }, 'EQUAL'))).toEqual([1000, 'EXACT'])
    expect(seen(firm({ name: '深圳市甲乙贸易有限公司', number: full(usccOf('91', 'MA5TTT89')) }, { uscc: USCC }, 'DIFFERENT'))).toEqual([0, 'NONE'])
    const by = (value: string) => seen(firm({ name: '深圳市甲乙贸易有限公司', number: { form: 'ORGANISATION', value } }, { uscc: USCC }))
    expect([by(USCC.slice(8, 17)), by('M000100Y4')]).toEqual([[970, 'STRONG'], [0, 'NONE']])
  })
})

describe('E: whatever the names are', () => {
  const letter = fc.oneof(fc.constantFrom(...'阿卜杜拉买提萧肖傅付陳陈偉伟强強晓小明名李王䶮?·•.（）ABC 1\u{E863}\u200B'), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }))
  const name = fc.array(letter, { maxLength: 12 }).map(letters => letters.join(''))
  const asked = fc.record({ name, birthYear: fc.constantFrom(null, 1985, 1986), regionCode: fc.constantFrom(null, '500199', '440306'), lastFour: fc.constantFrom(null, ID.slice(14), '0000'), sex: fc.constantFrom(null, 'MALE' as const, 'FEMALE' as const) })
  const RUNS = { numRuns: 400 }

  it('L1 is stable, and a name is always its own N0', () => {
    fc.assert(fc.property(name, raw => {
      const once = normaliseName(raw)
      expect(normaliseName(once)).toBe(once)
      expect(personNameClass(raw, raw)).toBe(once === '' ? null : 'N0')
    }), RUNS)
  })

  it('likeness of names is symmetric, for persons and firms', () => {
    fc.assert(fc.property(name, name, (one, other) => {
      expect(personNameClass(one, other)).toBe(personNameClass(other, one))
      expect(firmNameClass(one, other)).toBe(firmNameClass(other, one))
    }), RUNS)
  })

  it('whatever is alike is found by a key: N0, N1 and cores by the variant, N3 by the first part, N4 by the sound', () => {
    fc.assert(fc.property(name, name, (one, other) => {
      const [a, b] = [nameKeysOf('PERSON', one), nameKeysOf('PERSON', other)]
      const found = personNameClass(one, other)
      if (found === 'N0' || found === 'N1') expect(a.nameVariant).toBe(b.nameVariant)
      if (found === 'N3') expect([a.nameFirst === b.nameKey, b.nameFirst === a.nameKey]).toContain(true)
      if (found === 'N4') expect([a.namePinyin, a.namePinyin === '']).toEqual([b.namePinyin, false])
      if (firmNameClass(one, other) !== null) expect(nameKeysOf('UNIT', one).nameVariant).toBe(nameKeysOf('UNIT', other).nameVariant)
    }), RUNS)
  })

  it('by a name nothing is ever exact, the year of birth alone never lifts N0 above POSSIBLE, and scores keep their bounds', () => {
    fc.assert(fc.property(asked, name, (query, listed) => {
      const { score, class: found } = person({ ...query, number: null }, { names: [listed] })
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThan(1000)
      expect(['EXACT', 'ID_NAME_CONFLICT']).not.toContain(found)
      if (query.regionCode === null && query.lastFour === null) expect(['NONE', 'WEAK', 'POSSIBLE']).toContain(found)
    }), RUNS)
  })

  it('another whole number is nobody, whatever else is equal, and an equal one is never less than a conflict', () => {
    fc.assert(fc.property(asked, name, (query, listed) => {
      expect(person({ ...query, number: full(OTHER_ID) }, { names: [listed] }, 'DIFFERENT').score).toBe(0)
      expect(['EXACT', 'ID_NAME_CONFLICT']).toContain(person({ ...query, number: full(ID) }, { names: [listed] }, 'EQUAL').class)
    }), RUNS)
  })

  it('a known place that differs is somebody else', () => {
    fc.assert(fc.property(name, listed => { expect(person({ name: listed, lastFour: '0000' }, { names: [listed] }).score).toBe(0) }), { numRuns: 200 })
  })

  it('the classes stand in the order of their scores, and the points of a name in the order of its class', () => {
    expect(MATCH_CLASS_CODES.map(code => MATCH_CLASSES[code].least)).toEqual([1000, 1000, 900, 650, 500, 0])
    expect(Object.values(NAME_POINTS)).toEqual([600, 560, 560, 500, 420])
  })
})
