// What do units and courts send about duties?
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type HIT_ACTIONS, type SKIP_GROUNDS } from './duty.entities.js'
import { type DutyStatus } from './duty.transitions.js'
import { DutyStatusEnum, HitActionEnum, SkipGroundEnum } from './duty.type.js'

@InputType({ description: 'Acknowledges duties: all of them, or none.' })
export class AckDutiesInput extends MutationInput {
  @Field(() => [ID], { description: 'Ids of duties, 1 to 100.' })
  ids!: string[]
}

@InputType({ description: 'What was done to the subject under a duty, and the reason she gets in writing (SZ §69).' })
export class ReportHitInput extends ChangeInput {
  @Field({ description: 'Number of the person or unit that was hit; compared, and not stored in clear.' })
  identityNumber!: string

  @Field(() => HitActionEnum, { description: 'What was done.' })
  action!: (typeof HIT_ACTIONS)[number]

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: Date

  @Field({ description: 'Number of the document that she got, 1 to 64 characters.' })
  docNo!: string

  @Field({ description: 'On which basis, in the words of the document; up to 500 characters.' })
  basis!: string

  @Field({ description: 'On which facts; up to 500 characters.' })
  facts!: string

  @Field({ description: 'What she can do against it; up to 500 characters.' })
  remedy!: string
}

@InputType({ description: 'Spares the subject a measure (SZ §67).' })
export class SkipDutyInput extends ChangeInput {
  @Field(() => SkipGroundEnum, { description: 'On which ground.' })
  ground!: (typeof SKIP_GROUNDS)[number]

  @Field({ description: 'Why, up to 500 characters; the court and the subject read it.' })
  reason!: string
}

@InputType({ description: 'Says that what was done under a duty is undone.' })
export class LiftDutyInput extends ChangeInput {}

@InputType({ description: 'Asks one unit for what the court decided apart from the listing: an exit ban, a search for vehicles.' })
export class RequestAssistanceInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the listing in force, or of the restriction in force, of your court.' })
  recordId!: string

  @Field({ description: 'M12 or M13.' })
  measure!: string

  @Field({ description: 'Code of the unit that is asked.' })
  unit!: string

  @Field({ description: 'Number of the decision or notice of assistance, 1 to 64 characters.' })
  noticeNo!: string
}

@InputType({ description: 'Narrows a list of duties.' })
export class DutyFilterInput {
  @Field(() => DutyStatusEnum, { nullable: true, description: 'In this state.' })
  status?: DutyStatus

  @Field(() => String, { nullable: true, description: 'Of this measure.' })
  measure?: string

  @Field(() => String, { nullable: true, description: 'Of this unit.' })
  unit?: string

  @Field(() => ID, { nullable: true, description: 'Of this listing.' })
  listingId?: string

  @Field(() => ID, { nullable: true, description: 'Of this restriction.' })
  restrictionId?: string

  @Field(() => Boolean, { nullable: true, description: 'True: those that wait to be lifted.' })
  liftAsked?: boolean

  @Field(() => Boolean, { nullable: true, description: 'True: those whose acknowledgement or lifting is late.' })
  overdue?: boolean

  @Field(() => Boolean, { nullable: true, description: 'True: those that nobody has to do, since no partner stands for the unit (any more).' })
  unheld?: boolean
}

@ArgsType()
export class HitArgs {
  @Field(() => ID, { nullable: true, description: 'Of this duty.' })
  dutyId?: string
}
