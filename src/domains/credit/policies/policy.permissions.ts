// Who may check applicants under a policy, and who sees the answers? Whether a policy is the unit's own is decided with its binding.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const STAFF = ['CLERK', 'REVIEWER'] as const
const SEES = { SIGNATORY: STAFF, CITIZEN: true } as const
const INSIDE = { SIGNATORY: true, CITIZEN: true } as const

export const policyPermissions = {
  Query: { incentivePolicies: { who: 'ANYONE' }, policyApplications: { who: SEES, own: true } },
  Mutation: {
    checkPolicy: { who: { SIGNATORY: STAFF }, scope: 'credit:act', own: true },
    showPerformance: { who: { SIGNATORY: STAFF }, scope: 'credit:act', own: true },
  },
  IncentivePolicy: { '*': { who: 'REACHED' } },
  PolicyApplication: { $entry: { who: SEES }, '*': { who: INSIDE } },
  /** Matches are for the unit's reviewers to decide. */
  PolicyCheck: { $entry: { who: SEES }, matchIds: { who: { SIGNATORY: true } }, '*': { who: INSIDE } },
} as const satisfies Permissions
