// What does the server mount of this room?
import { sql } from 'kysely'
import { type Scope } from '../../../platform/database/reader.js'
import { type Room } from '../../../platform/module.js'
import { ofAccident } from '../accidents/accidents.room.js'
import { OfferPayeeSchema, PayeeAccountSchema, SettlementLegSchema, SettlementOfferSchema } from './offer.entities.js'
import { offerErrors } from './offer.errors.js'
import { offerPermissions } from './offer.permissions.js'
import { AccidentOfferResolver, OfferResolver } from './offer.resolver.js'
import { offerSweeps } from './offer.sweeps.js'
import { PreviewResolver } from './preview.resolver.js'

/** A party sees the legs that she pays, or that pay for her loss; police see none. */
const legs: Scope<'settlementLeg'> = {
  INSURER: ofAccident<'settlementLeg'>('settlementLeg').INSURER ?? 'all',
  CITIZEN: (query, actor) => query.where(sql<boolean>`exists (select 1 from "accidentParty" p where p."accidentId" = "settlementLeg"."accidentId"
    and p."id" in ("settlementLeg"."fromPartyId", "settlementLeg"."toPartyId", "settlementLeg"."payeeId") and ${actor.personId ?? ''} in (p."personId", p."ownerId"))`),
}

/** An account is told to whoever named it, and to the insurers that pay into it. */
const accounts: Scope<'payeeAccount'> = {
  INSURER: (query, actor) => query.where(sql<boolean>`exists (select 1 from "settlementLeg" l where l."offerId" = "payeeAccount"."offerId"
    and l."payeeId" = "payeeAccount"."partyId" and l."beneficiaryId" = "payeeAccount"."beneficiaryId" and ${actor.partnerId} in (l."payerId", l."paidById"))`),
  CITIZEN: (query, actor) => query.where('payeeAccount.personId', '=', actor.personId ?? ''),
}

const { INSURER, CITIZEN } = ofAccident<'offerPayee'>('offerPayee')

export const offersRoom: Room = {
  entities: [SettlementOfferSchema, SettlementLegSchema, OfferPayeeSchema, PayeeAccountSchema],
  resolvers: [AccidentOfferResolver, OfferResolver, PreviewResolver],
  permissions: offerPermissions,
  errors: offerErrors,
  nodes: { sof: { type: 'SettlementOffer', table: 'settlementOffer' } },
  sweeps: offerSweeps,
  scopes: {
    settlementOffer: ofAccident<'settlementOffer'>('settlementOffer'),
    settlementLeg: legs,
    offerPayee: { ...(INSURER ? { INSURER } : {}), ...(CITIZEN ? { CITIZEN } : {}) },
    payeeAccount: accounts,
  },
}
