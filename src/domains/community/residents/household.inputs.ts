// What is sent of a household, and to export those of a site? Nothing that 10.5 forbids has a field.
import { Extensions, Field, ID, InputType, Int } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar, PlateNumber, ResidentId } from '../../../platform/graphql/scalars.js'
import { type ContactBasis, type Occupancy } from './household.rules.js'
import { ContactBasisEnum, OccupancyEnum } from './household.enums.js'

@InputType({ description: 'Whom the law lets you register as the contact of a unit.' })
export class HouseholdContactInput {
  @Field(() => ContactBasisEnum, { description: 'On which duty it is registered.' })
  basis!: ContactBasis

  @Field({ description: 'Name; up to 100 characters. Stored sealed.' })
  name!: string

  @Field({ description: 'Mobile number. Stored sealed.' })
  mobile!: string

  @Field(() => ResidentId, { nullable: true, description: 'Used once to find the person in the register of the police, so that she sees her own data; not stored, not shown, and the answer does not tell whether she was found.' })
  identityNumber?: string | null
}

/** What is told of a household, when it is reported and when it is corrected. */
export interface Told {
  readonly occupancy: Occupancy
  readonly residents: number
  readonly contact?: HouseholdContactInput | null
  readonly plateNos: readonly string[]
  readonly movedInOn?: string | null
}

@InputType({ description: 'A unit of a site and how it is lived in.' })
export class ReportHouseholdInput extends MutationInput implements Told {
  @Field(() => ID, { description: 'Your site.' })
  siteId!: string

  @Field({ description: 'Number of the unit, such as 3-1-1502; up to 20 characters.' })
  unitNo!: string

  @Field(() => OccupancyEnum, { description: 'How it is used.' })
  occupancy!: Occupancy

  @Field(() => Int, { description: 'How many live there; 0 when vacant.' })
  residents!: number

  @Field(() => HouseholdContactInput, { nullable: true, description: 'The contact, where a duty to register it exists.' })
  contact?: HouseholdContactInput | null

  @Extensions({ cap: 5 })
  @Field(() => [PlateNumber], { defaultValue: [], description: 'Plates of their vehicles; at most 5.' })
  plateNos!: string[]

  @Field(() => LocalDateScalar, { nullable: true, description: 'When they moved in.' })
  movedInOn?: string | null
}

@InputType({ description: 'A household as it should have been told.' })
export class CorrectHouseholdInput extends ChangeInput implements Told {
  @Field(() => OccupancyEnum, { description: 'How it is used.' })
  occupancy!: Occupancy

  @Field(() => Int, { description: 'How many live there; 0 when vacant.' })
  residents!: number

  @Field(() => HouseholdContactInput, { nullable: true, description: 'The contact; left out, there is none.' })
  contact?: HouseholdContactInput | null

  @Extensions({ cap: 5 })
  @Field(() => [PlateNumber], { defaultValue: [], description: 'Plates of their vehicles; at most 5.' })
  plateNos!: string[]

  @Field(() => LocalDateScalar, { nullable: true, description: 'When they moved in.' })
  movedInOn?: string | null
}

@InputType({ description: 'They moved out.' })
export class EndHouseholdInput extends ChangeInput {
  @Field(() => LocalDateScalar, { description: 'When.' })
  movedOutOn!: string
}

@InputType({ description: 'Asks for all households of one site.' })
export class RequestHouseholdExportInput extends MutationInput {
  @Field(() => ID, { description: 'Which site: there is no export of all of them.' })
  siteId!: string

  @Field(() => String, { nullable: true, description: 'Number of the task; without one TASK_REQUIRED.' })
  taskNo?: string | null

  @Field({ description: 'Why all of them are needed; up to 300 characters.' })
  reason!: string
}

@InputType({ description: 'An export, at its version.' })
export class HouseholdExportChangeInput extends ChangeInput {}
