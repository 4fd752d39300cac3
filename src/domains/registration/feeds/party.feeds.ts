// What must a reported party, a power of attorney and a ban look like?
import { addYears } from '../../../platform/calendar/local-date.js'
import { identityFault, identityIndexOf, partyColumns, type PartyRow } from '../../people/index.js'
import { findDivision } from '../codes/divisions.js'
import { type BanRowInput, type PartyRowInput, type PowerOfAttorneyRowInput } from './party.inputs.js'
import { type Feed } from './receive.js'
import { identity, known, line, mobile, optional, reversed } from './row-forms.js'

export const partyFeed: Feed<PartyRowInput> = {
  name: 'PARTIES', table: 'party', prefix: 'pty',
  forms: {
    name: line, mobile: optional(mobile), address: optional(line),
    divisionCode: known(code => findDivision(code) !== undefined),
  },
  rule: ({ kind, identityNumber }) => {
    const code = identityFault(kind, identityNumber)
    return code && { code, field: 'identityNumber' }
  },
  key: (row, { cipher }) => ({ identityIndex: identityIndexOf(cipher, row.identityNumber) }),
  columns: (row, { cipher }, id) => partyColumns(cipher, id, row),
}

/** The row with both parties as the register knows them. */
export type PowerOfAttorneyRow = PowerOfAttorneyRowInput & {
  readonly principal: PartyRow | undefined
  readonly agent: PartyRow | undefined
}

export const powerFeed: Feed<PowerOfAttorneyRow> = {
  name: 'POWERS_OF_ATTORNEY', table: 'powerOfAttorney', prefix: 'poa',
  forms: { principalIdentityNumber: identity, agentIdentityNumber: identity },
  rule: ({ principal, agent, validFrom, validTo }) => {
    if (!principal) return { code: 'PARTY_NOT_REPORTED', field: 'principalIdentityNumber' }
    if (!agent) return { code: 'PARTY_NOT_REPORTED', field: 'agentIdentityNumber' }
    if (agent.kind !== 'PERSON') return { code: 'AGENT_NOT_A_PERSON', field: 'agentIdentityNumber' }
    return reversed(validFrom, validTo, 'validTo')
  },
  key: ({ principal, agent, validFrom }) => ({ principalId: principal?.id ?? '', agentId: agent?.id ?? '', validFrom }),
  columns: ({ validTo }) => ({ validTo }),
}

const BANS = {
  FALSE_MATERIAL: { article: '164号 §80', years: 1 },
  FRAUD_OR_BRIBERY: { article: '164号 §81', years: 3 },
} as const satisfies Record<BanRowInput['ground'], { article: string, years: number }>

const legalEnd = ({ ground, from }: BanRowInput): string => addYears(from, BANS[ground].years)

export const banFeed: Feed<BanRowInput> = {
  name: 'BANS', table: 'ban', prefix: 'ban',
  forms: { identityNumber: identity },
  rule: row => {
    const until = row.until ?? legalEnd(row)
    return until <= row.from || until > legalEnd(row) ? { code: 'BAN_TERM', field: 'until' } : undefined
  },
  key: ({ identityNumber, ground, from }, { cipher }) => ({
    partyIndex: identityIndexOf(cipher, identityNumber), article: BANS[ground].article, from,
  }),
  columns: row => ({ until: row.until ?? legalEnd(row) }),
}
