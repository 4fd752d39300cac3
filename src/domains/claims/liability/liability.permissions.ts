// Who may determine, sign, accept, dispute and see liability? Police alone determine it; insurers never, by any path.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const
const OFFICER = { who: { POLICE: ['LIABILITY_OFFICER'] }, scope: 'claims:determine', needs: ['qualified:LIABILITY_OFFICER'], freshAct: true } as const
const SEATED = { who: { POLICE: ['SEAT', 'LIABILITY_OFFICER'] }, scope: 'claims:determine' } as const
const PARTY = { who: { CITIZEN: true }, scope: 'acts:answer', own: true } as const

export const liabilityPermissions = {
  Query: { liabilityProposal: { who: SEES, scope: 'claims:read' } },
  Mutation: {
    draftAgreement: { who: { POLICE: ['LIABILITY_OFFICER', 'SEAT', 'AUXILIARY'], INSURER: ['SEAT', 'LINKAGE_OFFICER'], CITIZEN: true }, scope: 'claims:report', own: true },
    signAgreement: PARTY,
    confirmAgreement: { ...SEATED, freshAct: true },
    returnAgreement: SEATED,
    requestOnlineLiability: PARTY,
    issueLiability: { ...OFFICER, refusedAs: 'ROLE_LIABILITY' },
    askMoreEvidence: OFFICER,
    sendOfficer: OFFICER,
    acceptLiability: PARTY,
    objectLiability: PARTY,
    forwardReview: OFFICER,
    concludeReview: OFFICER,
    correctLiability: { ...OFFICER, refusedAs: 'ROLE_LIABILITY' },
    challengeLiability: { who: { INSURER: ['CLAIMS_MANAGER'] }, scope: 'claims:settle', own: true },
  },
  Liability: { $entry: { who: SEES }, '*': { who: SEES, own: true }, challengeReasons: { who: { POLICE: true, INSURER: true }, own: true } },
  LiabilityReview: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  LiabilityShare: { '*': { who: 'REACHED' } },
  LiabilityProposal: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
