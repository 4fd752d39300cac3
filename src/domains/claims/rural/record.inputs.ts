// What is sent to record a persuasion, and to report, send and close a hazard?
import { Field, Float, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { DateTime, PlateNumber } from '../../../platform/graphql/scalars.js'
import { type HazardKind, type HazardSeverity, type PersuasionAction, type PersuasionKind } from './rural.codes.js'
import { HazardKindEnum, HazardSeverityEnum, PersuasionActionEnum, PersuasionKindEnum } from './rural.enums.js'

@InputType({ description: 'Records that somebody was persuaded (劝导记录); it names nobody.' })
export class RecordPersuasionInput extends MutationInput {
  @Field(() => ID, { description: 'Your posting: the role in which you did it.' })
  postingId!: string

  @Field(() => PersuasionKindEnum, { description: 'About what.' })
  kind!: PersuasionKind

  @Field(() => DateTime, { description: 'When; within the last seven days.' })
  at!: Date

  @Field(() => PlateNumber, { nullable: true, description: 'Plate of the vehicle, where it has one.' })
  plateNo?: string | null

  @Field(() => PersuasionActionEnum, { description: 'What was done.' })
  action!: PersuasionAction

  @Field(() => String, { nullable: true, description: 'What is to follow, without names or numbers of persons; up to 300 characters.' })
  followUp?: string | null
}

@InputType({ description: 'Reports a dangerous place (隐患).' })
export class ReportHazardInput extends MutationInput {
  @Field(() => ID, { description: 'Your posting: the role in which you report it.' })
  postingId!: string

  @Field(() => HazardKindEnum, { description: 'What is dangerous.' })
  kind!: HazardKind

  @Field(() => HazardSeverityEnum, { description: 'How dangerous it is.' })
  severity!: HazardSeverity

  @Field({ description: 'The place in words; up to 100 characters.' })
  place!: string

  @Field(() => Float, { description: 'Latitude in degrees, north.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude in degrees, east.' })
  longitude!: number
}

@InputType({ description: 'Sends a hazard to whoever must mend it.' })
export class SendHazardInput extends ChangeInput {
  @Field({ description: 'The authority that must mend it, such as the road administration; up to 100 characters.' })
  sentTo!: string
}

@InputType({ description: 'Confirms that a hazard is mended.' })
export class ConfirmHazardFixedInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'Your posting at the point of the hazard; a dispatcher needs none.' })
  postingId?: string | null
}
