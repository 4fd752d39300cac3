// Who may ask for tickets, send files and read them?
import { type Permissions, type TypePermissions } from '../../../platform/permissions/permissions.js'

const SEES = { DEALERSHIP: true, POLICE: true, PLATE_MAKER: true, CITIZEN: true } as const

export const evidencePermissions = {
  Mutation: {
    requestUpload: {
      who: { DEALERSHIP: ['CLERK', 'INSPECTOR'], POLICE: ['INSPECTOR', 'REGISTRAR'], PLATE_MAKER: ['PLATE'] }, scope: 'evidence:upload', needs: [], own: true,
    },
  },
  Evidence: { $entry: { who: SEES }, '*': { who: SEES } },
} as const satisfies Permissions

/** The ticket is the member of staff's word; the bytes may come from whatever machine holds the partner's token. */
export const evidenceRoutes = {
  storeEvidence: { who: { DEALERSHIP: true, POLICE: true, PLATE_MAKER: true }, scope: 'evidence:upload', needs: [], own: true },
  readEvidence: { who: SEES, scope: 'evidence:read', own: true },
} as const satisfies TypePermissions
