// How are tickets asked for, and files listed, through the API?
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type Platform } from '../../../platform/platform.js'
import { type ApplicationRow } from '../applications/application.entity.js'
import { ApplicationType } from '../applications/application.type.js'
import { type EvidenceRow } from './evidence.entities.js'
import { RequestUploadInput } from './evidence.inputs.js'
import { EvidenceService } from './evidence.service.js'
import { isTicketLive, ticketOf } from './evidence.ticket.js'
import { EvidenceType } from './evidence.type.js'

const RequestUploadPayload = payloadOf('requestUpload', 'upload', () => EvidenceType)

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  private readonly files: EvidenceService

  constructor(private readonly platform: Platform) {
    this.files = new EvidenceService(platform)
  }

  @Mutation(() => RequestUploadPayload, {
    description: 'Gives a ticket for one file: PUT its bytes to uploadUrl with your access token and the ticket in the header x-upload-ticket. '
      + 'A dealership uploads papers and films for its applications, films and lists for its visits, the police films, a plate maker photos of the plates it makes.',
  })
  async requestUpload(@Ctx() context: Context, @Arg('input', () => RequestUploadInput, { description: 'Which file, for which record.' }) input: RequestUploadInput) {
    const performed = await this.files.request(context, input)
    return answer(context, this.platform.errors, performed, 'upload', id => context.reads.one('evidence', 'id', id))
  }

  @FieldResolver(() => String, { description: 'PUT sends the file here, once; GET answers the stored bytes, as a download.' })
  uploadUrl(@Root() { id }: EvidenceRow): string {
    return `${this.platform.publicUrl}/uploads/${id}`
  }

  @FieldResolver(() => String, { nullable: true, description: 'For the header x-upload-ticket. Null once the file is stored or the ticket has expired, and for everybody but the partner that asked.' })
  uploadTicket(@Root() evidence: EvidenceRow, @Ctx() { actor, clock }: Context): string | null {
    const isShown = evidence.partnerId === actor.partnerId && isTicketLive(evidence, clock.now())
    return isShown ? ticketOf(this.platform.cursors, evidence) : null
  }
}

@Resolver(() => ApplicationType)
export class ApplicationEvidenceResolver {
  @FieldResolver(() => [EvidenceType], { description: 'Files for it that you may see, in the order they were asked for; at most 20.' })
  async evidence(@Root() { id }: ApplicationRow, @Ctx() { reads }: Context): Promise<EvidenceRow[]> {
    const files = await reads.many('evidence', 'recordId', id)
    return [...files].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}
