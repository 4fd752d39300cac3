// When may a debtor who was deleted be listed again? On a new ground, and for six months not at the request of the applicant who had asked for the deletion (R17 §10(3), §11).
import { addMonths, localDateOf } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { hasSameApplicant } from '../closures/same-applicant.js'
import { type Listing, type ListingRow } from './listing.entity.js'
import { type Proposal } from './propose.js'

const RELIST_MONTHS = 6

export type Relisting = Pick<Listing, 'relistsId' | 'newGround' | 'newGroundSince'>
interface Deleted extends ListingRow { readonly endedAt: Date }

/** What the proposal follows, or nothing: another case is a debt of its own, and a revoked listing never was. */
export async function relistingOf(work: Work, input: Proposal, partyIndex: string): Promise<Relisting> {
  const { rows, actor } = work
  const deleted = (await rows.many('listing', 'partyIndex', partyIndex))
    .filter((each): each is Deleted => each.courtPartnerId === actor.partnerId && each.status === 'DELETED' && each.endedAt !== null)
    .sort((one, other) => other.endedAt.getTime() - one.endedAt.getTime())
  if (input.isOnApplication) await refuseTooEarly(work, input, deleted)
  const before = deleted.filter(({ caseNo }) => caseNo === input.caseNo)
  return before[0] ? newGroundOf(work, input, before, before[0]) : firstOf(input)
}

async function refuseTooEarly(work: Work, { caseNo }: Proposal, deleted: readonly Deleted[]): Promise<void> {
  for (const { endGround, endedAt, caseNo: askedIn } of deleted) {
    const from = addMonths(localDateOf(endedAt), RELIST_MONTHS)
    if (endGround === 'D3' && work.today < from && await hasSameApplicant(work, askedIn, caseNo)) throw refuse('RELIST_TOO_EARLY', 'isOnApplication', { from })
  }
}

/** Another one than before, or one of the same kind that arose after the deletion: the debtor does it again (R17 §11). */
function newGroundOf({ today }: Work, { grounds, newGround, newGroundSince }: Proposal, before: readonly Deleted[], last: Deleted): Relisting {
  if (!newGround || !newGroundSince) throw refuse('NEW_GROUND_NEEDED', newGround ? 'newGroundSince' : 'newGround')
  const isOld = before.some(each => each.grounds.includes(newGround)) && newGroundSince < localDateOf(last.endedAt)
  refuseAll([
    grounds.includes(newGround) ? undefined : fault('GROUNDS_INVALID', 'newGround'), newGroundSince > today ? fault('DATE_IN_FUTURE', 'newGroundSince') : undefined,
    isOld ? fault('NEW_GROUND_OLD', 'newGround', { ground: newGround, from: localDateOf(last.endedAt) }) : undefined,
  ])
  return { relistsId: last.id, newGround, newGroundSince }
}

function firstOf({ newGround, newGroundSince }: Proposal): Relisting {
  if (newGround || newGroundSince) throw refuse('NOT_A_RELISTING', newGround ? 'newGround' : 'newGroundSince')
  return { relistsId: null, newGround: null, newGroundSince: null }
}
