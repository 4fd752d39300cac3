// Which photos are shown as not fitting the report?
import { describe, expect, it } from '@jest/globals'
import { captureFlags } from '../../src/domains/evidence/capture-flags.js'

const AT = new Date('2026-03-10T01:50:00Z')
const REPORTED = { at: AT, latE6: 29_558_333, lonE6: 106_570_000 }
const RECEIVED = { at: new Date('2026-03-10T02:30:00Z'), hasReason: false }
const minutesLater = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)
const HERE = { latE6: REPORTED.latE6, lonE6: REPORTED.lonE6 }

describe('a photo', () => {
  it.each([
    ['at the moment and place', { at: AT, ...HERE }, []],
    ['ten minutes later', { at: minutesLater(10), ...HERE }, []],
    ['eleven minutes later', { at: minutesLater(11), ...HERE }, ['CAPTURED_LONG_AFTER']],
    ['eleven minutes before', { at: minutesLater(-11), ...HERE }, ['CAPTURED_LONG_BEFORE']],
    ['after it came in', { at: minutesLater(60), ...HERE }, ['CAPTURED_IN_FUTURE']],
    // A thousandth of a degree of latitude is 111.2 m.
    ['299 m away', { at: AT, ...HERE, latE6: HERE.latE6 + 2688 }, []],
    ['301 m away', { at: AT, ...HERE, latE6: HERE.latE6 + 2708 }, ['CAPTURED_FAR_AWAY']],
    // At 29.6° north a degree of longitude is 96.7 km.
    ['290 m to the east', { at: AT, ...HERE, lonE6: HERE.lonE6 + 3000 }, []],
    ['that tells nothing', {}, ['NO_CAPTURE_TIME', 'NO_CAPTURE_PLACE']],
    ['early and far away', { at: minutesLater(-60), latE6: 30_000_000, lonE6: 106_570_000 }, ['CAPTURED_LONG_BEFORE', 'CAPTURED_FAR_AWAY']],
  ])('%s', (_name, captured, flags) => {
    expect(captureFlags(captured, REPORTED, RECEIVED)).toEqual(flags)
  })

  it('taken late for a reason is not flagged for it', () => {
    expect(captureFlags({ at: minutesLater(30), ...HERE }, REPORTED, { ...RECEIVED, hasReason: true })).toEqual([])
  })

  it('of a record without moment and place is compared with nothing', () => {
    expect(captureFlags({ at: minutesLater(-600), latE6: 0, lonE6: 0 }, undefined, RECEIVED)).toEqual([])
  })
})
