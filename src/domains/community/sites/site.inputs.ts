// What is sent to join, to open and close sites and posts, and to keep the duty roster?
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type FeeAgreedBy, type PeerGroup } from './site.codes.js'
import { FeeAgreedByEnum, PeerGroupEnum } from './site.enums.js'

@InputType({ description: 'Admits a property company to the association (联席会).' })
export class AdmitMemberInput extends MutationInput {
  @Field(() => ID, { description: 'Partner id of the property company.' })
  partnerId!: string
}

@InputType({ description: 'Opens a site that your company manages.' })
export class OpenSiteInput extends MutationInput {
  @Field(() => PeerGroupEnum, { description: 'With which others it is compared.' })
  peerGroup!: PeerGroup

  @Field({ description: 'Name on its gate; up to 100 characters.' })
  name!: string

  @Field({ description: 'Address of the gate; up to 100 characters.' })
  address!: string

  @Field({ description: 'Division code (行政区划代码), six digits.' })
  divisionCode!: string

  @Field(() => Float, { description: 'Latitude in degrees, north.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude in degrees, east.' })
  longitude!: number

  @Field(() => Int, { description: 'How many households; 0 for a building site.' })
  households!: number
}

@InputType({ description: 'One of your sites, at its version.' })
export class SiteChangeInput extends ChangeInput {}

@InputType({ description: 'Records that a contract lets part of the fee follow the assessment.' })
export class AgreeFeeLinkInput extends ChangeInput {
  @Field(() => Int, { description: 'How much of the fee, in basis points, 1 to 500.' })
  bps!: number

  @Field(() => FeeAgreedByEnum, { description: 'Who agreed.' })
  agreedBy!: FeeAgreedBy

  @Field({ description: 'Number of the contract; up to 100 characters.' })
  contractNo!: string
}

@InputType({ description: 'Opens a guard post of a site.' })
export class OpenGuardPostInput extends MutationInput {
  @Field(() => ID, { description: 'Your site.' })
  siteId!: string

  @Field({ description: 'Name of the post, such as 东门; up to 100 characters.' })
  name!: string

  @Field(() => Float, { description: 'Latitude in degrees, north.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude in degrees, east.' })
  longitude!: number
}

@InputType({ description: 'One of your guard posts, at its version.' })
export class GuardPostChangeInput extends ChangeInput {}

@InputType({ description: 'Puts a guard on the duty roster (值班表).' })
export class PlanGuardShiftInput extends MutationInput {
  @Field(() => ID, { description: 'At which post.' })
  postId!: string

  @Field(() => ID, { description: 'Which guard of your staff.' })
  staffId!: string

  @Field(() => DateTime, { description: 'From when.' })
  from!: Date

  @Field(() => DateTime, { description: 'Until when, exclusive; at most 12 hours later.' })
  to!: Date
}

@InputType({ description: 'A shift of the roster, at its version.' })
export class GuardShiftChangeInput extends ChangeInput {}
