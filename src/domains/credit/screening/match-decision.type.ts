// What does the API show of a review?
import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type MatchClass } from '../matching/match-classes.js'
import { type MatchDecisionRow } from './match-decision.entity.js'
import { FindingEnum, type Finding } from './match-decision.inputs.js'
import { type MatchDecisionStatus } from './match-decision.transitions.js'
import { MatchClassEnum } from './screening.type.js'

const MatchDecisionStatusEnum = enumOf<MatchDecisionStatus>('MatchDecisionStatus', 'Where a review stands.', {
  IN_FORCE: 'In force until it expires (有效).', AWAITING_SECOND: 'Waits for a second person (待第二人确认); nothing adverse may follow yet.',
  DECLINED: 'The second person did not confirm it (未获确认).', SUPERSEDED: 'A later review took its place (已被取代).',
})

@ObjectType('MatchDecision', { implements: Node, simpleResolvers: true, description: 'What your reviewers found of a match (匹配复核结论).' })
export class MatchDecisionType extends Node implements Pick<MatchDecisionRow, 'decision' | 'status' | 'isAdverse'> {
  @Field(() => ID, { description: 'The match that was reviewed.' })
  matchId!: string

  @Field(() => ID, { nullable: true, description: 'The listing; null: a restriction was reviewed.' })
  listingId!: string | null

  @Field(() => ID, { nullable: true, description: 'The restriction (限制消费), which a policy check found under another name.' })
  restrictionId!: string | null

  @Field(() => MatchClassEnum, { description: 'What the match was.' })
  matchClass!: MatchClass

  @Field(() => FindingEnum, { description: 'What was found.' })
  decision!: Finding

  @Field({ description: 'Something adverse is to follow.' })
  isAdverse!: boolean

  @Field(() => MatchDecisionStatusEnum, { description: 'Where it stands.' })
  status!: MatchDecisionStatus

  @Field({ description: 'On what it rests.' })
  note!: string

  @Field(() => DateTime, { description: 'Until when it is remembered, exclusive.' })
  expiresAt!: Date

  @Field(() => ID, { description: 'Who found it.' })
  decidedByStaffId!: string

  @Field(() => ID, { nullable: true, description: 'The second person.' })
  confirmedByStaffId!: string | null
}

export const MatchDecisionConnection = connectionOf('MatchDecision', () => MatchDecisionType)
