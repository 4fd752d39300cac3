// For which purposes may whom screen a whole file, and who needs a consent for it (credit 5.2)?
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Kind } from '../../../platform/permissions/kinds.js'

const CONSENT_LENGTH_MAX = 64

const PURPOSES: { readonly [K in Kind]?: RegExp } = {
  BANK: /^(CREDIT_APPROVAL|POST_LOAN)$/,
  SIGNATORY: /^MEASURE_M(0[1-9]|1\d|2[0-4])$/,
}

/** A bank asks with its customers' written consent (征信业管理条例 §18); a unit of the memorandum by law, so none is asked of it. */
export function purposeFaults(kind: Kind, purpose: string, consentPolicyRef: string | null): (Fault | undefined)[] {
  return [
    PURPOSES[kind]?.test(purpose) ? undefined : fault('PURPOSE_NOT_ALLOWED', 'purpose'),
    consentPolicyRef === null ? (kind === 'BANK' ? fault('CONSENT_MISSING', 'consentPolicyRef') : undefined) : textFault(consentPolicyRef, 'consentPolicyRef', CONSENT_LENGTH_MAX),
  ]
}
