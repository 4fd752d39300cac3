// Which members, sites, posts and shifts may a caller see? The police all, a company its own, a resident where she lives.
import { sql } from 'kysely'
import { type Scopes } from '../../../platform/database/reader.js'

export const siteScopes: Scopes = {
  // Who is in the association is no secret among its members.
  associationMember: { POLICE: 'all', PROPERTY_COMPANY: 'all' },
  site: {
    POLICE: 'all',
    PROPERTY_COMPANY: (query, { partnerId }) => query.where('site.partnerId', '=', partnerId),
    CITIZEN: (query, { personId }) => query.where(sql<boolean>`exists (select 1 from "household" h
      where h."siteId" = "site"."id" and h."personId" = ${personId ?? ''} and h."status" = 'CURRENT')`),
  },
  guardPost: { POLICE: 'all', PROPERTY_COMPANY: (query, { partnerId }) => query.where('guardPost.partnerId', '=', partnerId) },
  guardShift: { POLICE: 'all', PROPERTY_COMPANY: (query, { partnerId }) => query.where('guardShift.partnerId', '=', partnerId) },
}
