// May this customer buy this? A question for a purpose like any other: the matrix says who sells what, and its line stands in the log before the answer leaves.
import { fault } from '../../../platform/errors/refusal.js'
import { localDateOf } from '../../../platform/calendar/local-date.js'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { FIRST_MEASURES } from '../memorandum/measures.js'
import { currentVersion } from '../list/list-version.js'
import { CONSUMPTIONS, type ActItem, type Consumption } from '../restrictions/acts.js'
import { grantOf } from './grant.js'
import { type PurposeRow, PURPOSES } from './purposes.js'
import { type RestrictionCheckInput, type RestrictionCheckType } from './restriction-check.type.js'
import { type ScreenService } from './screen.service.js'
import { ONLY_NUMBER } from './subjects.js'

export async function checkRestriction(platform: Platform, screening: ScreenService, context: Context, input: RestrictionCheckInput): Promise<RestrictionCheckType> {
  const { partyKind, identityNumber, consumption, consentRef = null, caseNo = null } = input
  const item = itemOf(consumption)
  const { faults, results: [result], listVersion } = await screening.screen(context, {
    queries: [{ ...ONLY_NUMBER, partyKind, identityNumber }], purpose: await purposeOf(platform, context, item) ?? consumption, consentRef, caseNo,
    minClass: null, excludeListingIds: [], changedSince: null, restrictedAt: input.at ?? context.clock.now(),
  })
  const refusals = [...faults, ...(result?.fault ? [result.fault] : [])]
    .map(each => platform.errors.userError(each.code === 'PURPOSE_NOT_ALLOWED' ? fault(each.code, 'consumption') : each, context.locale))
  const bound = result?.restrictions.find(each => each.item === item)
  return {
    isRestricted: refusals.length > 0 ? null : bound?.isRestricted ?? false, orderNo: bound?.orderNo ?? null,
    listVersion: listVersion ?? await currentVersion(platform.rows), refusals,
  }
}

const itemOf = (consumption: Consumption): ActItem | null => CONSUMPTIONS[consumption].item

/** A seller's one purpose that names what it sells; a unit's, the measure of its own that enforces it. Free to everybody: what its kind asks for. Undefined: none, and what was asked for stands in the log instead. */
async function purposeOf({ rows }: Platform, { actor, clock }: Context, item: ActItem | null): Promise<string | undefined> {
  const sold = (PURPOSES as readonly PurposeRow[]).find(({ kinds, fields, items }) =>
    kinds.includes(actor.kind) && fields.includes('RESTRICTION') && items !== 'OF_MEASURE' && (item === null || items.includes(item)))
  if (sold) return sold.code
  const today = localDateOf(clock.now())
  for (const { code, items } of FIRST_MEASURES) {
    const purpose = `MEASURE_${code}`
    if (item !== null && (items as readonly ActItem[]).includes(item) && await grantOf(rows, actor, purpose, today)) return purpose
  }
  return undefined
}
