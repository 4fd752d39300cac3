// What does the API show of a clue?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type ClueRow } from './clue.entity.js'
import { CLUE_KINDS, type ClueKind, type ClueUrgency } from './clue.rules.js'
import { type ClueStatus } from './clue.transitions.js'

const KINDS = Object.fromEntries(Object.entries(CLUE_KINDS).map(([code, { en, zh, points }]) => [code, `${en} (${zh}); ${points} points when verified (source: design).`])) as Record<ClueKind, string>
const URGENCIES: Readonly<Record<ClueUrgency, string>> = { ROUTINE: 'Verified in 3 days (一般); source: design.', URGENT: 'Verified in 24 hours (紧急); source: design.' }
const STATUSES: Readonly<Record<ClueStatus, string>> = {
  NEW: 'Newly reported (新线索).', ASSIGNED: 'An officer looks into it (已分派).', VERIFIED: 'True (属实).', FALSE: 'Not true (不属实).', CLOSED: 'Closed (已办结).',
}

export const ClueKindEnum = enumOf('ClueKind', 'What kind of clue; none is about what somebody is.', KINDS)
export const ClueUrgencyEnum = enumOf('ClueUrgency', 'How soon it is looked into.', URGENCIES)
export const ClueStatusEnum = enumOf('ClueStatus', 'Where a clue stands.', STATUSES)

@ObjectType('Clue', { implements: Node, simpleResolvers: true, description: 'Something that a guard, a manager or a resident noticed (线索). Who reported it is hidden from the company.' })
export class ClueType extends Node implements Pick<ClueRow, keyof ClueType> {
  @Field(() => ID, { description: 'At which site.' })
  siteId!: string

  @Field(() => ClueKindEnum, { description: 'What kind.' })
  kind!: ClueRow['kind']

  @Field(() => ClueUrgencyEnum, { description: 'How soon.' })
  urgency!: ClueRow['urgency']

  @Field({ description: 'What was noticed.' })
  words!: string

  @Field(() => ClueStatusEnum, { description: 'Where it stands.' })
  status!: ClueRow['status']

  @Field(() => ID, { nullable: true, description: 'Which member of the company\'s staff reported it.' })
  reporterStaffId!: string | null

  @Field(() => ID, { nullable: true, description: 'Which resident reported it.' })
  reporterPersonId!: string | null

  @Field(() => DateTime, { description: 'When it was reported.' })
  reportedAt!: Date

  @Field(() => DateTime, { description: 'From this moment it is overdue.' })
  verifyBy!: Date

  @Field({ description: 'True when it was not judged in time.' })
  isOverdue!: boolean

  @Field(() => ID, { nullable: true, description: 'Which officer looks into it.' })
  assignedStaffId!: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it was true; null while it is not judged. All that a company learns of the result.' })
  isVerified!: boolean | null

  @Field(() => DateTime, { nullable: true, description: 'When it was judged.' })
  judgedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What was found.' })
  finding!: string | null

  @Field(() => Int, { description: 'Points for who reported it; 0 unless it was true. Source: design.' })
  points!: number

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null
}

export const ClueConnection = connectionOf('Clue', () => ClueType)
