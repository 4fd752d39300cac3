// Does anything of the list, or a restriction, stand against this party? By number alone; a name that does not fit asks for a person and stops nobody.
import { type Rows } from '../../../platform/database/reader.js'
import { maskName } from '../../../platform/identifiers/resident-id.js'
import { firmNameClass, personNameClass } from '../matching/name-class.js'
import { binds } from '../restrictions/restriction.facts.js'
import { type ActItem } from '../restrictions/acts.js'
import { type PolicyRow } from './catalogue.js'

export interface Sought { readonly partyKind: 'PERSON' | 'UNIT', readonly name: string, readonly partyIndex: string }

export interface Found {
  readonly listingIds: readonly string[]
  readonly restrictionIds: readonly string[]
  readonly caseNo: string | null
  readonly courtName: string | null
  readonly isDisputed: boolean
  /** The number is found, and under another name alone. */
  readonly hasOtherName: boolean
}

export const NOTHING: Found = { listingIds: [], restrictionIds: [], caseNo: null, courtName: null, isDisputed: false, hasOtherName: false }

export async function findAgainst(rows: Rows, sought: Sought, refuseIf: PolicyRow['refuseIf'], now: Date): Promise<Found> {
  const listed = refuseIf === 'RESTRICTED' ? NOTHING : await findListed(rows, sought, now)
  const restricted = refuseIf === 'LISTED' ? NOTHING : await findRestricted(rows, sought, now)
  const first = listed.listingIds.length > 0 ? listed : restricted
  return {
    listingIds: listed.listingIds, restrictionIds: restricted.restrictionIds, caseNo: first.caseNo, courtName: first.courtName,
    isDisputed: listed.isDisputed, hasOtherName: listed.hasOtherName || restricted.hasOtherName,
  }
}

async function findListed(rows: Rows, { partyKind, name, partyIndex }: Sought, now: Date): Promise<Found> {
  const entries = (await rows.many('listEntry', 'partyIndex', partyIndex)).filter(({ listedUntil }) => listedUntil === null || listedUntil > now)
  const nameClass = partyKind === 'PERSON' ? personNameClass : firmNameClass
  const meant = entries.filter(entry => nameClass(entry.name, name) !== null)
  const listingIds = [...new Set(meant.map(({ listingId }) => listingId))]
  const [listing] = listingIds.length === 0 ? [] : await rows.many('listing', 'id', listingIds[0] ?? '')
  return {
    ...NOTHING, listingIds, caseNo: listing?.caseNo ?? null, courtName: listing?.courtName ?? null, isDisputed: meant.some(({ isDisputed }) => isDisputed),
    hasOtherName: meant.length === 0 && entries.length > 0,
  }
}

async function findRestricted(rows: Rows, { partyKind, name, partyIndex }: Sought, now: Date): Promise<Found> {
  const standing = (await rows.many('restriction', 'partyIndex', partyIndex)).filter(each => each.items.some(item => binds(each, item as ActItem, now)))
  const shown = partyKind === 'PERSON' ? maskName(name) : name
  const meant = standing.filter(({ nameMasked }) => nameMasked === shown)
  return {
    ...NOTHING, restrictionIds: meant.map(({ id }) => id), caseNo: meant[0]?.orderNo ?? null, courtName: meant[0]?.courtName ?? null,
    hasOtherName: meant.length === 0 && standing.length > 0,
  }
}
