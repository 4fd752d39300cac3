// Who is connected: which partner, of which kind, through which clients, and in what standing?
import { defineEntity, p } from '@mikro-orm/core'
import { code, facts, instant, recordColumns, text } from '../../../platform/database/columns.js'
import { type Actor } from '../../../platform/actor.js'
import { type RowOf } from '../../../platform/database/tables.js'
import { KINDS } from '../../../platform/permissions/kinds.js'
import { step } from '../../../platform/transitions.js'
import { PARTNER_STATUSES, partnerTransitions, type MovablePartner, type PartnerStatus, type PartnerVerb } from './partner.transitions.js'

export const PartnerSchema = defineEntity({
  name: 'Partner', tableName: 'partner',
  properties: {
    ...recordColumns,
    kind: code(KINDS),
    name: text(),
    uscc: text(),
    status: code(PARTNER_STATUSES),
    suspendedAt: instant().nullable(),
    suspensionReason: text().nullable(),
  },
})
export class Partner extends PartnerSchema.class {
  /** The only way its status changes. */
  move(verb: PartnerVerb, actor: Actor): void {
    step<PartnerStatus, MovablePartner>(partnerTransitions, this, verb, actor)
    this.status = partnerTransitions[verb].to
  }
}
PartnerSchema.setClass(Partner)

/** An OAuth client: one kind, one partner, a key or (in the sandbox) a secret. */
export const ClientSchema = defineEntity({
  name: 'Client', tableName: 'client',
  properties: {
    clientId: p.text().primary(),
    partnerId: text(),
    kind: code(KINDS),
    scope: text(),
    secretHash: text().nullable(),
    jwks: facts<{ keys: Record<string, unknown>[] }>().nullable(),
  },
  indexes: [{ properties: ['partnerId'] }],
})
export class Client extends ClientSchema.class {}
ClientSchema.setClass(Client)

export type PartnerRow = RowOf<typeof PartnerSchema>
export type ClientRow = RowOf<typeof ClientSchema>
declare module '../../../platform/database/tables.js' {
  interface Tables { partner: PartnerRow, client: ClientRow }
}
