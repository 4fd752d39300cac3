// Who may ask for visits, bring lists, confirm them, and act on rows of cars?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { DEALERSHIP: true, POLICE: true, CITIZEN: true } as const
const CLERK = { who: { DEALERSHIP: ['CLERK'] }, scope: 'registration:submit', needs: ['qualified:CLERK'], own: true } as const
const REGISTRAR = { who: { POLICE: ['REGISTRAR'] }, scope: 'registration:decide', needs: ['qualified:REGISTRAR'], freshAct: true } as const
const MAKER = { who: { PLATE_MAKER: ['PLATE'] }, scope: 'plates:make', needs: ['qualified:PLATE'] } as const
const AGENT = { who: { CITIZEN: true }, scope: 'acts:answer', own: true } as const
const READ = { who: SEES, scope: 'registration:read', own: true } as const

export const batchPermissions = {
  Query: { visit: READ, visits: READ, batch: READ, batches: READ },
  Subscription: { batchProgress: READ },
  Mutation: {
    requestVisit: { ...CLERK, needs: ['station:REG', 'qualified:CLERK'] },
    approveVisit: REGISTRAR,
    startVisit: REGISTRAR,
    closeVisit: REGISTRAR,
    cancelVisit: { who: { DEALERSHIP: ['CLERK'], POLICE: ['REGISTRAR'] }, scope: 'registration:read', own: true },
    openBatch: CLERK,
    confirmBatch: AGENT,
    cancelBatch: { who: { DEALERSHIP: ['CLERK'], CITIZEN: true }, scope: 'registration:read', own: true },
    acceptApplications: REGISTRAR,
    inspectVehicles: { who: { POLICE: ['INSPECTOR'] }, scope: 'registration:inspect', needs: ['qualified:INSPECTOR'] },
    startReviews: REGISTRAR,
    approveApplications: REGISTRAR,
    refuseApplications: REGISTRAR,
    drawNumbers: AGENT,
    startPlates: MAKER,
    finishPlates: MAKER,
    issueDocumentSets: REGISTRAR,
    archiveApplications: REGISTRAR,
  },
  Visit: { $entry: { who: SEES }, '*': { who: SEES } },
  Batch: { $entry: { who: SEES }, '*': { who: SEES } },
  BatchRow: { '*': { who: SEES } },
} as const satisfies Permissions
