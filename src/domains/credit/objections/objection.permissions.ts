// Who may object to a listing, and who decides?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SUBJECT = { who: { CITIZEN: true }, scope: 'acts:answer', own: true } as const
const JUDGE = { who: { COURT: ['JUDGE'] }, scope: 'credit:publish', freshAct: true, own: true } as const
const SEES = { COURT: true, CITIZEN: true } as const

export const objectionPermissions = {
  Query: { objections: { who: SEES, own: true } },
  Mutation: {
    fileObjection: SUBJECT, withdrawObjection: SUBJECT, askReconsideration: SUBJECT,
    decideObjection: JUDGE, serveObjectionDecision: JUDGE,
    decideReconsideration: { who: { COURT: ['PRESIDENT'] }, scope: 'credit:publish', freshAct: true, own: true },
    recordCourtSuperior: { who: { POLICE: ['SUPERVISOR'] }, scope: 'partners:supervise', freshAct: true },
  },
  Objection: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  ObjectionClock: { '*': { who: SEES } },
  CourtSuperior: { $entry: { who: { POLICE: ['SUPERVISOR'], COURT: true } }, '*': { who: { POLICE: true, COURT: true } } },
} as const satisfies Permissions
