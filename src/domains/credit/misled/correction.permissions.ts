// Who owes a correction, and who watches that it is done?
import { type Permissions } from '../../../platform/permissions/permissions.js'
import { HOLDERS } from './correction.transitions.js'

export const correctionPermissions = {
  Query: { correctionNotices: { who: HOLDERS, scope: 'credit:screen', own: true } },
  Mutation: { confirmCorrection: { who: HOLDERS, scope: 'credit:screen', own: true } },
  CorrectionNotice: { $entry: { who: HOLDERS }, '*': { who: HOLDERS, own: true } },
  CorrectionItem: { $entry: { who: HOLDERS }, '*': { who: HOLDERS, own: true } },
} as const satisfies Permissions
