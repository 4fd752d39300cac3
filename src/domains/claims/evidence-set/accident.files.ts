// Which files may hang off an accident, who sends and reads them, and what does a stored one change?
import { sql } from 'kysely'
import { type Actor } from '../../../platform/actor.js'
import { type Rows } from '../../../platform/database/reader.js'
import { type Holder, type RecordFiles, type StoredEvidence } from '../../../platform/files/record-files.js'
import { type Work } from '../../../platform/perform/work.js'
import { type EvidenceKind } from '../../evidence/index.js'
import { type Accident, type AccidentPartyRow } from '../accidents/accident.entity.js'
import { addEntry, audienceOf, getAccident, isRuralOnly, moveAccident, partiesOf } from '../accidents/accident.lookup.js'
import { atPoint } from '../accidents/accident.reads.js'
import { type FaultCode } from '../liability/fault-catalogue.js'
import { answerEvidence } from '../liability/determination.service.js'
import { missingViews, VIEWS, type MissingView, type Stage } from './views.js'

const SCENE = Object.keys(VIEWS) as (keyof typeof VIEWS)[]
const ALL: readonly EvidenceKind[] = [...SCENE, 'OBJECTION_DOCUMENT']
/** Eight parties with their views, and what comes later for the loss. */
const FILES_MAX = 100

const involved = (ids: 'insurerIds' | 'personIds', id: string) =>
  sql<boolean>`exists (select 1 from "accident" a where a."id" = "evidence"."recordId" and a.${sql.ref(ids)} @> array[${id}]::text[])`
const ofOwnPoint = (actor: Actor) => sql<boolean>`exists (select 1 from "accident" a where a."id" = "evidence"."recordId" and ${atPoint('a', actor)})`
/** A paper of one party is for the police, that party, and her own insurer. */
const notAnothersPaper = (column: 'insurerPartnerId' | 'personId', id: string) => sql<boolean>`("evidence"."kind" <> 'ACCIDENT_DOCUMENT' or exists (
  select 1 from "accidentParty" p where p."accidentId" = "evidence"."recordId" and p."number" = "evidence"."partyNo" and p.${sql.ref(column)} = ${id}))`

export const accidentFiles = {
  acd: {
    kinds: { CITIZEN: ALL, POLICE: ALL, INSURER: ALL },
    functions: {
      POLICE: ['LIABILITY_OFFICER', 'SEAT', 'AUXILIARY', 'DISPATCHER', 'PERSUADER'],
      INSURER: ['LINKAGE_OFFICER', 'SEAT', 'CLERK', 'PERSUADER', 'ASSESSOR', 'SENIOR_ASSESSOR', 'CLAIMS_MANAGER', 'HEAD_OFFICE_ASSESSOR', 'INVESTIGATOR'],
    },
    most: FILES_MAX, isSealed: true, partyKinds: ['ACCIDENT_DOCUMENT', 'ACCIDENT_PLATE', 'ACCIDENT_DAMAGE'],
    find: findAccident,
    seenBy: {
      POLICE: (actor: Actor) => (isRuralOnly(actor.functions) ? ofOwnPoint(actor) : sql<boolean>`true`),
      COURT: 'all',
      INSURER: (actor: Actor) => sql<boolean>`(${isRuralOnly(actor.functions) ? ofOwnPoint(actor) : involved('insurerIds', actor.partnerId)} and ${notAnothersPaper('insurerPartnerId', actor.partnerId)})`,
      CITIZEN: ({ personId = '' }: Actor) => sql<boolean>`(${involved('personIds', personId)} and ${notAnothersPaper('personId', personId)})`,
    },
    onStored,
  },
} as const satisfies Readonly<Record<string, RecordFiles<EvidenceKind>>>

async function findAccident({ rows, actor }: Work, id: string): Promise<Holder | undefined> {
  const query = rows.from('accident').where('accident.id', '=', id)
  const found = await rows.find('accident', isRuralOnly(actor.functions) ? query.where(atPoint('accident', actor)) : query)
  if (!found) return undefined
  const parties = await rows.many('accidentParty', 'accidentId', id)
  return {
    partnerId: null, insurerPartnerIds: found.insurerIds, personIds: found.personIds, partyNumbers: parties.map(({ number }) => number),
    ...(actor.kind === 'POLICE' ? {} : { ownPartyNumbers: { kind: 'ACCIDENT_DOCUMENT', numbers: parties.filter(party => isOwn(party, actor)).map(({ number }) => number) } }),
    isOpen: found.status !== 'CLOSED' && found.status !== 'CANCELLED', audience: [...found.insurerIds, ...found.personIds],
    reportedAt: { at: found.occurredAt, latE6: found.latE6, lonE6: found.lonE6 },
  }
}

const isOwn = ({ insurerPartnerId, personId }: AccidentPartyRow, actor: Actor): boolean =>
  (actor.kind === 'CITIZEN' ? personId === actor.personId : insurerPartnerId === actor.partnerId)

/** The first photo begins the evidence, the last one completes it, and what the police asked for hands the ball back to them. */
async function onStored(work: Work, { kind, partyNo, recordId }: StoredEvidence): Promise<void> {
  const accident = await getAccident(work, recordId)
  addEntry(work, accident, 'evidenceStored', { kind, party: partyNo })
  await work.em.flush()
  const missing = await missingIn(work, accident, 'LIABILITY')
  accident.evidenceComplete = missing.length === 0
  if (accident.status === 'TRIAGED_FAST') await moveAccident(work, accident, 'collectEvidence')
  else if (accident.status === 'EVIDENCE' && accident.moreEvidenceReason) await answerEvidence(work, accident)
  else work.tell({ type: 'accident.evidenceStored', recordId, version: accident.version + 1, audience: audienceOf(accident) })
}

export async function missingIn(work: Work, accident: Accident, stage: Stage, faultCodes: readonly FaultCode[] = []): Promise<MissingView[]> {
  const parties = await partiesOf(work, accident)
  return missingViews({ ...partsOf(parties), faultCodes, stage, files: await filesOf(work.rows, accident.id) })
}

export const partsOf = (parties: readonly { readonly kind: string, readonly number: number }[]) => ({
  motorNumbers: parties.filter(({ kind }) => kind === 'MOTOR').map(({ number }) => number), hasNonMotor: parties.some(({ kind }) => kind === 'NON_MOTOR'),
})

const filesOf = (rows: Rows, recordId: string) =>
  rows.all('evidence', rows.from('evidence').where('evidence.recordId', '=', recordId).where('evidence.status', '=', 'STORED'))
