// For which purposes may whom screen a whole file, and who needs a consent for it? By the same matrix as a single question (credit 5.2).
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Work } from '../../../platform/perform/work.js'
import { agreementOf, agreementsBegun } from '../screening/agreement.js'
import { grantOf } from '../screening/grant.js'

const CONSENT_LENGTH_MAX = 64

export async function purposeFaults({ actor, rows, today }: Work, purpose: string, consentPolicyRef: string | null): Promise<(Fault | undefined)[]> {
  const grant = await grantOf(rows, actor, purpose, today)
  const { allows } = agreementOf(await agreementsBegun(rows, actor.partnerId, today), purpose, today)
  const needsConsent = grant?.key === 'NUMBER_AND_CONSENT' && consentPolicyRef === null
  return [
    grant && allows ? undefined : fault('PURPOSE_NOT_ALLOWED', 'purpose'),
    needsConsent ? fault('CONSENT_REF_MISSING', 'consentPolicyRef') : undefined,
    consentPolicyRef === null ? undefined : textFault(consentPolicyRef, 'consentPolicyRef', CONSENT_LENGTH_MAX),
  ]
}
