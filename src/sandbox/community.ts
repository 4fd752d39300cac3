// Which property companies are in the sandbox's association, and which sites do they keep? Names and numbers are made up.
import { type SqlEntityManager } from '@mikro-orm/sql'
import { localDateOf } from '../platform/calendar/local-date.js'
import { placeOf } from '../platform/geo.js'
import { newId } from '../platform/ids.js'
import { AssociationMember, GuardPost, Site } from '../domains/community/index.js'
import { SANDBOX_PARTNERS } from './partners.js'

const SITES = [
  { company: 'property_company', peerGroup: 'COMPOUND', name: '示例花园', address: '渝中区测试路10号', latitude: 29.5601, longitude: 106.5701, households: 1200, posts: ['东门', '西门'] },
  { company: 'property_company', peerGroup: 'TOWER', name: '示例大厦', address: '渝中区测试路20号', latitude: 29.5611, longitude: 106.5721, households: 300, posts: ['大堂'] },
  { company: 'property_company_2', peerGroup: 'COMPOUND', name: '样板家园', address: '渝中区测试路30号', latitude: 29.5621, longitude: 106.5741, households: 800, posts: ['南门'] },
  { company: 'property_company_2', peerGroup: 'CONSTRUCTION_SITE', name: '样板工地', address: '渝中区测试路40号', latitude: 29.5631, longitude: 106.5761, households: 0, posts: ['工地大门'] },
] as const

export function seedCommunity(em: SqlEntityManager, partnerIds: Readonly<Record<string, string>>, now: Date): void {
  const at = { createdAt: now, updatedAt: now }
  for (const company of new Set(SITES.map(site => site.company))) {
    em.create(AssociationMember, {
      id: newId('amb'), ...at, partnerId: partnerIds[company] ?? '', name: SANDBOX_PARTNERS[company]?.name ?? '', joinedOn: localDateOf(now), status: 'MEMBER', removedAt: null, removalReason: null,
    })
  }
  for (const { company, peerGroup, name, address, latitude, longitude, households, posts } of SITES) {
    const siteId = newId('sit')
    const partnerId = partnerIds[company] ?? ''
    const place = placeOf({ latitude, longitude })
    em.create(Site, {
      id: siteId, ...at, partnerId, peerGroup, name, address, divisionCode: '500103', ...place, households, status: 'OPEN', feeLinkBps: null, feeLinkAgreedBy: null, feeLinkContractNo: null,
    })
    // Twenty metres apart, so that one of them is the nearer one.
    posts.forEach((post, row) => { em.create(GuardPost, { id: newId('gpo'), ...at, siteId, partnerId, name: post, latE6: place.latE6 + row * 200, lonE6: place.lonE6, status: 'OPEN' }) })
  }
}
