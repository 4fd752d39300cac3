// May the caller hang a file of this kind on this record? The room of the record knows.
import { refuse } from '../../platform/errors/refusal.js'
import { type Actor } from '../../platform/actor.js'
import { type Holder, type RecordFiles } from '../../platform/files/record-files.js'
import { prefixOf } from '../../platform/ids.js'
import { type Work } from '../../platform/perform/work.js'
import { type EvidenceKind } from './evidence-kinds.js'

type Records = Readonly<Record<string, RecordFiles>>

export interface Wanted { readonly recordId: string, readonly kind: EvidenceKind, readonly partyNo?: number | null | undefined }

export const recordFilesOf = (records: Records, recordId: string): RecordFiles | undefined => records[prefixOf(recordId)]

/** Another partner's record does not exist for the caller; an ended one takes no more files. */
export async function getHolder(work: Work, records: Records, wanted: Wanted): Promise<Holder & { readonly files: RecordFiles }> {
  const { recordId, kind, partyNo } = wanted
  const { actor } = work
  const files = recordFilesOf(records, recordId)
  if (!files) throw refuse('NOT_FOUND', 'recordId')
  if (!files.kinds[actor.kind]?.includes(kind)) throw refuse('EVIDENCE_KIND_UNFIT', 'kind')
  const holder = await files.find(work, recordId)
  if (!holder || !takesFrom(holder, actor)) throw refuse('NOT_FOUND', 'recordId')
  if (!holder.isOpen) throw refuse('EVIDENCE_RECORD_CLOSED', 'recordId')
  if (typeof partyNo !== 'number' && files.partyKinds?.includes(kind)) throw refuse('EVIDENCE_PARTY_MISSING', 'partyNo')
  if (typeof partyNo === 'number' && holder.partyNumbers && !holder.partyNumbers.includes(partyNo)) throw refuse('EVIDENCE_PARTY_UNKNOWN', 'partyNo')
  const own = holder.ownPartyNumbers
  if (own?.kind === kind && !own.numbers.includes(partyNo ?? 0)) throw refuse('EVIDENCE_PARTY_NOT_YOURS', 'partyNo')
  return { ...holder, files }
}

/** Asked of whoever wants a ticket; the bytes may come from a machine of the partner's, which signs for nobody. */
export function checkFunction(records: Records, { kind, functions }: Actor, recordId: string): void {
  const needed = recordFilesOf(records, recordId)?.functions?.[kind]
  if (needed && !needed.some(each => functions.has(each))) throw refuse('EVIDENCE_KIND_UNFIT', 'kind')
}

function takesFrom({ partnerId, insurerPartnerIds, personIds }: Holder, { kind, personId, ...actor }: Actor): boolean {
  if (kind === 'POLICE') return true
  if (kind === 'CITIZEN') return personIds?.includes(personId ?? '') ?? false
  if (insurerPartnerIds) return insurerPartnerIds.includes(actor.partnerId)
  return partnerId === null || partnerId === actor.partnerId
}
