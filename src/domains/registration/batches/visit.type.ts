// What does the API show of a visit?
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type VisitRow } from './batch.entities.js'
import { VISIT_STATUSES, type VisitStatus } from './visit.transitions.js'

const VisitStatusEnum = Object.fromEntries(VISIT_STATUSES.map(status => [status, status])) as { [K in VisitStatus]: K }
registerEnumType(VisitStatusEnum, {
  name: 'VisitStatus', description: 'Where a visit stands.',
  valuesConfig: {
    REQUESTED: { description: 'Asked for (已申请); the police have not answered.' },
    APPROVED: { description: 'Approved, with a team (已批准): lists can be brought.' },
    PREPARED: { description: 'A list was checked as a whole (已准备).' },
    ON_SITE: { description: 'The team is at the site (现场办理中).' },
    CLOSED: { description: 'Every application has its result (已结束).' },
    CANCELLED: { description: 'Called off (已取消).' },
  },
})

@ObjectType('Visit', { implements: Node, simpleResolvers: true, description: "A working day of the mobile vehicle office (流动车管所) at a firm's site." })
export class VisitType extends Node implements Pick<VisitRow, keyof VisitType> {
  @Field(() => VisitStatusEnum, { description: 'Where it stands.' })
  status!: VisitStatus

  @Field(() => ID, { description: 'The station (登记服务站) that brings the lists.' })
  stationId!: string

  @Field({ description: 'Where it is held.' })
  siteAddress!: string

  @Field({ description: 'Division of the site, GB/T 2260.' })
  divisionCode!: string

  @Field(() => LocalDateScalar, { description: 'The day.' })
  heldOn!: string

  @Field(() => Int, { description: 'How many cars were expected.' })
  plannedCount!: number

  @Field(() => [ID], { description: 'Officers of the team; at most 20.' })
  teamStaffIds!: string[]

  @Field(() => Int, { nullable: true, description: 'Sets of blank plates (半成品号牌) taken along.' })
  blanksIssued!: number | null

  @Field(() => Int, { nullable: true, description: 'Sets of blank plates brought back.' })
  blanksReturned!: number | null
}

export const VisitConnection = connectionOf('Visit', () => VisitType)
