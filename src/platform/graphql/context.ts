// What does every resolver get besides its arguments?
import { type Request } from '../perform/work.js'
import { type Platform } from '../platform.js'
import { type Clock } from '../time/clock.js'
import { type Reads } from './reads.js'

export interface Context extends Request {
  readonly reads: Reads
  readonly clock: Clock
  wallNow(): number
}

/** What the source of a subscription gets; the resolver of each event gets a plain context, made anew. */
export interface StreamContext extends Context {
  readonly platform: Platform
}
