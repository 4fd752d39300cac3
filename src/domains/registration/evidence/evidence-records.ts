// For which records may whom upload which files, and how many?
import { refuse } from '../../../platform/errors/refusal.js'
import { prefixOf } from '../../../platform/ids.js'
import { type Kind } from '../../../platform/permissions/kinds.js'
import { type Work } from '../../../platform/perform/work.js'
import { isEnded } from '../applications/application.transitions.js'
import { type EvidenceRow } from './evidence.entities.js'

type EvidenceKind = EvidenceRow['kind']

interface RecordFiles {
  readonly kinds: { readonly [K in Kind]?: readonly EvidenceKind[] }
  /** Files of one record; those that were asked for and never came count too. */
  readonly most: number
  readonly find: (work: Work, id: string) => Promise<Holder | undefined>
}

/** The record that a file stands behind. */
interface Holder {
  /** Whose it is; null while it is nobody's. */
  readonly partnerId: string | null
  readonly isOpen: boolean
  /** Whom a file of it concerns besides the one who uploads. */
  readonly audience: readonly string[]
}

const FILM: readonly EvidenceKind[] = ['INSPECTION_FILM']
const PAPERS: readonly EvidenceKind[] = [
  'OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'POWER_OF_ATTORNEY',
]

/** By id prefix. The numbers are the platform's: a film may cover a row of cars, hence few for a visit of hundreds. */
const RECORDS: Readonly<Record<string, RecordFiles>> = {
  app: { kinds: { DEALERSHIP: [...PAPERS, ...FILM], POLICE: FILM }, most: 20, find: findApplication },
  vis: { kinds: { DEALERSHIP: [...FILM, 'BATCH_SHEET'], POLICE: FILM }, most: 100, find: findVisit },
  ord: { kinds: { PLATE_MAKER: ['PLATE_PHOTO'] }, most: 20, find: findOrder },
}

/** Another partner's record does not exist for the caller; an ended one takes no more files. */
export async function getHolder(work: Work, recordId: string, kind: EvidenceKind): Promise<Holder & { most: number }> {
  const { actor } = work
  const record = RECORDS[prefixOf(recordId)]
  if (!record) throw refuse('NOT_FOUND', 'recordId')
  if (!record.kinds[actor.kind]?.includes(kind)) throw refuse('EVIDENCE_KIND_UNFIT', 'kind')
  const holder = await record.find(work, recordId)
  const sees = holder && (actor.kind === 'POLICE' || holder.partnerId === null || holder.partnerId === actor.partnerId)
  if (!sees) throw refuse('NOT_FOUND', 'recordId')
  if (!holder.isOpen) throw refuse('EVIDENCE_RECORD_CLOSED', 'recordId')
  return { ...holder, most: record.most }
}

async function findApplication({ rows }: Work, id: string): Promise<Holder | undefined> {
  const found = await rows.find('application', rows.from('application').where('application.id', '=', id))
  return found && {
    partnerId: found.partnerId, isOpen: !isEnded(found.status),
    audience: [found.partnerId, found.ownerId, ...(found.agentId ? [found.agentId] : [])],
  }
}

async function findVisit({ rows }: Work, id: string): Promise<Holder | undefined> {
  const found = await rows.find('visit', rows.from('visit').where('visit.id', '=', id))
  return found && { partnerId: found.partnerId, isOpen: !['CLOSED', 'CANCELLED'].includes(found.status), audience: [found.partnerId] }
}

async function findOrder({ rows }: Work, id: string): Promise<Holder | undefined> {
  const found = await rows.find('plateOrder', rows.from('plateOrder').where('plateOrder.id', '=', id))
  return found && { partnerId: found.makerPartnerId, isOpen: found.status === 'MAKING', audience: [] }
}
