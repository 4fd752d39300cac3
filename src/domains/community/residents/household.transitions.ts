// Every way a household and an export of households can move. An export needs a second officer; states are the platform's (source: design).
import { type Condition, type Transitions } from '../../../platform/transitions.js'

export const HOUSEHOLD_STATUSES = ['CURRENT', 'MOVED_OUT'] as const
export const EXPORT_STATUSES = ['REQUESTED', 'APPROVED', 'REJECTED', 'EXPIRED'] as const
export type HouseholdStatus = (typeof HOUSEHOLD_STATUSES)[number]
export type ExportStatus = (typeof EXPORT_STATUSES)[number]

export interface MovableHousehold { readonly status: HouseholdStatus }
export interface MovableExport { readonly status: ExportStatus, readonly requestedByStaffId: string }

const OFFICER = { POLICE: ['COMMUNITY_OFFICER'] } as const
const byAnother: Condition<MovableExport> = ({ requestedByStaffId }, { staffId }) => (requestedByStaffId === staffId ? 'FOUR_EYES' : undefined)

export const householdTransitions = {
  endHousehold: { from: ['CURRENT'], to: 'MOVED_OUT', by: { PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER'] }, when: [], tells: 'household.movedOut' },
} as const satisfies Transitions<HouseholdStatus, MovableHousehold>

export const householdExportTransitions = {
  approveHouseholdExport: { from: ['REQUESTED'], to: 'APPROVED', by: OFFICER, when: [byAnother], tells: 'householdExport.approved', article: '个人信息保护法 §34' },
  rejectHouseholdExport:  { from: ['REQUESTED'], to: 'REJECTED', by: OFFICER, when: [byAnother], tells: 'householdExport.rejected' },
  expireHouseholdExport:  { from: ['APPROVED'], to: 'EXPIRED', by: 'SYSTEM', when: [], tells: 'householdExport.expired' },
} as const satisfies Transitions<ExportStatus, MovableExport>

export type ExportVerb = keyof typeof householdExportTransitions
