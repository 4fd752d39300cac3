// How is an agreement to screen recorded? By a supervisor; it can hold no purpose that the matrix does not give to the partner's kind.
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { ScreeningContract } from './contract.entity.js'
import { type RecordScreeningContractInput } from './contract.inputs.js'
import { findGrant } from './purposes.js'

const NUMBER_MAX = 100
const PURPOSES_MAX = 30
const PERSONS_MAX = 1_000_000

export class ContractService {
  constructor(private readonly platform: Platform) {}

  record(request: Request, { idempotencyKey, dryRun, ...input }: RecordScreeningContractInput): Promise<Performed> {
    return this.platform.perform('recordScreeningContract', request, { idempotencyKey, dryRun, ...input }, async work => {
      const { em, rows, actor, now } = work
      const [partner] = await rows.many('partner', 'id', input.partnerId)
      if (!partner) throw refuse('NOT_FOUND', 'partnerId')
      const { purposes, personsPerHour, validFrom, validTo, contractNo } = input
      const same = await em.count(ScreeningContract, { partnerId: partner.id, contractNo })
      refuseAll([
        textFault(contractNo, 'contractNo', NUMBER_MAX),
        same > 0 ? fault('CONTRACT_EXISTS', 'contractNo') : undefined,
        purposes.length < 1 || purposes.length > PURPOSES_MAX || purposes.some(each => !findGrant(partner.kind, each)) ? fault('CONTRACT_PURPOSE', 'purposes') : undefined,
        personsPerHour < 1 || personsPerHour > PERSONS_MAX ? fault('BATCH_LIMIT', 'personsPerHour', { max: String(PERSONS_MAX) }) : undefined,
        validFrom > validTo ? fault('PERIOD_INVALID', 'validTo') : undefined,
      ])
      const contract = em.create(ScreeningContract, { id: newId('sct'), createdAt: now, updatedAt: now, ...input, recordedByStaffId: actor.staffId ?? '' })
      work.tell({ type: 'screeningContract.recorded', recordId: contract.id, version: 1, audience: [partner.id] })
      return { id: contract.id }
    })
  }
}
