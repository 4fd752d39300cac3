// What is a citizen asked to do?
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { type Platform } from '../../../platform/platform.js'
import { type PersonActRow } from './person-act.entity.js'
import { PersonActConnection, PersonActType } from './person-act.type.js'

@Resolver(() => PersonActType)
export class PersonActResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => PersonActConnection, { description: 'What you are asked to confirm, choose or consent to, and what you answered.' })
  personActs(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<PersonActRow>> {
    return pageOf(context, this.platform.cursors, 'personAct', page, context.reads.from('personAct'))
  }
}
