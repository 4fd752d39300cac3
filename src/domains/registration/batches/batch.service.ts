// How does a list of cars come in, how does the firm's agent confirm it, and how is it stopped?
import { addDays, startOfDay } from '../../../platform/calendar/local-date.js'
import { canonicalJson, sha256 } from '../../../platform/crypto/canonical.js'
import { execute } from '../../../platform/database/execute.js'
import { refuse, Refusal } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { checkStation } from '../../partners/index.js'
import { answerAct, PersonAct, renewAct } from '../../people/index.js'
import { Batch, type Visit } from './batch.entities.js'
import { type CancelBatchInput, type ConfirmBatchInput, type OpenBatchInput } from './batch.inputs.js'
import { runnerOf } from './batch.runner.js'
import { rowFaults } from './list.columns.js'
import { readList, type List } from './list.reader.js'
import { getBatch, getVisit, tellOfBatch } from './visit.lookup.js'

/** Source: design. */
const CONFIRMATION_DAYS = 7

export class BatchService {
  constructor(private readonly platform: Platform) {}

  /** Rows that are wrong on their face fail at once; the rest waits for the agent. */
  async open(request: Request, input: OpenBatchInput): Promise<Performed> {
    const list = await readList(this.platform, request.actor, input)
    return this.platform.perform('openBatch', request, input, async work => {
      const visit = await getVisit(work, input.visitId)
      if (!['APPROVED', 'PREPARED', 'ON_SITE'].includes(visit.status)) throw refuse('VISIT_NOT_APPROVED', 'visitId', { status: visit.status })
      if (list instanceof Refusal) throw list
      await checkStation(work, visit.stationId, 'REG')
      const batch = create(work, visit, list)
      const waiting = await storeRows(work, batch, visit, list)
      if (waiting === 0) work.em.assign(batch, { status: 'FINISHED', finishedAt: work.now })
      else await askAgent(work, batch, visit)
      tellOfBatch(work, batch, visit, 'batch.opened')
      return { id: batch.id }
    })
  }

  /** Once for all rows, over exactly this list; from then on the rows run by themselves. */
  async confirm(request: Request, input: ConfirmBatchInput): Promise<Performed> {
    const performed = await this.platform.perform('confirmBatch', request, input, async work => {
      const { batch, visit } = await getBatch(work, input.id, input.expectedVersion)
      if (batch.listHash !== input.listHash) throw refuse('CONTENT_CHANGED', 'listHash')
      if (batch.status !== 'AWAITING_CONFIRMATION') throw refuse('STATE_CONFLICT', 'id', { state: batch.status, open: '–' })
      await answerAct(work, this.platform.signingKeys, { kind: 'CONFIRM_BATCH', recordId: batch.id }, 'CONFIRMED')
      work.em.assign(batch, { status: 'RUNNING', confirmedAt: work.now })
      tellOfBatch(work, batch, visit, 'batch.confirmed')
      return { id: batch.id }
    })
    runnerOf(this.platform).wake()
    return performed
  }

  /** What is done stays done; what waits is never begun. */
  async cancel(request: Request, input: CancelBatchInput): Promise<Performed> {
    const performed = await this.platform.perform('cancelBatch', request, input, async work => {
      const { batch, visit } = await getBatch(work, input.id, input.expectedVersion)
      if (!['AWAITING_CONFIRMATION', 'RUNNING'].includes(batch.status)) throw refuse('STATE_CONFLICT', 'id', { state: batch.status, open: '–' })
      work.em.assign(batch, { status: 'CANCELLED', finishedAt: work.now })
      await execute(work.em, `update "batchRow" set "status" = 'CANCELLED', "version" = "version" + 1, "updatedAt" = $2
        where "batchId" = $1 and "status" = 'WAITING'`, [batch.id, work.now])
      await work.em.nativeUpdate(PersonAct, { recordId: batch.id, status: 'REQUESTED' }, { status: 'WITHDRAWN', updatedAt: work.now })
      tellOfBatch(work, batch, visit, 'batch.cancelled')
      return { id: batch.id }
    })
    runnerOf(this.platform).tell(input.id)
    return performed
  }
}

function create({ em, actor, now }: Work, visit: Visit, { headings, rows }: List): Batch {
  return em.create(Batch, {
    id: newId('bat'), createdAt: now, updatedAt: now, status: 'AWAITING_CONFIRMATION', partnerId: actor.partnerId, clientId: actor.clientId,
    staffId: actor.staffId ?? '', visitId: visit.id, rowCount: rows.length, headings: headings.map(({ field, heading }) => ({ field, heading })),
    listHash: sha256(canonicalJson({ visitId: visit.id, hostId: visit.hostId, rows: rows.map(({ line, cells }) => ({ line, cells })) })),
  })
}

/** One statement for two thousand rows. */
async function storeRows({ em, now }: Work, batch: Batch, visit: Visit, { rows }: List): Promise<number> {
  const judged = rows.map(row => ({ id: newId('brw'), line: row.line, cells: row.cells, faults: rowFaults(row, visit.stationId) }))
  await execute(em, `insert into "batchRow" ("id", "version", "createdAt", "updatedAt", "batchId", "line", "cells", "faults", "status")
    select r."id", 1, $3, $3, $2, r."line", r."cells", r."faults", case when jsonb_array_length(r."faults") = 0 then 'WAITING' else 'FAILED' end
    from jsonb_to_recordset($1::jsonb) as r("id" text, "line" int, "cells" jsonb, "faults" jsonb)`, [JSON.stringify(judged), batch.id, now])
  return judged.filter(({ faults }) => faults.length === 0).length
}

async function askAgent(work: Work, batch: Batch, visit: Visit): Promise<void> {
  await renewAct(work, {
    kind: 'CONFIRM_BATCH', personId: visit.agentId, partyId: visit.hostId, recordId: batch.id, documentHash: batch.listHash,
    expiresAt: startOfDay(addDays(work.today, CONFIRMATION_DAYS + 1)),
  })
}
