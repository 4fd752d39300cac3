// Which accidents may be settled by the parties, and which facts bring police?
import { describe, expect, it } from '@jest/globals'
import { PROCEDURES } from '../../src/domains/claims/accidents/procedures.js'
import { TRIAGE_GROUNDS, type TriageGround } from '../../src/domains/claims/accidents/triage-grounds.js'
import { triage, type TriageFacts } from '../../src/domains/claims/accidents/triage.js'

type Kind = TriageFacts['parties'][number]['kind']
const partiesOf = (...kinds: Kind[]) => kinds.map(kind => ({ kind }))
const twoCars: TriageFacts = { grounds: [], injured: false, dead: false, parties: partiesOf('MOTOR', 'MOTOR') }
const GROUNDS = Object.keys(TRIAGE_GROUNDS) as TriageGround[]

describe('two cars with property loss only', () => {
  it('may use every procedure, and nothing must be done first', () => {
    expect(triage(twoCars)).toEqual({
      outcome: 'FAST', procedures: ['SELF', 'ONLINE', 'SIMPLE', 'GENERAL'], lane: 'CAR_CAR', blocking: [], doNow: [],
    })
  })

  it.each(GROUNDS)('may not settle by themselves under %s, and are told what to do in both languages', ground => {
    const { procedures, blocking, doNow } = triage({ ...twoCars, grounds: [ground] })
    expect(procedures).not.toContain('SELF')
    expect(procedures).not.toContain('ONLINE')
    expect(blocking).toEqual([ground])
    expect(doNow).toEqual([TRIAGE_GROUNDS[ground].doNow])
  })

  it('stay here under exactly two grounds, where police determine on the scene', () => {
    expect(GROUNDS.filter(ground => triage({ ...twoCars, grounds: [ground] }).outcome === 'SIMPLE'))
      .toEqual(['R8_NO_INSPECTION_OR_MTI_MARK', 'R9_FACILITY'])
    expect(triage({ ...twoCars, grounds: ['R9_FACILITY'] }).procedures).toEqual(['SIMPLE', 'GENERAL'])
  })

  it('leave the fast lane when a driver smells of alcohol, also when a rail was hit as well', () => {
    expect(triage({ ...twoCars, grounds: ['R9_FACILITY', 'R2_ALCOHOL_DRUG'] }))
      .toMatchObject({ outcome: 'GENERAL', procedures: ['GENERAL'], blocking: ['R9_FACILITY', 'R2_ALCOHOL_DRUG'] })
  })

  it('leave the fast lane when somebody is hurt or dead, named once even if ticked as well', () => {
    expect(triage({ ...twoCars, injured: true })).toMatchObject({ outcome: 'GENERAL', blocking: ['INJURY'] })
    expect(triage({ ...twoCars, dead: true, grounds: ['DEATH'] })).toMatchObject({ outcome: 'GENERAL', blocking: ['DEATH'] })
  })
})

describe('the parties', () => {
  it.each<[Kind[], string, string]>([
    [['MOTOR', 'MOTOR', 'MOTOR'], 'CAR_CAR', 'FAST'],
    [['MOTOR', 'NON_MOTOR'], 'CAR_EBIKE', 'FAST'],
    [['MOTOR', 'PROPERTY'], 'CAR_PROPERTY', 'SIMPLE'],
    [['MOTOR', 'PEDESTRIAN'], 'OTHER', 'SIMPLE'],
    [['MOTOR', 'NON_MOTOR', 'PROPERTY'], 'OTHER', 'SIMPLE'],
    [['NON_MOTOR', 'PEDESTRIAN'], 'OTHER', 'FAST'],
    [['MOTOR'], 'OTHER', 'SIMPLE'],
  ])('%j go the lane %s and may at best be settled %s', (kinds, lane, outcome) => {
    expect(triage({ ...twoCars, parties: partiesOf(...kinds) })).toMatchObject({ lane, outcome })
  })

  it('with a thing among them have hit a facility, whether or not it was said', () => {
    expect(triage({ ...twoCars, parties: partiesOf('MOTOR', 'PROPERTY') }).blocking).toEqual(['R9_FACILITY'])
  })
})

it('only police give a certificate, and only the general procedure leaves the fast lane', () => {
  expect(Object.entries(PROCEDURES).filter(([, { decidedBy }]) => decidedBy === 'PARTIES').map(([code]) => code)).toEqual(['SELF'])
  expect(Object.entries(PROCEDURES).filter(([, { fastLane }]) => !fastLane).map(([code]) => code)).toEqual(['GENERAL'])
})
