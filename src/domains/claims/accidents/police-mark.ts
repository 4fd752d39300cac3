// Which of the vehicles stand in registration as "accident not settled" (事故未处理) because the police have it in hand?
import { type Work } from '../../../platform/perform/work.js'
import { closeVehicleMarks, openVehicleMarks } from '../../registration/index.js'
import { type Accident } from './accident.entity.js'

/** The police have done with a vehicle when liability stands or they have settled it themselves: what is still owed hinders no registration, as after an agreement (登记规定 §25). */
export async function markVehicles(work: Work, accident: Accident, parties: readonly { readonly vin?: string | null | undefined }[], mark: 'OPEN' | 'CLOSED'): Promise<void> {
  const vins = parties.map(({ vin }) => vin).filter(vin => vin !== null && vin !== undefined)
  if (mark === 'OPEN') await openVehicleMarks(work, { kind: 'ACCIDENT', sourceId: accident.id, vins })
  else await closeVehicleMarks(work, { kind: 'ACCIDENT', sourceId: accident.id, vins })
}
