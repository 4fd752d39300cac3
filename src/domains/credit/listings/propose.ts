// What does a proposal hold, and what refuses it before anybody decides?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { identityNumberFault, normaliseIdentityNumber } from '../../../platform/identifiers/identity-number.js'
import { residentIdBirthDate } from '../../../platform/identifiers/resident-id.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty } from '../../people/index.js'
import { isMinor } from './exclude.js'
import { type ListingRow } from './listing.entity.js'
import { type ProposeListingInput } from './listing.inputs.js'
import { checkResponsible } from './responsible.js'

export const NAME_MAX = 200
export const SHORT = 100
export const AREA = 20
export const LONG = 500
export const DUTY_MAX = 2000
export const FORMER_NAMES_MAX = 5

export type Proposal = ProposeListingInput & { readonly formerNames: string[] }

export function normalised(input: ProposeListingInput): Proposal {
  return {
    ...input, identityNumber: normaliseIdentityNumber(input.partyKind, input.identityNumber), caseNo: normaliseCaseNumber(input.caseNo), name: input.name.trim(),
    formerNames: input.formerNames ?? [],
  }
}

export function numberFault(kind: 'PERSON' | 'UNIT', number: string, today: string): Fault | undefined {
  const code = identityNumberFault(kind, number, today)
  return code && fault(code, 'identityNumber')
}

export function checkProposal(input: Proposal, { today }: Work): void {
  const { grounds } = input
  refuseAll([
    numberFault(input.partyKind, input.identityNumber, today),
    caseNumberFault(input.caseNo, today) && fault('ORDER_NO_MALFORMED', 'caseNo'),
    textFault(input.name, 'name', NAME_MAX), textFault(input.basisNo, 'basisNo', SHORT), textFault(input.basisMaker, 'basisMaker', SHORT),
    textFault(input.areaName, 'areaName', AREA), textFault(input.duty, 'duty', DUTY_MAX), textFault(input.conduct, 'conduct', LONG),
    ...[['legalRep', NAME_MAX], ['performedPart', LONG], ['unperformedPart', LONG]].map(([field, max]) => optionalFault(input, field as 'legalRep', max as number)),
    ...namesFaults(input.formerNames),
    grounds.length > 0 && new Set(grounds).size === grounds.length ? undefined : fault('GROUNDS_INVALID', 'grounds'),
    input.filedOn > today ? fault('DATE_IN_FUTURE', 'filedOn') : undefined,
    ...(['debtFen', 'securedFen'] as const).map(field => ((input[field] ?? 0) < 0 ? fault('AMOUNT_NEGATIVE', field) : undefined)),
  ])
  if (input.partyKind === 'PERSON' && isMinor(residentIdBirthDate(input.identityNumber), today)) throw refuse('MINOR', 'identityNumber')
}

export const namesFaults = (names: readonly string[]): (Fault | undefined)[] => [
  names.length > FORMER_NAMES_MAX ? fault('TOO_MANY', 'formerNames', { max: String(FORMER_NAMES_MAX) }) : undefined,
  ...names.map((name, n) => textFault(name, `formerNames.${n}`, NAME_MAX)),
]

type Optional = 'legalRep' | 'performedPart' | 'unperformedPart'
export const optionalFault = (input: { readonly [K in Optional]?: string | null }, field: Optional, max: number): Fault | undefined =>
  (input[field] === undefined || input[field] === null ? undefined : textFault(input[field], field, max))

/** Whom a listing names in its case; `id` of the listing itself where there is one. */
export interface Debtor {
  readonly id?: string
  readonly partyKind: 'PERSON' | 'UNIT'
  readonly partyIndex: string
  readonly name: string
  readonly formerNames: readonly string[]
  readonly legalRep?: string | null | undefined
  readonly caseNo: string
}

/** The register's name for this number, one open listing a case, and nobody beside the firm that she answers for. */
export async function checkDebtor(work: Work, debtor: Debtor): Promise<void> {
  const { partyIndex, name, formerNames } = debtor
  const party = await findParty(work.rows, partyIndex)
  if (party && party.name !== name && !formerNames.includes(party.name)) throw refuse('PARTY_NAME_DIFFERS', 'name')
  const others = await openBeside(work, debtor)
  if (others.some(each => each.partyIndex === partyIndex)) throw refuse('LISTING_EXISTS', 'identityNumber')
  await checkResponsible(work, debtor, others)
}

/** Other listings of its case that are under way or stand. */
export async function openBeside({ rows }: Work, { id, caseNo }: Debtor): Promise<ListingRow[]> {
  return (await rows.many('listing', 'caseNo', caseNo)).filter(each => each.id !== id && ['PROPOSED', 'DECIDED', 'GRACE', 'PUBLISHED'].includes(each.status))
}
