// Who may pay, who names an account, who reconciles and who answers recoveries?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const scope = 'claims:settle'
const SEES = { INSURER: true, CITIZEN: true } as const
const CASHIER = { who: { INSURER: ['CASHIER'] }, scope, needs: ['qualified:CASHIER'], own: true } as const
const MANAGER = { who: { INSURER: ['CLAIMS_MANAGER'] }, scope, needs: ['qualified:CLAIMS_MANAGER'], freshAct: true, own: true } as const
const PARTY = { who: { CITIZEN: true }, scope: 'claims:report', own: true } as const
const BOOKS = { who: { INSURER: ['CASHIER', 'CLAIMS_MANAGER'] }, scope, own: true } as const
const ofInsurers = { $entry: { who: { INSURER: true }, scope }, '*': { who: { INSURER: true } } } as const

export const paymentPermissions = {
  Query: {
    payments: { who: SEES, scope: 'claims:read', own: true },
    recoveries: BOOKS,
    nettingStatements: BOOKS,
    reconciliationItems: BOOKS,
  },
  Mutation: {
    payClaim: { ...CASHIER, freshAct: true },
    renewPayeeAccount: PARTY,
    confirmReceived: PARTY,
    recordRecovered: CASHIER,
    reconcilePayments: CASHIER,
    resolveReconciliationItem: CASHIER,
    acceptRecovery: MANAGER,
    disputeRecovery: MANAGER,
    withdrawRecovery: MANAGER,
  },
  Accident: { payments: { who: SEES }, legMarks: { who: { POLICE: true, INSURER: true, CITIZEN: true } } },
  SettlementLeg: { payment: { who: SEES } },
  Payment: { $entry: { who: SEES, scope: 'claims:read' }, '*': { who: SEES } },
  LegMark: { '*': { who: 'REACHED' } },
  Recovery: ofInsurers,
  NettingStatement: ofInsurers,
  Reconciliation: ofInsurers,
  ReconciliationItem: ofInsurers,
} as const satisfies Permissions
