// How are agreements to screen recorded and read through the API?
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { pageOf, type Connection } from '../../../platform/graphql/connection.js'
import { PageArgs } from '../../../platform/graphql/inputs.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { type ScreeningContractRow } from './contract.entity.js'
import { RecordScreeningContractInput } from './contract.inputs.js'
import { ContractService } from './contract.service.js'
import { ScreeningContractConnection, ScreeningContractType } from './contract.type.js'

const RecordScreeningContractPayload = payloadOf('recordScreeningContract', 'screeningContract', () => ScreeningContractType)

@Resolver()
export class ContractResolver {
  private readonly service: ContractService

  constructor(private readonly platform: Platform) {
    this.service = new ContractService(platform)
  }

  @Query(() => ScreeningContractConnection, { description: 'Agreements to screen: a partner its own, the police all.' })
  screeningContracts(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ScreeningContractRow>> {
    return pageOf(context, this.platform.cursors, 'screeningContract', page, context.reads.from('screeningContract'))
  }

  @Mutation(() => RecordScreeningContractPayload, { description: 'Records a partner\'s agreement to screen (查询协议): from now on it asks for these purposes only.' })
  async recordScreeningContract(@Ctx() context: Context, @Arg('input', () => RecordScreeningContractInput, { description: 'The agreement.' }) input: RecordScreeningContractInput) {
    return answer(context, this.platform.errors, await this.service.record(context, input), 'screeningContract', id => context.reads.one('screeningContract', 'id', id))
  }
}
