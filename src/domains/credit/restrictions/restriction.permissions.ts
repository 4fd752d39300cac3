// Who may report and see consumption restrictions?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const REPORTS = { who: { COURT: true }, scope: 'restrictions:report', own: true } as const
const SEES = { COURT: true, POLICE: true, CITIZEN: true } as const

export const restrictionPermissions = {
  Query: { restrictions: { who: { COURT: true, POLICE: ['REGISTRAR'], CITIZEN: true }, own: true } },
  Mutation: { reportRestriction: REPORTS, deliverAssistanceNotice: REPORTS, liftRestriction: REPORTS, grantExemption: { who: { COURT: ['PRESIDENT'] }, scope: 'restrictions:report', freshAct: true, own: true } },
  Restriction: { $entry: { who: { COURT: true, POLICE: ['REGISTRAR'], CITIZEN: true } }, '*': { who: SEES } },
  RestrictionExemption: { '*': { who: SEES } },
} as const satisfies Permissions
