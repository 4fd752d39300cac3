// How is the tree of police units read?
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { type Platform } from '../../../platform/platform.js'
import { type PoliceUnitRow } from './police-unit.entity.js'
import { PoliceAreaType, PoliceUnitConnection, PoliceUnitType } from './police-unit.type.js'

@Resolver(() => PoliceUnitType)
export class PoliceUnitResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => PoliceUnitConnection, { description: 'The units of the traffic police.' })
  policeUnits(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<PoliceUnitRow>> {
    return pageOf(context, this.platform.cursors, 'policeUnit', page, context.reads.from('policeUnit'))
  }

  @FieldResolver(() => PoliceUnitType, { nullable: true, description: 'The unit above; null at the top.' })
  parent(@Root() unit: PoliceUnitRow, @Ctx() { reads }: Context) {
    return reads.one('policeUnit', 'id', unit.parentId)
  }

  @FieldResolver(() => [PoliceUnitType], { description: 'The units right below; at most 100.' })
  children(@Root() unit: PoliceUnitRow, @Ctx() { reads }: Context) {
    return reads.many('policeUnit', 'parentId', unit.id)
  }

  @FieldResolver(() => [PoliceAreaType], { description: 'What it is responsible for, where and since when; at most 100.' })
  areas(@Root() unit: PoliceUnitRow, @Ctx() { reads }: Context) {
    return reads.many('policeArea', 'unitId', unit.id)
  }
}
