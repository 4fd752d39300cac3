// May this partner ask for this purpose today? The matrix by its kind; for a measure or a policy, only whoever stands for a unit of it, and for what it carries out.
import { type Actor } from '../../../platform/actor.js'
import { type LocalDate } from '../../../platform/calendar/local-date.js'
import { type Rows } from '../../../platform/database/reader.js'
import { boundUnits, currentMemorandum } from '../memorandum/memorandum.lookup.js'
import { type ActItem } from '../restrictions/acts.js'
import { PAYING_UNIT, policyOf } from '../policies/catalogue.js'
import { findGrant, type Grant } from './purposes.js'

const MEASURE = /^MEASURE_(M\d\d)$/
const POLICY = /^POLICY_(\d+)$/

export async function grantOf(rows: Rows, { kind, partnerId }: Pick<Actor, 'kind' | 'partnerId'>, purpose: string, today: LocalDate): Promise<Grant | undefined> {
  const grant = findGrant(kind, purpose)
  const [code, policyNo] = [MEASURE.exec(purpose)?.[1], POLICY.exec(purpose)?.[1]]
  if (!grant || code === undefined && policyNo === undefined) return grant
  const bound = await boundUnits(rows, today)
  if (policyNo !== undefined) return [policyOf(Number(policyNo))?.unit, PAYING_UNIT].some(unit => unit !== undefined && bound.get(unit) === partnerId) ? grant : undefined
  const memorandum = await currentMemorandum(rows)
  const measure = memorandum.measures.find(each => each.code === code)
  return measure?.units.some(unit => bound.get(unit) === partnerId) ? { ...grant, items: measure.items as ActItem[] } : undefined
}
