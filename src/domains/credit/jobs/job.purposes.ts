// For which purposes may whom screen a whole file, and who needs a consent for it? By the same matrix as a single question (credit 5.2).
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Work } from '../../../platform/perform/work.js'
import { grantOf } from '../screening/grant.js'

const CONSENT_LENGTH_MAX = 64

/** An agreement in force narrows what the kind may ask; without one the matrix alone decides. */
export async function purposeFaults({ actor, rows, today }: Work, purpose: string, consentPolicyRef: string | null): Promise<(Fault | undefined)[]> {
  const grant = await grantOf(rows, actor, purpose, today)
  const contracts = await rows.all('screeningContract', rows.from('screeningContract').where('screeningContract.partnerId', '=', actor.partnerId)
    .where('screeningContract.validFrom', '<=', today).where('screeningContract.validTo', '>=', today))
  const isAgreed = contracts.length === 0 || contracts.some(({ purposes }) => purposes.includes(purpose))
  const needsConsent = grant?.key === 'NUMBER_AND_CONSENT' && consentPolicyRef === null
  return [
    grant && isAgreed ? undefined : fault('PURPOSE_NOT_ALLOWED', 'purpose'),
    needsConsent ? fault('CONSENT_REF_MISSING', 'consentPolicyRef') : undefined,
    consentPolicyRef === null ? undefined : textFault(consentPolicyRef, 'consentPolicyRef', CONSENT_LENGTH_MAX),
  ]
}
