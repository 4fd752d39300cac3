// What does the server mount of this room?
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { AccidentClockSchema } from './clock.entity.js'
import { AccidentClockResolver, AccidentClocksResolver } from './clock.resolver.js'
import { clockSweeps } from './clock.sweeps.js'

export const clocksRoom: Room = {
  entities: [AccidentClockSchema],
  resolvers: [AccidentClockResolver, AccidentClocksResolver],
  permissions: { AccidentClock: { '*': { who: 'REACHED' } } },
  sweeps: clockSweeps,
  scopes: { accidentClock: ofAccident<'accidentClock'>('accidentClock') },
}
