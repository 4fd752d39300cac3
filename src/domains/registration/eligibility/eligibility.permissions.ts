// Who may ask whether a vehicle could be registered, and who learns which court stands in the way?
import { type Permissions } from '../../../platform/permissions/permissions.js'

/** The dealership learns that an order blocks, and its number; the measure and the court concern the person and the police. */
const CONCERNED = { who: { POLICE: true, CITIZEN: true } } as const

export const eligibilityPermissions = {
  Query: {
    registrationEligibility: { who: { DEALERSHIP: ['CLERK'], POLICE: ['REGISTRAR'], CITIZEN: true }, scope: 'registration:read', own: true },
  },
  RegistrationEligibility: { '*': { who: 'REACHED' } },
  Blocker: { orderNo: { who: 'REACHED' }, '*': CONCERNED },
} as const satisfies Permissions
