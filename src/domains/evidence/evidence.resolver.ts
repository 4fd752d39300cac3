// How are tickets asked for, and files listed, through the API?
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context } from '../../platform/graphql/context.js'
import { answer, payloadOf } from '../../platform/graphql/payload.js'
import { type Platform } from '../../platform/platform.js'
import { type EvidenceRow } from './evidence.entities.js'
import { RequestUploadInput } from './evidence.inputs.js'
import { linkOf } from './evidence.link.js'
import { EvidenceService } from './evidence.service.js'
import { isAsker, isTicketLive, ticketOf } from './evidence.ticket.js'
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
      + 'A dealership uploads papers and films for its applications, films and lists for its visits, the police films, a plate maker photos of the plates it makes; '
      + 'police, the insurers involved and the citizens involved upload photos, films and documents of an accident.',
  })
  async requestUpload(@Ctx() context: Context, @Arg('input', () => RequestUploadInput, { description: 'Which file, for which record.' }) input: RequestUploadInput) {
    const performed = await this.files.request(context, input)
    return answer(context, this.platform.errors, performed, 'upload', id => context.reads.one('evidence', 'id', id))
  }

  @FieldResolver(() => String, { description: 'PUT sends the file here, once; GET answers the stored bytes, as a download. Of an accident GET wants the link in `link`.' })
  uploadUrl(@Root() { id }: EvidenceRow): string {
    return `${this.platform.publicUrl}/uploads/${id}`
  }

  @FieldResolver(() => String, { nullable: true, description: 'For the header x-upload-ticket. Null once the file is stored or the ticket has expired, and for everybody but who asked for it.' })
  uploadTicket(@Root() evidence: EvidenceRow, @Ctx() { actor, clock }: Context): string | null {
    return isAsker(evidence, actor) && isTicketLive(evidence, clock.now()) ? ticketOf(this.platform.cursors, evidence) : null
  }

  @FieldResolver(() => String, {
    nullable: true, description: 'GET answers the copy to look at, for 60 seconds and only with a token of the same client and the same person or member of staff: '
      + 'a photo without what the camera wrote into it, marked with viewer and time; a film or PDF as it came, to police, insurers and its sender. Null until the file is stored.',
  })
  link(@Root() { id, status }: EvidenceRow, @Ctx() { actor, clock }: Context): string | null {
    if (status !== 'STORED') return null
    const { until, seal } = linkOf(this.platform.cursors, id, actor, clock.now())
    return `${this.platform.publicUrl}/uploads/${id}?until=${until}&seal=${seal}`
  }
}
