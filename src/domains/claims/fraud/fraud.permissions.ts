// Who may see and decide findings?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const

export const fraudPermissions = {
  Mutation: { decideFinding: { who: { INSURER: ['INVESTIGATOR'] }, scope: 'claims:investigate', own: true } },
  FraudFinding: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  FindingFact: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
