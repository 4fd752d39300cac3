// What does a plate maker send?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'

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
