// Who may send files for screening, run jobs over them, and read what they found?
import { type Permissions, type TypePermissions } from '../../../platform/permissions/permissions.js'

const SCREENERS = { BANK: ['CLERK', 'REVIEWER'], SIGNATORY: ['CLERK', 'REVIEWER'] } as const
const SEES = { BANK: true, SIGNATORY: true } as const
const SCREENS = { who: SCREENERS, scope: 'credit:screen', own: true } as const
const READS = { who: SEES, scope: 'credit:screen', own: true } as const

export const jobPermissions = {
  Query: { screeningJob: READS, screeningJobs: READS, screeningResults: READS },
  Mutation: { openScreeningFile: SCREENS, createScreeningJob: SCREENS, cancelScreeningJob: SCREENS },
  ScreeningFile: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  ScreeningJob: { $entry: { who: SEES }, '*': { who: SEES, own: true } },
  ScreeningResult: { '*': { who: SEES, own: true } },
  ScreeningClassCount: { '*': { who: SEES, own: true } },
} as const satisfies Permissions

/** The ticket is the member of staff's word; the bytes may come from whatever machine holds the partner's token. */
export const screeningRoutes = {
  storeScreeningFile: READS,
  readScreeningResults: READS,
  readScreeningBadRows: READS,
} as const satisfies TypePermissions
