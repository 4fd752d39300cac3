// How long has each step of an objection? One row a step, with where it is written.
import { type Limit } from '../../../platform/calendar/due-at.js'

interface StepRow { readonly limit: Limit, readonly article: string, readonly verified: boolean, readonly en: string, readonly zh: string }

/** The decision of the provider within two working days may take three more with approval (SZ §51): that extension is not modelled. */
export const OBJECTION_STEPS = {
  PLATFORM_CHECK: { limit: { amount: 1, unit: 'WORKING_DAYS' }, article: 'SZ §51', verified: true, en: 'The platform compares its copy with what the court sent, and passes the objection on; it does so at once', zh: '平台核查' },
  PROVIDER_DECISION: { limit: { amount: 2, unit: 'WORKING_DAYS' }, article: 'SZ §51', verified: true, en: 'The provider of the information decides', zh: '信息提供单位处理' },
  COURT_REVIEW: { limit: { amount: 15, unit: 'CALENDAR_DAYS' }, article: 'R17 §12', verified: false, en: 'The court reviews', zh: '法院审查' },
  CORRECTION: { limit: { amount: 3, unit: 'WORKING_DAYS' }, article: 'R17 §12', verified: false, en: 'The court corrects, deletes or revokes', zh: '更正、删除或撤销' },
  RECONSIDERATION_REQUEST: { limit: { amount: 10, unit: 'CALENDAR_DAYS' }, article: 'R17 §12', verified: false, en: 'The subject may ask the court above, from service on', zh: '申请复议' },
  RECONSIDERATION: { limit: { amount: 15, unit: 'CALENDAR_DAYS' }, article: 'R17 §12', verified: false, en: 'The court above decides; the listing stands meanwhile', zh: '复议审查' },
} as const satisfies Record<string, StepRow>
export type ObjectionStep = keyof typeof OBJECTION_STEPS
export const OBJECTION_STEP_CODES = Object.keys(OBJECTION_STEPS) as [ObjectionStep, ...ObjectionStep[]]
