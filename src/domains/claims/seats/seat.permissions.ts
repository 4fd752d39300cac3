// Who sits at seats, takes tasks, sends teams and rides in them? Each house its own; liability tasks are for police seats alone.
import { type Permissions } from '../../../platform/permissions/permissions.js'
import { DISPATCHING, ON_ROAD, SEATED } from './seat.transitions.js'

const scope = 'claims:seat'
const WATCHES = { POLICE: ['SEAT', 'DISPATCHER', 'SUPERVISOR'], INSURER: ['SEAT', 'CLAIMS_MANAGER'] } as const
const TEAM_WATCHES = { POLICE: [...DISPATCHING.POLICE, 'SUPERVISOR', ...ON_ROAD.POLICE], INSURER: ['SEAT', 'CLAIMS_MANAGER', ...ON_ROAD.INSURER] } as const
const EVERYBODY = { POLICE: true, INSURER: true, CITIZEN: true } as const
const HOUSES = { POLICE: true, INSURER: true } as const

const SEAT = { who: SEATED, scope, own: true } as const
const DISPATCH = { who: DISPATCHING, scope } as const
const ROAD = { who: ON_ROAD, scope, own: true } as const
const READ = { who: WATCHES, scope, own: true } as const

export const seatPermissions = {
  Query: {
    seats: READ,
    seatTasks: READ,
    sceneTeams: { who: TEAM_WATCHES, scope, own: true },
    seatFigures: { who: { POLICE: ['SUPERVISOR', 'DISPATCHER', 'SEAT'] }, scope },
  },
  Subscription: {
    seatQueueChanged: SEAT,
    accidentEvents: { who: EVERYBODY, scope: 'claims:read', own: true },
  },
  Mutation: {
    goOnDuty: SEAT,
    goAway: SEAT,
    comeBack: SEAT,
    goOffDuty: SEAT,
    askSeat: { who: { POLICE: ['SEAT', 'LIABILITY_OFFICER', 'DISPATCHER', 'AUXILIARY'], INSURER: ['SEAT', 'LINKAGE_OFFICER'] }, scope: 'claims:report', own: true },
    takeTask: SEAT,
    releaseTask: SEAT,
    handOverTask: SEAT,
    finishTask: SEAT,
    formTeam: DISPATCH,
    disbandTeam: DISPATCH,
    goOnline: ROAD,
    goOffline: ROAD,
    reportPosition: ROAD,
    dispatchTeam: DISPATCH,
    recallTeam: DISPATCH,
    acceptJob: ROAD,
    arriveAtScene: ROAD,
    clearRoad: ROAD,
    finishJob: ROAD,
  },
  Seat: { $entry: { who: WATCHES, scope }, '*': { who: HOUSES } },
  SeatTask: { $entry: { who: WATCHES, scope }, '*': { who: HOUSES } },
  SceneTeam: { $entry: { who: TEAM_WATCHES, scope }, '*': { who: HOUSES }, position: { who: { POLICE: DISPATCHING.POLICE } } },
  DispatchJob: { $entry: { who: EVERYBODY }, '*': { who: EVERYBODY, own: true }, team: { who: TEAM_WATCHES, scope } },
  Accident: { dispatchJobs: { who: EVERYBODY, own: true } },
  AccidentEvent: { '*': { who: 'REACHED' } },
  SeatFigure: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
