// What is sent to change the memorandum, and to bind a unit?
import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type MeasureArea } from './areas.js'
import { type ListRef, type MeasureMode } from './effective-mode.js'
import { type MeasureRow, type SubjectKind } from './measures.js'
import { MeasureAreaEnum, MeasureKindEnum, MeasureModeEnum, PunishmentListEnum, SubjectKindEnum } from './memorandum.type.js'

@InputType({ description: 'A legal basis of a measure.' })
export class LegalBasisInput {
  @Field({ description: 'Act and article, such as 公司法(2023) §178(5); up to 200 characters.' })
  text!: string

  @Field({ defaultValue: false, description: 'Whether the wording was read and confirmed.' })
  isVerified!: boolean
}

@InputType({ description: 'The entry of a measure in a list of punishments (失信惩戒措施清单).' })
export class ListRefInput {
  @Field(() => PunishmentListEnum, { description: 'Which list.' })
  list!: ListRef['list']

  @Field({ description: 'Number or name of the entry, up to 100 characters.' })
  entry!: string

  @Field({ defaultValue: false, description: 'True: a reference for a demonstration, taken for show alone, and no law.' })
  isDemo!: boolean
}

@InputType({ description: 'A measure as it is to stand. What is left out stays as it is; a new one needs all but the list reference.' })
export class SaveMeasureInput extends MutationInput {
  @Field({ description: 'M01 to M99.' })
  code!: string

  @Field(() => Int, { description: 'The version of the memorandum that you have read; another one answers STALE.' })
  expectedMemorandumVersion!: number

  @Field({ description: 'Why, up to 500 characters.' })
  reason!: string

  @Field(() => MeasureModeEnum, { nullable: true, description: 'How it is meant to act.' })
  mode?: MeasureMode

  @Field(() => ListRefInput, { nullable: true, description: 'Its entry in a list; null takes the entry away.' })
  listRef?: ListRefInput | null

  @Field(() => [LegalBasisInput], { nullable: true, description: 'Its legal basis, up to 10.' })
  legalBasis?: LegalBasisInput[]

  @Field(() => [String], { nullable: true, description: 'Who carries it out: codes of units, up to 41.' })
  units?: string[]

  @Field(() => [SubjectKindEnum], { nullable: true, description: 'Whom it can hit.' })
  subjects?: SubjectKind[]

  @Field(() => MeasureKindEnum, { nullable: true, description: 'Administrative or market.' })
  kind?: MeasureRow['kind']

  @Field(() => MeasureAreaEnum, { nullable: true, description: 'Which part of life it touches.' })
  area?: MeasureArea

  @Field(() => String, { nullable: true, description: 'Its Chinese name, up to 100 characters.' })
  zh?: string

  @Field(() => String, { nullable: true, description: 'Its English name, up to 100 characters.' })
  en?: string

  @Field(() => String, { nullable: true, description: 'What it does, up to 300 characters.' })
  effect?: string
}

@InputType({ description: 'Says which partner stands for a unit of the memorandum. The one before ends on the day before.' })
export class BindUnitInput extends MutationInput {
  @Field({ description: 'Code of the unit, U01 to U41; U00 is the initiating court.' })
  unit!: string

  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field(() => LocalDateScalar, { description: 'From this day on.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; null: until another one is bound.' })
  validTo?: string | null
}
