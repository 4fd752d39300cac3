// Who may see the figures? Anybody with a token: they are public, and tell of no cell below five.
import { type Permissions } from '../../../platform/permissions/permissions.js'

export const creditFigurePermissions = {
  Query: { creditFigures: { who: 'ANYONE' } },
  CreditFigures: { '*': { who: 'REACHED' } },
  CreditFigure: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
