// What does the API show of a registered vehicle?
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { VEHICLE_STATES, type VehicleState } from '../codes/vehicle-states.js'
import { DOCUMENT_KINDS, DOCUMENT_STATUSES, type DocumentRow } from '../documents/document.entity.js'
import { PolicyKind, PolicyStatus } from '../feeds/feed.enums.js'
import { type PolicyRow } from '../records/record.entities.js'
import { VEHICLE_STATUSES, type VehicleRow } from './vehicle.entity.js'

const VehicleStatusEnum = Object.fromEntries(VEHICLE_STATUSES.map(status => [status, status])) as { [K in VehicleRow['status']]: K }
registerEnumType(VehicleStatusEnum, {
  name: 'VehicleStatus', description: 'Whether a registration stands.',
  valuesConfig: { REGISTERED: { description: 'Registered (已登记).' }, DEREGISTERED: { description: 'Taken off the register (注销登记).' } },
})

export const VehicleStateEnum = Object.fromEntries(Object.keys(VEHICLE_STATES).map(state => [state, state])) as { [K in VehicleState]: K }
registerEnumType(VehicleStateEnum, {
  name: 'VehicleState', description: 'A state of a registered vehicle (机动车状态), by its letter.',
  valuesConfig: Object.fromEntries(Object.entries(VEHICLE_STATES).map(([state, description]) => [state, { description }])),
})

@ObjectType('Vehicle', { implements: Node, simpleResolvers: true, description: 'A registered vehicle (机动车).' })
export class VehicleType extends Node implements Pick<VehicleRow, keyof VehicleType> {
  @Field({ description: 'VIN (车辆识别代号), GB 16735.' })
  vin!: string

  @Field(() => VehicleStatusEnum, { description: 'Whether its registration stands.' })
  status!: VehicleRow['status']

  @Field(() => [VehicleStateEnum], { description: 'States (机动车状态); at most 16.' })
  states!: string[]

  @Field({ description: 'Plate kind (号牌种类), a code of GA 24.7.' })
  plateKind!: string

  @Field({ description: 'Plate number (号牌号码), GA 36.' })
  plateNo!: string

  @Field({ description: 'Vehicle type (车辆类型), a code of GA 802.' })
  vehicleType!: string

  @Field({ description: 'Use nature (使用性质), a letter of GA 24.3.' })
  useNature!: string

  @Field({ description: 'Brand (品牌).' })
  brand!: string

  @Field({ description: 'Model (车辆型号).' })
  model!: string

  @Field({ description: 'Colour (车身颜色), up to three letters.' })
  colour!: string

  @Field({ description: 'Fuel (燃料种类), a letter.' })
  fuel!: string

  @Field(() => String, { nullable: true, description: 'BEV, PHEV, EREV or FCEV; null for others.' })
  energyClass!: string | null

  @Field({ description: 'Engine or motor number (发动机号).' })
  engineNo!: string

  @Field(() => Int, { description: 'Rated seats with the driver\'s (核定载人数).' })
  seats!: number

  @Field(() => Int, { description: 'Kerb mass in kg (整备质量).' })
  kerbMassKg!: number

  @Field(() => Int, { description: 'Gross mass in kg (总质量).' })
  grossMassKg!: number

  @Field(() => LocalDateScalar, { description: 'Day of manufacture (制造日期).' })
  manufacturedOn!: string

  @Field(() => LocalDateScalar, { description: 'Day of first registration (初次登记日期).' })
  firstRegisteredOn!: string

  @Field(() => LocalDateScalar, { description: 'Inspection mark valid to (检验有效期止).' })
  inspectionValidTo!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Forced scrap date (强制报废期止); null without a limit of years.' })
  scrapOn!: string | null

  @Field(() => DateTime, { description: 'When it was registered.' })
  registeredAt!: Date
}

export const VehicleConnection = connectionOf('Vehicle', () => VehicleType)

@ObjectType('Policy', { simpleResolvers: true, description: 'A policy as its insurer reported it (交强险 or 商业险).' })
export class PolicyType {
  @Field({ description: 'Policy number (保险单号).' })
  policyNo!: string

  @Field({ description: 'Insurer (保险公司).' })
  insurerName!: string

  @Field({ description: 'Telephone for claims.' })
  claimPhone!: string

  @Field(() => PolicyKind, { description: 'Which insurance.' })
  kind!: PolicyRow['kind']

  @Field(() => PolicyStatus, { description: 'Whether it stands.' })
  status!: PolicyRow['status']

  @Field(() => DateTime, { description: 'In force from this moment.' })
  startsAt!: Date

  @Field(() => DateTime, { description: 'In force until before this moment.' })
  endsAt!: Date
}

const DocumentKindEnum = Object.fromEntries(DOCUMENT_KINDS.map(kind => [kind, kind])) as { [K in DocumentRow['kind']]: K }
registerEnumType(DocumentKindEnum, {
  name: 'DocumentKind', description: 'Which paper of a vehicle.',
  valuesConfig: {
    REGISTRATION_CERTIFICATE: { description: '机动车登记证书' }, VEHICLE_LICENCE: { description: '机动车行驶证' }, INSPECTION_MARK: { description: '检验合格标志' },
  },
})

const DocumentStatusEnum = Object.fromEntries(DOCUMENT_STATUSES.map(status => [status, status])) as { [K in DocumentRow['status']]: K }
registerEnumType(DocumentStatusEnum, {
  name: 'DocumentStatus', description: 'Whether a paper holds.',
  valuesConfig: { VALID: { description: 'Holds (有效), until `validTo` if it has one.' }, VOID: { description: 'Withdrawn or replaced (作废).' } },
})

@ObjectType('Document', { implements: Node, simpleResolvers: true, description: 'A paper issued for a vehicle (证件).' })
export class DocumentType extends Node {
  @Field(() => DocumentKindEnum, { description: 'Which paper it is.' })
  kind!: DocumentRow['kind']

  @Field({ description: 'Its number.' })
  number!: string

  @Field(() => DocumentStatusEnum, { description: 'Whether it holds.' })
  status!: DocumentRow['status']

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: Date

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day it holds; null without one.' })
  validTo!: string | null
}
