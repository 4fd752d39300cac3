// How does a debtor come onto the list: proposed by a judge, decided by the president, served, perhaps with grace, published?
import { addMonths, localDateOf, startOfDay, addDays } from '../../../platform/calendar/local-date.js'
import { dueAt } from '../../../platform/calendar/due-at.js'
import { isHexSha256 } from '../../../platform/crypto/canonical.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { residentIdBirthDate, residentIdSex } from '../../../platform/identifiers/resident-id.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { partnerNameOf } from '../../partners/index.js'
import { identityIndexOf } from '../../people/index.js'
import { changeList } from '../list/change-list.js'
import { enterList } from './entries.js'
import { blocks, exclusionsOf, isMinor } from './exclude.js'
import { type Exclusion, type Ground } from './grounds.js'
import { Listing } from './listing.entity.js'
import { documentFault } from './listing.files.js'
import { type DecideListingInput, type GrantGraceInput, type ListingChangeInput, type ListingReasonInput, type ProposeListingInput, type PublishListingInput, type RejectListingInput } from './listing.inputs.js'
import { changeListing, moveListing, tellOfListing } from './listing.lookup.js'
import { maskListed } from './mask.js'
import { checkDebtor, checkProposal, LONG, normalised, openBeside, type Proposal } from './propose.js'
import { relistingOf, type Relisting } from './relist.js'
import { checkResponsible } from './responsible.js'
import { BASE_TERM_YEARS, endOf, hasTerm, lastDayOf, termFault } from './term.js'

/** R17 §5: the court reviews in fifteen days. */
const DECISION_LIMIT = { amount: 15, unit: 'CALENDAR_DAYS' } as const
const GRACE_MONTHS = { least: 1, most: 3 }
const ENTRY_NO = /^[A-Za-z0-9-]{6,40}$/

export class ListingService {
  constructor(private readonly platform: Platform) {}

  propose(request: Request, sent: ProposeListingInput): Promise<Performed> {
    return this.platform.perform('proposeListing', request, sent, async work => {
      const input = normalised(sent)
      checkProposal(input, work)
      const partyIndex = identityIndexOf(this.platform.cipher, input.identityNumber)
      await checkDebtor(work, { ...input, partyIndex })
      const relisting = await relistingOf(work, input, partyIndex)
      const listing = await this.create(work, input, partyIndex, relisting)
      await tellOfListing(work, listing, 'listing.proposed')
      return { id: listing.id }
    })
  }

  decide(request: Request, input: DecideListingInput): Promise<Performed> {
    return changeListing(this.platform, 'decideListing', request, input, async (work, listing) => {
      const decisionNo = normaliseCaseNumber(input.decisionNo)
      const grounds = listing.grounds as Ground[]
      refuseAll([
        caseNumberFault(decisionNo, work.today) && fault('ORDER_NO_MALFORMED', 'decisionNo'),
        isHexSha256(input.decisionHash) ? await documentFault(work, listing.id, input.decisionHash, 'decisionHash') : fault('DECISION_HASH_INVALID', 'decisionHash'),
        termFault(grounds, input.termYears ?? null) ? fault('LISTING_TERM_INVALID', 'termYears') : undefined,
      ])
      if (isMinor(listing.birthDate ?? null, work.today)) throw refuse('MINOR', 'id')
      const [exclusion] = exclusionsOf(judged(listing), work.today)
      if (exclusion) throw refuse('EXCLUDED', 'id', { exclusion, grounds: grounds.join(', ') })
      // Who answers for the firm of the case may have come on record since the proposal.
      await checkResponsible(work, listing, await openBeside(work, listing))
      await moveListing(work, listing, 'decide')
      Object.assign(listing, {
        decisionNo, decisionHash: input.decisionHash, decidedAt: work.now, decidedByStaffId: work.actor.staffId ?? null, grade: input.grade ?? null,
        termYears: hasTerm(grounds) ? (input.termYears ?? BASE_TERM_YEARS) : null,
      })
    })
  }

