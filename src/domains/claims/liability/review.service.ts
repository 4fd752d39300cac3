// How is a certificate reviewed: once, in time, by the unit above (处理程序规定 §71–76)? And how does an insurer challenge liability?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { withdrawActs } from '../../people/index.js'
import { type Accident } from '../accidents/accident.entity.js'
import { addEntry, getAccident, moveAccident, ownParty, partiesOf, tellOf } from '../accidents/accident.lookup.js'
import { type AccidentStatus, LIABLE_STATUSES } from '../accidents/accident.transitions.js'
import { markVehicles } from '../accidents/police-mark.js'
import { MOMENTS } from '../clocks/moments.js'
import { passMoments } from '../clocks/restart.js'
import { findOpenTask, finishTasks, openTask, policeTask } from '../seats/tasks.js'
import { recompute } from '../offers/recompute.js'
import { findUnitAbove, makeFinal, unitOf } from './determination.service.js'
import { type Liability, LiabilityReview } from './liability.entities.js'
import { type ChallengeLiabilityInput, type ConcludeReviewInput, type ObjectLiabilityInput } from './liability.inputs.js'
import { applyShares, createPaper, judgeShares, livePaper, nextIssue, openToObjection, voidPaper } from './paper.js'
import { type AccidentChangeInput } from '../accidents/report.inputs.js'
import { type CorrectLiabilityInput } from './review.inputs.js'
import { resetWait, startWait } from './wait.js'

const REASON_LENGTH_MAX = 2000
const EVIDENCE_MAX = 20
/** The last ones are kept. Source: design. */
const CHALLENGES_MAX = 20

export class ReviewService {
  constructor(private readonly platform: Platform) {}

  /** While the certificate waits for acceptance the file waits too; later, money goes on and the review runs beside it. */
  object(request: Request, input: ObjectLiabilityInput): Promise<Performed> {
    return this.platform.perform('objectLiability', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const own = ownParty(await partiesOf(work, accident), work)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX), input.evidenceIds.length > EVIDENCE_MAX ? fault('EVIDENCE_SIZE', 'evidenceIds', { max: String(EVIDENCE_MAX) }) : undefined])
      const paper = await livePaper(work, accident)
      if (accident.reviewedOnce) throw refuse('REVIEW_ONCE', 'id')
      if (paper?.form === 'AGREEMENT') throw refuse('REVIEW_AGREEMENT', 'id')
      if (!paper?.objectionDueAt || !paper.issuedByUnitId) throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
      if (work.now >= paper.objectionDueAt) throw refuse('REVIEW_LATE', 'id')
      await requireEvidence(work, accident, input.evidenceIds)
      const late = isLiable(statusUnderHold(accident))
      if (!late && statusUnderHold(accident) !== 'LIABILITY_ISSUED') throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
      accident.reviewedOnce = true
      work.em.create(LiabilityReview, {
        id: newId('rev'), createdAt: work.now, updatedAt: work.now, accidentId: accident.id, liabilityId: paper.id, status: 'REQUESTED',
        requestedByPersonId: own.personId ?? '', reason: input.reason, evidenceIds: [...input.evidenceIds], late, issuedByUnitId: paper.issuedByUnitId,
      })
      await withdrawActs(work, paper.id, 'ACCEPT_LIABILITY')
      if (!late && accident.status !== 'HOLD') await moveAccident(work, accident, 'objectLiability', { party: own.number })
      else {
        // The hold goes on, and what it gives back then is the objection.
        if (!late) accident.keptStatus = 'OBJECTION'
        addEntry(work, accident, late ? 'lateReviewAsked' : 'objectLiability', { party: own.number, to: accident.status })
        tellOf(work, accident, 'accident.objected')
        await passMoments(work, accident, ['OBJECTION'])
        if (late) await openTask(work, policeTask('CORRECTION', accident))
      }
      return { id: accident.id }
    })
  }

  forward(request: Request, input: AccidentChangeInput): Promise<Performed> {
    return this.platform.perform('forwardReview', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const review = await getReview(work, accident)
      review.move('forwardReview', work.actor)
      work.em.assign(review, { forwardedByStaffId: work.actor.staffId ?? null, reviewUnitId: await reviewUnitOf(work, review.issuedByUnitId), updatedAt: work.now })
      if (review.late) {
        addEntry(work, accident, 'lateReviewForwarded', {})
        await passMoments(work, accident, ['REVIEW'])
      } else await moveAccident(work, accident, 'forwardReview')
      return { id: accident.id }
    })
  }

  /** By an officer of the unit above, never of the one that issued it. */
  conclude(request: Request, input: ConcludeReviewInput): Promise<Performed> {
    return this.platform.perform('concludeReview', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.conclusion, 'conclusion', REASON_LENGTH_MAX)])
      const review = await getReview(work, accident)
      if ((await unitOf(work)) !== review.reviewUnitId) throw refuse('REVIEW_UNIT', 'id')
      review.move(input.upheld ? 'upholdReview' : 'reopenReview', work.actor)
      work.em.assign(review, { conclusion: input.conclusion, concludedByStaffId: work.actor.staffId ?? null, concludedAt: work.now, updatedAt: work.now })
      if (review.late) await concludeLate(work, accident, input.upheld)
      else if (input.upheld) await makeFinal(work, accident, 'uphold')
      else await toPolice(work, accident, await livePaper(work, accident), 'reinvestigate')
      return { id: accident.id }
    })
  }

  /** The issuing unit determines anew, and what changes is paid or taken back by further legs. */
  correct(request: Request, input: CorrectLiabilityInput): Promise<Performed> {
    return this.platform.perform('correctLiability', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      const parties = await partiesOf(work, accident)
      refuseAll([textFault(input.facts, 'facts', REASON_LENGTH_MAX)])
      const before = await livePaper(work, accident)
      if (!before || !isLiable(accident.status) || !(await isReopened(work, accident, before))) throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
      if ((await unitOf(work)) !== before.issuedByUnitId) throw refuse('REVIEW_UNIT', 'id')
      const shares = judgeShares(parties, input.parties)
      await voidPaper(work, before)
      const paper = createPaper(work, accident, { form: 'CERTIFICATE', issue: await nextIssue(work, accident), status: 'FINAL' }, { shares, facts: input.facts })
      work.em.assign(paper, { session: before.session ?? null, issuedByStaffId: work.actor.staffId ?? null, issuedByUnitId: before.issuedByUnitId, issuedAt: work.now, servedAt: work.now })
      // Served anew, and the one review of the accident is still open.
      if (!accident.reviewedOnce) openToObjection(work, paper)
      accident.liabilityId = paper.id
      applyShares(parties, shares)
      await finishTasks(work, accident.id, 'CORRECTION')
      await passMoments(work, accident, accident.reviewedOnce ? ['LIABILITY_ISSUED'] : ['LIABILITY_ISSUED', 'CERTIFICATE_SERVED'])
      addEntry(work, accident, 'liabilityCorrected', { issue: paper.issue })
      tellOf(work, accident, 'accident.liabilityCorrected')
      await work.em.flush()
      await recompute(work, accident)
      return { id: accident.id }
    })
  }

  /** An insurer brings evidence and sets no share: an agreement goes to the police, a certificate becomes a task for them. */
  challenge(request: Request, input: ChallengeLiabilityInput): Promise<Performed> {
    return this.platform.perform('challengeLiability', request, input, async work => {
      const accident = await getAccident(work, input.id, input.expectedVersion)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      if (input.evidenceIds.length < 1 || input.evidenceIds.length > EVIDENCE_MAX) throw refuse('EVIDENCE_SIZE', 'evidenceIds', { max: String(EVIDENCE_MAX) })
      await requireEvidence(work, accident, input.evidenceIds)
      const paper = await livePaper(work, accident)
      if (!paper || !isLiable(accident.status)) throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
      work.em.assign(paper, { challengedAt: work.now, challengeReasons: [...paper.challengeReasons, input.reason].slice(-CHALLENGES_MAX), updatedAt: work.now })
      if (paper.form === 'CERTIFICATE') {
        addEntry(work, accident, 'certificateChallenged', { evidence: input.evidenceIds.length })
        await openTask(work, policeTask('CORRECTION', accident))
        tellOf(work, accident, 'accident.certificateChallenged')
        return { id: accident.id }
      }
      await toPolice(work, accident, paper, 'challengeAgreement', { evidence: input.evidenceIds.length })
      return { id: accident.id }
    })
  }
}

