// In which hat does somebody act, at which point, and is that point or person shared between the two houses?
import { execute } from '../../../platform/database/execute.js'
import { refuse } from '../../../platform/errors/refusal.js'
import { type Work } from '../../../platform/perform/work.js'
import { RuralPoint, RuralPosting } from './point.entities.js'
import { ROLE_ACTS, type RuralAct } from './roles.js'

export interface Hat { readonly posting: RuralPosting, readonly point: RuralPoint }

/** The actor's own posting, in force today, at an open point, and of a role that may do this. */
export async function getPostingFor(work: Work, postingId: string, act: RuralAct): Promise<Hat> {
  const { em, actor, today } = work
  const posting = await em.findOne(RuralPosting, { id: postingId })
  if (actor.staffId === undefined || posting?.staffId !== actor.staffId) throw refuse('NOT_FOUND', 'postingId')
  const point = await em.findOneOrFail(RuralPoint, { id: posting.pointId })
  if (posting.status === 'ENDED' || posting.validFrom > today || posting.validTo < today) throw refuse('POSTING_NOT_IN_FORCE', 'postingId')
  if (point.status !== 'OPEN') throw refuse('RURAL_POINT_CLOSED', 'postingId')
  if (!ROLE_ACTS[posting.role].includes(act)) throw refuse('ROLE_MAY_NOT', 'postingId', { role: posting.role })
  await requireShared(work, point, posting, 'postingId')
  return { posting, point }
}

/** Somebody may serve at a point of another house while the one shares the site, or the other the person. */
export async function requireShared(work: Work, point: RuralPoint, who: { staffId: string, partnerId: string }, field: string): Promise<void> {
  if (point.ownerPartnerId === who.partnerId) return
  const site = await isShared(work, 'SITE', point.id, point.ownerPartnerId, who.partnerId)
  if (!site && !(await isShared(work, 'STAFF', who.staffId, who.partnerId, point.ownerPartnerId))) throw refuse('NOT_SHARED', field)
}

export async function isShared({ em, today }: Work, resource: 'SITE' | 'STAFF', resourceId: string, from: string, to: string): Promise<boolean> {
  const found = await execute(em, `select 1 from "sharingAgreement" where "resource" = $1 and "resourceId" = $2 and "fromPartnerId" = $3
    and "toPartnerId" = $4 and "status" = 'IN_FORCE' and "validFrom" <= $5 and "validTo" >= $5`, [resource, resourceId, from, to, today])
  return found.length > 0
}
