// What does a person see of what is kept about her, and of who asked?
import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type ListingRow } from '../listings/listing.entity.js'
import { ListingType } from '../listings/listing.type.js'
import { type RestrictionRow } from '../restrictions/restriction.entity.js'
import { RestrictionType } from '../restrictions/restriction.type.js'

@ObjectType('MyCreditRecords', { simpleResolvers: true, description: 'What the list and the courts\' orders say about you (本人信用记录), those that ended included.' })
export class MyCreditRecordsType {
  @Field({ description: 'You are on the list now (当前是否失信被执行人).' })
  isListed!: boolean

  @Field(() => [ListingType], { description: 'Listings, from the decision on, the latest first; deleted and revoked ones are seen by you and the court alone. At most 20.' })
  listings!: ListingRow[]

  @Field(() => [RestrictionType], { description: 'Consumption restrictions, the latest first; at most 20.' })
  restrictions!: RestrictionRow[]

  @Field({ description: 'Version of the list (名单版本).' })
  listVersion!: string
}

@ObjectType('MyQuery', { simpleResolvers: true, description: 'Somebody asked about you (查询记录).' })
export class MyQueryType {
  @Field(() => ID, { description: 'Its line in the query log.' })
  id!: string

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field({ description: 'For which purpose: a code of the purpose matrix.' })
  purpose!: string
}

export const MyQueryConnection = connectionOf('MyQuery', () => MyQueryType)
