// Who may list a judgment debtor, and who reads listings as records? Everybody else asks through screening.
import { type Permissions } from '../../../platform/permissions/permissions.js'

const JUDGE = { who: { COURT: ['JUDGE'] }, scope: 'credit:publish', freshAct: true, own: true } as const
const PRESIDENT = { who: { COURT: ['PRESIDENT'] }, scope: 'credit:publish', freshAct: true, own: true } as const
const SEES = { COURT: true, CITIZEN: true } as const

export const listingPermissions = {
  Query: { listings: { who: SEES, own: true } },
  Mutation: {
    proposeListing: JUDGE, serveListing: JUDGE, cancelListing: JUDGE, publishListing: JUDGE, correctListing: JUDGE, recordRelease: JUDGE, deleteListing: JUDGE,
    noteBankruptcy: JUDGE, noteBankruptcyFraud: JUDGE,
    decideListing: PRESIDENT, rejectListing: PRESIDENT, grantGrace: PRESIDENT, decideEarlyDeletion: PRESIDENT, revokeListing: PRESIDENT,
  },
  Listing: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
} as const satisfies Permissions
