// In which role is this done, and may this natural person hold it beside the one she has held in the file?
import { type Actor } from '../../../platform/actor.js'
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { type Accident } from './accident.entity.js'

/** Police determine, insurers assess, parties agree. Source: the separation of duties between police, insurers and parties. */
export function hatOf({ kind, partnerId }: Actor): string {
  if (partnerId === 'platform') return 'PLATFORM'
  return kind === 'CITIZEN' ? 'PARTY' : kind
}

interface Wearer { readonly person: string | null, readonly isInvolved: boolean }

/** Known by the keyed hash of her identity number, since one person may serve the police and an insurer under two keys. */
export function wearHat(accident: Accident, actor: Actor, { person, isInvolved }: Wearer): void {
  if (person === null) return
  if (isInvolved) throw refuse('ROLE_CONFLICT', 'id')
  const own = `${person}:${hatOf(actor)}`
  const held = accident.hats.filter(hat => hat.startsWith(`${person}:`))
  if (held.some(hat => hat !== own)) throw refuse('ROLE_CONFLICT', 'id')
  if (held.length === 0) accident.hats = [...accident.hats, own]
}

/** By what a natural person is known: her own number's keyed hash, or her staff id where the partner has not told it. */
export const PERSON_KEY = `coalesce(
  (select coalesce(s."personIndex", s."id") from "staff" s where s."id" = $1), (select p."identityIndex" from "party" p where p."id" = $2))`

/** Who took part, or owns a vehicle that did, holds the hat of a party before she has said anything. Of the accident `a`. */
export const IS_INVOLVED = `exists (
  select 1 from "staff" s join "party" p on p."identityIndex" = s."personIndex" where s."id" = $1 and p."id" = any(a."personIds"))`

/** Of an accident that is not stored yet. */
export async function wearerOf({ em, actor }: Work, { personIds }: Pick<Accident, 'personIds'>): Promise<Wearer> {
  const [row] = await execute<Wearer>(em, `select ${PERSON_KEY} as person, ${IS_INVOLVED} as "isInvolved" from (select $3::text[] as "personIds") a`,
    [actor.staffId ?? null, actor.personId ?? null, personIds])
  return row ?? { person: null, isInvolved: false }
}
