// How is a resource shared between two houses (资源共享): proposed by its owner, accepted by the other, ended by either?
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { Partner, Staff } from '../../partners/index.js'
import { RuralPoint, SharingAgreement } from './point.entities.js'
import { LONG, mayKnow, SHORT, termFault } from './rural.lookup.js'
import { sharingTransitions } from './rural.transitions.js'
import { type AcceptSharingInput, type EndSharingInput, type ProposeSharingInput } from './sharing.inputs.js'
import { leaveShared } from './unshare.js'

const FIELDS_MAX = 20
const FIELD = /^[A-Za-z][A-Za-z0-9_.]{0,63}$/

export class SharingService {
  constructor(private readonly platform: Platform) {}

  propose(request: Request, input: ProposeSharingInput): Promise<Performed> {
    return this.platform.perform('proposeSharing', request, input, async work => {
      const { em, now, actor } = work
      const { toPartnerId, resource, resourceId, purpose, validFrom, validTo } = input
      refuseAll([termFault(input, work.today), textFault(purpose, 'purpose', LONG), textFault(resourceId, 'resourceId', SHORT), fieldsFault(input.fields)])
      await requirePartner(work, toPartnerId)
      await requireOwned(work, input)
      const live = { fromPartnerId: actor.partnerId, toPartnerId, resource, resourceId, status: { $ne: 'ENDED' as const } }
      if (await em.count(SharingAgreement, live)) throw refuse('SHARING_EXISTS', 'resourceId')
      const agreement = em.create(SharingAgreement, {
        id: newId('sha'), createdAt: now, updatedAt: now, fromPartnerId: actor.partnerId, toPartnerId, resource, resourceId, purpose,
        fields: [...new Set(input.fields)], validFrom, validTo, status: 'PROPOSED', endedAt: null,
      })
      tellOf(work, agreement, 'sharing.proposed', actor.partnerId, toPartnerId)
      return { id: agreement.id }
    })
  }

  accept(request: Request, input: AcceptSharingInput): Promise<Performed> {
    return this.change('acceptSharing', 'accept', request, input)
  }

  end(request: Request, input: EndSharingInput): Promise<Performed> {
    return this.change('endSharing', 'end', request, input)
  }

  private change(mutation: string, verb: 'accept' | 'end', request: Request, input: AcceptSharingInput): Promise<Performed> {
    return this.platform.perform(mutation, request, input, async work => {
      const found = await work.em.findOne(SharingAgreement, { id: input.id })
      const known = found && mayKnow(work.actor, found.fromPartnerId, found.toPartnerId)
      const agreement = getAtVersion(work, known ? found : null, input.expectedVersion)
      agreement.move(verb, work.actor)
      tellOf(work, agreement, sharingTransitions[verb].tells, agreement.fromPartnerId, agreement.toPartnerId)
      if (verb === 'end') {
        agreement.endedAt = work.now
        await leaveShared(work, agreement)
      }
      return { id: agreement.id }
    })
  }
}

function fieldsFault(fields: readonly string[]): Fault | undefined {
  const fit = fields.length >= 1 && fields.length <= FIELDS_MAX && fields.every(field => FIELD.test(field))
  return fit ? undefined : fault('FIELDS_INVALID', 'fields', { max: String(FIELDS_MAX) })
}

async function requirePartner({ em, actor }: Work, id: string): Promise<void> {
  const partner = await em.findOne(Partner, { id, kind: { $in: ['POLICE', 'INSURER'] }, status: 'ACTIVE' })
  if (!partner || partner.id === actor.partnerId) throw refuse('SHARING_PARTNER_UNKNOWN', 'toPartnerId')
}

/** Nobody shares what is another's; cameras and data sets are kept elsewhere, under their owner's own names. */
async function requireOwned({ em, actor }: Work, { resource, resourceId: id }: ProposeSharingInput): Promise<void> {
  const partnerId = actor.partnerId
  const owned = resource === 'SITE' ? await em.count(RuralPoint, { id, ownerPartnerId: partnerId, status: 'OPEN' })
    : resource === 'STAFF' ? await em.count(Staff, { id, partnerId, status: 'ACTIVE' }) : 1
  if (owned === 0) throw refuse('NOT_FOUND', 'resourceId')
}
