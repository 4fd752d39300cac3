// How is a person asked, and how is her answer kept? Other rooms call this inside their own change.
import { CompactSign, importJWK, type JWK } from 'jose'
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { newId } from '../../../platform/ids.js'
import { type Work } from '../../../platform/perform/work.js'
import { PersonAct, type ActKind } from './person-act.entity.js'

export interface ActRequest {
  readonly kind: ActKind
  readonly personId: string
  readonly partyId: string
  readonly recordId: string
  readonly documentHash: string
  readonly expiresAt: Date
}

/** Asks her again: a request that is still open for the same record is withdrawn, since its content has changed. */
export async function renewAct(work: Work, request: ActRequest): Promise<PersonAct> {
  await withdrawActs(work, request.recordId, request.kind)
  return requestAct(work, request)
}

/** Nobody is asked any more: of this kind, or of any. */
export async function withdrawActs({ em, now }: Work, recordId: string, kind?: ActKind): Promise<void> {
  await execute(em, `update "personAct" set "status" = 'WITHDRAWN', "version" = "version" + 1, "updatedAt" = $3
    where "recordId" = $1 and ($2::text is null or "kind" = $2) and "status" = 'REQUESTED'`, [recordId, kind ?? null, now])
}

/** Has everybody who was asked for this answered? What this transaction has not written yet counts too. */
export async function openActs({ em }: Work, recordId: string, kind: ActKind): Promise<number> {
  await em.flush()
  const [row] = await execute<{ open: string | number }>(em, `select count(*) as open from "personAct" where "recordId" = $1 and "kind" = $2 and "status" = 'REQUESTED'`, [recordId, kind])
  return Number(row?.open ?? 0)
}

/** Asks her for the first time. */
export function requestAct(work: Work, request: ActRequest): PersonAct {
  const { em, actor, now } = work
  const act = em.create(PersonAct, {
    id: newId('act'), createdAt: now, updatedAt: now, status: 'REQUESTED', ...request,
    requestedByPartnerId: actor.partnerId, requestedByStaffId: actor.staffId ?? null,
  })
  work.tell({ type: 'personAct.requested', recordId: act.id, version: 1, audience: [actor.partnerId, request.personId] })
  return act
}

/** Her own answer, by her own token: no partner can give it. */
export async function answerAct(work: Work, keys: readonly JWK[], asked: { kind: ActKind, recordId: string }, answer: string): Promise<PersonAct> {
  const { em, actor, now } = work
  const act = await em.findOne(PersonAct, { ...asked, status: 'REQUESTED', personId: actor.personId ?? '' })
  if (!act) throw refuse('ACT_NOT_FOUND', 'id')
  if (act.expiresAt.getTime() <= now.getTime()) throw refuse('ACT_EXPIRED', 'id')
  act.status = 'ANSWERED'
  act.answer = answer
  act.method = 'OWN_KEY'
  act.answeredAt = now
  act.updatedAt = now
  act.receipt = await signReceipt(keys, act)
  work.tell({ type: 'personAct.answered', recordId: act.id, version: act.version + 1, audience: [act.requestedByPartnerId, act.personId] })
  return act
}

async function signReceipt(keys: readonly JWK[], act: PersonAct): Promise<string> {
  const [key] = keys
  if (!key) throw new Error('no signing key')
  const receipt = {
    subject: act.personId, for: act.partyId, act: act.kind, record: act.recordId, documentHash: act.documentHash,
    answer: act.answer, method: act.method, at: act.answeredAt?.toISOString(),
  }
  return new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
    .setProtectedHeader({ alg: 'ES256', typ: 'person-act+jws', ...(key.kid ? { kid: key.kid } : {}) })
    .sign(await importJWK(key, 'ES256'))
}
