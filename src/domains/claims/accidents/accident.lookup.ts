// Which accident is to be changed? Found for this caller, locked, at the version it decided on; and what the file keeps of the change.
import { sha256, canonicalJson } from '../../../platform/crypto/canonical.js'
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { requireVersion } from '../../../platform/perform/version.js'
import { type Work } from '../../../platform/perform/work.js'
import { restartClocks } from '../clocks/restart.js'
import { Accident, AccidentEntry, AccidentParty } from './accident.entity.js'
import { accidentTransitions, type AccidentVerb } from './accident.transitions.js'
import { hatOf, IS_INVOLVED, PERSON_KEY, wearHat } from './hats.js'

const AT_POINT = `exists (select 1 from "ruralPosting" r where r."pointId" = a."ruralPointId" and r."staffId" = $1 and r."status" = 'ACTIVE')`

/**
 * An accident that does not concern the caller does not exist for her, not by time either: nothing is locked or read that does
 * not concern her. The row is locked first: one order, no deadlock.
 */
export async function getAccident(work: Work, id: string, expectedVersion?: number): Promise<Accident> {
  const { em, actor, now } = work
  const [locked] = await execute<{ person: string | null, isInvolved: boolean, atPoint: boolean }>(em, `select ${PERSON_KEY} as person, ${IS_INVOLVED} as "isInvolved", ${AT_POINT} as "atPoint"
    from "accident" a where a."id" = $3 and ($4 = 'POLICE' or a."personIds" @> array[$2::text] or a."insurerIds" @> array[$5::text] or ${AT_POINT}) for update of a`,
  [actor.staffId ?? null, actor.personId ?? null, id, actor.kind, actor.partnerId])
  const accident = locked && await em.findOne(Accident, { id })
  if (!accident || !concerns(accident, work, locked.atPoint)) throw refuse('NOT_FOUND', 'id')
  requireVersion(accident, expectedVersion)
  wearHat(accident, actor, locked)
  accident.updatedAt = now
  return accident
}

function concerns(accident: Accident, { actor }: Work, atPoint: boolean): boolean {
  if (isRuralOnly(actor.functions)) return atPoint
  switch (actor.kind) {
    case 'POLICE':
      return true
    case 'CITIZEN':
      return accident.personIds.includes(actor.personId ?? '')
    default:
      return accident.insurerIds.includes(actor.partnerId) || atPoint
  }
}

/** Rural staff know the files of their own point, whatever else the police or their insurer know. */
export const isRuralOnly = (functions: ReadonlySet<string>): boolean =>
  functions.size > 0 && [...functions].every(each => each === 'PERSUADER' || each === 'AUXILIARY') && functions.has('PERSUADER')

/** In the order of their numbers. */
export const partiesOf = ({ em }: Work, accident: Accident): Promise<AccidentParty[]> =>
  em.find(AccidentParty, { accidentId: accident.id }, { orderBy: { number: 'asc' } })

/** Those who act for themselves: a thing beside the road signs nothing. */
export const actingParties = (parties: readonly AccidentParty[]): AccidentParty[] => parties.filter(({ kind }) => kind !== 'PROPERTY')

export function ownParty(parties: readonly AccidentParty[], { actor }: Work): AccidentParty {
  const own = parties.find(({ personId }) => personId !== null && personId !== undefined && personId === actor.personId)
  if (!own) throw refuse('NOT_FOUND', 'id')
  return own
}

export const audienceOf = (accident: Accident): string[] => [...new Set([accident.reportedByPartnerId, ...accident.insurerIds, ...accident.personIds])]

/** Moves the file, appends to its timeline, tells whom it concerns, and lets the clocks of the new state run. */
export async function moveAccident(work: Work, accident: Accident, verb: AccidentVerb, facts: Record<string, unknown> = {}): Promise<void> {
  accident.move(verb, work.actor, work.now)
  addEntry(work, accident, verb, { ...facts, to: accident.status })
  tellOf(work, accident, accidentTransitions[verb].tells)
  await restartClocks(work, accident, verb)
}

/** Tells everybody whom an accident concerns. A new one has no version before it is written. */
export function tellOf({ tell }: Work, accident: Accident, type: string): void {
  tell({ type, recordId: accident.id, version: ((accident.version as number | undefined) ?? 0) + 1, audience: audienceOf(accident) })
}

/** Facts are codes, numbers and ids: a timeline is read by everybody whom the file concerns. */
export function addEntry({ em, actor, now }: Work, accident: Accident, type: string, facts: Record<string, unknown>): void {
  const prevHash = accident.entryHash
  const entry = {
    accidentId: accident.id, seq: accident.entrySeq + 1, type, actorKind: actor.partnerId === 'platform' ? 'PLATFORM' : actor.kind,
    actorPartnerId: actor.partnerId, actorStaffId: actor.staffId ?? null, hat: hatOf(actor), at: now, facts,
  }
  const hash = sha256(canonicalJson({ ...entry, at: now.toISOString(), prevHash }))
  em.create(AccidentEntry, { id: newId('aen'), createdAt: now, updatedAt: now, ...entry, prevHash, hash })
  accident.entrySeq = entry.seq
  accident.entryHash = hash
}
