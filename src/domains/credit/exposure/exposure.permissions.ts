// Who exposes, who posts, and who sees what of a notice?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const scope = 'credit:expose'
const JUDGE = { who: { COURT: ['JUDGE'] }, scope, own: true } as const
const PRESIDENT = { who: { COURT: ['PRESIDENT'] }, scope, freshAct: true, own: true } as const
const POSTERS = { who: { COURT: ['JUDGE'], PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER'] }, scope, own: true } as const
const PARTNERS = { who: { COURT: true, PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER'] }, scope, own: true } as const
/** What is known of a resident beyond the text that hangs for all to read, a property company does not learn. */
const POSTING = { who: { COURT: true, PROPERTY_COMPANY: true, CITIZEN: true } } as const

export const exposurePermissions = {
  Query: {
    noticeBoards: PARTNERS,
    exposureNotices: PARTNERS,
    exposureNotice: PARTNERS,
    myExposureNotices: { who: { CITIZEN: true }, scope: 'credit:read', own: true },
    exposureRules: { who: { COURT: true, PROPERTY_COMPANY: true, CITIZEN: true } },
  },
  Mutation: {
    registerNoticeBoard: JUDGE,
    closeNoticeBoard: JUDGE,
    draftExposureNotice: JUDGE,
    recordNoticeWarning: JUDGE,
    approveExposureNotice: PRESIDENT,
    instructPosting: JUDGE,
    confirmNoticePosted: POSTERS,
    confirmNoticeRemoved: POSTERS,
    renewExposureNotice: PRESIDENT,
    withdrawExposureNotice: JUDGE,
  },
  NoticeBoard: { $entry: { who: POSTING.who }, '*': POSTING },
  ExposureNotice: {
    $entry: { who: POSTING.who }, '*': { who: { COURT: true } },
    id: POSTING, version: POSTING, createdAt: POSTING, updatedAt: POSTING, text: POSTING, status: POSTING, board: POSTING, fromOn: POSTING, toOn: POSTING,
    assistanceNo: POSTING, postedAt: POSTING, withdrawnAt: POSTING, removalTargetAt: POSTING, removalDueAt: POSTING, removedAt: POSTING, viewerMay: POSTING,
  },
  ExposureRule: { '*': { who: 'REACHED' } },
} as const satisfies Permissions
