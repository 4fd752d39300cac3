// May this partner ask for this purpose today? The matrix by its kind; for a measure, only whoever stands for one of its units, and for what it carries out.
import { type Actor } from '../../../platform/actor.js'
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Rows } from '../../../platform/database/reader.js'
import { boundUnits, currentMemorandum } from '../memorandum/memorandum.lookup.js'
import { type ActItem } from '../restrictions/acts.js'
import { findGrant, type Grant } from './purposes.js'

const MEASURE = /^MEASURE_(M\d\d)$/

export async function grantOf(rows: Rows, { kind, partnerId }: Actor, purpose: string, today: LocalDate): Promise<Grant | undefined> {
  const grant = findGrant(kind, purpose)
  const code = MEASURE.exec(purpose)?.[1]
  if (!grant || code === undefined) return grant
  const [memorandum, bound] = await Promise.all([currentMemorandum(rows), boundUnits(rows, today)])
  const measure = memorandum.measures.find(each => each.code === code)
  return measure?.units.some(unit => bound.get(unit) === partnerId) ? { ...grant, items: measure.items as ActItem[] } : undefined
}
