// Do the platform's own registers bear out that each debtor is restricted, and listed or left out for a reason (Z2)?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Work } from '../../../platform/perform/work.js'
import { type ListingRow } from '../listings/listing.entity.js'
import { type RestrictionRow } from '../restrictions/restriction.entity.js'
import { isInForce } from '../restrictions/restriction.facts.js'

type Measure = 'RESTRICTION' | 'LISTING'
/** Of entity and row alike. */
interface Case { readonly caseNo: string, readonly courtPartnerId: string }
export interface Claimed {
  readonly partyIndex: string
  readonly restrictionId?: string | null | undefined
  readonly listingId?: string | null | undefined
  readonly notListedReason?: string | null | undefined
}
export interface Registered { readonly restriction: RestrictionRow | null | undefined, readonly listing: ListingRow | null | undefined }

/** What of a debtor's measures is not true today: an order may have been lifted, or have ended, since it was named. */
export function unprovenOf({ caseNo, courtPartnerId }: Case, { partyIndex, listingId, notListedReason }: Claimed, { restriction, listing }: Registered, today: LocalDate): Measure[] {
  const isOwn = (row: { readonly partyIndex: string, readonly courtPartnerId: string }) => row.partyIndex === partyIndex && row.courtPartnerId === courtPartnerId
  const isRestricted = restriction && isInForce(restriction, today) && isOwn(restriction)
  const isListed = listingId ? listing?.status === 'PUBLISHED' && isOwn(listing) && listing.caseNo === caseNo : Boolean(notListedReason)
  return [...(isRestricted ? [] : ['RESTRICTION' as const]), ...(isListed ? [] : ['LISTING' as const])]
}

export async function registeredOf({ rows }: Work, { restrictionId, listingId }: Claimed): Promise<Registered> {
  const [restriction] = restrictionId ? await rows.many('restriction', 'id', restrictionId) : []
  const [listing] = listingId ? await rows.many('listing', 'id', listingId) : []
  return { restriction, listing }
}
