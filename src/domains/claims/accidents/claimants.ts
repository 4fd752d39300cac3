// Whose is the loss of a party, and who speaks for it? Asked alike wherever a loss is paid, waived, handed over, received or refused.
import { type Work } from '../../../platform/perform/work.js'
import { Party, PowerOfAttorney } from '../../people/index.js'
import { type Head } from '../settlement/facts.js'
import { type Accident, type AccidentParty } from './accident.entity.js'

export interface Claimant {
  /** Whose loss it is. */
  readonly beneficiaryId: string
  /** The person who answers for it. */
  readonly personId: string
}

export type Interested = Pick<AccidentParty, 'kind' | 'ownerId' | 'personId'>

/** Null: nobody is on record whose it could be, or who could answer. */
export type Claimants = (party: Interested, head: Head) => Claimant | null

export async function claimantsOf(work: Work, parties: readonly Interested[]): Promise<Claimants> {
  const { kinds, agents } = await registerOf(work, parties)
  return (party, head) => {
    // Damage to a vehicle is its owner's, everything else the person's own.
    const isOwners = party.kind === 'MOTOR' && (head === 'P' || head === 'I')
    const beneficiaryId = (isOwners ? party.ownerId : null) ?? party.personId ?? null
    if (beneficiaryId === null) return null
    const personId = kinds.get(beneficiaryId) === 'PERSON' ? beneficiaryId : (agents.get(beneficiaryId) ?? driverOf(kinds, party))
    return personId === null ? null : { beneficiaryId, personId }
  }
}

/** Who is asked about the file sees it: the agent of a unit too. */
export function admit(accident: Accident, personIds: readonly string[]): void {
  accident.personIds = [...new Set([...accident.personIds, ...personIds])]
}

/** A unit has no channel of its own: its agent answers, and where none is on record the one it let drive. */
const driverOf = (kinds: Register['kinds'], { personId }: Interested): string | null =>
  personId && kinds.get(personId) === 'PERSON' ? personId : null

interface Register {
  readonly kinds: ReadonlyMap<string, Party['kind']>
  readonly agents: ReadonlyMap<string, string>
}

async function registerOf({ em, today }: Work, parties: readonly Interested[]): Promise<Register> {
  const ids = [...new Set(parties.flatMap(({ ownerId, personId }) => [ownerId, personId]).filter(id => id !== null && id !== undefined))]
  const found = await em.find(Party, { id: { $in: ids } })
  const units = found.filter(({ kind }) => kind === 'UNIT').map(({ id }) => id)
  const powers = units.length === 0 ? [] : await em.find(PowerOfAttorney,
    { principalId: { $in: units }, validFrom: { $lte: today }, validTo: { $gte: today } }, { orderBy: { id: 'desc' } })
  return { kinds: new Map(found.map(({ id, kind }) => [id, kind])), agents: new Map(powers.map(({ principalId, agentId }) => [principalId, agentId])) }
}
