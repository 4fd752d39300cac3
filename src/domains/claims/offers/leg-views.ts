// How does the API show a leg, on file or only computed, and which legs does this viewer see?
import { BASES } from '../settlement/bases.js'
import { isRecovery, type Leg } from '../settlement/legs.js'
import { type SettlementLegRow } from './offer.entities.js'
import { type SettlementLegType } from './offer.type.js'

export const viewOfLeg = (leg: Leg): SettlementLegType => ({
  id: null, seq: leg.seq, kind: leg.kind, from: leg.from, to: leg.to, head: leg.head, amountFen: leg.amountFen,
  payerKind: leg.payer.kind, payerId: leg.payer.id, payeeKind: leg.payee.kind, payeeId: leg.payee.id,
  policyNo: leg.policyNo ?? null, paidById: leg.paidBy ?? null, recoveryRight: leg.recoveryRight ?? false,
  needsPersonalConsent: leg.needsPersonalConsent ?? false, basis: leg.basis, article: BASES[leg.basis].article, step: leg.step,
  source: leg.source, verified: leg.verified, reversesLegId: null,
})

export const viewOfRow = (row: SettlementLegRow): SettlementLegType => ({
  id: row.id, seq: row.seq, kind: row.kind, from: row.fromPartyId, to: row.toPartyId, head: row.head, amountFen: row.amountFen,
  payerKind: row.payerKind, payerId: row.payerId, payeeKind: row.payeeKind, payeeId: row.payeeId, policyNo: row.policyNo, paidById: row.paidById,
  recoveryRight: row.recoveryRight, needsPersonalConsent: row.needsPersonalConsent, basis: row.basis, article: BASES[row.basis].article,
  step: row.step, source: row.source, verified: row.verified, reversesLegId: row.reversesLegId,
})

/** What insurers pay to parties: what they settle among each other counts once. */
export const insuredFen = (legs: readonly Pick<SettlementLegRow, 'payerKind' | 'kind' | 'amountFen'>[]): number =>
  legs.filter(({ payerKind, kind }) => payerKind === 'INSURER' && !isRecovery(kind)).reduce((sum, { amountFen }) => sum + amountFen, 0)
