// In which form do the bytes of a file leave, to whom, and what is written down before they do?
import { refuse } from '../../platform/errors/refusal.js'
import { type Actor } from '../../platform/actor.js'
import { type Context } from '../../platform/graphql/context.js'
import { type Platform } from '../../platform/platform.js'
import { type EvidenceRow } from './evidence.entities.js'
import { findLinkFault, type Link } from './evidence.link.js'
import { recordFilesOf } from './evidence-records.js'
import { isAsker } from './evidence.ticket.js'
import { openFile } from './evidence.vault.js'

export interface Download { readonly bytes: Uint8Array, readonly mime: string }

const COPY_MIME = 'image/jpeg'
const REASON = { min: 4, max: 200 }

export class EvidenceReader {
  constructor(private readonly platform: Platform) {}

  /** Logged before the bytes leave: they may show anything about a person. */
  async read(context: Context, evidence: EvidenceRow, link: Partial<Link>): Promise<Download> {
    const { actor, requestId, clock } = context
    const { cursors, readLog, recordFiles } = this.platform
    if (recordFilesOf(recordFiles, evidence.recordId)?.isSealed) {
      const linkFault = findLinkFault(cursors, evidence.id, actor, link, clock.now())
      if (linkFault) throw refuse(linkFault)
    }
    if (evidence.sealedFile && !evidence.copyFile && !mayReadUncopied(actor, evidence)) throw refuse('NOT_FOUND')
    const download = evidence.copyFile ? await this.copyFor(context, evidence, evidence.copyFile) : await this.original(evidence)
    await readLog.write({ actor, requestId, action: 'readEvidence', purpose: null, subjects: [evidence.id] })
    return download
  }

  /** As it came, with all that the camera wrote into it. */
  async openOriginal({ actor, requestId }: Context, evidence: EvidenceRow, reason: string | undefined): Promise<Download> {
    const purpose = reason?.trim() ?? ''
    if (purpose.length < REASON.min || purpose.length > REASON.max || /\p{Cc}/u.test(purpose)) throw refuse('ORIGINAL_REASON_MISSING')
    const download = await this.original(evidence)
    await this.platform.readLog.write({ actor, requestId, action: 'readOriginal', purpose, subjects: [evidence.id] })
    return download
  }

  private async copyFor({ actor, clock }: Context, evidence: EvidenceRow, copyFile: string): Promise<Download> {
    const stored = await this.stored(evidence.id, copyFile)
    const copy = evidence.sealedFile ? await openFile(this.platform, evidence, 'copy', stored) : stored
    const viewer = [actor.partnerId, actor.staffId ?? actor.personId ?? actor.clientId, clock.now().toISOString()]
    return { bytes: await this.platform.photos.mark(copy, viewer), mime: COPY_MIME }
  }

  private async original(evidence: EvidenceRow): Promise<Download> {
    const { id, sealedFile, sha256, mime } = evidence
    const stored = await this.stored(id, sealedFile ?? sha256 ?? '')
    return { bytes: sealedFile ? await openFile(this.platform, evidence, 'original', stored) : stored, mime: mime ?? 'application/octet-stream' }
  }

  private async stored(id: string, name: string): Promise<Uint8Array> {
    const bytes = await this.platform.files.get(name)
    if (!bytes) throw new Error(`the file of ${id} is not where it was stored`)
    return bytes
  }
}

/** A film or a PDF has no copy that could be marked: it goes to those who answer for it, and to whoever sent it. */
const mayReadUncopied = (actor: Actor, evidence: EvidenceRow): boolean => actor.kind === 'POLICE' || actor.kind === 'INSURER' || isAsker(evidence, actor)
