// How are the papers issued (发证): the stops asked once more, the number bound, certificate, licence and mark numbered, in one transaction?
import { addYears, endOfMonth } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type Application } from '../applications/application.entity.js'
import { getApplication, tellOf } from '../applications/application.lookup.js'
import { type DecideInput } from '../applications/police.inputs.js'
import { requirePassed } from '../applications/police.service.js'
import { classOf, nextInspections } from '../codes/inspection-cycle.js'
import { scrapOn } from '../codes/service-life.js'
import { type UseNature } from '../codes/use-natures.js'
import { type VehicleType } from '../codes/vehicle-types.js'
import { judge } from '../eligibility/judge.js'
import { type CertificateRow } from '../records/record.entities.js'
import { Vehicle } from '../vehicles/vehicle.entity.js'
import { Document, DOCUMENT_KINDS } from './document.entity.js'

export class IssueService {
  constructor(private readonly platform: Platform) {}

  issue(request: Request, input: DecideInput): Promise<Performed> {
    return this.platform.perform('issueDocuments', request, input, async work => {
      const application = await getApplication(work, input.id, input.expectedVersion)
      application.move('issue', work.actor)
      requirePassed(await judge(work, application, 'ISSUE'))
      const certificate = await work.rows.find('certificate', work.rows.from('certificate').where('certificate.certificateNo', '=', application.certificateNo))
      if (!certificate) throw new Error(`application ${application.id} was approved without a certificate`)
      await bindNumber(work, application)
      const vehicle = registerVehicle(work, application, certificate)
      application.vehicleId = vehicle.id
      application.issuedAt = work.now
      issuePapers(work, application, vehicle)
      tellOf(work, application, 'application.issued')
      work.tell({ type: 'vehicle.registered', recordId: vehicle.id, version: 1, audience: [application.partnerId, application.ownerId] })
      return { id: application.id }
    })
  }
}

async function bindNumber({ em, now }: Work, application: Application): Promise<void> {
  const bound = await execute(em, `update "plateNumber" set "status" = 'ASSIGNED', "until" = null, "version" = "version" + 1, "updatedAt" = $4
    where "plateKind" = $1 and "plateNo" = $2 and "status" = 'RESERVED' and "holderId" = $3 returning "id"`,
  [application.plateKind, application.plateNo, application.id, now])
  if (bound.length === 0) throw refuse('PLATE_TAKEN', 'id')
  await execute(em, `update "plateOrder" set "status" = 'HANDED_OVER', "version" = "version" + 1, "updatedAt" = $2 where "applicationId" = $1`, [application.id, now])
}

function registerVehicle({ em, now, today }: Work, application: Application, certificate: CertificateRow): Vehicle {
  const vehicleType = certificate.vehicleType as VehicleType
  const useNature = application.useNature as UseNature
  const { manufacturedOn, seats } = certificate
  const kind = classOf({ vehicleType, useNature, seats, manufacturedOn, firstRegisteredOn: today, exemptionLost: false })
  return em.create(Vehicle, {
    id: newId('veh'), createdAt: now, updatedAt: now, vin: application.vin, status: 'REGISTERED', states: ['A'], ownerId: application.ownerId,
    plateKind: application.plateKind ?? '', plateNo: application.plateNo ?? '', vehicleType, useNature,
    brand: certificate.brand, model: certificate.model, colour: certificate.colour, fuel: certificate.fuel, energyClass: certificate.energyClass,
    imported: certificate.imported, engineNo: certificate.engineNo, displacementMl: certificate.displacementMl, powerKw: certificate.powerKw,
    seats, kerbMassKg: certificate.kerbMassKg, grossMassKg: certificate.grossMassKg, manufacturedOn, firstRegisteredOn: today,
    inspectionValidTo: nextInspections(kind, today)[0]?.on ?? endOfMonth(addYears(today, 1)),
    scrapOn: scrapOn(vehicleType, useNature, today, manufacturedOn) ?? null, registeredAt: now, applicationId: application.id,
  })
}

/** Numbers are the platform's own here; in production the blank stock of the police gives them. */
function issuePapers({ em, now, actor }: Work, application: Application, vehicle: Vehicle): void {
  for (const kind of DOCUMENT_KINDS) {
    const id = newId('doc')
    em.create(Document, {
      id, createdAt: now, updatedAt: now, kind, number: `500${id.slice(-9)}`, vehicleId: vehicle.id, applicationId: application.id,
      status: 'VALID', issuedAt: now, issuedByStaffId: actor.staffId ?? '', validTo: kind === 'INSPECTION_MARK' ? vehicle.inspectionValidTo : null,
    })
  }
}
