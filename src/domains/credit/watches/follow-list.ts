// Who watches the subject of this change, and is told?
import { type Follower } from '../list/change-list.js'

export const noticeWatchers: Follower = async () => { /* the room is not built yet */ }
