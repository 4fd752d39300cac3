// How does a file come in (a ticket, then the bytes, judged by content), and how is it read again?
import { createHash } from 'node:crypto'
import { type Context } from '../../../platform/graphql/context.js'
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { newId, prefixOf } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { judgeContent, type Judged } from './evidence.content.js'
import { Evidence, type EvidenceRow } from './evidence.entities.js'
import { type RequestUploadInput } from './evidence.inputs.js'
import { getHolder } from './evidence-records.js'
import { TICKET_LIFE_MS } from './evidence.ticket.js'

export class EvidenceService {
  constructor(private readonly platform: Platform) {}

  /** A row whose ticket lapsed is given out anew, so that a record never fills with files that did not come. */
  request(request: Request, input: RequestUploadInput): Promise<Performed> {
    return this.platform.perform('requestUpload', request, input, async work => {
      const { em, actor, now } = work
      const { recordId, kind } = input
      const { most } = await getHolder(work, recordId, kind)
      await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 2))`, [recordId])
      const files = await em.find(Evidence, { recordId })
      const lapsed = files.find(file => file.kind === kind && file.partnerId === actor.partnerId && file.status === 'EXPECTED' && file.ticketExpiresAt <= now)
      if (!lapsed && files.length >= most) throw refuse('EVIDENCE_FULL', 'recordId')
      const ticket = { staffId: actor.staffId ?? null, ticketExpiresAt: new Date(now.getTime() + TICKET_LIFE_MS), updatedAt: now }
      const evidence = lapsed ? em.assign(lapsed, ticket)
        : em.create(Evidence, { id: newId('evi'), createdAt: now, kind, status: 'EXPECTED', partnerId: actor.partnerId, recordId, ...ticket })
      return { id: evidence.id }
    })
  }

  /** A row that the caller may see, by whatever stands in a URL. */
  async find({ reads }: Context, id: string): Promise<EvidenceRow | undefined> {
    return prefixOf(id) === 'evi' ? reads.find('evidence', reads.from('evidence').where('evidence.id', '=', id)) : undefined
  }

  /** The key is the content's own: the same bytes again are a replay, and a refusal does not stand in the way of better ones. */
  async store(request: Request, evidence: EvidenceRow, bytes: Uint8Array): Promise<Performed> {
    const { id, kind } = evidence
    const judged = await judgeContent(kind, bytes)
    const isNew = evidence.status === 'EXPECTED' && 'mime' in judged
    const sha256 = isNew ? (await this.platform.files.put(bytes)).sha256 : createHash('sha256').update(bytes).digest('hex')
    const input = { id, sha256, idempotencyKey: `${id}:${sha256}`, dryRun: false }
    return this.platform.perform('storeEvidence', request, input, work => this.keep(work, id, judged, { sha256, sizeBytes: bytes.length }))
  }

  /** Logged before the bytes leave: they may show anything about a person. */
  async read({ actor, requestId }: Context, { id, sha256 }: EvidenceRow): Promise<Uint8Array> {
    const bytes = await this.platform.files.get(sha256 ?? '')
    if (!bytes) throw new Error(`the file of ${id} is not where it was stored`)
    await this.platform.readLog.write({ actor, requestId, action: 'readEvidence', purpose: null, subjects: [id] })
    return bytes
  }

  private async keep(work: Work, id: string, judged: Judged, file: { sha256: string, sizeBytes: number }): Promise<{ id: string }> {
    const evidence = await work.em.findOne(Evidence, { id })
    if (!evidence) throw refuse('NOT_FOUND')
    if (evidence.status === 'STORED') {
      if (evidence.sha256 !== file.sha256) throw refuse('EVIDENCE_STORED')
      return { id }
    }
    if ('code' in judged) throw refuse(judged.code)
    const { audience } = await getHolder(work, evidence.recordId, evidence.kind)
    work.em.assign(evidence, { ...file, mime: judged.mime, status: 'STORED', storedAt: work.now, updatedAt: work.now })
    if (evidence.kind === 'INSPECTION_FILM') await openInspection(work, evidence.recordId)
    work.tell({ type: 'evidence.stored', recordId: id, version: evidence.version + 1, audience: [...new Set([evidence.partnerId, ...audience])] })
    return { id }
  }
}

/** From now on the inspection may be reported: of the application, or of every car of the visit. */
async function openInspection({ em }: Work, recordId: string): Promise<void> {
  await execute(em, `update "application" set "filmOnFile" = true where ("id" = $1 or "visitId" = $1) and not "filmOnFile"`, [recordId])
}
