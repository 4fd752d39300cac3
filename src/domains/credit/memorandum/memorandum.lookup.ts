// What does the memorandum say in a version, and who stands for its units today?
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Rows } from '../../../platform/database/reader.js'
import { FIRST_MEASURES, type MeasureRow } from './measures.js'
import { type MeasureRevisionRow, type UnitBindingRow } from './memorandum.entities.js'

export const FIRST_VERSION = 1

/** A measure as it stands, and since which version. */
export interface StandingMeasure extends MeasureRow { readonly memorandumVersion: number }

export interface Memorandum {
  readonly version: number
  readonly current: number
  readonly measures: readonly StandingMeasure[]
}

/** Undefined asks for the newest; a version that is not there yet answers with none. */
export async function memorandumAt(rows: Rows, version?: number): Promise<Memorandum | undefined> {
  const revisions = await rows.all('measureRevision', rows.from('measureRevision').orderBy('measureRevision.memorandumVersion'))
  const current = revisions.at(-1)?.memorandumVersion ?? FIRST_VERSION
  const asked = version ?? current
  if (asked < FIRST_VERSION || asked > current) return undefined
  const standing = new Map(FIRST_MEASURES.map(measure => [measure.code, { ...measure, memorandumVersion: FIRST_VERSION }]))
  for (const revision of revisions) if (revision.memorandumVersion <= asked) standing.set(revision.code, measureOf(revision))
  return { version: asked, current, measures: [...standing.values()] }
}

export async function currentMemorandum(rows: Rows): Promise<Memorandum> {
  const memorandum = await memorandumAt(rows)
  if (!memorandum) throw new Error('the memorandum has no version')
  return memorandum
}

export const measureOf = (row: MeasureRevisionRow): StandingMeasure => ({ ...row, subjects: row.subjects as StandingMeasure['subjects'] })

/** Those that stand on that day: one a unit at most. */
export const standingBindings = (rows: Rows, today: LocalDate): Promise<UnitBindingRow[]> => rows.all('unitBinding', rows.from('unitBinding').where('unitBinding.validFrom', '<=', today)
  .where(eb => eb.or([eb('unitBinding.validTo', 'is', null), eb('unitBinding.validTo', '>=', today)])))

/** Unit → partner, of the bindings that stand on that day. */
export async function boundUnits(rows: Rows, today: LocalDate): Promise<ReadonlyMap<string, string>> {
  return new Map((await standingBindings(rows, today)).map(({ unitCode, partnerId }) => [unitCode, partnerId]))
}

export async function standsFor(rows: Rows, today: LocalDate, unitCode: string, partnerId: string): Promise<boolean> {
  return (await boundUnits(rows, today)).get(unitCode) === partnerId
}
