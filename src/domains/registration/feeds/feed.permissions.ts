// Who reports what? Each register has one kind of reporter; police also enter what other organs bring on paper.
import { type Permissions } from '../../../platform/permissions/permissions.js'

export const FEED_REPORTERS = [
  'MANUFACTURER', 'TAX_AUTHORITY', 'INSURER', 'INSPECTION_STATION', 'COURT', 'POLICE',
] as const
type Reporter = (typeof FEED_REPORTERS)[number]
const REPORTERS = Object.fromEntries(FEED_REPORTERS.map(kind => [kind, true])) as { [K in Reporter]: true }
const SEIZES = { who: { COURT: true, POLICE: true }, scope: 'seizures:report' } as const
const PARTIES = { who: { POLICE: true }, scope: 'parties:report' } as const

export const feedPermissions = {
  Query: {
    feedReceipts: { who: REPORTERS, own: true },
  },
  Mutation: {
    reportCertificates: { who: { MANUFACTURER: true }, scope: 'certificates:report' },
    reportAnnouncements: { who: { MANUFACTURER: true }, scope: 'certificates:report' },
    reportInvoices: { who: { TAX_AUTHORITY: true }, scope: 'taxes:report' },
    reportTaxes: { who: { TAX_AUTHORITY: true }, scope: 'taxes:report' },
    reportPolicies: { who: { INSURER: true }, scope: 'policies:report' },
    reportTests: { who: { INSPECTION_STATION: true }, scope: 'tests:report' },
    reportParties: PARTIES,
    reportPowersOfAttorney: PARTIES,
    reportBans: PARTIES,
    reportSeizures: SEIZES,
    releaseSeizures: SEIZES,
    reportThefts: { who: { POLICE: true }, scope: 'thefts:report' },
  },
  FeedReceipt: { $entry: { who: REPORTERS }, '*': { who: REPORTERS, own: true } },
  FeedOutcome: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
