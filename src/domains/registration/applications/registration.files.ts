// For which records of a registration may whom upload which files, how many, and who reads them?
import { sql } from 'kysely'
import { execute } from '../../../platform/database/execute.js'
import { type Actor } from '../../../platform/actor.js'
import { type Holder, type RecordFiles, type StoredEvidence } from '../../../platform/files/record-files.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EvidenceKind } from '../../evidence/index.js'
import { isEnded } from './application.transitions.js'

const FILM: readonly EvidenceKind[] = ['INSPECTION_FILM']
const PAPERS: readonly EvidenceKind[] = [
  'OWNER_IDENTITY', 'ORIGIN_PROOF', 'CONFORMITY_CERTIFICATE', 'VEHICLE_PHOTO', 'VIN_RUBBING', 'POWER_OF_ATTORNEY',
]
const STATION = { DEALERSHIP: ['CLERK', 'INSPECTOR'], POLICE: ['INSPECTOR', 'REGISTRAR'] } as const

const ofPartner = ({ partnerId }: Actor) => sql<boolean>`"evidence"."partnerId" = ${partnerId}`
const ofOwner = ({ personId = '' }: Actor) => sql<boolean>`exists (select 1 from "application" a where a."id" = "evidence"."recordId"
  and (a."ownerId" = ${personId} or a."agentId" = ${personId}))`

/** By id prefix. The numbers are the platform's: a film may cover a row of cars, hence few for a visit of hundreds. */
export const registrationFiles = {
  app: {
    kinds: { DEALERSHIP: [...PAPERS, ...FILM], POLICE: FILM }, functions: STATION, most: 20, find: findApplication,
    seenBy: { POLICE: 'all', DEALERSHIP: ofPartner, CITIZEN: ofOwner }, onStored: openInspection,
  },
  vis: {
    kinds: { DEALERSHIP: [...FILM, 'BATCH_SHEET'], POLICE: FILM }, functions: STATION, most: 100, find: findVisit,
    seenBy: { POLICE: 'all', DEALERSHIP: ofPartner }, onStored: openInspection,
  },
  ord: { kinds: { PLATE_MAKER: ['PLATE_PHOTO'] }, most: 20, find: findOrder, seenBy: { POLICE: 'all', PLATE_MAKER: ofPartner } },
} as const satisfies Readonly<Record<string, RecordFiles<EvidenceKind>>>

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

/** With its film the inspection may be reported: of the application, or of every car of the visit. */
async function openInspection({ em }: Work, { kind, recordId }: StoredEvidence): Promise<void> {
  if (kind !== 'INSPECTION_FILM') return
  await execute(em, `update "application" set "filmOnFile" = true where ("id" = $1 or "visitId" = $1) and not "filmOnFile"`, [recordId])
}
