// How is a clue reported, given to an officer, judged and closed?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { plainFault } from '../sites/personal.js'
import { type SiteRow } from '../sites/site.entities.js'
import { getSite } from '../sites/site.lookup.js'
import { Clue } from './clue.entity.js'
import { type AssignClueInput, type ClueChangeInput, type JudgeClueInput, type ReportClueInput } from './clue.inputs.js'
import { isProfiling, pointsFor, VERIFY_HOURS } from './clue.rules.js'
import { clueTransitions, type ClueVerb } from './clue.transitions.js'

const WORDS_MAX = 500
const HOUR_MS = 3600 * 1000

export class ClueService {
  constructor(private readonly platform: Platform) {}

  report(request: Request, input: ReportClueInput): Promise<Performed> {
    return this.platform.perform('reportClue', request, input, async work => {
      const { em, now, actor } = work
      const { kind, urgency, words } = input
      refuseAll([plainFault(words, 'words', WORDS_MAX), isProfiling(words) ? fault('CLUE_PROFILING', 'words') : undefined])
      const site = await siteOf(work, input.siteId)
      const clue = em.create(Clue, {
        id: newId('clu'), createdAt: now, updatedAt: now, siteId: site.id, partnerId: site.partnerId, kind, urgency, words, status: 'NEW',
        reporterStaffId: actor.staffId ?? null, reporterPersonId: actor.personId ?? null, reportedAt: now,
        verifyBy: new Date(now.getTime() + VERIFY_HOURS[urgency] * HOUR_MS), isOverdue: false, assignedStaffId: null, isVerified: null, judgedAt: null, finding: null,
        points: 0, closedAt: null,
      })
      tellOfClue(work, clue, 'clue.reported')
      return { id: clue.id }
    })
  }

  assign(request: Request, input: AssignClueInput): Promise<Performed> {
    return this.change('assignClue', request, input, async ({ rows, actor }, clue) => {
      const [officer] = await rows.many('staff', 'id', input.staffId)
      if (officer?.partnerId !== actor.partnerId || officer.status !== 'ACTIVE' || !officer.functions.includes('COMMUNITY_OFFICER')) throw refuse('OFFICER_UNKNOWN', 'staffId')
      clue.assignedStaffId = officer.id
    })
  }

  verify(request: Request, input: JudgeClueInput): Promise<Performed> {
    return this.judge('verifyClue', request, input)
  }

  findFalse(request: Request, input: JudgeClueInput): Promise<Performed> {
    return this.judge('findClueFalse', request, input)
  }

  close(request: Request, input: ClueChangeInput): Promise<Performed> {
    return this.change('closeClue', request, input, ({ now }, clue) => { clue.closedAt = now })
  }

  private judge(verb: 'verifyClue' | 'findClueFalse', request: Request, input: JudgeClueInput): Promise<Performed> {
    return this.change(verb, request, input, ({ now }, clue) => {
      refuseAll([plainFault(input.finding, 'finding', WORDS_MAX)])
      clue.isVerified = verb === 'verifyClue'
      clue.judgedAt = now
      clue.isOverdue ||= now >= clue.verifyBy
      clue.finding = input.finding
      clue.points = clue.isVerified ? pointsFor(clue.kind, clue.urgency) : 0
    })
  }

  private change(verb: ClueVerb, request: Request, input: ClueChangeInput, then: (work: Work, clue: Clue) => Promise<void> | void): Promise<Performed> {
    return this.platform.perform(verb, request, input, async work => {
      const clue = getAtVersion(work, await work.em.findOne(Clue, { id: input.id }), input.expectedVersion)
      clue.move(verb, work.actor)
      await then(work, clue)
      tellOfClue(work, clue, clueTransitions[verb].tells)
      return { id: clue.id }
    })
  }
}

/** A resident reports where she lives; staff at sites of their company. */
async function siteOf(work: Work, siteId: string): Promise<SiteRow> {
  const { actor, rows } = work
  if (actor.kind !== 'CITIZEN') return getSite(work, siteId)
  const [home] = await rows.all('household', rows.from('household').where('household.siteId', '=', siteId)
    .where('household.personId', '=', actor.personId ?? '').where('household.status', '=', 'CURRENT').limit(1))
  const [site] = home ? await rows.many('site', 'id', siteId) : []
  if (!site) throw refuse('NOT_FOUND', 'siteId')
  return site
}

/** The company hears that a clue of its site moved, and the resident of her own; not who reported it. */
export function tellOfClue(work: Work, clue: Clue, type: string): void {
  tellOf(work, clue, type, clue.partnerId, ...(clue.reporterPersonId ? [clue.reporterPersonId] : []))
}
