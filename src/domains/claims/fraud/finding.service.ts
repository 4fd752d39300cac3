// How does a person decide about a finding?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { addEntry, getAccident } from '../accidents/accident.lookup.js'
import { finishTasks } from '../seats/tasks.js'
import { FraudFinding } from './finding.entity.js'
import { type DecideFindingInput } from './finding.inputs.js'
import { fraudFindingTransitions } from './finding.transitions.js'

const REASON_LENGTH_MAX = 500

export class FindingService {
  constructor(private readonly platform: Platform) {}

  /** Nothing follows by itself: to release the file, to refuse the claim, to pay, are acts of their own. A confirmed one goes to the police. */
  decide(request: Request, input: DecideFindingInput): Promise<Performed> {
    return this.platform.perform('decideFinding', request, input, async work => {
      const { em, actor, now, rows } = work
      const [found] = await rows.many('fraudFinding', 'id', input.id)
      if (!found) throw refuse('NOT_FOUND', 'id')
      const accident = await getAccident(work, found.accidentId)
      const finding = getAtVersion(work, await em.findOne(FraudFinding, { id: input.id }), input.expectedVersion)
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      const verb = input.confirmed ? 'confirmFinding' : 'dismissFinding'
      finding.move(verb, actor)
      em.assign(finding, { decidedAt: now, decidedByPartnerId: actor.partnerId, decidedByStaffId: actor.staffId ?? null, reason: input.reason })
      addEntry(work, accident, verb, { check: finding.check, finding: finding.id })
      await finishTasks(work, finding.id, 'FRAUD_REVIEW')
      const unit = input.confirmed && accident.policeUnitId ? [accident.policeUnitId] : []
      work.tell({ type: fraudFindingTransitions[verb].tells, recordId: finding.id, version: finding.version + 1, audience: [...accident.insurerIds, ...unit] })
      return { id: finding.id }
    })
  }
}
