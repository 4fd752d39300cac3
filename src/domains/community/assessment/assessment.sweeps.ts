// What happens by itself: when no objection can come any more and none is open, a ranking and its assessments are final.
import { type Sweep } from '../../../platform/module.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { Assessment, Ranking } from './assessment.entities.js'
import { assessmentTransitions, rankingTransitions } from './assessment.transitions.js'

const AT_ONCE = 50

const finishRankings: Sweep = {
  action: 'finishRanking',
  due: async ({ rows, clock }) => (await rows.text<{ id: string }>(`select r."id" from "ranking" r where r."status" = 'PUBLISHED' and r."objectBy" <= $1
    and not exists (select 1 from "assessment" a where a."quarter" = r."quarter" and a."peerGroup" = r."peerGroup" and a."status" = 'OBJECTED')
    order by r."id" limit $2`, [clock.now(), AT_ONCE])).map(({ id }) => id),
  run: async (work, id) => {
    const { em, now, actor } = work
    const ranking = await em.findOneOrFail(Ranking, { id })
    const { quarter, peerGroup } = ranking
    if (ranking.status !== 'PUBLISHED' || ranking.objectBy > now || (await em.count(Assessment, { quarter, peerGroup, status: 'OBJECTED' }))) return
    ranking.move('finishRanking', actor)
    ranking.updatedAt = now
    tellOf(work, ranking, rankingTransitions.finishRanking.tells)
    for (const assessment of await em.find(Assessment, { quarter, peerGroup, status: 'PUBLISHED' })) {
      assessment.move('finishAssessment', actor)
      assessment.updatedAt = now
      tellOf(work, assessment, assessmentTransitions.finishAssessment.tells, assessment.partnerId)
    }
  },
}

export const assessmentSweeps: readonly Sweep[] = [finishRankings]
