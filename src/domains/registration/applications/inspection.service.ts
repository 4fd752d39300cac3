// How is a vehicle inspected (查验): by a certified inspector who did not enter the case, on film (164号 §73)?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { checkStation } from '../../partners/index.js'
import { type Application } from './application.entity.js'
import { getApplication, tellOf } from './application.lookup.js'
import { type InspectVehicleInput } from './inspection.inputs.js'
import { REASON_LENGTH_MAX } from './police.service.js'

export class InspectionService {
  constructor(private readonly platform: Platform) {}

  inspect(request: Request, input: InspectVehicleInput): Promise<Performed> {
    return this.platform.perform('inspectVehicle', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      refuseAll([input.findings ? textFault(input.findings, 'findings', REASON_LENGTH_MAX) : undefined])
      if (work.actor.kind !== 'POLICE') await checkStation(work, application.stationId, 'REG')
      await requireFilm(work, application, input.filmId)
      application.filmOnFile = true
      const verb = input.passed ? 'inspect' : 'failInspection'
      application.move(verb, work.actor)
      application.inspectedByStaffId = work.actor.staffId ?? null
      application.reason = input.findings ?? null
      if (input.passed) application.inspectedAt = work.now
      tellOf(work, application, input.passed ? 'application.inspected' : 'application.inspectionFailed')
      return { id: application.id }
    })
  }
}

/** The film may cover a row of cars: then it belongs to the visit, or to another application that it names. */
async function requireFilm({ rows }: Work, application: Application, filmId: string): Promise<void> {
  const film = await rows.find('evidence', rows.from('evidence').where('evidence.id', '=', filmId).where('evidence.kind', '=', 'INSPECTION_FILM')
    .where('evidence.recordId', 'in', [application.id, ...(application.visitId ? [application.visitId] : [])]))
  if (film?.status !== 'STORED') throw refuse('FILM_MISSING', 'filmId')
}
