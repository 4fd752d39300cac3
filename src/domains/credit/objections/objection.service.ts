// How does a subject object to a listing, and how do its court and the court above decide?
import { addDays, localDateOf } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { caseNumberFault, normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { findPrincipals } from '../../people/index.js'
import { withdrawNotices } from '../exposure/withdraw.js'
import { setDisputed } from '../listings/dispute.js'
import { Listing } from '../listings/listing.entity.js'
import { moveListing } from '../listings/listing.lookup.js'
import { CourtSuperior, Objection, type ObjectionRow } from './objection.entities.js'
import { type AskReconsiderationInput, type DecideObjectionInput, type FileObjectionInput, type ObjectionChangeInput, type RecordCourtSuperiorInput } from './objection.inputs.js'
import { closeObjection } from './close-objection.js'
import { endClocks, getObjection, moveObjection, startClock, tellOfObjection } from './objection.lookup.js'

const LONG = 500
const OPEN = ['OPEN', 'UPHELD', 'REFUSED', 'RECONSIDERING'] as const

export class ObjectionService {
  constructor(private readonly platform: Platform) {}

  file(request: Request, input: FileObjectionInput): Promise<Performed> {
    return this.platform.perform('fileObjection', request, input, async work => {
      const { em, now, actor } = work
      refuseAll([textFault(input.reason, 'reason', LONG)])
      const { listing, isByRepresentative } = await getOwnListing(work, input.listingId)
      if (await em.count(Objection, { listingId: listing.id, status: { $in: [...OPEN] } }) > 0) throw refuse('OBJECTION_EXISTS', 'listingId')
      listing.updatedAt = now
      await moveListing(work, listing, 'dispute')
      const objection = em.create(Objection, {
        id: newId('obj'), createdAt: now, updatedAt: now, listingId: listing.id, kind: input.kind, reason: input.reason, partyIndex: listing.partyIndex, filedByPersonId: actor.personId ?? '',
        isByRepresentative, courtPartnerId: listing.courtPartnerId, courtName: listing.courtName, caseNo: listing.caseNo, listedByStaffId: listing.proposedByStaffId, status: 'OPEN',
      })
      // The platform's own check is whether its copy reads as the court's: it is the court's, since nobody else writes it.
      for (const step of ['PLATFORM_CHECK', 'PROVIDER_DECISION', 'COURT_REVIEW'] as const) startClock(work, objection.id, step)
      await endClocks(work, objection.id, ['PLATFORM_CHECK'])
      await setDisputed(work, listing, true)
      tellOfObjection(work, objection, 'objection.filed')
      return { id: objection.id }
    })
  }

  withdraw(request: Request, input: ObjectionChangeInput): Promise<Performed> {
    return this.change('withdrawObjection', request, input, isSubject, async (work, objection) => {
      moveObjection(work, objection, 'withdraw')
      await endClocks(work, objection.id, ['PROVIDER_DECISION', 'COURT_REVIEW', 'RECONSIDERATION_REQUEST', 'RECONSIDERATION'])
      await closeObjection(work, objection)
    })
  }

  decide(request: Request, input: DecideObjectionInput): Promise<Performed> {
    return this.change('decideObjection', request, input, isCourt, async (work, objection) => {
      const decisionNo = checkDecision(work, input)
      moveObjection(work, objection, input.isUpheld ? 'uphold' : 'refuse')
      Object.assign(objection, { decisionNo, decisionReason: input.reason, decidedAt: work.now, decidedByStaffId: work.actor.staffId ?? null })
      await endClocks(work, objection.id, ['PROVIDER_DECISION', 'COURT_REVIEW'])
      if (input.isUpheld) await uphold(work, objection)
    })
  }

  serve(request: Request, input: ObjectionChangeInput): Promise<Performed> {
    return this.change('serveObjectionDecision', request, input, isCourt, (work, objection) => {
      moveObjection(work, objection, 'serve')
      if (!objection.servedAt) {
        objection.servedAt = work.now
        startClock(work, objection.id, 'RECONSIDERATION_REQUEST')
      }
      return Promise.resolve()
    })
  }

  askAbove(request: Request, input: AskReconsiderationInput): Promise<Performed> {
    return this.change('askReconsideration', request, input, isSubject, async (work, objection) => {
      refuseAll([textFault(input.reason, 'reason', LONG)])
      await checkInTime(work, objection)
      const superior = await superiorOf(work, objection.courtPartnerId)
      moveObjection(work, objection, 'askAbove')
      Object.assign(objection, { superiorPartnerId: superior.id, superiorName: superior.name, reconsiderationReason: input.reason })
      await endClocks(work, objection.id, ['RECONSIDERATION_REQUEST'])
      startClock(work, objection.id, 'RECONSIDERATION')
      tellOfObjection(work, objection, 'objection.reconsiderationAsked')
    })
  }

  decideAbove(request: Request, input: DecideObjectionInput): Promise<Performed> {
    return this.change('decideReconsideration', request, input, isAbove, async (work, objection) => {
      const reconsiderationNo = checkDecision(work, input)
      moveObjection(work, objection, input.isUpheld ? 'upholdAbove' : 'refuseAbove')
      Object.assign(objection, { reconsiderationNo, decisionReason: input.reason, reconsideredAt: work.now })
      await endClocks(work, objection.id, ['RECONSIDERATION'])
      if (input.isUpheld) await uphold(work, objection)
      else await closeObjection(work, objection)
    })
  }

  recordSuperior(request: Request, input: RecordCourtSuperiorInput): Promise<Performed> {
    return this.platform.perform('recordCourtSuperior', request, input, async ({ em, rows, actor, now }) => {
      const { courtPartnerId, superiorPartnerId, validFrom } = input
      const courts = await Promise.all([courtPartnerId, superiorPartnerId].map(async id => (await rows.many('partner', 'id', id))[0]?.kind === 'COURT'))
      refuseAll([courts[0] ? undefined : fault('COURT_NEEDED', 'courtPartnerId'), courts[1] && courtPartnerId !== superiorPartnerId ? undefined : fault('COURT_NEEDED', 'superiorPartnerId')])
      const later = await em.count(CourtSuperior, { courtPartnerId, validFrom: { $gte: validFrom } })
      if (later > 0) throw refuse('SUPERIOR_EXISTS', 'validFrom')
      await execute(em, `update "courtSuperior" set "validTo" = $2, "updatedAt" = $3, "version" = "version" + 1 where "courtPartnerId" = $1 and "validTo" is null`, [courtPartnerId, addDays(validFrom, -1), now])
      const superior = em.create(CourtSuperior, { id: newId('csp'), createdAt: now, updatedAt: now, courtPartnerId, superiorPartnerId, validFrom, validTo: null, recordedByStaffId: actor.staffId ?? null })
      return { id: superior.id }
    })
  }

  private change(mutation: string, request: Request, input: ObjectionChangeInput, isMine: Mine, decide: (work: Work, objection: Objection) => Promise<void>): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const objection = await getObjection(work, input.id, input.expectedVersion, isMine(work))
      await decide(work, objection)
      return { id: objection.id }
    })
  }
}

