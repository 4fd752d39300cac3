// Which photos hang off a clue, who sends and sees them?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Holder, type RecordFiles } from '../../../platform/files/record-files.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EvidenceKind } from '../../evidence/index.js'

const PHOTO: readonly EvidenceKind[] = ['CLUE_PHOTO']
export const PHOTOS_MAX = 6
const OPEN: readonly string[] = ['NEW', 'ASSIGNED']

/** A photo would tell the manager of the site who took it: the police see it, and whoever reported. */
export const clueFiles = {
  clu: {
    kinds: { PROPERTY_COMPANY: PHOTO, CITIZEN: PHOTO },
    functions: { PROPERTY_COMPANY: ['GUARD', 'SITE_MANAGER', 'CLERK'] },
    most: PHOTOS_MAX,
    find: findClue,
    seenBy: {
      POLICE: 'all',
      PROPERTY_COMPANY: ({ staffId = '' }: Actor) => sql<boolean>`exists (select 1 from "clue" c where c."id" = "evidence"."recordId" and c."reporterStaffId" = ${staffId})`,
      CITIZEN: ({ personId = '' }: Actor) => sql<boolean>`exists (select 1 from "clue" c where c."id" = "evidence"."recordId" and c."reporterPersonId" = ${personId})`,
    },
  },
} as const satisfies Readonly<Record<string, RecordFiles<EvidenceKind>>>

/** The ticket is asked for by the one who reported; the bytes may come from any machine of the company. */
async function findClue({ rows, actor }: Work, id: string): Promise<Holder | undefined> {
  const [clue] = await rows.many('clue', 'id', id)
  if (!clue || (actor.staffId !== undefined && actor.staffId !== clue.reporterStaffId)) return undefined
  return {
    partnerId: clue.reporterStaffId ? clue.partnerId : NOBODY, personIds: clue.reporterPersonId ? [clue.reporterPersonId] : [],
    isOpen: OPEN.includes(clue.status), audience: [], reportedAt: { at: clue.reportedAt },
  }
}

/** A resident's clue takes nothing from the company. */
const NOBODY = ''
