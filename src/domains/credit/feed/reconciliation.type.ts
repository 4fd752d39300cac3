// What does a court send of the national database, and what is shown of the comparison?
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type RECONCILIATION_SIDES, type RECONCILIATION_STATUSES } from './reconciliation.entities.js'

const StatusEnum = enumOf<(typeof RECONCILIATION_STATUSES)[number]>('ListReconciliationStatus', 'How far a comparison is.', { OPEN: 'More entries will follow (待续传).', COMPARED: 'Compared (已比对).' })
const SideEnum = enumOf<(typeof RECONCILIATION_SIDES)[number]>('ListReconciliationSide', 'Where an entry stands.', {
  DATABASE_ONLY: 'In the national database alone: it was never sent here, or was taken away here (仅信息库).', PLATFORM_ONLY: 'Here alone: the platform shows what the database does not hold (仅平台).',
})

@InputType({ description: 'Entries of your court that stood in the national database at the end of a day.' })
export class ReconcileListInput extends MutationInput {
  @Field(() => LocalDateScalar, { description: 'The day; today means now.' })
  onDate!: string

  @Field(() => [String], { description: 'Entry numbers, at most 10,000; none is an answer too.' })
  entryNos!: string[]

  @Field({ defaultValue: true, description: 'False: more of this day will follow. True: compare now.' })
  isComplete!: boolean
}

@ObjectType('ListReconciliationRow', { implements: Node, simpleResolvers: true, description: 'An entry that stands on one side only.' })
export class ReconciliationRowType extends Node {
  @Field(() => SideEnum, { description: 'Where.' })
  side!: (typeof RECONCILIATION_SIDES)[number]

  @Field({ description: 'Entry number (信息库条目编号).' })
  entryNo!: string

  @Field(() => ID, { nullable: true, description: 'The listing here; null where there is none.' })
  listingId!: string | null
}
export const ReconciliationRowConnection = connectionOf('ListReconciliationRow', () => ReconciliationRowType)

@ObjectType('ListReconciliation', { implements: Node, simpleResolvers: true, description: 'The platform beside the national database on one day (每日核对): it is never a shadow list.' })
export class ReconciliationType extends Node {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  onDate!: string

  @Field(() => StatusEnum, { description: 'How far it is.' })
  status!: (typeof RECONCILIATION_STATUSES)[number]

  @Field(() => Int, { description: 'Entries reported.' })
  reported!: number

  @Field(() => Int, { nullable: true, description: 'Listings that stood here at the end of that day.' })
  platformCount!: number | null

  @Field(() => Int, { nullable: true, description: 'Entries in the database alone.' })
  databaseOnly!: number | null

  @Field(() => Int, { nullable: true, description: 'Listings here alone.' })
  platformOnly!: number | null

  @Field(() => DateTime, { nullable: true, description: 'When it was compared.' })
  comparedAt!: Date | null
}
export const ReconciliationConnection = connectionOf('ListReconciliation', () => ReconciliationType)
