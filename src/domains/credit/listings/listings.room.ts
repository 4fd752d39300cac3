// What does the server mount of the room of listings?
import { type Room } from '../../../platform/module.js'
import { ListingSchema } from './listing.entity.js'

export const listingsRoom: Room = { entities: [ListingSchema] }
