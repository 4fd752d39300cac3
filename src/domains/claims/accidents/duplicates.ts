// Is this accident on file already: the same pair of vehicles, within a day, at the same place? And what does its file say of the second report?
import { metresBetween, placeOf } from '../../../platform/geo.js'
import { type Work } from '../../../platform/perform/work.js'
import { execute } from '../../../platform/database/execute.js'
import { AccidentEntry, type AccidentRow } from './accident.entity.js'
import { addEntry, getAccident, tellOf } from './accident.lookup.js'
import { type ResolvedParty } from './resolve-parties.js'

/** Source: design. */
const WITHIN_MS = 24 * 3600 * 1000
const WITHIN_METRES = 500

interface Candidate { number: string, latE6: number, lonE6: number }

/**
 * Two vehicles that met are the accident, whoever is named beside them; one that met nobody is it alone. Two reports of one accident
 * at once would both find none: the vehicles are locked first, always in one order.
 */
export async function findDuplicate(
  { em }: Work, report: { readonly occurredAt: Date, readonly latitude: number, readonly longitude: number }, parties: readonly ResolvedParty[],
): Promise<{ number: string } | undefined> {
  const plates = parties.map(({ plateNo }) => plateNo).filter(each => each !== null).sort()
  if (plates.length === 0) return undefined
  await execute(em, `select pg_advisory_xact_lock(hashtextextended(p, 3)) from unnest($1::text[]) p`, [plates])
  const found = await execute<Candidate>(em, `
    select a."number", a."latE6", a."lonE6" from "accident" a
    where a."status" <> 'CANCELLED' and a."occurredAt" between $2 and $3
      and (select count(*) from "accidentParty" p where p."accidentId" = a."id" and p."plateNo" = any($1)) >= $4`,
  [plates, new Date(report.occurredAt.getTime() - WITHIN_MS), new Date(report.occurredAt.getTime() + WITHIN_MS), Math.min(plates.length, 2)])
  const here = placeOf(report)
  return found.find(each => metresBetween(each, here) <= WITHIN_METRES)
}

/** One entry for each channel: who repeats herself fills no timeline. The refused report left nothing, so this is a change of its own. */
export async function linkReport(work: Work, number: string, channel: AccidentRow['channel']): Promise<{ id: string }> {
  const [known] = await work.rows.many('accident', 'number', number)
  if (!known) throw new Error(`no accident ${number}`)
  const accident = await getAccident(work, known.id)
  const links = await work.em.find(AccidentEntry, { accidentId: known.id, type: 'reportedAgain' })
  if (links.every(({ facts }) => facts['channel'] !== channel)) {
    addEntry(work, accident, 'reportedAgain', { channel })
    tellOf(work, accident, 'accident.reportedAgain')
  }
  return { id: known.id }
}
