// Which link opens a sealed record's copy, for whom and until when? Derived, never stored; it opens nothing without the token it was made for.
import { timingSafeEqual } from 'node:crypto'
import { type Actor } from '../../platform/actor.js'
import { type Cursors } from '../../platform/graphql/connection.js'

/** Long enough to click, too short to pass on. */
const LINK_LIFE_MS = 60 * 1000

export interface Link { readonly until: number, readonly seal: string }

export function linkOf(cursors: Cursors, id: string, actor: Actor, now: Date): Link {
  const until = now.getTime() + LINK_LIFE_MS
  return { until, seal: sealOf(cursors, id, actor, until) }
}

/** Client and person stand in the seal: of another's token it is not the link. */
export function findLinkFault(cursors: Cursors, id: string, actor: Actor, { until, seal }: Partial<Link>, now: Date): 'LINK_MISSING' | 'LINK_INVALID' | 'LINK_EXPIRED' | undefined {
  if (until === undefined || seal === undefined) return 'LINK_MISSING'
  const expected = Buffer.from(sealOf(cursors, id, actor, until))
  const given = Buffer.from(seal)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'LINK_INVALID'
  return until > now.getTime() ? undefined : 'LINK_EXPIRED'
}

function sealOf(cursors: Cursors, id: string, { clientId, staffId = '', personId = '' }: Actor, until: number): string {
  return cursors.write('evidenceLink', [id, clientId, staffId, personId, until].join(':')).split('.')[1] ?? ''
}
