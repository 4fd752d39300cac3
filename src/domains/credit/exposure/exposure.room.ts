// What does the server mount of the room of exposure?
import { type Room } from '../../../platform/module.js'

export const exposureRoom: Room = {}
