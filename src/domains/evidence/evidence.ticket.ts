// Which ticket belongs to an expected file? Derived from the row, so that a replay gives the same one and none is stored.
import { timingSafeEqual } from 'node:crypto'
import { type Actor } from '../../platform/actor.js'
import { type Cursors } from '../../platform/graphql/connection.js'
import { type EvidenceRow } from './evidence.entities.js'

/** A film of 200 MiB over a slow line, and a clerk who is called away. Source: design. */
export const TICKET_LIFE_MS = 60 * 60 * 1000

/** No list has this name, so no cursor is a ticket. The expiry is in it: a ticket that has lapsed never comes back. */
export const ticketOf = (cursors: Cursors, { id, ticketExpiresAt }: EvidenceRow): string =>
  cursors.write('uploadTicket', `${id}:${ticketExpiresAt.getTime()}`)

export function isTicketOf(cursors: Cursors, evidence: EvidenceRow, given: string): boolean {
  const expected = Buffer.from(ticketOf(cursors, evidence))
  const sent = Buffer.from(given)
  return sent.length === expected.length && timingSafeEqual(sent, expected)
}

export const isTicketLive = ({ status, ticketExpiresAt }: EvidenceRow, now: Date): boolean => status === 'EXPECTED' && ticketExpiresAt > now

/** Citizens come through one partner, so that among them the person counts. */
export const isAsker = (evidence: { partnerId: string, personId?: string | null | undefined }, { partnerId, personId }: Pick<Actor, 'partnerId' | 'personId'>): boolean =>
  evidence.partnerId === partnerId && (evidence.personId ?? undefined) === personId
