// Who may ask for tickets, send files and read them?
import { type Permissions, type TypePermissions } from '../../platform/permissions/permissions.js'

const SEES = { DEALERSHIP: true, POLICE: true, PLATE_MAKER: true, INSURER: true, COURT: true, PROPERTY_COMPANY: true, CITIZEN: true } as const

/** Which of them may hang what on a record, the room of the record says. */
export const evidencePermissions = {
  Mutation: {
    requestUpload: {
      who: {
        DEALERSHIP: ['CLERK', 'INSPECTOR'], POLICE: ['INSPECTOR', 'REGISTRAR', 'LIABILITY_OFFICER', 'AUXILIARY', 'SEAT', 'PERSUADER'], PLATE_MAKER: ['PLATE'],
        INSURER: ['CLERK', 'LINKAGE_OFFICER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'SEAT', 'INVESTIGATOR', 'PERSUADER'], COURT: ['JUDGE'],
        PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER', 'GUARD'], CITIZEN: true,
      },
      scope: 'evidence:upload', needs: [], own: true,
    },
  },
  Evidence: { $entry: { who: SEES }, '*': { who: SEES } },
} as const satisfies Permissions

/** The ticket is the member of staff's word; the bytes may come from whatever machine holds the partner's token. */
export const evidenceRoutes = {
  storeEvidence: { who: SEES, scope: 'evidence:upload', needs: [], own: true },
  readEvidence: { who: SEES, scope: 'evidence:read', own: true },
  readOriginal: { who: { POLICE: ['LIABILITY_OFFICER'], COURT: true }, scope: 'evidence:read' },
} as const satisfies TypePermissions
