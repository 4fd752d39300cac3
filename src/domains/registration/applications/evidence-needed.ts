// Which papers must be on file for a first registration (164号 §12, §14), and which are still missing?
import { type EvidenceKind, type EvidenceRow } from '../../evidence/index.js'

/** What the list depends on; the entity and the row both are one. */
export interface Applied {
  readonly id: string
  readonly visitId?: string | null | undefined
  readonly agentId?: string | null | undefined
  readonly inspectionRequired: boolean
}

/**
 * Certificate, insurance and tax are waived, since they are checked online (§4). At a visit the police see the papers
 * on site, so that a list of 203 cars does not need 812 uploads; that is the platform's choice.
 */
export function evidenceNeeded(application: Applied): EvidenceKind[] {
  if (application.visitId) return []
  return [
    'OWNER_IDENTITY', 'ORIGIN_PROOF', 'VEHICLE_PHOTO',
    ...(application.inspectionRequired ? ['VIN_RUBBING' as const] : []),
    ...(application.agentId ? ['POWER_OF_ATTORNEY' as const] : []),
  ]
}

/** Inside a change the transaction looks, in a page the viewer's loader does: one statement for the whole page. */
export interface EvidenceSource {
  many(table: 'evidence', column: 'recordId', key: string): Promise<readonly Pick<EvidenceRow, 'kind' | 'status'>[]>
}

export async function missingEvidence(source: EvidenceSource, application: Applied): Promise<EvidenceKind[]> {
  const needed = evidenceNeeded(application)
  if (needed.length === 0) return []
  const files = await source.many('evidence', 'recordId', application.id)
  return needed.filter(kind => !files.some(file => file.kind === kind && file.status === 'STORED'))
}
