// Who may see and do what with applications? Compiled to shield; mirrored in docs/reference/permissions.md.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { DEALERSHIP: true, POLICE: true, CITIZEN: true } as const
const CLERK = { DEALERSHIP: ['CLERK'] } as const
const REGISTRAR = { who: { POLICE: ['REGISTRAR'] }, scope: 'registration:decide', needs: ['qualified:REGISTRAR'], freshAct: true } as const

export const applicationPermissions = {
  Query: {
    application: { who: SEES, scope: 'registration:read', own: true },
    applications: { who: SEES, scope: 'registration:read', own: true },
  },
  Mutation: {
    submitRegistration: { who: CLERK, scope: 'registration:submit', needs: ['station:REG', 'qualified:CLERK'], own: true },
    confirmApplication: { who: { CITIZEN: true }, scope: 'acts:answer', own: true },
    correctApplication: { who: CLERK, scope: 'registration:submit', needs: ['qualified:CLERK'], own: true },
    withdrawApplication: { who: { ...CLERK, CITIZEN: true }, scope: 'registration:read', own: true },
    acceptApplication: REGISTRAR,
    declineApplication: REGISTRAR,
    requestCorrection: REGISTRAR,
    inspectVehicle: { who: { POLICE: ['INSPECTOR'], DEALERSHIP: ['INSPECTOR'] }, scope: 'registration:inspect', needs: ['qualified:INSPECTOR'], own: true },
    startReview: REGISTRAR,
    suspendApplication: REGISTRAR,
    resumeApplication: REGISTRAR,
    approveApplication: REGISTRAR,
    refuseApplication: REGISTRAR,
    issueDocuments: REGISTRAR,
    archiveApplication: REGISTRAR,
  },
  Application: { $entry: { who: SEES }, '*': { who: { ...SEES, PLATE_MAKER: true } } },
  Gap: { '*': { who: 'REACHED' } },
  Check: { '*': { who: 'REACHED' } },
} satisfies Permissions
