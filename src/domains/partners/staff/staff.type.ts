// What does the API show of those who act for a partner?
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { FUNCTIONS, type StaffFunction } from '../../../platform/permissions/kinds.js'
import { type QualificationRow, type StaffRow } from './staff.entity.js'
import { QUALIFICATION_STATUSES, STAFF_STATUSES, type QualificationStatus, type StaffStatus } from './staff.transitions.js'

export const StaffFunctionEnum = Object.fromEntries(FUNCTIONS.map(each => [each, each])) as { [K in StaffFunction]: K }
registerEnumType(StaffFunctionEnum, {
  name: 'StaffFunction', description: 'What a member of staff does.',
  valuesConfig: {
    CLERK: { description: 'Enters cases and assists (录入受理辅助).' },
    INSPECTOR: { description: 'Inspects vehicles (查验), with a certificate of the police (164号 §73).' },
    PLATE: { description: 'Makes plates (制牌).' },
    MANAGER: { description: 'Answers for a station (站长).' },
    REGISTRAR: { description: 'Police: accepts, reviews and decides (登记审核).' },
    SUPERVISOR: { description: 'Police: accredits, suspends and restores (监管).' },
    LIABILITY_OFFICER: { description: 'Police: determines liability (事故定责).' },
    DISPATCHER: { description: 'Police: dispatches (调度).' },
    AUXILIARY: { description: 'Police auxiliary (警务辅助人员): helps at the scene, decides nothing.' },
    SEAT: { description: 'Holds a linkage seat (联动席位) of the police or an insurer.' },
    PERSUADER: { description: 'Serves at a rural point (农村劝导员).' },
    LINKAGE_OFFICER: { description: 'Insurer: rides with the police (警保联动员); assesses small losses of its own insured.' },
    ASSESSOR: { description: 'Insurer: assesses losses (定损员), level A2.' },
    SENIOR_ASSESSOR: { description: 'Insurer: assesses larger losses (高级定损员), level A3.' },
    CLAIMS_MANAGER: { description: 'Insurer: manages claims of a branch (理赔经理), level A4.' },
    HEAD_OFFICE_ASSESSOR: { description: 'Insurer: assesses for the head office (总公司核损), level A5.' },
    CASHIER: { description: 'Insurer: orders payments (出纳).' },
    INVESTIGATOR: { description: 'Insurer: examines claims (理赔调查).' },
    JUDGE: { description: 'Court: enforcement judge (执行法官); proposes, serves, publishes.' },
    PRESIDENT: { description: 'Court: president, or head of enforcement by his authority (院长); signs decisions.' },
    REVIEWER: { description: 'Bank or signatory unit: reviews what a screening found, and answers for the result (复核人).' },
    GUARD: { description: 'Property company: guard on duty (保安员); watches, guides and reports.' },
    SITE_MANAGER: { description: 'Property company: answers for a site (项目负责人).' },
    COMMUNITY_OFFICER: { description: 'Police: officer of a community (社区民警); instructs guards, verifies clues, assesses.' },
  },
})

export const StaffStatusEnum = Object.fromEntries(STAFF_STATUSES.map(status => [status, status])) as { [K in StaffStatus]: K }
registerEnumType(StaffStatusEnum, {
  name: 'StaffStatus', description: 'Whether a member of staff may act.',
  valuesConfig: {
    ACTIVE: { description: 'May act (在岗).' }, SUSPENDED: { description: 'May not act at present (暂停).' }, LEFT: { description: 'Has left (离职).' },
  },
})

export const QualificationStatusEnum = Object.fromEntries(QUALIFICATION_STATUSES.map(status => [status, status])) as { [K in QualificationStatus]: K }
registerEnumType(QualificationStatusEnum, {
  name: 'QualificationStatus', description: 'Where a certificate stands; it holds on the days of its term while it is VALID.',
  valuesConfig: {
    VALID: { description: 'In force on the days of its term (有效).' },
    SUSPENDED: { description: 'Suspended until a new examination (暂停).' },
    REVOKED: { description: 'Revoked by the police (撤销).' },
  },
})

@ObjectType('Qualification', {
  implements: Node, simpleResolvers: true,
  description: 'A certificate of one function (资格证书), bound to one person and station.',
})
export class QualificationType extends Node implements Pick<QualificationRow, keyof QualificationType> {
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string

  @Field(() => StaffFunctionEnum, { description: 'The function it is for.' })
  function!: string

  @Field({ description: 'Number of the certificate (证书编号).' })
  certificateNo!: string

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string

  @Field(() => Int, { description: 'Points left of 12 a year; with none it does not hold. A rule of the platform.' })
  points!: number

  @Field(() => QualificationStatusEnum, { description: 'Where it stands.' })
  status!: QualificationStatus

  @Field(() => String, { nullable: true, description: 'Why it was revoked or suspended.' })
  statusReason!: string | null
}

@ObjectType('Staff', {
  simpleResolvers: true,
  description: 'Somebody who acts for a partner with a key of her own. Seen by her own organisation and the police.',
})
export class StaffType implements Pick<StaffRow, keyof StaffType> {
  @Field(() => ID, { description: 'The id she signs with.' })
  id!: string

  @Field(() => Int, { description: 'Counts the changes of this record; send it as expectedVersion.' })
  version!: number

  @Field({ description: 'Name.' })
  name!: string

  @Field(() => [StaffFunctionEnum], { description: 'Her functions; at most 8.' })
  functions!: string[]

  @Field(() => StaffStatusEnum, { description: 'Whether she may act.' })
  status!: StaffStatus

  @Field(() => String, { nullable: true, description: 'Reason of the last measure, in the words of the police.' })
  statusReason!: string | null
}

export const StaffConnection = connectionOf('Staff', () => StaffType)
