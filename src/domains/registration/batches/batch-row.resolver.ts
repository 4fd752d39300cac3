// What is wrong with a row of a list, and what has it become?
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type UserErrorRow } from '../../../platform/errors/catalogue.js'
import { type Context } from '../../../platform/graphql/context.js'
import { UserErrorType } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { ApplicationType } from '../applications/application.type.js'
import { findApplication } from '../applications/application.reads.js'
import { type BatchRowRecord } from './batch.entities.js'
import { BatchRowType } from './batch.type.js'

@Resolver(() => BatchRowType)
export class BatchRowResolver {
  constructor(private readonly platform: Platform) {}

  @FieldResolver(() => String, { nullable: true, description: 'Code of the first thing wrong with it.' })
  errorCode(@Root() { faults }: BatchRowRecord): string | null {
    return faults[0]?.code ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Everything wrong with it, in words.' })
  errorMessage(@Root() row: BatchRowRecord, @Ctx() context: Context): string | null {
    return row.faults.length === 0 ? null : this.userErrors(row, context).map(each => each.message).join(' ')
  }

  @FieldResolver(() => [UserErrorType], { description: 'Everything wrong with it; at most 20.' })
  userErrors(@Root() { faults }: BatchRowRecord, @Ctx() { locale }: Context): UserErrorRow[] {
    return faults.map(each => this.platform.errors.userError(each, locale))
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: 'The application it has become.' })
  application(@Root() { applicationId }: BatchRowRecord, @Ctx() context: Context) {
    return applicationId === null ? null : findApplication(context, applicationId)
  }
}
