// What does the API show of an alert about questions?
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type AlertKind, type CreditAlertRow } from './alert.entities.js'
import { ALERT_RULES } from './alert.rules.js'

const AlertKindEnum = enumOf<AlertKind>('CreditAlertKind', 'Why questions look wrong.', Object.fromEntries(Object.entries(ALERT_RULES)
  .map(([kind, { en, zh, source }]) => [kind, `${en} (${zh})${source === 'design' ? '; the number is the platform\'s own' : ''}.`])) as Record<AlertKind, string>)

@ObjectType('CreditAlert', { implements: Node, simpleResolvers: true, description: 'Questions about parties that look wrong (查询异常预警). It says who asked, never about whom.' })
export class CreditAlertType extends Node implements Pick<CreditAlertRow, 'kind' | 'count'> {
  @Field(() => AlertKindEnum, { description: 'Why.' })
  kind!: AlertKind

  @Field(() => ID, { nullable: true, description: 'Whose questions; null where those of many partners together.' })
  partnerId!: string | null

  @Field(() => DateTime, { description: 'From.' })
  from!: Date

  @Field(() => DateTime, { description: 'Until, exclusive.' })
  to!: Date

  @Field(() => Int, { description: 'What was counted: parties, partners, or refused questions.' })
  count!: number

  @Field(() => Int, { description: 'What would have been usual, or the threshold.' })
  usual!: number
}

export const CreditAlertConnection = connectionOf('CreditAlert', () => CreditAlertType)
