// What does the API show of a police unit?
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { POLICE_UNIT_KINDS, type PoliceAreaRow, type PoliceUnitRow } from './police-unit.entity.js'

export const PoliceUnitKindEnum = Object.fromEntries(POLICE_UNIT_KINDS.map(kind => [kind, kind])) as { [K in PoliceUnitRow['kind']]: K }
registerEnumType(PoliceUnitKindEnum, {
  name: 'PoliceUnitKind', description: 'What a police unit is.',
  valuesConfig: {
    HEADQUARTERS: { description: 'Traffic police of the city (总队).' },
    VEHICLE_OFFICE: { description: 'Vehicle management office (车辆管理所).' },
    BRANCH_OFFICE: { description: 'Branch of the vehicle management office (分所).' },
    DISTRICT: { description: 'Traffic police of a district (支队).' },
  },
})

@ObjectType('PoliceArea', { simpleResolvers: true, description: 'One business of a unit in one division, for a time.' })
export class PoliceAreaType implements Pick<PoliceAreaRow, keyof PoliceAreaType> {
  @Field({ description: 'The business, such as REG.' })
  business!: string

  @Field({ description: 'Administrative division (行政区划), GB/T 2260.' })
  divisionCode!: string

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  validTo!: string | null
}

@ObjectType('PoliceUnit', { implements: Node, simpleResolvers: true, description: 'A unit of the traffic police; units form a tree.' })
export class PoliceUnitType extends Node implements Pick<PoliceUnitRow, keyof PoliceUnitType> {
  @Field({ description: 'Short code, unique in the city.' })
  code!: string

  @Field({ description: 'Name.' })
  name!: string

  @Field(() => PoliceUnitKindEnum, { description: 'What it is.' })
  kind!: PoliceUnitRow['kind']
}

export const PoliceUnitConnection = connectionOf('PoliceUnit', () => PoliceUnitType)