/** The court has three working days for the list. What hangs for all to read comes down from now on. */
async function uphold(work: Work, { id, listingId }: Objection): Promise<void> {
  startClock(work, id, 'CORRECTION')
  await withdrawNotices(work, { id: listingId }, 'UPHELD')
}

type Mine = (work: Work) => (objection: ObjectionRow) => boolean
const isSubject: Mine = ({ actor }) => ({ filedByPersonId }) => filedByPersonId === actor.personId
const isCourt: Mine = ({ actor }) => ({ courtPartnerId }) => courtPartnerId === actor.partnerId
const isAbove: Mine = ({ actor }) => ({ superiorPartnerId }) => superiorPartnerId === actor.partnerId

/** Of the caller herself, or of a firm that she acts for; every other one is neither read nor locked. */
async function getOwnListing({ em, rows, actor, today }: Work, id: string): Promise<{ listing: Listing, isByRepresentative: boolean }> {
  const principals = await findPrincipals(rows, actor.personId ?? '', today)
  const [found] = await execute<{ partyIndex: string }>(em, `select "partyIndex" from "listing" where "id" = $1 and "partyIndex" = any($2) and "decidedAt" is not null for update`,
    [id, principals.map(({ identityIndex }) => identityIndex)])
  if (!found) throw refuse('NOT_FOUND', 'listingId')
  const listed = principals.find(({ identityIndex }) => identityIndex === found.partyIndex)
  return { listing: await em.findOneOrFail(Listing, { id }), isByRepresentative: listed?.id !== actor.personId }
}

function checkDecision({ today }: Work, input: DecideObjectionInput): string {
  const decisionNo = normaliseCaseNumber(input.decisionNo)
  refuseAll([caseNumberFault(decisionNo, today) && fault('ORDER_NO_MALFORMED', 'decisionNo'), textFault(input.reason, 'reason', LONG)])
  return decisionNo
}

/** Said by its own name, whether or not the objection has been closed since. */
async function checkInTime({ rows, now }: Work, { id, servedAt }: Objection): Promise<void> {
  const clock = await rows.find('objectionClock', rows.from('objectionClock').where('objectionClock.objectionId', '=', id).where('objectionClock.step', '=', 'RECONSIDERATION_REQUEST'))
  if (!clock || !servedAt || now < clock.dueAt) return
  throw refuse('RECONSIDERATION_LATE', 'id', { served: localDateOf(servedAt), last: addDays(localDateOf(clock.dueAt), -1) })
}

async function superiorOf({ rows, today }: Work, courtPartnerId: string): Promise<{ id: string, name: string }> {
  const superiors = await rows.many('courtSuperior', 'courtPartnerId', courtPartnerId)
  const superior = superiors.find(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo))
  const [partner] = superior ? await rows.many('partner', 'id', superior.superiorPartnerId) : []
  if (!partner) throw refuse('SUPERIOR_UNKNOWN', 'id')
  return partner
}
