// What do a subject and the courts send about an objection?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type OBJECTION_KINDS } from './objection.entities.js'
import { ObjectionKindEnum } from './objection.type.js'

@InputType({ description: 'An objection to a listing (异议、纠正申请).' })
export class FileObjectionInput extends MutationInput {
  @Field(() => ID, { description: 'The listing: yours, or of a firm that gave you its power of attorney.' })
  listingId!: string

  @Field(() => ObjectionKindEnum, { description: 'What is wrong.' })
  kind!: (typeof OBJECTION_KINDS)[number]

  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'Which objection, at which version.' })
export class ObjectionChangeInput extends ChangeInput {}

@InputType({ description: 'A decision on an objection.' })
export class DecideObjectionInput extends ChangeInput {
  @Field({ description: 'True: it is upheld, and the listing is corrected, deleted or revoked within three working days.' })
  isUpheld!: boolean

  @Field({ description: 'Number of the decision, as a case number.' })
  decisionNo!: string

  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'A request to the court above (申请复议).' })
export class AskReconsiderationInput extends ChangeInput {
  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType({ description: 'Which court is above which.' })
export class RecordCourtSuperiorInput extends MutationInput {
  @Field(() => ID, { description: 'Partner id of the court.' })
  courtPartnerId!: string

  @Field(() => ID, { description: 'Partner id of the court above it.' })
  superiorPartnerId!: string

  @Field(() => LocalDateScalar, { description: 'From this day on; the record before it ends.' })
  validFrom!: string
}
