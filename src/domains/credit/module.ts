// What does the server mount of the credit domain? Room by room, in the order of the work.
import { domainOf } from '../../platform/module.js'
import { listRoom } from './list/list.room.js'
import { listingsRoom } from './listings/listings.room.js'
import { restrictionsRoom } from './restrictions/restrictions.room.js'
import { objectionsRoom } from './objections/objections.room.js'
import { memorandumRoom } from './memorandum/memorandum.room.js'
import { dutiesRoom } from './duties/duties.room.js'
import { policiesRoom } from './policies/policies.room.js'
import { screeningRoom } from './screening/screening.room.js'
import { receiptsRoom } from './receipts/receipts.room.js'
import { jobsRoom } from './jobs/jobs.room.js'
import { obliviousRoom } from './oblivious/oblivious.room.js'
import { watchesRoom } from './watches/watches.room.js'
import { feedRoom } from './feed/feed.room.js'
import { misledRoom } from './misled/misled.room.js'
import { closuresRoom } from './closures/closures.room.js'
import { exposureRoom } from './exposure/exposure.room.js'
import { figuresRoom } from './figures/figures.room.js'

export const credit = domainOf('credit', [
  listRoom, listingsRoom, restrictionsRoom, objectionsRoom, memorandumRoom, dutiesRoom, policiesRoom, screeningRoom, receiptsRoom, jobsRoom, obliviousRoom, watchesRoom, feedRoom, misledRoom, closuresRoom, exposureRoom, figuresRoom,
])
