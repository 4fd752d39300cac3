// How does a file come in: a ticket, then the bytes, judged by content?
import { type Context } from '../../platform/graphql/context.js'
import { execute } from '../../platform/database/execute.js'
import { refuse, refuseAll } from '../../platform/errors/refusal.js'
import { textFault } from '../../platform/errors/text-fault.js'
import { newId, prefixOf } from '../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../platform/perform/work.js'
import { type Platform } from '../../platform/platform.js'
import { captureFlags } from './capture-flags.js'
import { Evidence, type EvidenceRow } from './evidence.entities.js'
import { type RequestUploadInput } from './evidence.inputs.js'
import { takeIn, type Intake } from './evidence.intake.js'
import { checkFunction, getHolder, recordFilesOf } from './evidence-records.js'
import { isAsker, TICKET_LIFE_MS } from './evidence.ticket.js'
import { makeRecordKey } from './evidence.vault.js'

const REASON_LENGTH_MAX = 200

export class EvidenceService {
  constructor(private readonly platform: Platform) {}

  /** A row whose ticket lapsed is given out anew, so that a record never fills with files that did not come. */
  request(request: Request, input: RequestUploadInput): Promise<Performed> {
    return this.platform.perform('requestUpload', request, input, async work => {
      const { em, actor, now } = work
      const { recordId, kind, partyNo = null, captureReason = null } = input
      refuseAll([captureReason === null ? undefined : textFault(captureReason, 'captureReason', REASON_LENGTH_MAX)])
      checkFunction(this.platform.recordFiles, actor, recordId)
      const { files: { most, isSealed } } = await getHolder(work, this.platform.recordFiles, input)
      await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 2))`, [recordId])
      if (isSealed) await makeRecordKey(work, this.platform, recordId)
      const files = await em.find(Evidence, { recordId })
      const lapsed = files.find(file => file.kind === kind && file.status === 'EXPECTED' && file.ticketExpiresAt <= now && isAsker(file, actor))
      if (!lapsed && files.length >= most) throw refuse('EVIDENCE_FULL', 'recordId')
      const ticket = { staffId: actor.staffId ?? null, ticketExpiresAt: new Date(now.getTime() + TICKET_LIFE_MS), updatedAt: now, partyNo, captureReason }
      const evidence = lapsed ? em.assign(lapsed, ticket) : em.create(Evidence, {
        id: newId('evi'), createdAt: now, kind, status: 'EXPECTED', partnerId: actor.partnerId, personId: actor.personId ?? null, recordId, ...ticket,
      })
      return { id: evidence.id }
    })
  }

  /** A row that the caller may see, by whatever stands in a URL. */
  async find({ reads }: Context, id: string): Promise<EvidenceRow | undefined> {
    return prefixOf(id) === 'evi' ? reads.find('evidence', reads.from('evidence').where('evidence.id', '=', id)) : undefined
  }

  /** Of a sealed record plain and encrypted bytes are held side by side. */
  bytesHeld({ recordId }: EvidenceRow, size: number): number {
    return recordFilesOf(this.platform.recordFiles, recordId)?.isSealed ? 2 * size : size
  }

  /** Outside any transaction: decoding a photo takes seconds. */
  takeIn(evidence: EvidenceRow, bytes: Uint8Array): Promise<Intake> {
    return takeIn(this.platform, evidence, bytes)
  }

  /** The key is the content's own: the same bytes again are a replay, and a refusal does not stand in the way of better ones. */
  store(request: Request, { id }: EvidenceRow, intake: Intake): Promise<Performed> {
    const { sha256 } = intake
    const input = { id, sha256, idempotencyKey: `${id}:${sha256}`, dryRun: false }
    return this.platform.perform('storeEvidence', request, input, work => this.keep(work, id, intake))
  }

  private async keep(work: Work, id: string, { code, photo, sha256, sizeBytes, mime = null, sealedFile = null, copyFile = null }: Intake): Promise<{ id: string }> {
    const evidence = await work.em.findOne(Evidence, { id })
    if (!evidence) throw refuse('NOT_FOUND')
    if (evidence.status === 'STORED') {
      if (evidence.sha256 !== sha256) throw refuse('EVIDENCE_STORED')
      return { id }
    }
    if (code !== undefined) throw refuse(code)
    const { audience, files, reportedAt } = await getHolder(work, this.platform.recordFiles, evidence)
    const flags = photo ? captureFlags(photo.captured, reportedAt, { at: work.now, hasReason: Boolean(evidence.captureReason) }) : []
    work.em.assign(evidence, {
      sha256, sizeBytes, mime, sealedFile, copyFile, flags, status: 'STORED', storedAt: work.now, updatedAt: work.now, ...photo && {
        width: photo.width, height: photo.height, perceptualHash: photo.perceptualHash,
        capturedAt: photo.captured.at ?? null, capturedLatE6: photo.captured.latE6 ?? null, capturedLonE6: photo.captured.lonE6 ?? null,
      },
    })
    await files.onStored?.(work, { id, kind: evidence.kind, recordId: evidence.recordId, partyNo: evidence.partyNo ?? null, flags })
    work.tell({ type: 'evidence.stored', recordId: id, version: evidence.version + 1, audience: [...new Set([evidence.personId ?? evidence.partnerId, ...audience])] })
    return { id }
  }
}
