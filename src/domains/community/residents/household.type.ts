// What does the API show of a household, of looks at it, of exports, and of the flows that are allowed?
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { ContactBasisEnum, HouseholdExportStatusEnum, HouseholdStatusEnum, LookPurposeEnum, OccupancyEnum } from './household.enums.js'
import { type HouseholdExportRow, type HouseholdLookRow, type HouseholdRow } from './household.entities.js'

@ObjectType('Household', { implements: Node, simpleResolvers: true, description: 'A unit of a site and how it is lived in (实有房屋): what the law lets a company tell, and nothing else. Each look is kept for three years; node(id:) does not lead here.' })
export class HouseholdType extends Node implements Pick<HouseholdRow, Exclude<keyof HouseholdType, 'looks'>> {
  @Field(() => ID, { description: 'Its site.' })
  siteId!: string

  @Field({ description: 'Number of the unit (房号).' })
  unitNo!: string

  @Field(() => OccupancyEnum, { description: 'How it is used.' })
  occupancy!: HouseholdRow['occupancy']

  @Field(() => Int, { description: 'How many live there.' })
  residents!: number

  @Field(() => ContactBasisEnum, { nullable: true, description: 'On which duty the contact is registered; null where there is none.' })
  contactBasis!: HouseholdRow['contactBasis']

  @Field(() => String, { nullable: true, description: 'Name of the contact, masked.' })
  contactNameMasked!: string | null

  @Field(() => String, { nullable: true, description: 'Mobile number of the contact, masked.' })
  contactMobileMasked!: string | null

  @Extensions({ cap: 5 })
  @Field(() => [String], { description: 'Plates of their vehicles.' })
  plateNos!: string[]

  @Field(() => LocalDateScalar, { nullable: true, description: 'When they moved in.' })
  movedInOn!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When they moved out.' })
  movedOutOn!: string | null

  @Field(() => HouseholdStatusEnum, { description: 'Where it stands.' })
  status!: HouseholdRow['status']
}

@ObjectType('HouseholdContact', { simpleResolvers: true, description: 'The contact of a household in full; each answer is kept as a look.' })
export class HouseholdContactType {
  @Field({ description: 'Name.' })
  name!: string

  @Field({ description: 'Mobile number.' })
  mobile!: string
}

@ObjectType('HouseholdLook', { implements: Node, simpleResolvers: true, description: 'One look at a household (查询留痕), kept for three years.' })
export class HouseholdLookType extends Node implements Pick<HouseholdLookRow, Exclude<keyof HouseholdLookType, 'byName'>> {
  @Field({ description: 'PROPERTY_COMPANY or POLICE.' })
  byKind!: string

  @Field(() => LookPurposeEnum, { description: 'For what.' })
  purpose!: HouseholdLookRow['purpose']

  @Field(() => String, { nullable: true, description: 'Number of the task, the incident or the export.' })
  reference!: string | null

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field(() => DateTime, { description: 'Until when it is kept.' })
  keptUntil!: Date
}

@ObjectType('HouseholdExport', { implements: Node, simpleResolvers: true, description: 'All households of one site for one task (批量导出): asked by one officer, approved by another.' })
export class HouseholdExportType extends Node implements Pick<HouseholdExportRow, keyof HouseholdExportType> {
  @Field(() => ID, { description: 'Which site.' })
  siteId!: string

  @Field({ description: 'Number of the task.' })
  taskNo!: string

  @Field({ description: 'Why.' })
  reason!: string

  @Field(() => HouseholdExportStatusEnum, { description: 'Where it stands.' })
  status!: HouseholdExportRow['status']

  @Field(() => ID, { description: 'Who asked.' })
  requestedByStaffId!: string

  @Field(() => ID, { nullable: true, description: 'Who decided.' })
  decidedByStaffId!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Until when it may be read.' })
  validUntil!: Date | null
}

@ObjectType('DataFlow', { simpleResolvers: true, description: 'What may pass from whom to whom, and what may not: that has no field here.' })
export class DataFlowType {
  @Field({ description: 'PROPERTY_TO_POLICE, POLICE_TO_PROPERTY, COURT_TO_PROPERTY or BETWEEN_FIRMS.' })
  flow!: string

  @Extensions({ cap: 10 })
  @Field(() => [String], { description: 'May pass.' })
  allowed!: readonly string[]

  @Extensions({ cap: 10 })
  @Field(() => [String], { description: 'May not.' })
  forbidden!: readonly string[]

  @Extensions({ cap: 3 })
  @Field(() => [String], { description: 'Where that is written.' })
  basis!: readonly string[]
}

export const HouseholdConnection = connectionOf('Household', () => HouseholdType)
export const HouseholdLookConnection = connectionOf('HouseholdLook', () => HouseholdLookType)
export const HouseholdExportConnection = connectionOf('HouseholdExport', () => HouseholdExportType)
