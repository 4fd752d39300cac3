// Who may see people, and who answers for herself?
import { type Permissions } from '../../platform/permissions/permissions.js'

const REGISTRATION_SIDE = { DEALERSHIP: true, POLICE: true, CITIZEN: true } as const

export const peoplePermissions = {
  Query: {
    personActs: { who: { CITIZEN: true }, own: true },
  },
  Party: { $entry: { who: REGISTRATION_SIDE }, '*': { who: REGISTRATION_SIDE, own: true }, identityNumber: { who: { POLICE: ['REGISTRAR'], CITIZEN: true } } },
  PersonAct: { $entry: { who: REGISTRATION_SIDE }, '*': { who: REGISTRATION_SIDE, own: true } },
} as const satisfies Permissions
