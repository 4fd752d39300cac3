// What does a reviewer send about a match?
import { Field, ID, InputType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type FINDINGS } from './match-decision.entity.js'

export type Finding = (typeof FINDINGS)[number]
export const FindingEnum = enumOf<Finding>('MatchFinding', 'What a review found.', { SAME: 'The listing or restriction means this party (同一人).', DIFFERENT: 'It means somebody else (非同一人): left out of later answers.' })

@InputType({ description: 'The review of a match (匹配复核).' })
export class DecideMatchInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the match, from an answer or a policy check of yours.' })
  matchId!: string

  @Field(() => FindingEnum, { description: 'What you found.' })
  decision!: Finding

  @Field({ description: 'On what it rests, up to 500 characters; no number of a document.' })
  note!: string

  @Field(() => DateTime, { description: 'Until when it is remembered: at most a year.' })
  expiresAt!: Date

  @Field({ defaultValue: false, description: 'Something to the party\'s disadvantage is to follow from SAME: then another reviewer confirms it first.' })
  isAdverse!: boolean
}

@InputType({ description: 'The second person\'s word on a review.' })
export class ConfirmMatchInput extends ChangeInput {
  @Field({ description: 'True: confirmed; false: declined, and nothing adverse follows.' })
  isConfirmed!: boolean
}
