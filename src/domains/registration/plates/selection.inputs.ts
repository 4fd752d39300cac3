// What is sent to offer, choose or compose a number?
import { Field, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'
import { PlateNumber } from '../../../platform/graphql/scalars.js'

@InputType({ description: 'Draws a group of numbers at the station terminal.' })
export class OfferNumbersInput extends ChangeInput {}

@InputType({ description: "The owner's own choice among the numbers on show." })
export class ChooseNumberInput extends ChangeInput {
  @Field(() => PlateNumber, { description: 'The number (号牌号码) she takes; it cannot be changed afterwards.' })
  plateNo!: string
}

@InputType({ description: 'Numbers the owner composed herself (自行编排), in her order.' })
export class ComposeNumberInput extends ChangeInput {
  @Field(() => [PlateNumber], { description: 'Up to five; the first free one is taken.' })
  plateNos!: string[]
}
