// What is sent to propose, accept and end a sharing agreement?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type SharedResource } from './rural.codes.js'
import { SharedResourceEnum } from './rural.enums.js'

@InputType({ description: 'Proposes to share a resource of yours (资源共享协议).' })
export class ProposeSharingInput extends MutationInput {
  @Field(() => ID, { description: 'The police or insurer partner that it is shared with.' })
  toPartnerId!: string

  @Field(() => SharedResourceEnum, { description: 'What kind of resource.' })
  resource!: SharedResource

  @Field({ description: 'Which: id of your rural point or member of staff, or your own name for a camera or data set; up to 100 characters.' })
  resourceId!: string

  @Field({ description: 'What for; up to 300 characters.' })
  purpose!: string

  @Field(() => [String], { description: 'Names of the fields that are shared, and no others; 1 to 20.' })
  fields!: string[]

  @Field(() => LocalDateScalar, { description: 'First day, today or later.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string
}

@InputType({ description: 'Accepts what the owner proposed.' })
export class AcceptSharingInput extends ChangeInput {}

@InputType({ description: 'Ends an agreement, or turns a proposal down, at once.' })
export class EndSharingInput extends ChangeInput {}
