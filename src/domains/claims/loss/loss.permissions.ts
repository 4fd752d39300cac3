// Who may assess losses, and who sees what of them? Police see that it is done, not the figures.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const ASSESSORS = ['LINKAGE_OFFICER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR'] as const
const ASSESS = { who: { INSURER: ASSESSORS }, scope: 'claims:assess', own: true } as const
const OWNER = { who: { CITIZEN: true }, scope: 'claims:report', own: true } as const
const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const
const FIGURES = { who: { INSURER: true, CITIZEN: true }, own: true } as const

export const lossPermissions = {
  Mutation: {
    startLoss: ASSESS,
    draftLoss: ASSESS,
    reviseLoss: ASSESS,
    escalateLoss: ASSESS,
    confirmLoss: { ...ASSESS, freshAct: true, refusedAs: 'ROLE_LOSS' },
    supplementLoss: ASSESS,
    declareNoLoss: { ...ASSESS, freshAct: true, refusedAs: 'ROLE_LOSS' },
    finishLoss: ASSESS,
    delegateLoss: { who: { INSURER: ['CLAIMS_MANAGER'] }, scope: 'claims:assess', own: true },
    disputeLoss: OWNER,
    waiveLoss: OWNER,
  },
  Accident: { losses: { who: SEES, own: true } },
  LossAssessment: {
    $entry: { who: SEES },
    '*': { who: SEES, own: true },
    netFen: FIGURES,
    cumulativeFen: FIGURES,
    claimedFen: FIGURES,
    detail: FIGURES,
    levelNeeded: { who: { INSURER: true }, own: true },
    staff: { who: { INSURER: true }, own: true },
  },
  LossDetail: { '*': { who: 'REACHED' } },
  LossLine: { '*': { who: 'REACHED' } },
  LossItemAmount: { '*': { who: 'REACHED' } },
  LossStaff: { '*': { who: 'REACHED' } },
  TotalLoss: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
