// What does a plate maker send?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { type PlateOrderRow } from './plate.entities.js'
import { PlateOrderStatusEnum } from './plate.type.js'

@InputType({ description: 'Narrows a list of orders for plates.' })
export class PlateOrderFilterInput {
  @Field(() => PlateOrderStatusEnum, { nullable: true, description: 'In this state: ORDERED is what waits to be made.' })
  status?: PlateOrderRow['status']

  @Field(() => ID, { nullable: true, description: 'To be handed over at this station.' })
  stationId?: string

  @Field(() => String, { nullable: true, description: 'Of this plate kind (号牌种类), a code of GA 24.7: each needs blanks of its own.' })
  plateKind?: string
}

@InputType({ description: 'Begins with a plate.' })
export class StartPlateInput extends ChangeInput {}

@InputType({ description: 'Records a spoilt blank and its destruction.' })
export class ScrapBlankInput extends ChangeInput {
  @Field({ description: 'Serial of the blank (半成品号牌): 6–20 letters and digits.' })
  blankSerial!: string

  @Field({ description: 'Why it was scrapped.' })
  reason!: string
}

@InputType({ description: 'Reports a finished plate.' })
export class FinishPlateInput extends ChangeInput {
  @Field({ description: 'Serial of the blank it was made from.' })
  blankSerial!: string

  @Field(() => ID, { description: 'Photo of the plate, uploaded as PLATE_PHOTO for the order.' })
  photoId!: string
}
