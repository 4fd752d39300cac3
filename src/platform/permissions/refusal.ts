// What is a caller told whom a row refuses?
import { GraphQLError } from 'graphql'
import { ACT_AGE_SECONDS_MAX, findObstacle, type ActorLike, type Obstacle } from './check.js'
import type { PermissionRow } from './permissions.js'
import { needsOf, whoWords } from './words.js'

/** All that a rule may look at. */
export interface PermissionContext {
  readonly actor?: ActorLike
  /** Milliseconds of wall time, never of the business clock: it rules how old a signature is. */
  wallNow(): number
}

/** `subject` reads as the end of "may …": "call approveApplication", "read Vehicle.owner". */
export function findRefusal(row: PermissionRow, context: PermissionContext, subject: string): GraphQLError | undefined {
  const { actor } = context
  if (!actor) return refusal('UNAUTHENTICATED', `Only a caller with a valid access token may ${subject}.`, {})
  const obstacle = findObstacle(row, actor, context.wallNow())
  if (!obstacle) return undefined
  const message = messages[obstacle](row, actor, subject)
  return obstacle === 'STALE_ACT'
    ? refusal('STALE_ACT', message, { actAgeSecondsMax: ACT_AGE_SECONDS_MAX, needs: needsOf(row) })
    : refusal('FORBIDDEN', message, { needs: needsOf(row), ...(row.refusedAs === undefined ? {} : { reason: row.refusedAs }) })
}

const messages: Record<Obstacle, (row: PermissionRow, actor: ActorLike, subject: string) => string> = {
  KIND: (row, actor, subject) =>
    `Only ${whoWords(row.who, 'with function')} may ${subject}; this token is ${actor.kind}.`,
  FUNCTION: (row, actor, subject) =>
    `Only ${whoWords(row.who, 'with function')} may ${subject}; ` +
    `this token is ${actor.kind} with ${functionWords(actor)}.`,
  SCOPE: (row, _actor, subject) => `Only a token with scope ${row.scope} may ${subject}; this token lacks it.`,
  STALE_ACT: (_row, actor, subject) =>
    `Only a token signed for less than ${ACT_AGE_SECONDS_MAX} s ago may ${subject}; ` +
    (actor.actAt ? 'this signature is older.' : 'this token carries no signature of a person.'),
}

function functionWords(actor: ActorLike): string {
  const held = [...actor.functions]
  return held.length > 0 ? `function ${held.join(' and ')}` : 'no staff function'
}

function refusal(code: string, message: string, facts: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...facts } })
}
