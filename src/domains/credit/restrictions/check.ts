// May this customer buy this? What each kind of seller may ask about, and the answer.
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { type Context } from '../../../platform/graphql/context.js'
import { identityNumberFault, normaliseIdentityNumber } from '../../../platform/identifiers/identity-number.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Kind } from '../../../platform/permissions/kinds.js'
import { type Platform } from '../../../platform/platform.js'
import { findParty, identityIndexOf, lookAt } from '../../people/index.js'
import { currentVersion } from '../list/list-version.js'
import { CONSUMPTIONS, type Consumption } from './acts.js'
import { type RestrictionCheckInput, type RestrictionCheckType } from './check.type.js'
import { binds } from './restriction.facts.js'

interface Asker {
  /** Empty: anything. */
  readonly asks: readonly Consumption[]
  readonly purpose: string
  readonly needsConsent: boolean
}

/** Rule book 5.2: a seller asks about what it sells, and about nothing else. */
export const ASKERS: { readonly [K in Kind]?: Asker } = {
  COURT:      { asks: [], purpose: 'ENFORCE', needsConsent: false },
  DEALERSHIP: { asks: ['VEHICLE'], purpose: 'VEHICLE_C5', needsConsent: true },
  INSURER:    { asks: ['INSURANCE_PRODUCT'], purpose: 'POLICY_C8', needsConsent: true },
  CHANNEL:    { asks: ['FLIGHT', 'SOFT_SLEEPER', 'SHIP_SECOND_OR_ABOVE', 'G_TRAIN', 'EMU_FIRST_OR_ABOVE', 'EMU_SECOND', 'STAR_HOTEL', 'TOUR'], purpose: 'TRAVEL', needsConsent: false },
  SIGNATORY:  { asks: ['REAL_ESTATE', 'LUXURY_OFFICE', 'PRIVATE_SCHOOL', 'TOUR', 'STAR_HOTEL'], purpose: 'MEASURE', needsConsent: false },
}

export async function checkRestriction(platform: Platform, context: Context, input: RestrictionCheckInput): Promise<RestrictionCheckType> {
  const { actor, clock } = context
  const listVersion = await currentVersion(platform.rows)
  const refused = ({ code, field, params }: Fault): RestrictionCheckType =>
    ({ isRestricted: null, orderNo: null, listVersion, refusals: [platform.errors.userError({ code, field, params }, context.locale)] })
  const asker = ASKERS[actor.kind]
  if (!asker || (asker.asks.length > 0 && !asker.asks.includes(input.consumption))) return refused(fault('PURPOSE_NOT_ALLOWED', 'consumption'))
  if (asker.needsConsent && !input.consentRef?.trim()) return refused(fault('CONSENT_REF_MISSING', 'consentRef'))
  const number = normaliseIdentityNumber(input.partyKind, input.identityNumber)
  const wrong = identityNumberFault(input.partyKind, number, localDateOf(clock.now()))
  if (wrong) return refused(fault(wrong, 'identityNumber'))
  const identityIndex = identityIndexOf(platform.cipher, number)
  const party = await findParty(platform.rows, identityIndex)
  await lookAt(platform, context, { action: 'restrictionCheck', purpose: [asker.purpose, input.consentRef].filter(Boolean).join(' '), partyId: party?.id, identityIndex })
  const { item } = CONSUMPTIONS[input.consumption]
  const restrictions = item === null ? [] : await platform.rows.many('restriction', 'partyIndex', identityIndex)
  const bound = restrictions.find(each => item !== null && binds(each, item, input.at ?? clock.now()))
  return { isRestricted: bound !== undefined, orderNo: bound?.orderNo ?? null, listVersion, refusals: [] }
}
