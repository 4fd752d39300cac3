// Which hats (岗位) are worn at a rural point, what may be done in each, and which two may not meet in one accident?
import { type StaffFunction } from '../../../platform/permissions/kinds.js'

export const POSTING_ROLES = ['PERSUADER', 'LINKAGE_PERSUADER', 'INSURANCE_AGENT', 'FIRST_AIDER', 'AUXILIARY'] as const
export type PostingRole = (typeof POSTING_ROLES)[number]

/** One of these functions of the staff member is enough for the hat. Source: design. */
export const ROLE_FUNCTIONS: Readonly<Record<PostingRole, readonly StaffFunction[]>> = {
  PERSUADER: ['PERSUADER'],
  LINKAGE_PERSUADER: ['PERSUADER'],
  INSURANCE_AGENT: ['PERSUADER'],
  FIRST_AIDER: ['PERSUADER', 'AUXILIARY'],
  AUXILIARY: ['AUXILIARY'],
}

export type RuralAct = 'CHECK_IN' | 'PERSUADE' | 'REPORT_HAZARD' | 'CONFIRM_FIXED' | 'HELP_REPORT'

/** Who may do what at a point. Source: design. */
export const ROLE_ACTS: Readonly<Record<PostingRole, readonly RuralAct[]>> = {
  PERSUADER: ['CHECK_IN', 'PERSUADE', 'REPORT_HAZARD', 'CONFIRM_FIXED', 'HELP_REPORT'],
  LINKAGE_PERSUADER: ['CHECK_IN', 'PERSUADE', 'REPORT_HAZARD', 'CONFIRM_FIXED', 'HELP_REPORT'],
  INSURANCE_AGENT: ['CHECK_IN', 'REPORT_HAZARD', 'HELP_REPORT'],
  FIRST_AIDER: ['CHECK_IN', 'REPORT_HAZARD'],
  AUXILIARY: ['CHECK_IN', 'PERSUADE', 'REPORT_HAZARD', 'CONFIRM_FIXED', 'HELP_REPORT'],
}

export type ActingRole = PostingRole | StaffFunction

/** Liability is for the police and loss for the insurer: nobody serves both sides of one accident. Source: design. */
export const INCOMPATIBLE_ROLES: { readonly [side in 'police' | 'insurer']: readonly ActingRole[] } = {
  police: ['AUXILIARY', 'LIABILITY_OFFICER', 'DISPATCHER'],
  insurer: [
    'INSURANCE_AGENT', 'LINKAGE_OFFICER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR', 'CASHIER', 'INVESTIGATOR',
  ],
}

/** The first two of one person's roles that may not meet: the police side's, then the insurer's. */
export function conflictOf(roles: readonly ActingRole[]): readonly [ActingRole, ActingRole] | undefined {
  const police = roles.find(role => INCOMPATIBLE_ROLES.police.includes(role))
  const insurer = roles.find(role => INCOMPATIBLE_ROLES.insurer.includes(role))
  return police !== undefined && insurer !== undefined ? [police, insurer] : undefined
}
