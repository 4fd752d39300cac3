// How is a site assessed, its group ranked and published, and an objection decided?
import { dueAt, isLate } from '../../../platform/calendar/due-at.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { AssociationMember } from '../sites/site.entities.js'
import { getSite, LONG } from '../sites/site.lookup.js'
import { associationMemberTransitions } from '../sites/site.transitions.js'
import { Assessment, Ranking } from './assessment.entities.js'
import { type AssessSiteInput, type DecideAssessmentInput, type ObjectAssessmentInput, type PublishRankingInput, type RemoveMemberInput, type ReviseAssessmentInput } from './assessment.inputs.js'
import { assessmentTransitions } from './assessment.transitions.js'
import { judgedColumns } from './judge.js'
import { placeAll } from './place.js'
import { isQuarter, lastDayOf, publishableOn } from './quarter.js'
import { GROUP_MIN } from './ranking.js'

const WORDS_MAX = 500
const OBJECTION = { amount: 5, unit: 'WORKING_DAYS' } as const

export class AssessmentService {
  constructor(private readonly platform: Platform) {}

  assess(request: Request, input: AssessSiteInput): Promise<Performed> {
    return this.platform.perform('assessSite', request, input, async work => {
      const { em, now, actor } = work
      const { quarter } = input
      if (!isQuarter(quarter) || work.today <= lastDayOf(quarter)) throw refuse('QUARTER_INVALID', 'quarter')
      const judged = judgedColumns(input)
      const site = await getSite(work, input.siteId)
      if (await em.count(Assessment, { siteId: site.id, quarter })) throw refuse('ASSESSED_ALREADY', 'siteId')
      await lockGroup(work, quarter, site.peerGroup)
      if (await em.count(Ranking, { quarter, peerGroup: site.peerGroup })) throw refuse('RANKING_EXISTS', 'quarter')
      const assessment = em.create(Assessment, {
        id: newId('asm'), createdAt: now, updatedAt: now, siteId: site.id, partnerId: site.partnerId, siteName: site.name, peerGroup: site.peerGroup, quarter,
        ...judged, status: 'DRAFT', assessedByStaffId: actor.staffId ?? '', rank: null, isLast: false, result: null, isEliminationRecommended: false,
        publishedAt: null, objectBy: null, rectifyBy: null, objection: null, objectedAt: null, decision: null, isUpheld: null, decidedAt: null, decidedByStaffId: null,
      })
      // A draft is the police's own: the company hears of it when it is published.
      tellOf(work, assessment, 'assessment.drafted', actor.partnerId)
      return { id: assessment.id }
    })
  }

  revise(request: Request, input: ReviseAssessmentInput): Promise<Performed> {
    return this.platform.perform('reviseAssessment', request, input, async work => {
      const judged = judgedColumns(input)
      const assessment = getAtVersion(work, await work.em.findOne(Assessment, { id: input.id }), input.expectedVersion)
      assessment.move('reviseAssessment', work.actor)
      Object.assign(assessment, judged, { assessedByStaffId: work.actor.staffId ?? '' })
      tellOf(work, assessment, assessmentTransitions.reviseAssessment.tells, work.actor.partnerId)
      return { id: assessment.id }
    })
  }

  publish(request: Request, input: PublishRankingInput): Promise<Performed> {
    return this.platform.perform('publishRanking', request, input, async work => {
      const { em, now, actor } = work
      const { quarter, peerGroup } = input
      if (!isQuarter(quarter)) throw refuse('QUARTER_INVALID', 'quarter')
      if (work.today < publishableOn(quarter)) throw refuse('RANKING_TOO_EARLY', 'quarter', { on: publishableOn(quarter) })
      await lockGroup(work, quarter, peerGroup)
      if (await em.count(Ranking, { quarter, peerGroup })) throw refuse('RANKING_EXISTS', 'quarter')
      const all = await em.find(Assessment, { quarter, peerGroup })
      if (all.length === 0) throw refuse('NOTHING_TO_RANK', 'quarter')
      const objectBy = dueAt(OBJECTION, now).dueAt
      const ranking = em.create(Ranking, {
        id: newId('rnk'), createdAt: now, updatedAt: now, quarter, peerGroup, size: all.length, isRanked: all.length >= GROUP_MIN, status: 'PUBLISHED', publishedAt: now,
        objectBy, publishedByStaffId: actor.staffId ?? '',
      })
      for (const assessment of all) {
        assessment.move('publishRanking', actor)
        assessment.result = 'NONE'
        assessment.publishedAt = assessment.updatedAt = now
        assessment.objectBy = objectBy
        tellOf(work, assessment, assessmentTransitions.publishRanking.tells, assessment.partnerId)
      }
      await placeAll(work, peerGroup, quarter)
      const members = await em.find(AssociationMember, { status: 'MEMBER' })
      tellOf(work, ranking, 'ranking.published', ...members.map(({ partnerId }) => partnerId))
      return { id: ranking.id }
    })
  }

