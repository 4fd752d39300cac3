// Who may see and change what about partners?
import { type Permissions } from '../../platform/permissions/permissions.js'

export const partnerPermissions = {
  Query: { viewer: { who: 'ANYONE' } },
  Viewer: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
