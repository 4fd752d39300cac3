// Who may report and see consumption restrictions?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const REPORTS = { who: { COURT: true }, scope: 'restrictions:report', own: true } as const
const SEES = { COURT: true, POLICE: true, CITIZEN: true } as const

/** Each asks what it sells; a court whatever it needs. */
const ASKS = { COURT: true, DEALERSHIP: true, INSURER: true, SIGNATORY: true, CHANNEL: true } as const

export const restrictionPermissions = {
  Query: { restrictionCheck: { who: ASKS, scope: 'credit:screen' }, restrictions: { who: { COURT: true, POLICE: ['REGISTRAR'], CITIZEN: true }, own: true } },
  Mutation: { reportRestriction: REPORTS, deliverAssistanceNotice: REPORTS, liftRestriction: REPORTS, grantExemption: { who: { COURT: ['PRESIDENT'] }, scope: 'restrictions:report', freshAct: true, own: true } },
  Restriction: { $entry: { who: { COURT: true, POLICE: ['REGISTRAR'], CITIZEN: true } }, '*': { who: SEES } },
  RestrictionExemption: { '*': { who: SEES } },
  RestrictionCheck: { '*': { who: ASKS } },
} as const satisfies Permissions
