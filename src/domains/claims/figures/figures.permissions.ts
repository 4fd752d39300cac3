// Who may see how fast accidents are settled? The police of all of them, an insurer of its own.
import { type Permissions } from '../../../platform/permissions/permissions.js'

/** An insurer's client reads each of its accidents anyway: a function would keep nothing from it. */
const READERS = { POLICE: ['DISPATCHER', 'SUPERVISOR', 'LIABILITY_OFFICER', 'SEAT'], INSURER: true } as const

export const figurePermissions = {
  Query: { claimFigures: { who: READERS, scope: 'claims:read', own: true } },
  ClaimFigures: { '*': { who: 'REACHED' } },
  ClaimFigure: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
