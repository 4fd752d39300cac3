// What is sent to open a rural point, to post people there, and to go on duty?
import { Field, Float, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type PostingRole } from './roles.js'
import { type PointService, type PointType } from './rural.codes.js'
import { RuralPointServiceEnum, RuralPointTypeEnum, RuralRoleEnum } from './rural.enums.js'

@InputType({ description: 'Opens a rural point of your organisation.' })
export class OpenRuralPointInput extends MutationInput {
  @Field(() => RuralPointTypeEnum, { description: 'What it is.' })
  type!: PointType

  @Field({ description: 'Statistical division code (统计用区划代码), twelve digits, down to the village.' })
  adminCode!: string

  @Field({ description: 'Name on its sign; up to 100 characters.' })
  name!: string

  @Field(() => Float, { description: 'Latitude in degrees, north.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude in degrees, east.' })
  longitude!: number

  @Field({ description: 'When it is open, in words; up to 100 characters.' })
  openHours!: string

  @Field({ description: 'Telephone of the point, not of a person; 5 to 20 digits, with + and - where needed.' })
  phone!: string

  @Field(() => [RuralPointServiceEnum], { description: 'What villagers get there.' })
  services!: PointService[]
}

@InputType({ description: 'Closes a rural point for good.' })
export class CloseRuralPointInput extends ChangeInput {}

@InputType({ description: 'Posts a member of staff to a rural point in one role.' })
export class PostRuralStaffInput extends MutationInput {
  @Field(() => ID, { description: 'One of your staff, or one whom an agreement lends you.' })
  staffId!: string

  @Field(() => ID, { description: 'A point of yours, or one that an agreement shares with you.' })
  pointId!: string

  @Field(() => RuralRoleEnum, { description: 'The role; a person may have several, each by a posting of its own.' })
  role!: PostingRole

  @Field(() => LocalDateScalar, { description: 'First day, today or later.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string
}

@InputType({ description: 'Ends a posting at once.' })
export class EndRuralPostingInput extends ChangeInput {}

@InputType({ description: 'Goes on duty.' })
export class CheckInInput extends MutationInput {
  @Field(() => ID, { description: 'Your posting: the role in which you are on duty.' })
  postingId!: string
}

@InputType({ description: 'Goes off duty; `id` is that of your shift.' })
export class CheckOutInput extends ChangeInput {}
