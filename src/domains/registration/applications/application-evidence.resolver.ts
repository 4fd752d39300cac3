// Which files lie behind an application, as its viewer sees them?
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { EvidenceType, type EvidenceRow } from '../../evidence/index.js'
import { type ApplicationRow } from './application.entity.js'
import { ApplicationType } from './application.type.js'

@Resolver(() => ApplicationType)
export class ApplicationEvidenceResolver {
  @FieldResolver(() => [EvidenceType], { description: 'Files for it that you may see, in the order they were asked for; at most 20.' })
  async evidence(@Root() { id }: ApplicationRow, @Ctx() { reads }: Context): Promise<EvidenceRow[]> {
    const files = await reads.many('evidence', 'recordId', id)
    return [...files].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}
