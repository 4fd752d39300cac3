// Do the code tables of vehicles decide as the regulations do?
import { describe, expect, it } from '@jest/globals'
import { isColourCode } from '../../src/domains/registration/codes/colours.js'
import { DIVISIONS, findDivision, listDivisionsOn } from '../../src/domains/registration/codes/divisions.js'
import {
  classOf, inspectionOpensOn, nextInspections, type InspectionClass,
} from '../../src/domains/registration/codes/inspection-cycle.js'
import { derivePlateKind, PLATE_KINDS } from '../../src/domains/registration/codes/plate-kinds.js'
import { findServiceLife, scrapOn } from '../../src/domains/registration/codes/service-life.js'
import { isOperating, USE_NATURES, type UseNature } from '../../src/domains/registration/codes/use-natures.js'
import {
  inStationScope, isSmallPassenger, isVan, VEHICLE_TYPES, type VehicleType,
} from '../../src/domains/registration/codes/vehicle-types.js'
import { findPlateFormat } from '../../src/platform/identifiers/plate-number.js'

const vehicleTypes = Object.keys(VEHICLE_TYPES) as VehicleType[]
const useNatures = Object.keys(USE_NATURES) as UseNature[]

describe('vehicle types and uses', () => {
  it('the commercial uses are the nine of the list', () => {
    expect(useNatures.filter(isOperating)).toEqual(['B', 'C', 'D', 'E', 'F', 'G', 'N', 'R', 'T'])
  })

  it('a station registers domestic private cars and motorcycles and nothing else', () => {
    const inScope = vehicleTypes.filter((vehicleType) => inStationScope(vehicleType, 'A', false))
    expect(inScope).toEqual([
      'K31', 'K32', 'K33', 'K39', 'K41', 'K42', 'K43', 'K49', 'M11', 'M12', 'M13', 'M14', 'M15', 'M21', 'M22',
    ])
    expect(inStationScope('K33', 'A', true)).toBe(false)
    expect(useNatures.filter((useNature) => inStationScope('K33', useNature, false))).toEqual(['A'])
  })

  it('small passenger vehicles are the K3 and K4 types, vans two of them', () => {
    expect(vehicleTypes.filter(isSmallPassenger)).toHaveLength(10)
    expect(vehicleTypes.filter(isVan)).toEqual(['K39', 'K49'])
  })

  it('a colour is one to three different letters', () => {
    expect(['A', 'AJ', 'ABC', 'Z', '', 'AA', 'ABCD', 'K', 'ABA'].map(isColourCode))
      .toEqual([true, true, true, true, false, false, false, false, false])
  })
})

describe('plate kinds', () => {
  it.each([
    ['K33', 'A', false, '02'], ['K33', 'A', true, '52'], ['K42', 'A', true, '52'], ['K11', 'C', true, '51'],
    ['K21', 'B', false, '01'], ['H31', 'F', false, '02'], ['H31', 'F', true, '52'], ['H11', 'F', true, '51'],
    ['Q11', 'F', false, '01'], ['Z31', 'A', false, '02'], ['Z51', 'A', false, '01'], ['B11', 'F', false, '15'],
    ['G21', 'F', false, '15'], ['M21', 'A', false, '07'], ['M11', 'A', false, '07'], ['M15', 'A', false, '07'],
    ['M12', 'A', false, '08'], ['M22', 'A', true, '08'], ['M21', 'N', false, '17'], ['K33', 'N', false, '16'],
    ['H51', 'F', false, '13'], ['N11', 'F', false, '13'], ['D11', 'C', true, undefined], ['T11', 'A', false, undefined],
  ] as const)('%s used %s, new energy %s, gets kind %s', (vehicleType, useNature, newEnergy, kind) => {
    expect(derivePlateKind({ vehicleType, useNature, newEnergy })).toBe(kind)
  })

  it('every kind that is derived has a format, and every format belongs to a kind', () => {
    for (const vehicleType of vehicleTypes) {
      for (const newEnergy of [true, false]) {
        const kind = derivePlateKind({ vehicleType, useNature: 'A', newEnergy })
        if (kind) expect(findPlateFormat(kind)).toBeDefined()
      }
    }
    expect(Object.keys(PLATE_KINDS).filter(findPlateFormat)).toHaveLength(18)
  })
})

