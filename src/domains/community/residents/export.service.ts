// How does the police ask for all households of a site? With a task, by one officer, approved by another.
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { getSite, LONG, SHORT } from '../sites/site.lookup.js'
import { HouseholdExport } from './household.entities.js'
import { type HouseholdExportChangeInput, type RequestHouseholdExportInput } from './household.inputs.js'
import { EXPORT_HOURS } from './household.rules.js'
import { householdExportTransitions } from './household.transitions.js'

const HOUR_MS = 3600 * 1000

export class ExportService {
  constructor(private readonly platform: Platform) {}

  ask(request: Request, input: RequestHouseholdExportInput): Promise<Performed> {
    return this.platform.perform('requestHouseholdExport', request, input, async work => {
      const { em, now, actor } = work
      const taskNo = input.taskNo?.trim() ?? ''
      if (taskNo === '') throw refuse('TASK_REQUIRED', 'taskNo')
      refuseAll([textFault(taskNo, 'taskNo', SHORT), textFault(input.reason, 'reason', LONG)])
      const site = await getSite(work, input.siteId)
      const asked = em.create(HouseholdExport, {
        id: newId('hex'), createdAt: now, updatedAt: now, siteId: site.id, taskNo, reason: input.reason, status: 'REQUESTED', requestedByStaffId: actor.staffId ?? '',
        decidedByStaffId: null, validUntil: null,
      })
      tellOf(work, asked, 'householdExport.requested', actor.partnerId)
      return { id: asked.id }
    })
  }

  approve(request: Request, input: HouseholdExportChangeInput): Promise<Performed> {
    return this.decide('approveHouseholdExport', request, input)
  }

  reject(request: Request, input: HouseholdExportChangeInput): Promise<Performed> {
    return this.decide('rejectHouseholdExport', request, input)
  }

  private decide(verb: 'approveHouseholdExport' | 'rejectHouseholdExport', request: Request, input: HouseholdExportChangeInput): Promise<Performed> {
    return this.platform.perform(verb, request, input, async work => {
      const { em, now, actor } = work
      const asked = getAtVersion(work, await em.findOne(HouseholdExport, { id: input.id }), input.expectedVersion)
      asked.move(verb, actor)
      asked.decidedByStaffId = actor.staffId ?? ''
      if (asked.status === 'APPROVED') asked.validUntil = new Date(now.getTime() + EXPORT_HOURS * HOUR_MS)
      tellOf(work, asked, householdExportTransitions[verb].tells, actor.partnerId)
      return { id: asked.id }
    })
  }
}
