// Who may make, consent to, dispute and see offers? Police know that there is one, and no amount of it.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES = { POLICE: true, INSURER: true, CITIZEN: true } as const
const CONCERNED = { INSURER: true, CITIZEN: true } as const
const PAYEE = { who: { CITIZEN: true }, scope: 'claims:report', own: true } as const
const AMOUNTS = { who: CONCERNED, own: true } as const

export const offerPermissions = {
  Query: {
    settlementPreview: { who: CONCERNED, scope: 'claims:read', own: true },
  },
  Mutation: {
    makeOffer: { who: { INSURER: ['ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR'] }, scope: 'claims:settle', own: true },
    consentOffer: PAYEE,
    namePayeeAccount: PAYEE,
    disputeOffer: PAYEE,
  },
  Accident: {
    offers: { who: SEES, own: true },
    offer: { who: SEES, own: true },
  },
  SettlementOffer: { $entry: { who: SEES }, '*': { who: SEES, own: true }, legs: AMOUNTS, totalFen: AMOUNTS, consents: AMOUNTS, reason: AMOUNTS },
  SettlementLeg: { '*': { who: 'REACHED' } },
  OfferConsent: { '*': { who: 'REACHED' } },
  SettlementPreview: { '*': { who: 'REACHED' } },
  SettlementPocket: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