describe('service life', () => {
  it.each([
    ['K33', 'D', '2018-09-01', '2026-09-01'], ['H31', 'F', '2019-06-01', '2034-06-01'],
    ['K33', 'M', '2018-09-01', '2026-09-01'], ['K21', 'D', '2018-09-01', '2028-09-01'],
    ['K11', 'D', '2018-09-01', '2030-09-01'], ['K33', 'G', '2020-01-01', '2035-01-01'],
    ['K31', 'N', '2020-01-01', '2030-01-01'], ['K21', 'N', '2020-01-01', '2032-01-01'],
    ['K11', 'C', '2020-01-01', '2033-01-01'], ['K33', 'T', '2020-01-01', '2030-01-01'],
    ['K11', 'E', '2020-01-01', '2035-01-01'], ['K38', 'A', '2020-01-01', '2035-01-01'],
    ['K31', 'P', '2020-01-01', '2035-01-01'], ['K11', 'A', '2020-01-01', '2040-01-01'],
    ['K26', 'A', '2020-01-01', '2040-01-01'], ['H41', 'F', '2020-01-01', '2032-01-01'],
    ['H11', 'R', '2020-01-01', '2030-01-01'], ['N11', 'F', '2020-01-01', '2029-01-01'],
    ['B11', 'F', '2020-01-01', '2035-01-01'], ['B11', 'R', '2020-01-01', '2030-01-01'],
    ['G11', 'F', '2020-01-01', '2030-01-01'], ['Z31', 'A', '2020-01-01', '2050-01-01'],
    ['M11', 'A', '2020-02-29', '2032-02-29'], ['M21', 'A', '2020-02-29', '2033-02-28'],
    ['K33', 'A', '2013-05-06', undefined], ['K33', 'H', '2013-05-06', undefined], ['K16', 'A', '2013-05-06', undefined],
  ] as const)('%s used %s, registered %s, ends on %s', (vehicleType, useNature, firstRegisteredOn, on) => {
    expect(scrapOn(vehicleType, useNature, firstRegisteredOn)).toBe(on)
  })

  it('counts from the factory when registration came more than two years later', () => {
    expect(scrapOn('H31', 'F', '2022-01-01', '2020-01-01')).toBe('2037-01-01')
    expect(scrapOn('H31', 'F', '2022-01-02', '2020-01-01')).toBe('2035-01-01')
  })

  it('tells no limit from a type that the standard does not name', () => {
    expect(findServiceLife('K33', 'A')?.years).toBe('NO_LIMIT')
    expect(findServiceLife('T11', 'A')).toBeUndefined()
    for (const useNature of useNatures) {
      expect(vehicleTypes.filter((vehicleType) => !findServiceLife(vehicleType, useNature)))
        .toEqual(['D11', 'D12', 'J11', 'T11', 'X99'])
    }
  })
})