  object(request: Request, input: ObjectAssessmentInput): Promise<Performed> {
    return this.platform.perform('objectAssessment', request, input, async work => {
      const { em, now, actor } = work
      refuseAll([textFault(input.objection, 'objection', WORDS_MAX)])
      // A draft does not exist for the company.
      const found = await em.findOne(Assessment, { id: input.id, partnerId: actor.partnerId, status: { $ne: 'DRAFT' } })
      const assessment = getAtVersion(work, found, input.expectedVersion)
      if (assessment.objectBy && isLate({ dueAt: assessment.objectBy, provisional: false }, now)) throw refuse('ASSESSMENT_OBJECTION_LATE', 'id')
      assessment.move('objectAssessment', actor)
      assessment.objection = input.objection
      assessment.objectedAt = now
      tellOf(work, assessment, assessmentTransitions.objectAssessment.tells, assessment.partnerId)
      return { id: assessment.id }
    })
  }

  decide(request: Request, input: DecideAssessmentInput): Promise<Performed> {
    return this.platform.perform('decideAssessment', request, input, async work => {
      const { em, now, actor } = work
      const { isUpheld, decision, items, deductions } = input
      refuseAll([textFault(decision, 'decision', WORDS_MAX), Boolean(items) === isUpheld ? undefined : fault('ITEMS_NOT_ASKED', 'items')])
      const found = await em.findOne(Assessment, { id: input.id })
      if (found) await lockGroup(work, found.quarter, found.peerGroup)
      const assessment = getAtVersion(work, found, input.expectedVersion)
      assessment.move('decideAssessment', actor)
      if (items) {
        const { bonusPoints, bonusReason } = assessment
        Object.assign(assessment, judgedColumns({ items, deductions: deductions ?? assessment.deductions, bonusPoints, bonusReason: bonusReason ?? null }))
      }
      Object.assign(assessment, { isUpheld, decision, decidedAt: now, decidedByStaffId: actor.staffId ?? '' })
      await em.flush()
      if (items) await placeAll(work, assessment.peerGroup, assessment.quarter)
      tellOf(work, assessment, assessmentTransitions.decideAssessment.tells, assessment.partnerId)
      return { id: assessment.id }
    })
  }

  /** From the association only: who manages a compound is for its owners to decide. */
  removeMember(request: Request, input: RemoveMemberInput): Promise<Performed> {
    return this.platform.perform('removeMember', request, input, async work => {
      const { em, now, actor } = work
      refuseAll([textFault(input.reason, 'reason', LONG)])
      const member = getAtVersion(work, await em.findOne(AssociationMember, { id: input.id }), input.expectedVersion)
      if (!(await em.count(Assessment, { partnerId: member.partnerId, isEliminationRecommended: true, status: 'FINAL' }))) throw refuse('REMOVAL_NOT_RECOMMENDED', 'id')
      member.move('removeMember', actor)
      member.removedAt = now
      member.removalReason = input.reason
      tellOf(work, member, associationMemberTransitions.removeMember.tells, member.partnerId)
      return { id: member.id }
    })
  }
}

/** Who assesses while the group is being published comes before it or after it. */
async function lockGroup({ em }: Work, quarter: string, group: string): Promise<void> {
  await execute(em, 'select pg_advisory_xact_lock(hashtextextended($1, 6))', [`ranking ${quarter} ${group}`])
}
