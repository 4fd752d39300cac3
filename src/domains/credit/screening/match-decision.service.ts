// How is a match reviewed, and remembered? One person finds it; where something adverse is to follow from it, a second confirms.
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { MatchDecision, type MatchDecisionRow } from './match-decision.entity.js'
import { type ConfirmMatchInput, type DecideMatchInput } from './match-decision.inputs.js'
import { matchDecisionTransitions } from './match-decision.transitions.js'

const NOTE_MAX = 500
/** A year [D]: people move, names change, and the list is corrected. */
const REMEMBERED_MAX_MS = 366 * 24 * 3600 * 1000

export class MatchDecisionService {
  constructor(private readonly platform: Platform) {}

  decide(request: Request, input: DecideMatchInput): Promise<Performed> {
    return this.platform.perform('decideMatch', request, input, async work => {
      const { em, rows, actor, now } = work
      const [hit] = await rows.many('creditHit', 'id', input.matchId)
      if (hit?.partnerId !== actor.partnerId) throw refuse('NOT_FOUND', 'matchId')
      const forMs = input.expiresAt.getTime() - now.getTime()
      refuseAll([
        textFault(input.note, 'note', NOTE_MAX),
        forMs <= 0 || forMs > REMEMBERED_MAX_MS ? fault('DECISION_EXPIRY_INVALID', 'expiresAt') : undefined,
        hit.class === 'EXACT' && input.decision === 'DIFFERENT' ? fault('MATCH_NOT_IN_DOUBT', 'matchId') : undefined,
      ])
      const { subjectKey, listingId, restrictionId } = hit
      await this.supersede(work, { subjectKey, listingId, restrictionId })
      const isAdverse = input.decision === 'SAME' && input.isAdverse
      const decision = em.create(MatchDecision, {
        id: newId('mdc'), createdAt: now, updatedAt: now, partnerId: actor.partnerId, matchId: hit.id, subjectKey, listingId, restrictionId, matchClass: hit.class, decision: input.decision,
        isAdverse, status: isAdverse ? 'AWAITING_SECOND' : 'IN_FORCE', note: input.note, expiresAt: input.expiresAt, decidedByStaffId: actor.staffId ?? '', confirmedByStaffId: null,
      })
      work.tell({ type: 'matchDecision.decided', recordId: decision.id, version: 1, audience: [actor.partnerId] })
      return { id: decision.id }
    })
  }

  confirm(request: Request, input: ConfirmMatchInput): Promise<Performed> {
    return this.platform.perform('confirmMatch', request, input, async work => {
      const { em, actor } = work
      const decision = getAtVersion(work, await em.findOne(MatchDecision, { id: input.id, partnerId: actor.partnerId }), input.expectedVersion)
      const verb = input.isConfirmed ? 'confirm' : 'decline'
      decision.move(verb, actor)
      decision.confirmedByStaffId = actor.staffId ?? ''
      work.tell({ type: matchDecisionTransitions[verb].tells, recordId: decision.id, version: decision.version + 1, audience: [actor.partnerId] })
      return { id: decision.id }
    })
  }

  /** The last word counts: an earlier one about the same party and listing or restriction makes way. */
  private async supersede(work: Work, about: Pick<MatchDecisionRow, 'subjectKey' | 'listingId' | 'restrictionId'>): Promise<void> {
    const { em, actor, now } = work
    for (const earlier of await em.find(MatchDecision, { ...about, partnerId: actor.partnerId, status: { $in: ['IN_FORCE', 'AWAITING_SECOND'] } })) {
      earlier.move('supersede', actor)
      earlier.updatedAt = now
      work.tell({ type: matchDecisionTransitions.supersede.tells, recordId: earlier.id, version: earlier.version + 1, audience: [actor.partnerId] })
    }
    await em.flush()
  }
}
