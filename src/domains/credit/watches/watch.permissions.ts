// Who may watch subjects, and who sees that she is watched?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const HOLDERS = { BANK: true, SIGNATORY: true } as const
const HOLDS = { who: HOLDERS, scope: 'credit:watch', own: true } as const
const SEES = { BANK: true, SIGNATORY: true, CITIZEN: true } as const

export const watchPermissions = {
  Query: { watches: { who: SEES, own: true }, watching: HOLDS, creditNotices: HOLDS },
  Mutation: { addWatches: HOLDS, removeWatches: HOLDS, ackCreditNotices: HOLDS },
  Watch: { $entry: { who: SEES }, '*': { who: SEES, own: true }, subjectRef: { who: HOLDERS, own: true } },
  Watching: { '*': { who: 'REACHED', own: true } },
  CreditNotices: { '*': { who: 'REACHED', own: true } },
  CreditNotice: { $entry: { who: HOLDERS }, '*': { who: HOLDERS, own: true } },
} as const satisfies Permissions
