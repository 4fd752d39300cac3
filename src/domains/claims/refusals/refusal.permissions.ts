// Who may refuse a claim, and who sees refusals?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const
const MANAGER = { who: { INSURER: ['CLAIMS_MANAGER'] }, scope: 'claims:settle', own: true } as const

export const refusalPermissions = {
  Mutation: { refuseClaim: MANAGER, recordRefusalLetter: MANAGER },
  ClaimRefusal: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
} as const satisfies Permissions
