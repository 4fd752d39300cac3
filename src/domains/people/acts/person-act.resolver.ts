// What is a citizen asked to do?
import { Arg, Args, Ctx, Field, InputType, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { type Platform } from '../../../platform/platform.js'
import { type PersonActRow } from './person-act.entity.js'
import { ActKindEnum, ActStatusEnum, PersonActConnection, PersonActType } from './person-act.type.js'

@InputType({ description: 'Narrows a list of acts.' })
class PersonActFilterInput {
  @Field(() => ActStatusEnum, { nullable: true, description: 'In this state: REQUESTED is what waits for you.' })
  status?: PersonActRow['status']

  @Field(() => ActKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: PersonActRow['kind']
}

@Resolver(() => PersonActType)
export class PersonActResolver {
  constructor(private readonly platform: Platform) {}

  @Query(() => PersonActConnection, { description: 'What you are asked to confirm, choose or consent to, and what you answered.' })
  personActs(
    @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PersonActFilterInput, { nullable: true, description: 'Narrows the list.' }) filter?: PersonActFilterInput,
  ): Promise<Connection<PersonActRow>> {
    let query = context.reads.from('personAct')
    if (filter?.status) query = query.where('personAct.status', '=', filter.status)
    if (filter?.kind) query = query.where('personAct.kind', '=', filter.kind)
    return pageOf(context, this.platform.cursors, 'personAct', page, query)
  }
}
