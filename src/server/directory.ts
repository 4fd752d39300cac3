// Whom does the authorization server know? Clients, staff and persons, as the registers hold them now.
import { type JWK } from 'jose'
import { type Rows } from '../platform/database/reader.js'
import { type OauthDirectory } from './oauth/contracts.js'

export function oauthDirectory(rows: Rows): OauthDirectory {
  return {
    async findClient(clientId) {
      const client = await rows.find('client', rows.from('client').where('client.clientId', '=', clientId))
      const partner = client && (await rows.find('partner', rows.from('partner').where('partner.id', '=', client.partnerId)))
      if (!client || !partner) return undefined
      const { kind, scope, secretHash, jwks } = client
      return { clientId, kind, scope, secretHash, jwks: jwks as { keys: JWK[] } | null, status: partner.status }
    },
    async findStaff(id) {
      const staff = await rows.find('staff', rows.from('staff').where('staff.id', '=', id).where('staff.status', '=', 'ACTIVE'))
      if (!staff) return undefined
      const clients = await rows.all('client', rows.from('client').where('client.partnerId', '=', staff.partnerId))
      return { id, functions: staff.functions, publicJwk: JSON.parse(staff.publicJwk) as JWK, clientIds: clients.map(each => each.clientId) }
    },
    async findPerson(id) {
      const key = await rows.find('personKey', rows.from('personKey').where('personKey.personId', '=', id))
      return key && { id, publicJwk: JSON.parse(key.publicJwk) as JWK }
    },
  }
}
