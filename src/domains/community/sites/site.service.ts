// How does a company join, and how are its sites and guard posts opened and closed?
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { placeOf } from '../../../platform/geo.js'
import { newId } from '../../../platform/ids.js'
import { placeFault } from '../../../platform/land.js'
import { getAtVersion } from '../../../platform/perform/version.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { tellOf } from '../../../platform/perform/tell.js'
import { FEE_LINK_BPS_MAX } from './site.codes.js'
import { AssociationMember, GuardPost, GuardShift, Site } from './site.entities.js'
import { type AdmitMemberInput, type AgreeFeeLinkInput, type GuardPostChangeInput, type OpenGuardPostInput, type OpenSiteInput, type SiteChangeInput } from './site.inputs.js'
import { getOwnSite, SHORT } from './site.lookup.js'
import { guardPostTransitions, siteTransitions } from './site.transitions.js'

const DIVISION = /^[1-8]\d{5}$/
const HOUSEHOLDS_MAX = 100_000

export class SiteService {
  constructor(private readonly platform: Platform) {}

  admit(request: Request, input: AdmitMemberInput): Promise<Performed> {
    return this.platform.perform('admitMember', request, input, async work => {
      const { em, now, rows } = work
      const [company] = await rows.many('partner', 'id', input.partnerId)
      if (company?.kind !== 'PROPERTY_COMPANY') throw refuse('PROPERTY_COMPANY_UNKNOWN', 'partnerId')
      if (await em.count(AssociationMember, { partnerId: company.id, status: 'MEMBER' })) throw refuse('MEMBER_EXISTS', 'partnerId')
      const member = em.create(AssociationMember, {
        id: newId('amb'), createdAt: now, updatedAt: now, partnerId: company.id, name: company.name, joinedOn: work.today, status: 'MEMBER', removedAt: null, removalReason: null,
      })
      tellOf(work, member, 'associationMember.admitted', company.id)
      return { id: member.id }
    })
  }

  open(request: Request, input: OpenSiteInput): Promise<Performed> {
    return this.platform.perform('openSite', request, input, async work => {
      const { em, now, actor: { partnerId } } = work
      const { peerGroup, name, address, divisionCode, households } = input
      refuseAll([
        textFault(name, 'name', SHORT), textFault(address, 'address', SHORT), placeFault(input),
        DIVISION.test(divisionCode) ? undefined : fault('SITE_DIVISION_INVALID', 'divisionCode'),
        households >= 0 && households <= HOUSEHOLDS_MAX ? undefined : fault('HOUSEHOLDS_INVALID', 'households'),
      ])
      if (!(await em.count(AssociationMember, { partnerId, status: 'MEMBER' }))) throw refuse('NOT_A_MEMBER')
      if (await em.count(Site, { partnerId, name, status: 'OPEN' })) throw refuse('SITE_EXISTS', 'name')
      const site = em.create(Site, {
        id: newId('sit'), createdAt: now, updatedAt: now, partnerId, peerGroup, name, address, divisionCode, ...placeOf(input), households, status: 'OPEN',
        feeLinkBps: null, feeLinkAgreedBy: null, feeLinkContractNo: null,
      })
      tellOf(work, site, 'site.opened', partnerId)
      return { id: site.id }
    })
  }

  close(request: Request, input: SiteChangeInput): Promise<Performed> {
    return this.platform.perform('closeSite', request, input, async work => {
      const site = await this.own(work, input)
      await requireUnguarded(work, { siteId: site.id })
      site.move('closeSite', work.actor)
      tellOf(work, site, siteTransitions.closeSite.tells, site.partnerId)
      return { id: site.id }
    })
  }

  agreeFeeLink(request: Request, input: AgreeFeeLinkInput): Promise<Performed> {
    return this.platform.perform('agreeFeeLink', request, input, async work => {
      const site = await this.own(work, input)
      refuseAll([
        input.bps >= 1 && input.bps <= FEE_LINK_BPS_MAX ? undefined : fault('FEE_LINK_INVALID', 'bps', { max: String(FEE_LINK_BPS_MAX) }),
        textFault(input.contractNo, 'contractNo', SHORT),
      ])
      site.feeLinkBps = input.bps
      site.feeLinkAgreedBy = input.agreedBy
      site.feeLinkContractNo = input.contractNo
      tellOf(work, site, 'site.feeLinkAgreed', site.partnerId)
      return { id: site.id }
    })
  }

  openPost(request: Request, input: OpenGuardPostInput): Promise<Performed> {
    return this.platform.perform('openGuardPost', request, input, async work => {
      const { em, now } = work
      refuseAll([textFault(input.name, 'name', SHORT), placeFault(input)])
      const site = await getOwnSite(work, input.siteId)
      if (site.status !== 'OPEN') throw refuse('STATE_CONFLICT', 'siteId', { state: site.status, open: '–' })
      if (await em.count(GuardPost, { siteId: site.id, name: input.name, status: 'OPEN' })) throw refuse('SITE_EXISTS', 'name')
      const post = em.create(GuardPost, {
        id: newId('gpo'), createdAt: now, updatedAt: now, siteId: site.id, partnerId: site.partnerId, name: input.name, ...placeOf(input), status: 'OPEN',
      })
      tellOf(work, post, 'guardPost.opened', site.partnerId)
      return { id: post.id }
    })
  }

  closePost(request: Request, input: GuardPostChangeInput): Promise<Performed> {
    return this.platform.perform('closeGuardPost', request, input, async work => {
      const { em, actor } = work
      const post = getAtVersion(work, await em.findOne(GuardPost, { id: input.id, partnerId: actor.partnerId }), input.expectedVersion)
      await requireUnguarded(work, { postId: post.id })
      post.move('closeGuardPost', actor)
      tellOf(work, post, guardPostTransitions.closeGuardPost.tells, post.partnerId)
      return { id: post.id }
    })
  }

  private async own(work: Work, { id, expectedVersion }: SiteChangeInput): Promise<Site> {
    return getAtVersion(work, await work.em.findOne(Site, { id, partnerId: work.actor.partnerId }), expectedVersion)
  }
}

async function requireUnguarded({ em }: Work, of: { siteId: string } | { postId: string }): Promise<void> {
  if (await em.count(GuardShift, { ...of, status: 'ON_DUTY' })) throw refuse('SITE_GUARDED', 'id')
}
