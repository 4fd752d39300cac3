// What does every resolver get besides its arguments?
import { type Request } from '../perform/work.js'
import { type Clock } from '../time/clock.js'
import { type Reads } from './reads.js'

export interface Context extends Request {
  readonly reads: Reads
  readonly clock: Clock
  wallNow(): number
}
