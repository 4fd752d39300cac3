// May this agent act for the owner today? Only with a power of attorney on file (164号 §86, §89).
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Rows } from '../../../platform/database/reader.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { type PartyRow } from './party.entity.js'
import { findParty } from './party.lookup.js'

export async function findAgentFault(rows: Rows, principal: PartyRow, agent: PartyRow | undefined, today: LocalDate): Promise<string | undefined> {
  if (agent?.kind !== 'PERSON') return 'AGENT_NOT_AUTHORISED'
  const power = await rows.find('powerOfAttorney', rows.from('powerOfAttorney')
    .where('powerOfAttorney.principalId', '=', principal.id).where('powerOfAttorney.agentId', '=', agent.id)
    .where('powerOfAttorney.validFrom', '<=', today).where('powerOfAttorney.validTo', '>=', today))
  return power ? undefined : 'AGENT_NOT_AUTHORISED'
}

/** For whom may the person speak about what stands on record: for herself, and for every firm that gave her power. */
export const findPrincipals = (rows: Rows, personId: string, today: LocalDate): Promise<PartyRow[]> =>
  rows.all('party', rows.from('party').where(({ eb, or, exists, selectFrom }) => or([
    eb('party.id', '=', personId),
    eb('party.kind', '=', 'UNIT').and(exists(selectFrom('powerOfAttorney').select('powerOfAttorney.id')
      .whereRef('powerOfAttorney.principalId', '=', 'party.id').where('powerOfAttorney.agentId', '=', personId)
      .where('powerOfAttorney.validFrom', '<=', today).where('powerOfAttorney.validTo', '>=', today))),
  ])))

/** The agent whom the caller names; one who is called otherwise is refused like one who was given no power. */
export async function getAgent({ rows, today }: Work, principal: PartyRow, identityIndex: string, name: string): Promise<PartyRow> {
  const agent = await findParty(rows, identityIndex)
  const code = await findAgentFault(rows, principal, agent, today)
  if (code || agent?.name !== name) throw refuse(code ?? 'AGENT_NOT_AUTHORISED', 'agent')
  return agent
}
