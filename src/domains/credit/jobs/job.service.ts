// How does a file come in, become a job, and how is that stopped?
import { execute } from '../../../platform/database/execute.js'
import { refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { type StoredFile } from '../../../platform/files/store.js'
import { type Context } from '../../../platform/graphql/context.js'
import { newId, prefixOf } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { ScreeningFile, ScreeningJob, type ScreeningFileRow } from './job.entities.js'
import { fileKeyOf, fileNameOf, newKeyCell, TICKET_LIFE_MS } from './job.file.js'
import { type CancelScreeningJobInput, type CreateScreeningJobInput, type OpenScreeningFileInput } from './job.inputs.js'
import { end, forgetResults } from './job.moves.js'
import { purposeFaults } from './job.purposes.js'
import { runnerOf } from './job.runner.js'
import { FILE_BYTES_MAX } from './row-format.js'

/** A file that no job was made of. */
const FILE_LIFE_MS = 24 * 3600_000
/** Longer than any job waits and runs; its end says how long the file is still needed. */
const JOB_FILE_LIFE_MS = 30 * 24 * 3600_000

export class JobService {
  constructor(private readonly platform: Platform) {}

  open(request: Request, input: OpenScreeningFileInput): Promise<Performed> {
    return this.platform.perform('openScreeningFile', request, input, async ({ em, actor, now }) => {
      const id = newId('scf')
      em.create(ScreeningFile, {
        id, createdAt: now, updatedAt: now, partnerId: actor.partnerId, clientId: actor.clientId, staffId: actor.staffId ?? '', format: input.format, status: 'EXPECTED',
        ticketExpiresAt: new Date(now.getTime() + TICKET_LIFE_MS), removeAt: new Date(now.getTime() + FILE_LIFE_MS), keyCell: newKeyCell(this.platform.cipher, id),
      })
      return { id }
    })
  }

  /** A row that the caller may see, by whatever stands in a URL. */
  async findFile({ reads }: Context, id: string): Promise<ScreeningFileRow | null> {
    return prefixOf(id) === 'scf' ? reads.one('screeningFile', 'id', id) : null
  }

  /** Outside any transaction: two hundred megabytes take their time. */
  takeIn(file: ScreeningFileRow, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile | 'TOO_LARGE'> {
    const { sealedFiles, cipher } = this.platform
    return sealedFiles.take(bytes, fileKeyOf(cipher, file), FILE_BYTES_MAX, sha256 => fileNameOf({ id: file.id, sha256 }))
  }

  /** The key is the content's own: the same bytes again are a replay. Bytes that were refused do not stay. */
  async store(request: Request, { id }: ScreeningFileRow, { sha256, size }: StoredFile): Promise<Performed> {
    const performed = await this.platform.perform('storeScreeningFile', request, { idempotencyKey: `${id}:${sha256}`, dryRun: false }, async ({ em, now }) => {
      await execute(em, `select 1 from "screeningFile" where "id" = $1 for update`, [id])
      const file = await em.findOne(ScreeningFile, { id })
      if (!file || file.status === 'REMOVED') throw refuse('SCREENING_FILE_NOT_STORED')
      if (file.status === 'STORED' && file.sha256 !== sha256) throw refuse('SCREENING_FILE_STORED')
      em.assign(file, { status: 'STORED', sha256, sizeBytes: size, storedAt: file.storedAt ?? now, updatedAt: now })
      return { id }
    })
    if (performed.id === null) await this.platform.sealedFiles.remove(fileNameOf({ id, sha256 }))
    return performed
  }

  /** The same file for the same purpose is the same job, however often it is sent; the second copy goes. */
  async create(request: Request, input: CreateScreeningJobInput): Promise<Performed> {
    const performed = await this.platform.perform('createScreeningJob', request, input, async work => {
      const { em, actor, now } = work
      const consentPolicyRef = input.consentPolicyRef ?? null
      refuseAll(await purposeFaults(work, input.purpose, consentPolicyRef))
      const file = await em.findOne(ScreeningFile, { id: input.fileId, partnerId: actor.partnerId })
      if (!file) throw refuse('NOT_FOUND', 'fileId')
      const known = file.sha256 ? await this.sameJob(work, file.sha256, input.purpose) : null
      if (known) {
        if (known.fileId !== file.id) em.assign(file, { removeAt: now, updatedAt: now })
        return { id: known.id }
      }
      if (file.status !== 'STORED' || !file.sha256) throw refuse('SCREENING_FILE_NOT_STORED', 'fileId')
      em.assign(file, { removeAt: new Date(now.getTime() + JOB_FILE_LIFE_MS), updatedAt: now })
      const job = em.create(ScreeningJob, {
        id: newId('scj'), createdAt: now, updatedAt: now, partnerId: actor.partnerId, clientId: actor.clientId, staffId: actor.staffId ?? '',
        partnerKind: actor.kind === 'BANK' ? 'BANK' : 'SIGNATORY', fileId: file.id, sha256: file.sha256, purpose: input.purpose, consentPolicyRef, status: 'QUEUED', crashes: 0, counts: [],
        requestId: request.requestId, ip: request.ip ?? null,
      })
      work.tell({ type: 'screeningJob.queued', recordId: job.id, version: 1, audience: [actor.partnerId] })
      return { id: job.id }
    })
    runnerOf(this.platform).wake()
    return performed
  }

  async cancel(request: Request, input: CancelScreeningJobInput): Promise<Performed> {
    const performed = await this.platform.perform('cancelScreeningJob', request, input, async work => {
      const { em, actor, now } = work
      const job = getAtVersion(work, await em.findOne(ScreeningJob, { id: input.id, partnerId: actor.partnerId }), input.expectedVersion)
      await end(work, job, 'cancel', now)
      await em.flush()
      await forgetResults(work, job.id)
      return { id: job.id }
    })
    if (performed.id !== null) runnerOf(this.platform).cancelled(performed.id)
    return performed
  }

  /** Of this client; results that are gone are no answer, and a job that failed or was stopped may be tried again. */
  private sameJob({ em, actor }: Work, sha256: string, purpose: string): Promise<ScreeningJob | null> {
    return em.findOne(ScreeningJob, { clientId: actor.clientId, sha256, purpose, status: { $in: ['QUEUED', 'VALIDATING', 'RUNNING', 'DONE', 'PARTIAL'] } })
  }
}
