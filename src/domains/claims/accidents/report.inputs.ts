// What is sent to report an accident, to triage it, and to let the parties settle it otherwise?
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { DateTime, PlateNumber, ResidentId } from '../../../platform/graphql/scalars.js'
import { type AccidentPartyRow, type AccidentRow } from './accident.entity.js'
import { AccidentStatusEnum, ChannelEnum, PartyTypeEnum, TriageGroundEnum } from './accident.enums.js'
import { type TriageGround } from './triage-grounds.js'

@InputType({ description: 'A person as on the identity document.' })
export class AccidentPersonInput {
  @Field({ description: 'Name (姓名).' })
  name!: string

  @Field(() => ResidentId, { description: 'Resident identity number (公民身份号码); of a thing\'s owner also a unified social credit code.' })
  identityNumber!: string
}

@InputType({ description: 'Who took part, front to rear, left to right: 甲, 乙, 丙 of the printed form.' })
export class AccidentPartyInput {
  @Field(() => PartyTypeEnum, { description: 'On the road as what.' })
  kind!: AccidentPartyRow['kind']

  @Field(() => PlateNumber, { nullable: true, description: 'Plate number (号牌号码); needed for a motor vehicle that has one: without it the accident goes to the police (处理程序规定 §13). Vehicle, owner and policies are found by it.' })
  plateNo?: string | null

  @Field({ defaultValue: '02', description: 'Plate kind (号牌种类), a code of GA 24.7.' })
  plateKind!: string

  @Field(() => AccidentPersonInput, { nullable: true, description: 'Driver, rider, pedestrian or owner of the thing. Absent: the caller herself for the party she drives, else the vehicle\'s owner.' })
  person?: AccidentPersonInput | null

  @Field({ defaultValue: false, description: 'In a report of her own: this party is the caller.' })
  isCaller!: boolean

  @Field(() => String, { nullable: true, description: 'The thing beside the road, such as a guard rail (护栏).' })
  thing?: string | null
}

@InputType({ description: 'An accident.' })
export class ReportAccidentInput extends MutationInput {
  @Field(() => ChannelEnum, { description: 'How you learned of it.' })
  channel!: AccidentRow['channel']

  @Field(() => DateTime, { description: 'When it happened; not in the future.' })
  occurredAt!: Date

  @Field(() => Float, { description: 'Latitude, WGS 84, degrees.' })
  latitude!: number

  @Field(() => Float, { description: 'Longitude, WGS 84, degrees.' })
  longitude!: number

  @Field({ description: 'The place in words (事故地点), 2 to 200 characters.' })
  place!: string

  @Field({ description: 'Division (行政区划代码) of the place, six digits of GB/T 2260.' })
  divisionCode!: string

  @Field(() => String, { nullable: true, description: 'Weather (天气).' })
  weather?: string | null

  @Field(() => String, { nullable: true, description: 'Form of the accident (事故形态), such as 追尾.' })
  form?: string | null

  @Field({ defaultValue: false, description: 'On an expressway or urban expressway that is closed to non-motor vehicles and pedestrians.' })
  closedRoad!: boolean

  @Field({ defaultValue: false, description: 'Somebody is hurt.' })
  injured!: boolean

  @Field({ defaultValue: false, description: 'Somebody is dead.' })
  dead!: boolean

  @Field(() => [TriageGroundEnum], { nullable: true, description: 'Grounds of 处理程序规定 §13–15 that were found, at most 12; empty: asked and none. Absent: not asked yet, then a seat triages it.' })
  grounds?: TriageGround[] | null

  @Field(() => ID, { nullable: true, description: 'RURAL_POINT: your posting (rpo_…) at the point, the hat you report in.' })
  postingId?: string | null

  @Field({ defaultValue: false, description: 'RURAL_POINT: the villager consents to your report for her.' })
  consent!: boolean

  @Field(() => [AccidentPartyInput], { description: '1 to 8 parties.' })
  parties!: AccidentPartyInput[]

  @Field(() => String, { nullable: true, description: 'Your own reference, up to 64 characters.' })
  clientReference?: string | null
}

@InputType({ description: 'What triage found.' })
export class TriageAccidentInput extends ChangeInput {
  @Field(() => [TriageGroundEnum], { description: 'Grounds that were found beside those on file, at most 12; empty when none. What is found later takes negotiation away, and gives none back.' })
  grounds!: TriageGround[]

  @Field({ defaultValue: false, description: 'Somebody is hurt.' })
  injured!: boolean

  @Field({ defaultValue: false, description: 'Somebody is dead.' })
  dead!: boolean
}

@InputType({ description: 'An accident, at a version.' })
export class AccidentChangeInput extends ChangeInput {}

@InputType({ description: 'An accident, at a version, and why.' })
export class AccidentReasonInput extends ChangeInput {
  @Field({ description: 'Reason, 1 to 500 characters.' })
  reason!: string
}

@InputType({ description: 'How you want to be settled with.' })
export class ChooseSettlementInput extends ChangeInput {
  @Field(() => Int, { nullable: true, description: 'For which party: its number, where you took part with one vehicle and own another. The one you took part as, if not told.' })
  partyNumber?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Mutual self-compensation (互碰自赔): each insurer pays its own insured, when everybody agrees and every loss is small.' })
  selfCompensation?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Subrogation (代位求偿): your own insurer pays the whole loss and recovers it; you assign your claims to it.' })
  subrogation?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'True: you let the other side off (放弃索赔), which frees your insurer from paying for it (保险法 §61). It can\'t be undone.' })
  waive?: boolean | null
}

@InputType({ description: 'Whose a thing beside the road is.' })
export class NameThingOwnerInput extends ChangeInput {
  @Field(() => Int, { description: 'Which thing: number of the party.' })
  partyNumber!: number

  @Field(() => AccidentPersonInput, { description: 'Its owner, a person or a unit.' })
  owner!: AccidentPersonInput
}

@InputType({ description: 'Narrows a list of accidents.' })
export class AccidentFilterInput {
  @Field(() => [AccidentStatusEnum], { nullable: true, description: 'In one of these states; at most 20.' })
  statuses?: AccidentRow['status'][] | null

  @Field(() => PlateNumber, { nullable: true, description: 'With this vehicle.' })
  plateNo?: string | null

  @Field(() => String, { nullable: true, description: 'With this number (案件编号).' })
  number?: string | null

  @Field(() => DateTime, { nullable: true, description: 'Changed at or after this moment.' })
  updatedSince?: Date | null

  @Field(() => String, { nullable: true, description: 'With this reference of yours.' })
  clientReference?: string | null
}
