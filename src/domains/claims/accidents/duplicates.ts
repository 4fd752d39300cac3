// Is this accident on file already: the same vehicles, within a day, at the same place?
import { metresBetween, placeOf } from '../../../platform/geo.js'
import { type Work } from '../../../platform/perform/work.js'
import { execute } from '../../../platform/database/execute.js'
import { type ResolvedParty } from './resolve-parties.js'

/** Source: design. */
const WITHIN_MS = 24 * 3600 * 1000
const WITHIN_METRES = 500

interface Candidate { number: string, latE6: number, lonE6: number }

/** Two reports of one accident at once would both find none: the vehicles are locked first, always in one order. */
export async function findDuplicate(
  { em }: Work, report: { readonly occurredAt: Date, readonly latitude: number, readonly longitude: number }, parties: readonly ResolvedParty[],
): Promise<{ number: string } | undefined> {
  const plates = parties.map(({ plateNo }) => plateNo).filter(each => each !== null).sort()
  if (plates.length === 0) return undefined
  await execute(em, `select pg_advisory_xact_lock(hashtextextended(p, 3)) from unnest($1::text[]) p`, [plates])
  const found = await execute<Candidate>(em, `
    select a."number", a."latE6", a."lonE6" from "accident" a
    where a."status" <> 'CANCELLED' and a."occurredAt" between $2 and $3
      and (select count(*) from "accidentParty" p where p."accidentId" = a."id" and p."plateNo" = any($1)) = $4`,
  [plates, new Date(report.occurredAt.getTime() - WITHIN_MS), new Date(report.occurredAt.getTime() + WITHIN_MS), plates.length])
  const here = placeOf(report)
  return found.find(each => metresBetween(each, here) <= WITHIN_METRES)
}
