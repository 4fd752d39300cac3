// How does the API name the classes of a match?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { MATCH_CLASSES, type MatchClass } from '../matching/match-classes.js'

export const MatchClassEnum = enumOf<MatchClass>('MatchClass', 'How sure it is that a listing means the party asked about (credit rules 6.3).',
  Object.fromEntries(Object.entries(MATCH_CLASSES).map(([code, { en, zh, least }]) => [code, `${en} (${zh}); score ${least} or more.`])) as Record<MatchClass, string>)
