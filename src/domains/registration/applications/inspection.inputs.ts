// What does an inspector send?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput } from '../../../platform/graphql/inputs.js'

@InputType({ description: 'The result of a vehicle inspection (查验).' })
export class InspectVehicleInput extends ChangeInput {
  @Field({ description: 'Whether vehicle and papers agree.' })
  passed!: boolean

  @Field(() => ID, { description: 'The full film of the inspection (164号 §73), uploaded as INSPECTION_FILM for the application or its visit.' })
  filmId!: string

  @Field(() => String, { nullable: true, description: 'What was found, in words.' })
  findings?: string
}