  reject(request: Request, input: RejectListingInput): Promise<Performed> {
    return changeListing(this.platform, 'rejectListing', request, input, async (work, listing) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      const grounds = listing.grounds as Ground[]
      if (input.exclusion && !blocks(input.exclusion, grounds)) throw refuse('EXCLUSION_NOT_APPLICABLE', 'exclusion', { exclusion: input.exclusion, grounds: grounds.join(', ') })
      await moveListing(work, listing, 'reject')
      Object.assign(listing, { rejection: input.exclusion ?? null, endedAt: work.now, endReason: input.reason })
    })
  }

  serve(request: Request, input: ListingChangeInput): Promise<Performed> {
    return changeListing(this.platform, 'serveListing', request, input, async (work, listing) => {
      await moveListing(work, listing, 'serve')
      listing.servedAt ??= work.now
    })
  }

  grantGrace(request: Request, input: GrantGraceInput): Promise<Performed> {
    return changeListing(this.platform, 'grantGrace', request, input, async (work, listing) => {
      const decidedOn = localDateOf(listing.decidedAt ?? work.now)
      const [from, until] = [addMonths(decidedOn, GRACE_MONTHS.least), addMonths(decidedOn, GRACE_MONTHS.most)]
      if (input.until < from || input.until > until) throw refuse('GRACE_LENGTH', 'until', { from, until })
      await moveListing(work, listing, 'grantGrace')
      listing.graceUntil = input.until
    })
  }

  cancel(request: Request, input: ListingReasonInput): Promise<Performed> {
    return changeListing(this.platform, 'cancelListing', request, input, async (work, listing) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      await moveListing(work, listing, 'cancel')
      Object.assign(listing, { endedAt: work.now, endReason: input.reason })
    })
  }

  publish(request: Request, input: PublishListingInput): Promise<Performed> {
    return changeListing(this.platform, 'publishListing', request, input, async (work, listing) => {
      const entryNo = input.entryNo.trim().toUpperCase()
      if (!ENTRY_NO.test(entryNo)) throw refuse('ENTRY_NO_INVALID', 'entryNo')
      if ((await work.rows.many('listing', 'entryNo', entryNo)).length > 0) throw refuse('ENTRY_TAKEN', 'entryNo')
      refuseAll([await documentFault(work, listing.id, listing.decisionHash, 'id')])
      if (listing.graceUntil && work.now < startOfDay(addDays(listing.graceUntil, 1))) throw refuse('GRACE_RUNS', 'id', { until: listing.graceUntil })
      await moveListing(work, listing, 'publish')
      Object.assign(listing, { publishedAt: work.now, entryNo })
      if (typeof listing.termYears === 'number') {
        listing.termEndsOn = lastDayOf(work.today, listing.termYears)
        listing.listedUntil = endOf(listing.termEndsOn)
      }
      await enterList(work, listing)
      await changeList(work, { change: 'LISTED', listing })
    })
  }

  private async create({ em, rows, actor, now }: Work, input: Proposal, partyIndex: string, relisting: Relisting): Promise<Listing> {
    const { cipher } = this.platform
    const id = newId('lst')
    const isPerson = input.partyKind === 'PERSON'
    const courtName = await partnerNameOf(rows, actor.partnerId)
    return em.create(Listing, {
      id, createdAt: now, updatedAt: now, partyKind: input.partyKind, partyIndex, name: input.name, formerNames: input.formerNames,
      identityCell: cipher.seal(input.identityNumber, `listing.identityCell:${id}`), identityMasked: maskListed(input.partyKind, input.identityNumber),
      sex: isPerson ? residentIdSex(input.identityNumber) : null, birthDate: isPerson ? residentIdBirthDate(input.identityNumber) : null, legalRep: input.legalRep ?? null,
      courtPartnerId: actor.partnerId, courtName, areaName: input.areaName, caseNo: input.caseNo, filedOn: input.filedOn,
      basisNo: input.basisNo, basisMaker: input.basisMaker, duty: input.duty, performance: input.performance, performedPart: input.performedPart ?? null,
      unperformedPart: input.unperformedPart ?? null, conduct: input.conduct, grounds: input.grounds, findings: input.findings ?? [],
      debtFen: input.debtFen ?? null, securedFen: input.securedFen ?? null, isOnApplication: input.isOnApplication, status: 'PROPOSED', isDisputed: false,
      proposedAt: now, proposedByStaffId: actor.staffId ?? '', decisionDueAt: dueAt(DECISION_LIMIT, now).dueAt, ...relisting,
    })
  }
}

const judged = ({ grounds, findings, birthDate, debtFen, securedFen }: Listing) => ({
  grounds: grounds as Ground[], findings: findings as Exclusion[], birthDate: birthDate ?? null, debtFen: debtFen ?? null, securedFen: securedFen ?? null,
})
