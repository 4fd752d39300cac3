// How is a member of staff certified for a function, and how is a certificate revoked (164号 §73)?
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { Qualification, Staff } from '../staff/staff.entity.js'
import { qualificationTransitions } from '../staff/staff.transitions.js'
import { NUMBER_LENGTH_MAX, REASON_LENGTH_MAX, termFault } from './measure.js'
import { type CertifyStaffInput, type SuperviseInput } from './supervision.inputs.js'

/** A certificate holds two years, with twelve points a year. Source: design. */
const TERM_YEARS_MAX = 2
const POINTS_FULL = 12

export class QualificationService {
  constructor(private readonly platform: Platform) {}

  certify(request: Request, input: CertifyStaffInput): Promise<Performed> {
    return this.platform.perform('certifyStaff', request, input, async work => {
      const { em, now } = work
      const { certificateNo, validFrom, validTo } = input
      refuseAll([termFault(input, work.today, TERM_YEARS_MAX), textFault(certificateNo, 'certificateNo', NUMBER_LENGTH_MAX)])
      const staff = await getCertifiable(work, input)
      if (await em.findOne(Qualification, { certificateNo, function: input.function })) throw refuse('CERTIFICATE_TAKEN', 'certificateNo')
      const qualification = em.create(Qualification, {
        id: newId('qua'), createdAt: now, updatedAt: now, staffId: staff.id, function: input.function, certificateNo, validFrom, validTo,
        points: POINTS_FULL, status: 'VALID',
      })
      work.tell({ type: 'qualification.issued', recordId: qualification.id, version: 1, audience: [staff.partnerId] })
      return { id: qualification.id }
    })
  }

  revoke(request: Request, input: SuperviseInput): Promise<Performed> {
    return this.platform.perform('revokeQualification', request, input, async work => {
      refuseAll([textFault(input.reason, 'reason', REASON_LENGTH_MAX)])
      const qualification = getAtVersion(work, await work.em.findOne(Qualification, { id: input.id }), input.expectedVersion)
      const staff = await work.em.findOneOrFail(Staff, { id: qualification.staffId })
      qualification.revoke(work.actor)
      qualification.statusReason = input.reason
      work.tell({
        type: qualificationTransitions.revoke.tells, recordId: qualification.id, version: qualification.version + 1, audience: [staff.partnerId],
      })
      return { id: qualification.id }
    })
  }
}

/** A certificate proves a function and gives none; nobody certifies himself. */
async function getCertifiable({ em, actor }: Work, input: CertifyStaffInput): Promise<Staff> {
  const staff = await em.findOne(Staff, { id: input.staffId })
  if (!staff) throw refuse('NOT_FOUND', 'staffId')
  if (staff.id === actor.staffId) throw refuse('FOUR_EYES', 'staffId')
  if (!staff.functions.includes(input.function)) throw refuse('FUNCTION_NOT_HELD', 'function', { function: input.function })
  return staff
}