describe('inspection cycle', () => {
  const until = (inspectionClass: InspectionClass, last: string) =>
    nextInspections(inspectionClass, '2020-08-15')
      .filter(({ on }) => on <= last)
      .map(({ on, action }) => `${on} ${action}`)
  const yearly = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-08-31 TEST`)

  it('a private car applies in years 2, 4 and 8 and is tested in 6, 10 and every year after', () => {
    const expected = [
      '2022-08-31 MARK', '2024-08-31 MARK', '2026-08-31 TEST', '2028-08-31 MARK', ...yearly(2030, 2037),
    ]
    expect(until('V1', '2037-12-31')).toEqual(expected)
    expect(until('V4', '2037-12-31')).toEqual(expected)
  })

  it('a van is always tested, from year 15 on twice a year', () => {
    const expected = [
      '2022-08-31 TEST', '2024-08-31 TEST', '2026-08-31 TEST', ...yearly(2027, 2035),
      '2036-02-29 TEST', '2036-08-31 TEST',
    ]
    expect(until('V2', '2036-12-31')).toEqual(expected)
    expect(until('V3', '2036-12-31')).toEqual(expected)
  })

  it('commercial vehicles are tested yearly, then twice a year', () => {
    const passenger = [...yearly(2021, 2025), '2026-02-28 TEST', '2026-08-31 TEST']
    expect(until('V5', '2026-12-31')).toEqual(passenger)
    expect(until('V9', '2026-12-31')).toEqual(passenger)
    expect(until('V6', '2031-12-31')).toEqual([...yearly(2021, 2030), '2031-02-28 TEST', '2031-08-31 TEST'])
    expect(until('V7', '2021-12-31')).toEqual(['2021-02-28 TEST', '2021-08-31 TEST'])
    expect(until('V8', '2037-12-31')).toEqual(yearly(2021, 2037))
  })

  it('the window opens three months before, clipped to the month, and one month for school buses', () => {
    expect(inspectionOpensOn('V1', '2026-04-30')).toBe('2026-01-30')
    expect(inspectionOpensOn('V1', '2026-08-31')).toBe('2026-05-31')
    expect(inspectionOpensOn('V7', '2026-08-31')).toBe('2026-07-31')
  })

  it.each([
    ['V1', 'K33', 'A', {}], ['V2', 'K39', 'A', {}], ['V3', 'K33', 'A', { exemptionLost: true }],
    ['V3', 'K33', 'A', { manufacturedOn: '2016-08-14' }], ['V1', 'K33', 'A', { manufacturedOn: '2016-08-15' }],
    ['V3', 'K31', 'A', { seats: 10 }], ['V3', 'K33', 'H', {}], ['V4', 'M21', 'A', {}], ['V5', 'K33', 'G', {}],
    ['V5', 'K11', 'C', {}], ['V5', 'K33', 'N', {}], ['V6', 'H31', 'F', {}], ['V6', 'K21', 'A', {}],
    ['V7', 'K38', 'A', {}], ['V7', 'K31', 'O', {}], ['V8', 'Z31', 'A', {}], ['V8', 'B11', 'F', {}],
    ['V9', 'K33', 'L', {}], ['V9', 'K33', 'U', {}],
  ] as const)('%s is the class of %s used %s %j', (expected, vehicleType, useNature, facts) => {
    const car = { seats: 5, manufacturedOn: '2020-06-01', firstRegisteredOn: '2020-08-15', exemptionLost: false }
    expect(classOf({ ...car, vehicleType, useNature, ...facts })).toBe(expected)
  })
})

describe('divisions of Chongqing', () => {
  it('38 units until 24 January 2026, 37 from the next day on', () => {
    expect(listDivisionsOn('2018-06-01')).toHaveLength(38)
    expect(listDivisionsOn('2026-01-24')).toHaveLength(38)
    expect(listDivisionsOn('2026-01-25')).toHaveLength(37)
    expect(listDivisionsOn('2026-03-10')).toContain('500157')
  })

  it('an old code is found and leads to the one that followed', () => {
    expect(findDivision('500112')).toMatchObject({ name: '渝北区', validTo: '2026-01-24', successor: '500157' })
    expect(findDivision('500232')?.successor).toBe('500156')
    expect(findDivision('500199')).toBeUndefined()
    for (const code of Object.keys(DIVISIONS)) {
      const { validTo, successor } = findDivision(code) ?? {}
      expect(successor === undefined).toBe(validTo === undefined)
      if (successor) expect(findDivision(successor)?.validTo).toBeUndefined()
    }
  })
})
