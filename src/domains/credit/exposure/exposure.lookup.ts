// Which notice does the caller act on, and who hears of it?
import { isHexSha256 } from '../../../platform/crypto/canonical.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, type Fault } from '../../../platform/errors/refusal.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { findParty } from '../../people/index.js'
import { latestCase } from '../closures/case.lookup.js'
import { Listing } from '../listings/listing.entity.js'
import { ExposureNotice } from './exposure.entities.js'
import { exposureNoticeTransitions, type NoticeVerb } from './exposure.transitions.js'

/** A court its own; a property company those that it was asked in writing to post, and no others exist for it. */
export async function getNotice(work: Work, id: string, expectedVersion: number): Promise<ExposureNotice> {
  const { partnerId, kind } = work.actor
  const found = await work.em.findOne(ExposureNotice, { id })
  const isTheirs = found && (kind === 'COURT' ? found.courtPartnerId === partnerId : found.propertyPartnerId === partnerId && found.instructedAt)
  return getAtVersion(work, isTheirs ? found : null, expectedVersion)
}

export async function moveNotice(work: Work, notice: ExposureNotice, verb: NoticeVerb): Promise<void> {
  notice.move(verb, work.actor)
  await tellOfNotice(work, notice, exposureNoticeTransitions[verb].tells)
}

/** The court, the person whom it is about, and the property company once it was asked. */
export async function tellOfNotice({ rows, tell }: Work, notice: ExposureNotice, type: string): Promise<void> {
  const { id, version, courtPartnerId, propertyPartnerId, instructedAt, partyIndex } = notice
  const party = await findParty(rows, partyIndex)
  tell({
    type, recordId: id, version: ((version as number | undefined) ?? 0) + 1,
    audience: [courtPartnerId, ...(propertyPartnerId && instructedAt ? [propertyPartnerId] : []), ...(party ? [party.id] : [])],
  })
}

/** Locked, so that it can not leave the list while a notice of it goes up. Published, no open objection, not performed, and nothing that obliges the court to delete it. */
export async function findFitListing(work: Work, id: string): Promise<Listing | undefined> {
  const { em, now, actor } = work
  const court = actor.kind === 'COURT' ? actor.partnerId : null
  await execute(em, `select 1 from "listing" where "id" = $1 and ($2::text is null or "courtPartnerId" = $2) for update`, [id, court])
  const listing = await em.findOne(Listing, { id, courtPartnerId: court ?? { $ne: '' } })
  const isFit = listing?.status === 'PUBLISHED' && !listing.isDisputed && !listing.endGround && !listing.bankruptcyRuling && !(listing.listedUntil && listing.listedUntil <= now)
  return isFit && !await isPerformed(work, listing) ? listing : undefined
}

/** Said by the listing, or by its case: that the court has yet to delete the entry is no reason to expose what is paid. */
async function isPerformed(work: Work, { performance, courtPartnerId, caseNo }: Listing): Promise<boolean> {
  return performance === 'FULL' || (await latestCase(work, courtPartnerId, caseNo))?.status === 'DONE'
}

export const hashFault = (sha256: string, field: string): Fault | undefined => (isHexSha256(sha256) ? undefined : fault('NOTICE_HASH_INVALID', field))
