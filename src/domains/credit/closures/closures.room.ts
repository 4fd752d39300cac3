// What does the server mount of the room of closures?
import { type Room } from '../../../platform/module.js'

export const closuresRoom: Room = {}
