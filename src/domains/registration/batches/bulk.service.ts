// How is one act done on many records? One after the other, each its own change, key and outcome.
import { type Context } from '../../../platform/graphql/context.js'
import { type UserErrorRow } from '../../../platform/errors/catalogue.js'
import { fault, refuse, type Fault } from '../../../platform/errors/refusal.js'
import { execute } from '../../../platform/database/execute.js'
import { type MutationKeys, type Performed, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { type BulkItemInput } from './bulk.inputs.js'
import { BULK_MAX, type BulkType } from './bulk.type.js'
import { giveWay } from './give-way.js'

/** The key of a record is `key:id`, and a key has at most 100 characters. */
const KEY_LENGTH_MAX = 60
/** The answer leaves before the deadline; what was not reached is sent again with the same key. */
const MARGIN_MS = 1500

export interface BulkAnswer { readonly bulk: BulkType | null, readonly userErrors: UserErrorRow[], readonly replayed: boolean }

export interface Bulk<I extends BulkItemInput> extends MutationKeys { readonly items: readonly I[] }

export type ActOn<I> = (item: I & MutationKeys) => Promise<Performed>

export async function actOnEach<I extends BulkItemInput>(
  platform: Platform, context: Context, table: 'application' | 'plateOrder', input: Bulk<I>, act: ActOn<I>,
): Promise<BulkAnswer> {
  const words = (faults: readonly Fault[]) => faults.map(each => platform.errors.userError(each, context.locale))
  const faults = formFaults(input)
  if (faults.length > 0) return { bulk: null, userErrors: words(faults), replayed: false }
  const performed: Performed[] = []
  for (const item of input.items) {
    await giveWay()
    const isLate = context.signal?.aborted === true || context.wallNow() > context.deadlineAt - MARGIN_MS
    performed.push(isLate
      ? { id: null, faults: [fault('TIMEOUT', 'id')], replayed: false }
      : await act({ ...item, idempotencyKey: `${input.idempotencyKey}:${item.id}`, dryRun: input.dryRun }))
  }
  context.reads.forget()
  const versions = await Promise.all(input.items.map(({ id }) => context.reads.one(table, 'id', id)))
  const outcomes = performed.map((each, index) => ({
    id: input.items[index]?.id ?? '', done: each.id !== null, version: versions[index]?.version ?? null, userErrors: words(each.faults),
  }))
  return { bulk: { outcomes }, userErrors: [], replayed: performed.every(each => each.replayed) }
}

function formFaults({ idempotencyKey, items }: Bulk<BulkItemInput>): Fault[] {
  const ids = items.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  return [
    idempotencyKey.length > KEY_LENGTH_MAX ? fault('INVALID_KEY', 'idempotencyKey') : undefined,
    ids.length === 0 || ids.length > BULK_MAX ? fault('BULK_SIZE', 'items', { max: String(BULK_MAX) }) : undefined,
    twice >= 0 ? fault('BULK_TWICE', `items.${twice}.id`) : undefined,
  ].filter(each => each !== undefined)
}

/** The same platform, on which an act asks first, in its own transaction, whether it may. */
export function askingFirst(platform: Platform, ask: (work: Work, applicationId: string) => Promise<void>): Platform {
  return {
    ...platform,
    perform: (mutation, request, input, decide) => platform.perform(mutation, request, input, async work => {
      await ask(work, (input as MutationKeys & { id: string }).id)
      return decide(work)
    }),
  }
}

/** Bulk verbs are for the officers of the visit, at the site; filing away may follow later. */
export const officersAt = (statuses: readonly string[]) => async ({ em, actor }: Work, applicationId: string): Promise<void> => {
  const [visit] = await execute<{ status: string, inTeam: boolean }>(em, `select v."status", $2 = any(v."teamStaffIds") as "inTeam"
    from "application" a join "visit" v on v."id" = a."visitId" where a."id" = $1`, [applicationId, actor.staffId ?? ''])
  if (!visit) throw refuse('NOT_AT_VISIT', 'id')
  if (!visit.inTeam) throw refuse('NOT_IN_TEAM', 'id')
  if (!statuses.includes(visit.status)) throw refuse('VISIT_NOT_ON_SITE', 'id', { status: visit.status })
}

/** The firm's agent draws for the cars of a visit; at the counter an owner chooses among fifty. */
export async function atVisit({ em, actor }: Work, applicationId: string): Promise<void> {
  const [hers] = await execute<{ atVisit: boolean }>(em, `select "visitId" is not null as "atVisit" from "application"
    where "id" = $1 and $2 in ("ownerId", "agentId")`, [applicationId, actor.personId ?? ''])
  if (!hers) throw refuse('NOT_FOUND', 'id')
  if (!hers.atVisit) throw refuse('NOT_AT_VISIT', 'id')
}
