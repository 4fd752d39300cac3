// May this agent act for the owner today? Only with a power of attorney on file (164号 §86, §89).
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Rows } from '../../../platform/database/reader.js'
import { type PartyRow } from './party.entity.js'

export async function findAgentFault(rows: Rows, principal: PartyRow, agent: PartyRow | undefined, today: LocalDate): Promise<string | undefined> {
  if (agent?.kind !== 'PERSON') return 'AGENT_NOT_AUTHORISED'
  const power = await rows.find('powerOfAttorney', rows.from('powerOfAttorney')
    .where('powerOfAttorney.principalId', '=', principal.id).where('powerOfAttorney.agentId', '=', agent.id)
    .where('powerOfAttorney.validFrom', '<=', today).where('powerOfAttorney.validTo', '>=', today))
  return power ? undefined : 'AGENT_NOT_AUTHORISED'
}
