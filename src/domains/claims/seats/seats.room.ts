// What does the room of seats bring: seats and their tasks, teams on the road, who is sent where, and the clock of the five minutes?
import { type Room } from '../../../platform/module.js'
import { SeatFiguresResolver } from './figures.resolver.js'
import { liabilitySlaSweeps } from './liability-sla.sweep.js'
import { SeatSchema, SeatTaskSchema } from './seat.entities.js'
import { seatErrors } from './seat.errors.js'
import { seatPermissions } from './seat.permissions.js'
import { SeatResolver, SeatTaskResolver } from './seat.resolver.js'
import { seatScopes } from './seat.scopes.js'
import { seatSweeps } from './seat.sweeps.js'
import { DispatchJobSchema, SceneTeamSchema } from './team.entities.js'
import { AccidentDispatchResolver, DispatchJobResolver, SceneTeamResolver } from './team.resolver.js'
import { WatchResolver } from './watch.resolver.js'

export const seatsRoom: Room = {
  entities: [SeatSchema, SeatTaskSchema, SceneTeamSchema, DispatchJobSchema],
  resolvers: [SeatResolver, SeatTaskResolver, SceneTeamResolver, DispatchJobResolver, AccidentDispatchResolver, SeatFiguresResolver, WatchResolver],
  permissions: seatPermissions,
  errors: seatErrors,
  nodes: {
    sea: { type: 'Seat', table: 'seat' },
    tsk: { type: 'SeatTask', table: 'seatTask' },
    tea: { type: 'SceneTeam', table: 'sceneTeam' },
    dsp: { type: 'DispatchJob', table: 'dispatchJob' },
  },
  sweeps: [...liabilitySlaSweeps, ...seatSweeps],
  scopes: seatScopes,
}
