// What is sent to act on a row of applications or plate orders at once?
import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'

@InputType({ description: 'One record of a row, at the version you decided on.' })
export class BulkItemInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { description: 'The version you decided on; another one answers STALE for this record alone.' })
  expectedVersion!: number
}

@InputType({ description: 'The same act on up to 100 records; each is its own change with the key `idempotencyKey:id`.' })
export class BulkInput extends MutationInput {
  @Field(() => [BulkItemInput], { description: 'The records, 1 to 100, none twice.' })
  items!: BulkItemInput[]
}

@InputType({ description: 'The result of inspecting a row of vehicles (查验).' })
export class InspectVehiclesInput extends BulkInput {
  @Field({ description: 'Whether vehicles and papers agree.' })
  passed!: boolean

  @Field(() => ID, { description: 'The full film of the row (164号 §73), uploaded as INSPECTION_FILM for the visit.' })
  filmId!: string

  @Field(() => String, { nullable: true, description: 'What was found, in words.' })
  findings?: string
}

@InputType({ description: 'One refusal (不予登记) of a row, with what it stands on.' })
export class RefuseItemInput extends BulkItemInput {
  @Field(() => [String], { description: 'At least one ground of 164号 §15, REG-R01 to REG-R10; at most 10.' })
  grounds!: string[]

  @Field({ description: 'The reason, as it is told to the applicant (164号 §3).' })
  reason!: string
}

@InputType({ description: 'Refuses a row of applications, each on grounds of its own.' })
export class RefuseApplicationsInput extends MutationInput {
  @Field(() => [RefuseItemInput], { description: 'The applications, 1 to 100, none twice.' })
  items!: RefuseItemInput[]
}

@InputType({ description: 'One finished plate of a row.' })
export class FinishPlateItemInput extends BulkItemInput {
  @Field({ description: 'Serial of the blank it was made from.' })
  blankSerial!: string
}

@InputType({ description: 'Reports a row of finished plates.' })
export class FinishPlatesInput extends MutationInput {
  @Field(() => [FinishPlateItemInput], { description: 'The orders, 1 to 100, none twice.' })
  items!: FinishPlateItemInput[]

  @Field(() => ID, { description: 'Photo of the row of plates, uploaded as PLATE_PHOTO for one order of the visit.' })
  photoId!: string
}
