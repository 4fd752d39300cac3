// Is a paper of the checklist told rightly: by its hash and day, or with a reason where it may be left out?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { isHexSha256 } from '../../../platform/crypto/canonical.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type ClosurePaperInput } from './case.inputs.js'
import { isConditional } from './checklist.js'

const SHORT = 200
const NUMBER_LENGTH_MAX = 64

export const hashFault = (sha256: string, field: string): Fault | undefined =>
  (isHexSha256(sha256) ? undefined : fault('PAPER_HASH_INVALID', field))

export function paperFaults({ paper, documentNo, sha256, issuedOn, notNeeded }: ClosurePaperInput, field: string, today: LocalDate): (Fault | undefined)[] {
  if (typeof notNeeded === 'string') {
    return [sha256 || issuedOn || !isConditional(paper) ? fault('PAPER_HASH_INVALID', `${field}.notNeeded`) : undefined, textFault(notNeeded, `${field}.notNeeded`, SHORT)]
  }
  return [
    typeof documentNo === 'string' ? textFault(documentNo, `${field}.documentNo`, NUMBER_LENGTH_MAX) : undefined,
    hashFault(sha256 ?? '', `${field}.sha256`),
    issuedOn ? undefined : fault('PAPER_HASH_INVALID', `${field}.issuedOn`),
    issuedOn && issuedOn > today ? fault('CASE_DATE_FUTURE', `${field}.issuedOn`) : undefined,
  ]
}
