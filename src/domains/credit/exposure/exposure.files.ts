// Which photos hang off a notice, who sends and sees them?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Holder, type RecordFiles } from '../../../platform/files/record-files.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EvidenceKind } from '../../evidence/index.js'

const PHOTOS: readonly EvidenceKind[] = ['POSTING_PHOTO', 'REMOVAL_PHOTO']
const FILES_MAX = 10

export const exposureFiles = {
  exn: {
    kinds: { COURT: PHOTOS, PROPERTY_COMPANY: PHOTOS },
    functions: { COURT: ['JUDGE'], PROPERTY_COMPANY: ['CLERK', 'SITE_MANAGER'] },
    most: FILES_MAX,
    find: findNotice,
    seenBy: {
      COURT: ({ partnerId }: Actor) => sql<boolean>`exists (select 1 from "exposureNotice" n where n."id" = "evidence"."recordId" and n."courtPartnerId" = ${partnerId})`,
      PROPERTY_COMPANY: ({ partnerId }: Actor) => sql<boolean>`exists (select 1 from "exposureNotice" n where n."id" = "evidence"."recordId"
        and n."propertyPartnerId" = ${partnerId} and n."instructedAt" is not null)`,
    },
  },
} as const satisfies Readonly<Record<string, RecordFiles<EvidenceKind>>>

/** A photo is compared with where the board stands. */
async function findNotice({ rows, now }: Work, id: string): Promise<Holder | undefined> {
  const [notice] = await rows.many('exposureNotice', 'id', id)
  if (!notice) return undefined
  const [board] = await rows.many('noticeBoard', 'id', notice.boardId)
  const takers = [notice.courtPartnerId, ...(notice.propertyPartnerId && notice.instructedAt ? [notice.propertyPartnerId] : [])]
  return {
    partnerId: null, insurerPartnerIds: takers, isOpen: notice.status === 'APPROVED' || notice.status === 'POSTED', audience: [notice.courtPartnerId],
    reportedAt: { at: now, latE6: board?.latE6 ?? null, lonE6: board?.lonE6 ?? null },
  }
}
