// What was offered, version by version, which payments does an offer consist of, who must consent, and to which account is it paid?
import { defineEntity } from '@mikro-orm/core'
import { type Actor } from '../../../platform/actor.js'
import { code, count, fen, flag, instant, recordColumns, text, texts } from '../../../platform/database/columns.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { step } from '../../../platform/transitions.js'
import { PAYMENT_CHANNELS } from '../payments/payment.entities.js'
import { LEG_KINDS, type Leg } from '../settlement/legs.js'
import { OFFER_STATUSES, offerTransitions, type OfferVerb } from './offer.transitions.js'

export const OFFER_SCOPES = ['FULL', 'UNDISPUTED', 'DELTA'] as const

export const SettlementOfferSchema = defineEntity({
  name: 'SettlementOffer', tableName: 'settlementOffer',
  properties: {
    ...recordColumns,
    accidentId: text(),
    offerVersion: count(),
    status: code(OFFER_STATUSES),
    /** FULL: the whole settlement. UNDISPUTED: what nobody disputes, on day 60 (保险法 §25). DELTA: what differs from what stands already. */
    scope: code(OFFER_SCOPES),
    mode: code(['SELF_COMP', 'STANDARD'] as const),
    /** What payees consent to: hash over legs and payees. */
    documentHash: text(),
    /** Hash over the amounts alone: once the facts give others, this offer is out of date. */
    settlementHash: text(),
    warnings: texts(),
    /** Insurers with a leg to pay, and those that have joined the offer: each decides for its own money alone. */
    payerIds: texts(),
    joinedIds: texts(),
    madeAt: instant().nullable(),
    expiresAt: instant().nullable(),
    endedAt: instant().nullable(),
    reason: text().nullable(),
  },
  indexes: [
    { name: 'settlementOffer_version', expression: (_c, _t, name) => `create unique index "${name}" on "settlementOffer" ("accidentId", "offerVersion")` },
    { name: 'settlementOffer_one_open', expression: (_c, _t, name) =>
      `create unique index "${name}" on "settlementOffer" ("accidentId") where "status" in ('PREPARED', 'MADE')` },
    { name: 'settlementOffer_expiries', expression: (_c, _t, name) => `create index "${name}" on "settlementOffer" ("expiresAt") where "status" = 'MADE'` },
  ],
})
export class SettlementOffer extends SettlementOfferSchema.class {
  /** The only way its status changes. */
  move(verb: OfferVerb, actor: Actor): void {
    step(offerTransitions, this, verb, actor)
    this.status = offerTransitions[verb].to
  }
}
SettlementOfferSchema.setClass(SettlementOffer)

/** One amount that one pays to another; never changed: what is taken back is a leg of its own that names it. */
export const SettlementLegSchema = defineEntity({
  name: 'SettlementLeg', tableName: 'settlementLeg',
  properties: {
    ...recordColumns,
    accidentId: text(),
    offerId: text(),
    seq: count(),
    kind: code(LEG_KINDS),
    fromPartyId: text(),
    toPartyId: text(),
    head: code(['D', 'M', 'P', 'I'] as const),
    amountFen: fen(),
    payerKind: code(['INSURER', 'PARTY'] as const),
    payerId: text(),
    payeeKind: code(['INSURER', 'PARTY'] as const),
    payeeId: text(),
    /** The person or unit in whose name the money is received; null where no insurer pays a party. */
    beneficiaryId: text().nullable(),
    policyNo: text().nullable(),
    /** The insurer that pays it out for the payer (无责代赔). */
    paidById: text().nullable(),
    recoveryRight: flag(),
    needsPersonalConsent: flag(),
    basis: text().$type<Leg['basis']>(),
    step: count(),
    source: text().$type<Leg['source']>(),
    verified: flag(),
    reversesLegId: text().nullable(),
  },
  uniques: [{ name: 'settlementLeg_seq', properties: ['offerId', 'seq'] }],
  checks: [{ name: 'settlementLeg_amount', expression: '"amountFen" > 0 or ("amountFen" < 0 and "reversesLegId" is not null)' }],
  indexes: [{ properties: ['accidentId'] }, { properties: ['payerId'] }, { properties: ['payeeId'] }],
})
export class SettlementLeg extends SettlementLegSchema.class {}
SettlementLegSchema.setClass(SettlementLeg)

/** Whose consent an offer needs, once a party and beneficiary. */
export const OfferPayeeSchema = defineEntity({
  name: 'OfferPayee', tableName: 'offerPayee',
  properties: {
    ...recordColumns,
    accidentId: text(),
    offerId: text(),
    partyId: text(),
    beneficiaryId: text(),
    /** Who consents and names the account: the beneficiary herself; for a unit its agent, else who drove its vehicle. */
    personId: text(),
    consentedAt: instant().nullable(),
  },
  uniques: [{ name: 'offerPayee_one', properties: ['offerId', 'partyId', 'beneficiaryId'] }],
  indexes: [{ properties: ['accidentId'] }, { properties: ['personId'] }],
})
export class OfferPayee extends OfferPayeeSchema.class {}
OfferPayeeSchema.setClass(OfferPayee)

/** The number is sealed; by its keyed hash the same account is found under other names. */
export const PayeeAccountSchema = defineEntity({
  name: 'PayeeAccount', tableName: 'payeeAccount',
  properties: {
    ...recordColumns,
    accidentId: text(),
    offerId: text(),
    partyId: text(),
    beneficiaryId: text(),
    /** Who named it. */
    personId: text(),
    channel: code(PAYMENT_CHANNELS),
    accountCell: text(),
    accountMasked: text(),
    accountIndex: text(),
    nameCell: text(),
    nameMasked: text(),
    /** What allows another name: a guardian's or agent's document, or the entrustment of the shop. */
    paperEvidenceId: text().nullable(),
    replacedAt: instant().nullable(),
  },
  indexes: [
    { name: 'payeeAccount_one', expression: (_c, _t, name) =>
      `create unique index "${name}" on "payeeAccount" ("offerId", "partyId", "beneficiaryId") where "replacedAt" is null` },
    { properties: ['accidentId'] }, { properties: ['accountIndex'] },
  ],
})
export class PayeeAccount extends PayeeAccountSchema.class {}
PayeeAccountSchema.setClass(PayeeAccount)

export type SettlementOfferRow = RowOf<typeof SettlementOfferSchema>
export type SettlementLegRow = RowOf<typeof SettlementLegSchema>
export type OfferPayeeRow = RowOf<typeof OfferPayeeSchema>
export type PayeeAccountRow = RowOf<typeof PayeeAccountSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { settlementOffer: SettlementOfferRow, settlementLeg: SettlementLegRow, offerPayee: OfferPayeeRow, payeeAccount: PayeeAccountRow }
}
