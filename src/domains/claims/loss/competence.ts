// Which insurer assesses whose loss, and whose are the lines to see?
import { type AccidentPartyRow } from '../accidents/accident.entity.js'

export type Victim = Pick<AccidentPartyRow, 'id' | 'number' | 'kind' | 'shareBps' | 'cover' | 'insurerPartnerId' | 'personId' | 'ownerId'>

/** Of a motor vehicle whoever insures it; of anybody else the insurer of the vehicle that bears most of the fault. */
export function competentInsurers(victim: Victim, parties: readonly Victim[]): string[] {
  const own = coveringInsurers(victim)
  if (own.length > 0) return own
  const [other] = parties.filter(({ id, kind, insurerPartnerId }) => id !== victim.id && kind === 'MOTOR' && insurerPartnerId !== null)
    .toSorted((a, b) => (b.shareBps ?? 0) - (a.shareBps ?? 0) || a.number - b.number)
  return other?.insurerPartnerId ? [other.insurerPartnerId] : []
}

export const coveringInsurers = ({ cover: { mti, ctpl, vdi } }: Pick<Victim, 'cover'>): string[] =>
  [...new Set([mti?.insurerId, vdi?.insurerId, ctpl?.insurerId].filter(each => each !== undefined))]

export const readersOf = (victim: Victim, assessors: readonly string[], claimantId: string | null): string[] =>
  [...new Set([...assessors, ...coveringInsurers(victim), victim.ownerId, victim.personId, claimantId].filter(each => each !== null))]
