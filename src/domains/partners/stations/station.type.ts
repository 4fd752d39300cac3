// What does the API show of a station and of what it may do?
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { OPERATION_WORDS } from './delegated-operations.js'
import { STATION_GRADES, type AccreditationRow, type StationRow } from './station.entity.js'
import { ACCREDITATION_STATUSES, STATION_STATUSES, type AccreditationStatus, type StationStatus } from './station.transitions.js'

export const StationStatusEnum = Object.fromEntries(STATION_STATUSES.map(status => [status, status])) as { [K in StationStatus]: K }
registerEnumType(StationStatusEnum, {
  name: 'StationStatus', description: 'Where a station stands; see the diagram in states.md.',
  valuesConfig: {
    TRIAL: { description: 'On trial (试运行): every case is reviewed.' },
    ACTIVE: { description: 'In good standing (正常).' },
    RESTRICTED: { description: 'Restricted until it has rectified (限制业务): no TRF, no MTG. A rule of the platform.' },
    SUSPENDED: { description: 'Suspended by the police (暂停业务, 164号 §70): no new business.' },
    TERMINATED: { description: 'Closed by the police (终止, 164号 §70).' },
    EXPIRED: { description: 'Its term has ended (到期). A rule of the platform.' },
  },
})

export const StationGradeEnum = Object.fromEntries(STATION_GRADES.map(grade => [grade, grade])) as { [K in StationRow['grade']]: K }
registerEnumType(StationGradeEnum, {
  name: 'StationGrade', description: 'Grade of the dynamic evaluation (等级动态评定). A rule of the platform.',
  valuesConfig: {
    A: { description: 'Best.' }, B: { description: 'Good; where a new station starts.' }, C: { description: 'To rectify.' }, D: { description: 'Suspended.' },
  },
})

export const AccreditationStatusEnum = Object.fromEntries(ACCREDITATION_STATUSES.map(status => [status, status])) as { [K in AccreditationStatus]: K }
registerEnumType(AccreditationStatusEnum, {
  name: 'AccreditationStatus', description: 'Where an accreditation stands; it holds on the days of its term while it is ACTIVE.',
  valuesConfig: {
    ACTIVE: { description: 'In force on the days of its term (有效).' }, SUSPENDED: { description: 'Suspended (暂停).' }, ENDED: { description: 'Ended (终止).' },
  },
})

@ObjectType('Accreditation', {
  implements: Node, simpleResolvers: true,
  description: 'One operation that a station is entrusted with, for a term (授牌, 164号 §69).',
})
export class AccreditationType extends Node implements Pick<AccreditationRow, keyof AccreditationType> {
  @Field(() => ID, { description: 'The station.' })
  stationId!: string

  @Field({ description: `The operation: ${OPERATION_WORDS}.` })
  operation!: string

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  validTo!: string

  @Field(() => AccreditationStatusEnum, { description: 'Where it stands.' })
  status!: AccreditationStatus

  @Field({ description: 'Number of the agreement and letter of responsibility (协议及责任书, 164号 §70).' })
  agreementNo!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was ended; null while it runs.' })
  endedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was ended; LAPSED when a new term replaced one that had run out.' })
  endReason!: string | null
}

@ObjectType('Station', {
  implements: Node, simpleResolvers: true,
  description: 'A place where a partner serves the public (机动车登记服务站, 164号 §69).',
})
export class StationType extends Node implements Pick<StationRow, keyof StationType> {
  @Field({ description: 'Short code, unique in the city.' })
  code!: string

  @Field({ description: 'Name on its sign.' })
  name!: string

  @Field({ description: 'Administrative division (行政区划), GB/T 2260.' })
  divisionCode!: string

  @Field({ description: 'Address of the premises.' })
  address!: string

  @Field(() => StationStatusEnum, { description: 'Where it stands.' })
  status!: StationStatus

  @Field(() => StationGradeEnum, { description: 'Its grade.' })
  grade!: StationRow['grade']

  @Field(() => String, { nullable: true, description: 'Reason of the last measure, in the words of the police.' })
  statusReason!: string | null

  @Field(() => DateTime, { description: 'Since when it stands there.' })
  statusSince!: Date
}

export const StationConnection = connectionOf('Station', () => StationType)
