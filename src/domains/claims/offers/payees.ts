// To whom does the money of each leg go, and who consents to it for her?
import { type Work } from '../../../platform/perform/work.js'
import { Party, PowerOfAttorney } from '../../people/index.js'
import { type AccidentParty } from '../accidents/accident.entity.js'
import { type Change } from './changes.js'
import { isPaidOut } from './terms.js'

export interface Payee {
  readonly partyId: string
  readonly beneficiaryId: string
  readonly personId: string
}

export interface AddressedLeg {
  readonly change: Change
  /** Null where no insurer pays a party. */
  readonly payee: Payee | null
  /** Nobody is on record who could receive the money: the number of that party. */
  readonly unknownParty: number | null
}

export async function addressLegs(work: Work, parties: readonly AccidentParty[], changes: readonly Change[]): Promise<AddressedLeg[]> {
  const register = await registerOf(work, parties)
  return changes.map(change => {
    const party = parties.find(({ id }) => id === change.payee.id)
    if (!isPaidOut(change) || !party) return { change, payee: null, unknownParty: null }
    const payee = payeeOf(register, party, change)
    return { change, payee, unknownParty: payee ? null : party.number }
  })
}

/** Damage to a vehicle is its owner's, everything else the person's own. */
function payeeOf({ kinds, agents }: Register, party: AccidentParty, { head }: Change): Payee | null {
  const isOwners = party.kind === 'MOTOR' && (head === 'P' || head === 'I')
  const beneficiaryId = (isOwners ? party.ownerId : null) ?? party.personId ?? null
  if (beneficiaryId === null) return null
  const personId = kinds.get(beneficiaryId) === 'PERSON' ? beneficiaryId : (agents.get(beneficiaryId) ?? driverOf(kinds, party))
  return personId === null ? null : { partyId: party.id, beneficiaryId, personId }
}

/** A unit has no channel of its own: its agent answers, and where none is on record the one it let drive. */
const driverOf = (kinds: Register['kinds'], { personId }: AccidentParty): string | null =>
  personId && kinds.get(personId) === 'PERSON' ? personId : null

interface Register {
  readonly kinds: ReadonlyMap<string, Party['kind']>
  readonly agents: ReadonlyMap<string, string>
}

async function registerOf({ em, today }: Work, parties: readonly AccidentParty[]): Promise<Register> {
  const ids = [...new Set(parties.flatMap(({ ownerId, personId }) => [ownerId, personId]).filter(id => id !== null && id !== undefined))]
  const found = await em.find(Party, { id: { $in: ids } })
  const units = found.filter(({ kind }) => kind === 'UNIT').map(({ id }) => id)
  const powers = units.length === 0 ? [] : await em.find(PowerOfAttorney,
    { principalId: { $in: units }, validFrom: { $lte: today }, validTo: { $gte: today } }, { orderBy: { id: 'desc' } })
  return { kinds: new Map(found.map(({ id, kind }) => [id, kind])), agents: new Map(powers.map(({ principalId, agentId }) => [principalId, agentId])) }
}
