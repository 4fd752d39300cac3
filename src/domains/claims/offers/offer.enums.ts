// Which words does the API use for offers and their legs?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type Head } from '../settlement/facts.js'
import { type Leg, type LegKind } from '../settlement/legs.js'
import { MOTOR_SIDE, type Jurisdiction } from '../settlement/motor-side.js'
import { type Settlement } from '../settlement/settle.js'
import { type OFFER_SCOPES } from './offer.entities.js'
import { type OfferStatus } from './offer.transitions.js'

/** Every value is told: a missing one does not compile. */
export const OfferStatusEnum = enumOf<OfferStatus>('SettlementOfferStatus', 'Where an offer stands.', {
  PREPARED: 'Prepared by one insurer; waits for the others that pay (待会签).',
  MADE: 'Made to every payee (已出具).',
  CONSENTED: 'Stands: every payee has consented, or the law makes it due (已同意).',
  DISPUTED: 'A party disputes it (有异议).',
  EXPIRED: 'Not every payee has consented in time (已失效).',
  SUPERSEDED: 'Out of date: the facts have changed, or nothing was left to pay (已替换).',
})
export const OfferScopeEnum = enumOf<(typeof OFFER_SCOPES)[number]>('SettlementOfferScope', 'What of the settlement an offer holds.', {
  FULL: 'All of it (全部).', UNDISPUTED: 'What nobody disputes, on day 60 (先予支付, 保险法 §25).', DELTA: 'What differs from what stands already (差额).',
})
export const SettlementModeEnum = enumOf<Settlement['mode']>('SettlementMode', 'By which order it is settled.', {
  SELF_COMP: 'Mutual self-compensation: each compulsory insurer pays its own insured (互碰自赔).', STANDARD: 'Compulsory insurance, shares, third-party insurance, vehicle damage insurance, in this order.',
})
export const LegKindEnum = enumOf<LegKind>('SettlementLegKind', 'Under which title one pays another.', {
  MTI: 'Compulsory insurance (交强险).', MTI_SELF: 'Compulsory insurance to its own insured (互碰自赔).', MTI_NOFAULT: 'Compulsory insurance of a car without fault, paid out by the other\'s insurer (无责代赔).',
  OBLIGOR: 'Who had to buy compulsory insurance and did not, inside its limit (投保义务人).', CTPL: 'Third-party insurance (商业三者险).', PERSONAL: 'A party herself (个人承担).',
  VDI: 'Vehicle damage insurance (车损险).', VDI_SUBRO: 'Vehicle damage insurance, in advance for others (代位求偿).',
  RECOVER_MTI: 'Recovered from compulsory insurance (向交强险追偿).', RECOVER_CTPL: 'Recovered from third-party insurance (向三者险追偿).',
  RECOVER_PERSONAL: 'Recovered from the party herself (向责任人追偿).', RECOVER_OBLIGOR: 'Recovered from who had to insure (向投保义务人追偿).',
})
export const HeadEnum = enumOf<Head>('SettlementHead', 'Which kind of loss.', {
  D: 'Death and disability (死亡伤残).', M: 'Medical (医疗费用).', P: 'Property (财产损失).', I: 'Indirect loss of property, which no insurance here covers (间接损失).',
})
export const AccountKindEnum = enumOf<Leg['payer']['kind']>('SettlementAccountKind', 'Who pays or receives.', { INSURER: 'An insurer (保险公司).', PARTY: 'A party (当事人).' })
export const JurisdictionEnum = enumOf<Jurisdiction>('SettlementJurisdiction', 'Whose table decides what a motor side bears of a non-motor party\'s loss (道交法 §76).',
  Object.fromEntries(Object.entries(MOTOR_SIDE).map(([code, { source }]) => [code, `${source}.`])) as Record<Jurisdiction, string>)
