// Which duties does a change of the list open or lift?
import { type Follower } from '../list/change-list.js'

export const openAndLiftDuties: Follower = async () => { /* the room is not built yet */ }
