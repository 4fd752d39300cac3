// Whom did a listing mislead that is now revoked or corrected?
import { type Follower } from '../list/change-list.js'

export const findMisled: Follower = async () => { /* the room is not built yet */ }
