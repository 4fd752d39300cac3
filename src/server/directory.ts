// Whom does the authorization server know? Clients, staff and persons, as the registers hold them now.
import { type JWK } from 'jose'
import { effectiveScope, isDelegate } from '../domains/partners/index.js'
import { localDateOf } from '../platform/calendar/local-date.js'
import { type Rows } from '../platform/database/reader.js'
import { isStorable } from '../platform/database/storable.js'
import { type Clock } from '../platform/time/clock.js'
import { type OauthDirectory } from './oauth/contracts.js'

export function oauthDirectory(rows: Rows, clock: Clock): OauthDirectory {
  return {
    async findClient(clientId) {
      if (!isStorable(clientId)) return undefined
      const client = await rows.find('client', rows.from('client').where('client.clientId', '=', clientId))
      const partner = client && (await rows.find('partner', rows.from('partner').where('partner.id', '=', client.partnerId)))
      if (!client || !partner) return undefined
      const { kind, secretHash, jwks } = client
      const scope = isDelegate(kind) ? effectiveScope(kind, client.scope, await accreditedToday(rows, clock, partner.id)) : client.scope
      return { clientId, kind, scope, secretHash, jwks: jwks, status: partner.status }
    },
    async findStaff(id) {
      if (!isStorable(id)) return undefined
      const staff = await rows.find('staff', rows.from('staff').where('staff.id', '=', id).where('staff.status', '=', 'ACTIVE'))
      if (!staff) return undefined
      const clients = await rows.all('client', rows.from('client').where('client.partnerId', '=', staff.partnerId))
      return { id, functions: staff.functions, publicJwk: JSON.parse(staff.publicJwk) as JWK, clientIds: clients.map(each => each.clientId) }
    },
    async findPerson(id) {
      if (!isStorable(id)) return undefined
      const key = await rows.find('personKey', rows.from('personKey').where('personKey.personId', '=', id))
      return key && { id, publicJwk: JSON.parse(key.publicJwk) as JWK }
    },
  }
}

/** Operations that any station of the partner is accredited for today; a suspended station keeps its accreditations, and is refused by name. */
async function accreditedToday(rows: Rows, clock: Clock, partnerId: string): Promise<ReadonlySet<string>> {
  const today = localDateOf(clock.now())
  const live = await rows.all('accreditation', rows.from('accreditation').where('accreditation.partnerId', '=', partnerId)
    .where('accreditation.status', '=', 'ACTIVE').where('accreditation.validFrom', '<=', today).where('accreditation.validTo', '>=', today))
  return new Set(live.map(each => each.operation))
}
