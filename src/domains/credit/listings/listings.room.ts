// What does the server mount of the room of listings?
import { type Room } from '../../../platform/module.js'
import { isAboutViewer } from '../../people/index.js'
import { ListingSchema } from './listing.entity.js'
import { listingErrors } from './listing.errors.js'
import { listingFiles } from './listing.files.js'
import { listingPermissions } from './listing.permissions.js'
import { ListingResolver } from './listing.resolver.js'
import { listingSweeps } from './listing.sweeps.js'

export const listingsRoom: Room = {
  entities: [ListingSchema],
  resolvers: [ListingResolver],
  permissions: listingPermissions,
  errors: listingErrors,
  nodes: { lst: { type: 'Listing', table: 'listing' } },
  sweeps: listingSweeps,
  files: listingFiles,
  scopes: {
    listing: {
      COURT: (query, actor) => query.where('listing.courtPartnerId', '=', actor.partnerId),
      // What was never decided, or ended before it was public, is no record about her.
      CITIZEN: (query, actor) => query.where('listing.decidedAt', 'is not', null).where(isAboutViewer('listing', actor)),
    },
  },
}
