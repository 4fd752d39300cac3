// Who answers for a firm, and is therefore not listed beside it in one case (X7, SW35 §16)? Asked whichever of the two came first.
import { refuse } from '../../../platform/errors/refusal.js'
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { type Work } from '../../../platform/perform/work.js'
import { type RestrictionRow } from '../restrictions/restriction.entity.js'
import { type Debtor } from './propose.js'

type Officer = Pick<RestrictionRow, 'partyIndex' | 'viaFirmIndex' | 'capacity' | 'nameMasked'>

/**
 * By number where there is one: the law restricts each of them beside the firm (R15 §3 ¶2), and those orders name them.
 * Of a legal representative whom no order names there is the name on the firm's listing alone.
 */
export async function checkResponsible({ rows }: Work, debtor: Debtor, others: readonly Debtor[]): Promise<void> {
  const firms = [debtor, ...others].filter(({ partyKind }) => partyKind === 'UNIT')
  if (firms.length === 0 || others.length === 0) return
  const orders = await rows.byKeys('restriction', 'viaFirmIndex', firms.map(({ partyIndex }) => partyIndex))
  // Lifted is how a court says that somebody answers for the firm no more; an order whose last day is over does not say so.
  const officers = orders.filter(({ capacity, status }) => capacity !== 'SELF' && status === 'IN_FORCE')
  if (others.some(firm => answersFor(debtor, firm, officers))) throw refuse('RESPONSIBLE_PERSON', 'name')
  if (others.some(person => answersFor(person, debtor, officers))) throw refuse('RESPONSIBLE_PERSON_LISTED', debtor.legalRep ? 'legalRep' : 'identityNumber')
}

function answersFor(person: Debtor, firm: Debtor, officers: readonly Officer[]): boolean {
  if (firm.partyKind !== 'UNIT') return false
  const hers = officers.filter(({ viaFirmIndex }) => viaFirmIndex === firm.partyIndex)
  return hers.some(({ partyIndex }) => partyIndex === person.partyIndex) || isNamedRepresentative(person, firm, hers)
}

/** Somebody else of that name is listed all the same, once an order says by number who the representative is. */
function isNamedRepresentative({ partyKind, name, formerNames }: Debtor, { legalRep }: Debtor, officers: readonly Officer[]): boolean {
  if (partyKind !== 'PERSON' || !legalRep || ![name, ...formerNames].includes(legalRep)) return false
  return !officers.some(({ capacity, nameMasked }) => capacity === 'LEGAL_REP' && nameMasked === maskName(legalRep))
}
