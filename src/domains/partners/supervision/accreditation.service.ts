// How is a station entrusted with an operation, and how does that end (164号 §69, §70)?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Partner } from '../partners/partner.entity.js'
import { mayBeEntrusted } from '../stations/delegated-operations.js'
import { Accreditation, Station } from '../stations/station.entity.js'
import { accreditationTransitions, STATION_ENDED } from '../stations/station.transitions.js'
import { NUMBER_LENGTH_MAX, REASON_LENGTH_MAX, termFault } from './measure.js'
import { type AccreditStationInput, type SuperviseInput } from './supervision.inputs.js'

/** The agreement behind it runs one to three years. Source: design. */
const TERM_YEARS_MAX = 3
const OPERATION_SHOWN_MAX = 20

export class AccreditationService {
  constructor(private readonly platform: Platform) {}

  accredit(request: Request, input: AccreditStationInput): Promise<Performed> {
    return this.platform.perform('accreditStation', request, input, async work => {
      const { em, now, actor } = work
      const { stationId, operation, validFrom, validTo, agreementNo } = input
      refuseAll([termFault(input, work.today, TERM_YEARS_MAX), textFault(agreementNo, 'agreementNo', NUMBER_LENGTH_MAX)])
      const station = await getStation(work, stationId)
      await checkEntrusted(work, station, operation)
      await makeRoom(work, stationId, operation)
      const accreditation = em.create(Accreditation, {
        id: newId('acc'), createdAt: now, updatedAt: now, partnerId: station.partnerId, stationId, operation, validFrom, validTo,
        status: 'ACTIVE', agreementNo, accreditedByStaffId: actor.staffId ?? null,
      })
      work.tell({ type: 'accreditation.granted', recordId: accreditation.id, version: 1, audience: [station.partnerId] })
      return { id: accreditation.id }
    })
  }

  end(request: Request, input: SuperviseInput): Promise<Performed> {
    return this.platform.perform('endAccreditation', request, input, async work => {
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      const accreditation = getAtVersion(work, await work.em.findOne(Accreditation, { id: input.id }), input.expectedVersion)
      endFor(work, accreditation, input.reason)
      return { id: accreditation.id }
    })
  }
}

async function getStation({ em }: Work, id: string): Promise<Station> {
  const station = await em.findOne(Station, { id })
  if (!station) throw refuse('NOT_FOUND', 'stationId')
  if (STATION_ENDED.some(status => status === station.status)) throw refuse('STATE_CONFLICT', 'stationId', { state: station.status, open: '–' })
  return station
}

async function checkEntrusted({ em }: Work, station: Station, operation: string): Promise<void> {
  const { kind } = await em.findOneOrFail(Partner, { id: station.partnerId })
  if (!mayBeEntrusted(kind, operation)) throw refuse('OPERATION_NOT_DELEGABLE', 'operation', { operation: operation.slice(0, OPERATION_SHOWN_MAX), kind })
}

/** One term at a time for each operation; a term that has run out gives way to the next. */
async function makeRoom(work: Work, stationId: string, operation: string): Promise<void> {
  const held = await work.em.findOne(Accreditation, { stationId, operation, status: { $ne: 'ENDED' } })
  if (!held) return
  if (held.validTo >= work.today) throw refuse('ALREADY_ACCREDITED', 'operation', { operation, validTo: held.validTo })
  held.updatedAt = work.now
  endFor(work, held, 'LAPSED')
  // Inserts are written before updates, and the index knows one live row only.
  await work.em.flush()
}

export function endFor(work: Work, accreditation: Accreditation, reason: string): void {
  accreditation.end(work.actor)
  accreditation.endedAt = work.now
  accreditation.endReason = reason
  const { id, version, partnerId } = accreditation
  work.tell({ type: accreditationTransitions.end.tells, recordId: id, version: version + 1, audience: [partnerId] })
}