/** Reset first: the clocks of the police start with the move, and the first determination has used up none of this one's time. */
async function toPolice(work: Work, accident: Accident, paper: Liability | null, verb: 'reinvestigate' | 'challengeAgreement', facts: Record<string, unknown> = {}): Promise<void> {
  reset(accident)
  await moveAccident(work, accident, verb, facts)
  if (paper) await voidPaper(work, paper)
  startWait(accident, work.now)
  await openTask(work, policeTask('LIABILITY', accident))
  await markVehicles(work, accident, await partiesOf(work, accident), 'OPEN')
}

/**
 * By the unit above, in a late review of it; or by an insurer's challenge, while its task is open: an officer who finished the task has let
 * the certificate stand. A challenge does not overtake a review, nor reopen what one has upheld.
 */
async function isReopened(work: Work, accident: Accident, paper: Liability): Promise<boolean> {
  const review = await work.em.findOne(LiabilityReview, { accidentId: accident.id, liabilityId: paper.id })
  if (review) return review.late && review.status === 'REINVESTIGATE'
  return paper.form === 'CERTIFICATE' && !!paper.challengedAt && await findOpenTask(work, accident.id, 'CORRECTION') !== null
}

async function concludeLate(work: Work, accident: Accident, upheld: boolean): Promise<void> {
  addEntry(work, accident, upheld ? 'lateReviewUpheld' : 'lateReviewReopened', {})
  await passMoments(work, accident, upheld ? ['REVIEW_CONCLUDED'] : MOMENTS.reinvestigate)
  if (upheld) await finishTasks(work, accident.id, 'CORRECTION')
}

const isLiable = (status: AccidentStatus): boolean => LIABLE_STATUSES.some(each => each === status)

const statusUnderHold = ({ status, keptStatus }: Accident): AccidentStatus => (status === 'HOLD' ? (keptStatus ?? status) : status)

function reset(accident: Accident): void {
  accident.liabilityId = null
  accident.liabilityForm = null
  accident.liabilityFinalAt = null
  accident.procedure = 'ONLINE'
  resetWait(accident)
}

async function getReview({ em }: Work, accident: Accident): Promise<LiabilityReview> {
  const review = await em.findOne(LiabilityReview, { accidentId: accident.id })
  if (!review) throw refuse('STATE_CONFLICT', 'id', { state: accident.status, open: '–' })
  return review
}

async function reviewUnitOf(work: Work, unitId: string): Promise<string> {
  const above = await findUnitAbove(work, unitId)
  if (!above) throw refuse('REVIEW_UNIT', 'id')
  return above
}

async function requireEvidence({ rows }: Work, accident: Accident, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const found = await rows.all('evidence', rows.from('evidence').where('evidence.recordId', '=', accident.id).where('evidence.status', '=', 'STORED').where('evidence.id', 'in', [...ids]))
  const missing = ids.findIndex(id => !found.some(each => each.id === id))
  if (missing >= 0) throw refuse('NOT_FOUND', `evidenceIds.${missing}`)
}
