// Who has the ball in each state, and what is awaited? One row a state.
import { type AccidentRow } from './accident.entity.js'
import { accidentTransitions, type AccidentStatus } from './accident.transitions.js'

export interface AwaitingRow { readonly whom: 'POLICE' | 'INSURER' | 'PARTIES' | 'SEAT' | 'PLATFORM' | 'NOBODY', readonly verb: string }

const AWAITING = {
  REPORTED:        { whom: 'SEAT', verb: 'takeFast' },
  TRIAGED_FAST:    { whom: 'PARTIES', verb: 'collectEvidence' },
  TRIAGED_GENERAL: { whom: 'POLICE', verb: 'settleGeneral' },
  EVIDENCE:        { whom: 'PARTIES', verb: 'draftAgreement' },
  NEGOTIATING:     { whom: 'PARTIES', verb: 'sign' },
  LIABILITY_WAIT:  { whom: 'POLICE', verb: 'issueLiability' },
  LIABILITY_ISSUED:{ whom: 'PARTIES', verb: 'acceptLiability' },
  OBJECTION:       { whom: 'POLICE', verb: 'forwardReview' },
  REVIEW:          { whom: 'POLICE', verb: 'uphold' },
  LIABILITY_FINAL: { whom: 'INSURER', verb: 'startLoss' },
  LOSS:            { whom: 'INSURER', verb: 'finishLoss' },
  LOSS_DONE:       { whom: 'INSURER', verb: 'makeOffer' },
  OFFERED:         { whom: 'PARTIES', verb: 'consentOffer' },
  OFFER_DISPUTED:  { whom: 'INSURER', verb: 'startLoss' },
  CONSENTED:       { whom: 'INSURER', verb: 'pay' },
  PAYING:          { whom: 'INSURER', verb: 'completePayment' },
  PAID:            { whom: 'PLATFORM', verb: 'close' },
  CLOSED:          { whom: 'NOBODY', verb: '' },
  HOLD:            { whom: 'INSURER', verb: 'release' },
  CANCELLED:       { whom: 'NOBODY', verb: '' },
} as const satisfies Record<AccidentStatus, AwaitingRow>

type Waiting = Pick<AccidentRow, 'status' | 'procedures'> & { readonly liabilityForm?: AccidentRow['liabilityForm'] | undefined }

/** Where the parties may not negotiate, the file waits for an officer at the scene; what all have signed and is not final yet, for a seat of the police. */
export function awaitingOf({ status, procedures, liabilityForm }: Waiting): AwaitingRow {
  if (status === 'NEGOTIATING' && liabilityForm === 'AGREEMENT') return { whom: 'POLICE', verb: 'confirmAgreement' }
  return accidentTransitions.issueOnScene.from.some(each => each === status) && !procedures.includes('SELF') ? { whom: 'POLICE', verb: 'issueOnScene' } : AWAITING[status]
}
