// Who may see vehicles and what hangs off them?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { DEALERSHIP: true, POLICE: true, CITIZEN: true, INSURER: true } as const

export const vehiclePermissions = {
  Query: {
    vehicle: { who: SEES, scope: 'registration:read', own: true },
    vehicleByPlate: { who: SEES, scope: 'registration:read', own: true },
    vehicles: { who: SEES, scope: 'registration:read', own: true },
  },
  Vehicle: { $entry: { who: SEES }, '*': { who: SEES }, owner: { who: { DEALERSHIP: true, POLICE: true, CITIZEN: true } } },
  Policy: { '*': { who: 'REACHED' } },
  Document: { $entry: { who: SEES }, '*': { who: SEES } },
} as const satisfies Permissions
