// Which papers hang off a listing, who sends and who reads them?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Fault, fault } from '../../../platform/errors/refusal.js'
import { type Holder, type RecordFiles } from '../../../platform/files/record-files.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EvidenceKind } from '../../evidence/index.js'
import { isAboutViewer } from '../../people/index.js'

const DECISION: readonly EvidenceKind[] = ['COURT_DECISION']
export const FILES_MAX = 5
const OPEN: readonly string[] = ['PROPOSED', 'DECIDED', 'GRACE', 'PUBLISHED']

export const listingFiles = {
  lst: {
    kinds: { COURT: DECISION },
    functions: { COURT: ['JUDGE'] },
    most: FILES_MAX,
    find: findListing,
    seenBy: {
      COURT: ({ partnerId }: Actor) => sql<boolean>`exists (select 1 from "listing" l where l."id" = "evidence"."recordId" and l."courtPartnerId" = ${partnerId})`,
      // Served on her (R17 §5): before that it is the court's own paper.
      CITIZEN: (actor: Actor) => sql<boolean>`exists (select 1 from "listing" where "listing"."id" = "evidence"."recordId" and "listing"."servedAt" is not null and ${isAboutViewer('listing', actor)})`,
    },
  },
} as const satisfies Readonly<Record<string, RecordFiles<EvidenceKind>>>

async function findListing({ rows }: Work, id: string): Promise<Holder | undefined> {
  const [listing] = await rows.many('listing', 'id', id)
  return listing && { partnerId: listing.courtPartnerId, isOpen: OPEN.includes(listing.status), audience: [] }
}

/** Where the court has stored the decision, one of the files must be the one that was decided on. */
export async function documentFault({ rows }: Work, listingId: string, decisionHash: string | null | undefined, field: string): Promise<Fault | undefined> {
  const stored = (await rows.many('evidence', 'recordId', listingId)).filter(({ kind, status }) => kind === 'COURT_DECISION' && status === 'STORED')
  return stored.length === 0 || stored.some(({ sha256 }) => sha256 === decisionHash) ? undefined : fault('DECISION_DOCUMENT_DIFFERS', field)
}
