// What is the same for every record of a site: may this caller know it?
import { refuse } from '../../../platform/errors/refusal.js'
import { type Actor } from '../../../platform/actor.js'
import { type Work } from '../../../platform/perform/work.js'
import { Site, type SiteRow } from './site.entities.js'

export const SHORT = 100
export const LONG = 300

/** A company knows its own sites; the police know all. Another's does not exist for the caller. */
export async function getSite(work: Work, id: string, field = 'siteId'): Promise<SiteRow> {
  const [site] = await work.rows.many('site', 'id', id)
  if (!site || !mayKnow(work.actor, site.partnerId)) throw refuse('NOT_FOUND', field)
  return site
}

export const mayKnow = ({ kind, partnerId }: Actor, owner: string): boolean => kind === 'POLICE' || partnerId === owner

export async function getOwnSite(work: Work, id: string): Promise<Site> {
  const site = await work.em.findOne(Site, { id, partnerId: work.actor.partnerId })
  if (!site) throw refuse('NOT_FOUND', 'siteId')
  return site
}
